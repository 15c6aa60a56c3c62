import type { Quartiles } from './dispersion.ts';

/** Quartiles (type 7, as `quantile`) of numbers given as how often each came. */
export function quartilesOfValues(values: ReadonlyMap<number, number>): Quartiles {
  const sorted = [...values].sort(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  const valueAt = (rank: number): number => {
    let seen = 0;
    return sorted.find(([, count]) => (seen += count) > rank)![0];
  };
  const at = (share: number): number => {
    const rank = (total - 1) * share;
    const below = valueAt(Math.floor(rank));
    return below + (rank - Math.floor(rank)) * (valueAt(Math.ceil(rank)) - below);
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
