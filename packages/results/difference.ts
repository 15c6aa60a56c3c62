import { someOf } from './counts.ts';
import type { Counts } from './counts.ts';

function totals(a: Counts, b: Counts): [number, number] {
  if (a.length !== b.length)
    throw new RangeError(`${a.length} and ${b.length} options given; needed: counts of the same options`);
  return [someOf(a, 2), someOf(b, 2)];
}

/**
 * Cliff's delta, P(a > b) − P(b > a), from −1 to 1: who says more. 2U/(n_a·n_b) − 1 of the Mann–Whitney U.
 *
 * Source: N. Cliff (1993), Dominance statistics, Psychological Bulletin 114, 494–509.
 */
export function cliffsDelta(a: Counts, b: Counts): number {
  const [totalA, totalB] = totals(a, b);
  let below = 0;
  let above = totalB;
  let wins = 0;
  a.forEach((count, option) => {
    above -= b[option]!;
    wins += count * (below - above);
    below += b[option]!;
  });
  return wins / totalA / totalB;
}

/**
 * The normalised earth mover's distance Σ|F_a − F_b|/(K − 1), from 0 to 1: how far apart two groups are. It also sees one
 * group split in two where the other stands in the middle, which {@link cliffsDelta} does not.
 *
 * Source: Y. Rubner, C. Tomasi & L. Guibas (2000), International Journal of Computer Vision 40, 99–121; on a line it is
 * the area between the cumulative distributions F.
 */
export function earthMovers(a: Counts, b: Counts): number {
  const [totalA, totalB] = totals(a, b);
  let distance = 0;
  let belowA = 0;
  let belowB = 0;
  a.slice(0, -1).forEach((count, option) => {
    belowA += count;
    belowB += b[option]!;
    distance += Math.abs(belowA / totalA - belowB / totalB);
  });
  return distance / (a.length - 1);
}
