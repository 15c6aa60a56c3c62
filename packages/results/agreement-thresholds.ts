import { agreementOf } from './agreement.ts';
import { randomCounts, seeded } from './random-counts.ts';

/** The 5th and the 95th percentile of A when answers are independent and every option is as likely. */
export interface AgreementThresholds {
  readonly low: number;
  readonly high: number;
  /** Whether every possible distribution was counted; else the two are estimates from a simulation. */
  readonly exact: boolean;
}

/** Most distributions that are counted one by one. */
const ENUMERABLE = 700_000;
const DRAWS = 20_000;
const MOST_KNOWN = 500;
const ROUNDING = 1e-9;

const known = new Map<string, AgreementThresholds>();

/**
 * The smallest values of A at or below which 5 % and 95 % of random answers lie.
 *
 * Exact up to 60 answers where there are at most 700 000 possible distributions (4 options: always; 5 options: up to 60;
 * 7 options: up to 24): each is counted by its multinomial probability. Beyond that, 20 000 random distributions from a
 * fixed seed, the same on every machine; an estimate is off by about 0.01 at most where it was compared.
 *
 * @param n - answers, 1 or more.
 * @param options - options, 2 or more.
 */
export function agreementThresholds(n: number, options: number): AgreementThresholds {
  if (!Number.isSafeInteger(n) || n < 1)
    throw new RangeError(`${String(n)} answers; needed: a whole number, 1 or more`);
  if (!Number.isSafeInteger(options) || options < 2)
    throw new RangeError(`${String(options)} options; needed: a whole number, 2 or more`);
  const key = `${n}/${options}`;
  let found = known.get(key);
  if (!found) {
    const exact = n <= 60 && compositions(n, options) <= ENUMERABLE;
    const [low, high] = percentiles(exact ? everyDistribution(n, options) : someDistributions(n, options));
    found = { low, high, exact };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, found);
  }
  return found;
}

/** In how many ways n answers fall on the options. */
function compositions(n: number, options: number): number {
  let ways = 1;
  for (let k = 1; k < options; k += 1) ways = (ways * (n + k)) / k;
  return Math.round(ways);
}

/** Probability by value of A, values rounded so that equal ones meet. */
type Distribution = Map<number, number>;

function add(to: Distribution, counts: readonly number[], n: number, probability: number): void {
  const value = Math.round(agreementOf(counts, n) / ROUNDING) * ROUNDING;
  to.set(value, (to.get(value) ?? 0) + probability);
}

function everyDistribution(n: number, options: number): Distribution {
  const logFactorials = [0];
  for (let k = 1; k <= n; k += 1) logFactorials.push(logFactorials[k - 1]! + Math.log(k));
  const distribution: Distribution = new Map();
  const counts = Array.from({ length: options }, () => 0);
  const visit = (option: number, left: number, log: number): void => {
    if (option === options - 1) {
      counts[option] = left;
      add(distribution, counts, n, Math.exp(log - logFactorials[left]!));
      return;
    }
    for (let count = 0; count <= left; count += 1) {
      counts[option] = count;
      visit(option + 1, left - count, log - logFactorials[count]!);
    }
  };
  visit(0, n, logFactorials[n]! - n * Math.log(options));
  return distribution;
}

function someDistributions(n: number, options: number): Distribution {
  const distribution: Distribution = new Map();
  const random = seeded(n * 31 + options);
  for (let draw = 0; draw < DRAWS; draw += 1)
    add(distribution, randomCounts(n, options, random), n, 1 / DRAWS);
  return distribution;
}

function percentiles(distribution: Distribution): [low: number, high: number] {
  const values = [...distribution].sort(([a], [b]) => a - b);
  const at = (share: number): number => {
    let below = 0;
    for (const [value, probability] of values) {
      below += probability;
      if (below >= share - ROUNDING) return value;
    }
    return values.at(-1)![0];
  };
  return [at(0.05), at(0.95)];
}
