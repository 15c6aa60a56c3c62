import type { Tally } from './tally.ts';

/** What one submission adds to the picture, and where. */
export interface Content extends Tally {
  /** The place of its group among the groups. */
  readonly group: number;
  /** How many agreed on it; 0 for one person's. */
  readonly joint: number;
  /** Its place among all that were added. */
  readonly index: number;
}

/** The highest revision of a response. More than one content is a conflict: none of them is counted. */
export interface Entry {
  readonly revision: number;
  readonly contents: Content[];
}

/** What keeps a submission from taking the place of a known one; undefined when it does. */
export function entryProblem(
  { revision, contents }: Entry,
  given: number,
  content: Content,
): 'duplicate' | 'conflict' | 'olderRevision' | undefined {
  if (given < revision) return 'olderRevision';
  if (given > revision) return undefined;
  return contents.some((known) => isSame(known, content)) ? 'duplicate' : 'conflict';
}

/** Whether they say the same of all that is collated: a text or a day on which something changed is not. */
function isSame(a: Content, b: Content): boolean {
  return (
    a.group === b.group &&
    a.joint === b.joint &&
    a.cells === b.cells &&
    a.numbers.length === b.numbers.length &&
    a.numbers.every(([item, value], at) => item === b.numbers[at]![0] && value === b.numbers[at]![1])
  );
}
