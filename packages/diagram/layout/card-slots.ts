/** A place for cards below each other: a column beside the client, or a part of one above or below. */
export interface Slot {
  /** Middle of the column. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the cards stand when they do not fill it: `end` is at the bottom. */
  readonly align: 'start' | 'centre' | 'end';
}

/**
 * Puts cards into slots in their order, as evenly as can be: the sum of the squares of how full the slots are is least.
 *
 * @param heights - of the cards
 * @returns for each slot the indices of its cards; undefined when they do not fit
 */
export function fillSlots(
  heights: readonly number[],
  slots: readonly Slot[],
  gap: number,
): readonly (readonly number[])[] | undefined {
  /** For each slot: the least cost of having put so many cards until then, and how many of them stand in it. */
  let costs = [0, ...heights.map(() => Infinity)];
  const taken = slots.map(({ top, bottom }) => {
    const next = costs.map(() => Infinity);
    const counts = costs.map(() => 0);
    for (const [first, cost] of costs.entries()) {
      let used = 0;
      for (let count = 0; first + count < costs.length; count++) {
        if (count > 0) used += heights[first + count - 1]! + (count > 1 ? gap : 0);
        if (used > bottom - top) break;
        const share = used / (bottom - top);
        const total = cost + share * share;
        if (total < next[first + count]!) [next[first + count], counts[first + count]] = [total, count];
      }
    }
    costs = next;
    return counts;
  });
  if (costs[heights.length] === Infinity) return undefined;
  let end = heights.length;
  const filled = [...taken].reverse().map((counts) => {
    const first = end - counts[end]!;
    const members = Array.from({ length: counts[end]! }, (_, index) => first + index);
    end = first;
    return members;
  });
  return filled.reverse();
}
