/** Where a part of a bar stands, in per cent of the width of the drawing. */
export interface Segment {
  readonly at: number;
  readonly count: number;
  readonly start: number;
  readonly width: number;
}

/** How far bars reach to both sides of their common line, as shares of the answers. */
export interface Reach {
  readonly before: number;
  readonly after: number;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** The reach of several distributions, divided before the option at `from`: room for the longest of each side. */
export function reachOf(distributions: readonly (readonly number[])[], from: number): Reach {
  const before = distributions.map((counts) => sum(counts.slice(0, from)) / Math.max(1, sum(counts)));
  const after = distributions.map((counts) => sum(counts.slice(from)) / Math.max(1, sum(counts)));
  return { before: Math.max(0, ...before), after: Math.max(0, ...after) };
}

/** Where the common line stands, in per cent. */
export function lineOf({ before, after }: Reach): number {
  return before + after === 0 ? 0 : (100 * before) / (before + after);
}

/**
 * The parts of a bar beside each other, those before the option at `from` on one side of the common line and the others on
 * the other; empty ones left out. With `from` 0 it is a plain stacked bar. `mirrored` for pages read from right to left.
 */
export function segmentsOf(
  counts: readonly number[],
  from: number,
  reach: Reach,
  mirrored = false,
): readonly Segment[] {
  const total = sum(counts);
  if (total === 0) return [];
  const scale = 100 / (reach.before + reach.after);
  let start = (reach.before - sum(counts.slice(0, from)) / total) * scale;
  return counts.flatMap((count, at) => {
    const width = (count / total) * scale;
    const segment = { at, count, start: mirrored ? 100 - start - width : start, width };
    start += width;
    return count === 0 ? [] : [segment];
  });
}

/** Which of the five fills a step of a scale has: the ends are always the same, whatever the number of steps. */
export function fillOf(at: number, steps: number): 0 | 1 | 2 | 3 | 4 {
  if (steps <= 1) return 4;
  const fills = steps === 2 ? [0, 4] : steps === 3 ? [0, 2, 4] : steps === 4 ? [0, 1, 3, 4] : [0, 1, 2, 3, 4];
  return fills[Math.round((at * (fills.length - 1)) / (steps - 1))] as 0 | 1 | 2 | 3 | 4;
}
