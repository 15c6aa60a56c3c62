/** Least and most that a number may be. */
export type Interval = readonly [low: number, high: number];

/** The 97.5th percentile of the standard normal distribution. */
const Z = 1.959963984540054;

function check(x: number, n: number): void {
  if (!Number.isSafeInteger(n) || n < 1 || !Number.isSafeInteger(x) || x < 0 || x > n)
    throw new RangeError(
      `${String(x)} of ${String(n)} is not allowed; needed: whole numbers, 0 ≤ x ≤ n, n ≥ 1`,
    );
}

/**
 * The 95 % Wilson score interval of the share x/n: for open links, where nobody knows how many could have answered.
 *
 * Source: E. Wilson (1927), Journal of the American Statistical Association 22, 209–212; without continuity correction.
 */
export function wilson(x: number, n: number): Interval {
  check(x, n);
  const share = x / n;
  const scale = 1 + Z ** 2 / n;
  const middle = (share + Z ** 2 / (2 * n)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  // At the ends the bound is the end itself, but for rounding.
  return [x === 0 ? 0 : middle - half, x === n ? 1 : middle + half];
}

/**
 * The 95 % interval of the difference x1/n1 − x2/n2 of two independent shares.
 *
 * Source: R. Newcombe (1998), Statistics in Medicine 17, 873–890, method 10 (hybrid score).
 */
export function newcombe(x1: number, n1: number, x2: number, n2: number): Interval {
  const [low1, high1] = wilson(x1, n1);
  const [low2, high2] = wilson(x2, n2);
  const [share1, share2] = [x1 / n1, x2 / n2];
  const difference = share1 - share2;
  return [
    difference - Math.hypot(share1 - low1, high2 - share2),
    difference + Math.hypot(high1 - share1, share2 - low2),
  ];
}

/**
 * What the share may be among all who were invited, whatever those would say who did not answer:
 * [x/N, (x + N − n)/N]. No assumption, no sampling.
 *
 * Source: C. Manski (1989), Anatomy of the selection problem, Journal of Human Resources 24, 343–360.
 *
 * @param invited - how many were invited, at least n.
 */
export function coverage(x: number, n: number, invited: number): Interval {
  check(x, n);
  if (!Number.isSafeInteger(invited) || invited < n)
    throw new RangeError(`${String(invited)} invited is not allowed; needed: a whole number, ${n} or more`);
  return [x / invited, (x + invited - n) / invited];
}
