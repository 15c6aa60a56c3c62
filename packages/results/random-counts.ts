/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32, T. Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** From here on a count is drawn from the normal curve with the mean and variance of the binomial. */
const MANY = 500;

/** How n independent answers fall on options that are all as likely. */
export function randomCounts(n: number, options: number, random: () => number): number[] {
  const counts = Array.from({ length: options }, () => 0);
  if (n < MANY) {
    for (let answer = 0; answer < n; answer += 1) counts[Math.floor(random() * options)]! += 1;
    return counts;
  }
  let left = n;
  for (let option = 0; option < options - 1; option += 1) {
    const share = 1 / (options - option);
    const spread = Math.sqrt(left * share * (1 - share));
    const count = Math.min(left, Math.max(0, Math.round(left * share + spread * normal(random))));
    counts[option] = count;
    left -= count;
  }
  counts[options - 1] = left;
  return counts;
}

/** A standard normal number (G. Box & M. Muller, 1958). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
