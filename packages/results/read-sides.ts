import type { CellReading, CellStatus, CollatedGroup, Gap, Reading, SideReading } from './collated.ts';
import { cliffsDelta, earthMovers } from './difference.ts';
import type { Item } from './items.ts';
import { establishedOf, readSide } from './side-reading.ts';
import type { Verdicts } from './verdicts.ts';

type Verdict = SideReading['verdict'];

/** What a cell is by what the first side says and, across, the second. */
const STATUS: Readonly<Record<Verdict, Readonly<Record<Verdict, CellStatus>>>> = {
  yes: { yes: 'confirmed', split: 'partlyConfirmed', no: 'organisersOnly', unknown: 'unconfirmed' },
  split: { yes: 'partlyConfirmed', split: 'split', no: 'contested', unknown: 'split' },
  no: { yes: 'participantsOnly', split: 'contested', no: 'notInUse', unknown: 'notInUseByOrganisers' },
  unknown: { yes: 'participantsView', split: 'split', no: 'notInUseByParticipants', unknown: 'unknown' },
};

/** The two sides beside each other, question by question, from nothing but what is shown of them. */
export function readSides(
  verdicts: Verdicts,
  items: readonly Item[],
  groups: readonly CollatedGroup[],
): Reading {
  const [first, second] = verdicts.sides.map((side) => groups.find(({ id }) => id === side)!);
  const gaps: Gap[] = [];
  const cells = verdicts.questions.map((question): CellReading => {
    const at = items.findIndex(({ id }) => id === question);
    const item = items[at]!;
    const read = (group: CollatedGroup): SideReading => readSide(group, item, group.tables[at]!, verdicts);
    const sides = [read(first!), read(second!)] as const;
    const status = STATUS[sides[0].verdict][sides[1].verdict];
    const gap = gapOf(item, [first!, second!], at, sides, verdicts);
    if (gap) gaps.push(gap);
    return { question, status, sides };
  });
  gaps.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || b.distance - a.distance);
  return { verdicts, cells, gaps };
}

function gapOf(
  item: Item,
  groups: readonly [CollatedGroup, CollatedGroup],
  at: number,
  sides: readonly [SideReading, SideReading],
  verdicts: Verdicts,
): Gap | undefined {
  if (sides.some(({ verdict }) => verdict === 'unknown')) return undefined;
  const found = groups.map((group, side) => countsOf(item, group, at, sides[side]!));
  const [a, b] = found;
  if (!a || !b) return undefined;
  const share = (counts: readonly number[]): number =>
    establishedOf(item, counts, verdicts) / counts.reduce((sum, count) => sum + count, 0);
  return {
    question: item.id,
    difference: share(a) - share(b),
    distance: earthMovers(a, b),
    delta: cliffsDelta(a, b),
    ...(sides.some(({ joint, nearlyAll }) => joint || nearlyAll) && { rough: true }),
  };
}

/** A distribution of what is shown; of nearly all, and of joint answers, as if that were all there is. */
function countsOf(
  { id, options }: Item,
  { tables, joint }: CollatedGroup,
  at: number,
  side: SideReading,
): readonly number[] | undefined {
  const table = tables[at]!;
  const asCounts = (chosen: readonly string[]): number[] =>
    options.map((option) => chosen.filter((each) => each === option).length);
  if (side.joint) {
    const chosen = joint.flatMap(({ answers: { [id]: answer } }) =>
      answer && 'options' in answer ? answer.options : [],
    );
    return chosen.length > 0 ? asCounts(chosen) : undefined;
  }
  if (table.state === 'shown') return table.counts;
  return table.state === 'nearlyAll' ? asCounts(table.options) : undefined;
}

/** How many cells of each row have each status: "confirmed in 2 of 6". Rows are named by the caller. */
export function profile(
  { cells }: Reading,
  rows: readonly { readonly id: string; readonly questions: readonly string[] }[],
): {
  readonly id: string;
  readonly of: number;
  readonly counts: Readonly<Partial<Record<CellStatus, number>>>;
}[] {
  return rows.map(({ id, questions }) => {
    const counts: Partial<Record<CellStatus, number>> = {};
    for (const question of questions) {
      const cell = cells.find((each) => each.question === question);
      if (!cell)
        throw new RangeError(`${question} has no verdict: it is not among the questions that are read`);
      counts[cell.status] = (counts[cell.status] ?? 0) + 1;
    }
    return { id, of: questions.length, counts };
  });
}
