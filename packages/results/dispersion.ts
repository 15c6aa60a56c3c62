import { someOf } from './counts.ts';
import type { Counts } from './counts.ts';

/** Mean position of the answers, the first option at 0. */
function meanOf(counts: Counts, total: number): number {
  return counts.reduce((sum, count, option) => sum + option * count, 0) / total;
}

/** Variance of the positions with n − 1; undefined for one answer. */
function varianceOf(counts: Counts, total: number): number | undefined {
  if (total < 2) return undefined;
  const mean = meanOf(counts, total);
  return counts.reduce((sum, count, option) => sum + count * (option - mean) ** 2, 0) / (total - 1);
}

/**
 * Tastle and Wierman's consensus: 1 + Σ p_i log2(1 − |i − μ|/(K − 1)); 0 when answers stand at the two ends, 1 when all
 * are alike. Flat answers give 0.368 for four options: for experts, not for headlines.
 *
 * Source: W. Tastle & M. Wierman (2007), Consensus and dissention, International Journal of Approximate Reasoning 45,
 * 531–545.
 */
export function consensus(counts: Counts): number {
  const total = someOf(counts, 2);
  const mean = meanOf(counts, total);
  const width = counts.length - 1;
  return counts.reduce(
    (sum, count, option) =>
      count === 0 ? sum : sum + (count / total) * Math.log2(1 - Math.abs(option - mean) / width),
    1,
  );
}

/**
 * Within-group agreement 1 − s²/((K² − 1)/12), not below 0; undefined for one answer. The rule of thumb 0.70 is criticised:
 * random answers exceed it.
 *
 * Source: L. James, R. Demaree & G. Wolf (1984), Journal of Applied Psychology 69, 85–98.
 */
export function rwg(counts: Counts): number | undefined {
  const variance = varianceOf(counts, someOf(counts, 2));
  return variance === undefined ? undefined : Math.max(0, 1 - variance / ((counts.length ** 2 - 1) / 12));
}

/**
 * Within-group agreement against the most variance that the mean allows:
 * 1 − 2s² / ((M(H + L) − M² − HL)·n/(n − 1)). Undefined for one answer, and where all stand at one end of the scale.
 *
 * Source: R. Brown & N. Hauenstein (2005), Organizational Research Methods 8, 165–184.
 */
export function awg(counts: Counts): number | undefined {
  const total = someOf(counts, 2);
  const variance = varianceOf(counts, total);
  const mean = meanOf(counts, total);
  const most = ((mean * (counts.length - 1) - mean ** 2) * total) / (total - 1);
  return variance === undefined || most <= 0 ? undefined : 1 - (2 * variance) / most;
}

/**
 * The quantile of the answers as a position, the first option at 0; between two options it may lie between them.
 *
 * Source: type 7 of R. Hyndman & Y. Fan (1996), The American Statistician 50, 361–365; R's default.
 *
 * @param share - from 0 to 1.
 */
export function quantile(counts: Counts, share: number): number {
  const total = someOf(counts);
  if (!(share >= 0 && share <= 1)) throw new RangeError(`${String(share)} is not allowed; needed: 0 to 1`);
  const place = (total - 1) * share;
  const below = positionAt(counts, Math.floor(place));
  return below + (place - Math.floor(place)) * (positionAt(counts, Math.ceil(place)) - below);
}

/** The position of the answer that stands at a rank, from 0. */
function positionAt(counts: Counts, rank: number): number {
  let seen = 0;
  return counts.findIndex((count) => (seen += count) > rank);
}

/** Median and interquartile range of the answers, as positions; see {@link quantile}. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

export function quartiles(counts: Counts): Quartiles {
  return { lower: quantile(counts, 0.25), median: quantile(counts, 0.5), upper: quantile(counts, 0.75) };
}
