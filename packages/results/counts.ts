/** How many answers each option got, in the order of the options. */
export type Counts = readonly number[];

/**
 * The sum of counts.
 *
 * @throws RangeError when they are no counts: fewer than `least` options, or anything but whole numbers from 0 up.
 */
export function totalOf(counts: Counts, least = 1): number {
  if (counts.length < least)
    throw new RangeError(`${counts.length} options given; needed: counts of at least ${least} options`);
  const wrong = counts.flatMap((count, option) =>
    Number.isSafeInteger(count) && count >= 0 ? [] : [`counts[${option}]: ${String(count)}`],
  );
  if (wrong.length > 0)
    throw new RangeError(`${wrong.join(', ')} not allowed; needed: whole numbers, 0 or more`);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** As {@link totalOf}, where there must be an answer. */
export function someOf(counts: Counts, least = 1): number {
  const total = totalOf(counts, least);
  if (total === 0) throw new RangeError('no answers at all: nothing can be told of them');
  return total;
}
