import type { NearlyAllTable, ShownTable, Table } from './collated.ts';
import type { ItemKind } from './items.ts';
import { nearlyAllOf, UNANIMITY } from './protect.ts';

/**
 * What may be shown after an earlier table of the same item and group was: whoever has both can subtract. So the newer one
 * is shown only if what came between them may be shown as a table by itself: enough answers, none taken back, and not of
 * one mind. Else the earlier one stays.
 */
export function hold(
  earlier: Table | undefined,
  later: Table,
  kind: ItemKind,
  options: readonly string[],
  minimum: number,
): Table {
  if (earlier === undefined || earlier.state === 'hidden') return later;
  const { held: _, ...before } = earlier;
  if (JSON.stringify(before) === JSON.stringify(later)) return later;
  return mayFollow(before, later, kind, options, minimum) ? later : { ...before, held: true };
}

type Shown = Exclude<Table, { readonly state: 'hidden' }>;

function mayFollow(
  earlier: Shown,
  later: Table,
  kind: ItemKind,
  options: readonly string[],
  minimum: number,
): boolean {
  if (later.state === 'hidden') return false;
  const more = later.answers - earlier.answers;
  const isGrown =
    later.unanswered >= earlier.unanswered &&
    later.nonresponses.every((count, code) => count >= earlier.nonresponses[code]!);
  if (more < minimum || !isGrown) return false;
  if (later.state === 'number') return earlier.state === 'number' && more >= Math.max(UNANIMITY, 2 * minimum);
  if (earlier.state === 'number') return false;
  if (later.state === 'nearlyAll')
    return earlier.state === 'nearlyAll' && earlier.options.join() === later.options.join();
  if (earlier.state === 'shown') return isTellable(earlier.counts, later.counts, more);
  return kind === 'multiple'
    ? manyMayFollow(earlier, later, more, options)
    : singleMayFollow(earlier, later, more, options);
}

/** Whether the answers between two distributions may be told. */
function isTellable(before: readonly number[], after: readonly number[], more: number): boolean {
  const between = after.map((count, option) => count - before[option]!);
  return between.every((count) => count >= 0) && nearlyAllOf(between, more).length === 0;
}

/** "All or all but one" must stay open, and whichever it was, the answers since must be such that they may be told. */
function singleMayFollow(
  { answers, options: [all] }: NearlyAllTable,
  later: ShownTable,
  more: number,
  options: readonly string[],
): boolean {
  const place = options.indexOf(all!);
  const possible = options
    .map((_, other) =>
      options.map((_, option) => (option === place ? answers : 0) + but(option, other, place)),
    )
    .filter((before) => before.every((count, option) => count <= later.counts[option]!));
  const isOfOneMind = later.counts.filter(Boolean).length === 1;
  return (
    (possible.length > 1 || (possible.length === 1 && isOfOneMind)) &&
    possible.every((before) => isTellable(before, later.counts, more))
  );
}

/** The one who answered otherwise, when there is one: moved from the option of all to another. */
function but(option: number, other: number, place: number): number {
  if (other === place || (option !== other && option !== place)) return 0;
  return option === other ? 1 : -1;
}

function manyMayFollow(
  earlier: NearlyAllTable,
  later: ShownTable,
  more: number,
  options: readonly string[],
): boolean {
  return (
    more >= UNANIMITY &&
    earlier.options.every((option) => {
      const count = later.counts[options.indexOf(option)]!;
      return count >= earlier.answers && (count < later.answers || count === later.answers);
    })
  );
}
