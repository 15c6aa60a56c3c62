import { localeOf } from 'talkoot/engine';
import type { CellReading, Collated, CollatedGroup, Interval, Item, Table } from 'talkoot/results';
import type { Grid } from './grid.ts';
import type { Labels } from './labels.ts';
import type { Words } from './words/words.ts';

/** All that a view of group results is made of. Views keep nothing themselves. */
export interface Showing {
  readonly collated: Collated;
  readonly words: Words;
  /** What questions, options and groups are called. */
  readonly labels: Labels;
  /** Which way the page is read. */
  readonly direction?: 'ltr' | 'rtl';
  /** The level of the headings of the parts: 2 when not given. */
  readonly headingLevel?: number;
  /** The rows and columns that practices stand in. Without it there is no table of practices and no profile. */
  readonly grid?: Grid;
  /** Examples the network recorded, by question. Given, though empty, practices without one are marked. */
  readonly examples?: Readonly<Record<string, readonly string[]>>;
  /** Whether to say that the instrument has not been studied yet. */
  readonly newInstrument?: boolean;
}

/** The level of headings a number of steps below that of the parts. */
export const levelOf = ({ headingLevel = 2 }: Showing, below = 0): number => headingLevel + below;

/** Whole per cent, in the notation of the words. */
export function percent({ words }: Showing, share: number): string {
  return new Intl.NumberFormat(localeOf(words.language), {
    style: 'percent',
    maximumFractionDigits: 0,
  }).format(share);
}

/** Whole per cent from lowest to highest, rounded outward: never surer than the numbers are. */
export function percentRange(showing: Showing, [low, high]: Interval): string {
  const [from, to] = [Math.floor(100 * low + 1e-9), Math.ceil(100 * high - 1e-9)];
  return from === to ? percent(showing, to / 100) : `${from}–${percent(showing, to / 100)}`;
}

/** An item by its id, and its place among the items. */
export function itemOf({ collated }: Showing, id: string): readonly [item: Item, at: number] {
  const at = collated.items.findIndex((item) => item.id === id);
  const item = collated.items[at];
  if (!item) throw new RangeError(`"${id}" is no question of the picture`);
  return [item, at];
}

/** What a group says of an item. */
export const tableOf = (group: CollatedGroup, at: number): Table => group.tables[at]!;

/** The reading of the practice a question asks about, if it is one. */
export function cellOf({ collated }: Showing, question: string): CellReading | undefined {
  return collated.reading?.cells.find((cell) => cell.question === question);
}

/** The groups to show of a question: the two sides, where it is read as a practice, in their order; else all. */
export function groupsOf({ collated }: Showing, question: string): readonly CollatedGroup[] {
  const { reading, groups } = collated;
  if (!reading?.verdicts.questions.includes(question)) return groups;
  return reading.verdicts.sides.flatMap((side) => groups.filter(({ id }) => id === side));
}

/** Whether anything at all may be shown of a group. */
export function hasPicture({ tables, joint }: CollatedGroup): boolean {
  return joint.length > 0 || tables.some(({ state }) => state !== 'hidden');
}
