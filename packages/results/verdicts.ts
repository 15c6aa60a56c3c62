import { notAllowed } from 'talkoot/engine';
import type { Problem } from 'talkoot/engine';
import type { Item } from './items.ts';

/**
 * How questions are read as practices that two groups see: one configuration, not code of one instrument. See
 * docs/results.md.
 */
export interface Verdicts {
  /** Ids of the items that are read: questions with one ordered option each. */
  readonly questions: readonly string[];
  /** A practice is established at this option or any after it. */
  readonly established: string;
  /** A side says yes from this share established on, such as 2/3, and no up to that, such as 1/3. */
  readonly yes: number;
  readonly no: number;
  /** Nonresponse codes. */
  readonly doNotKnow: string;
  readonly doesNotApply?: string;
  /** The two groups beside each other: those who organise, and those concerned. */
  readonly sides: readonly [organisers: string, participants: string];
  /**
   * Rows of items from the lowest rung to the highest: where a higher one is established without a lower one, the ladder
   * is broken there.
   */
  readonly ladder?: readonly (readonly string[])[];
}

/** Place of the code of "don't know" among the nonresponses of an item; −1 for none. */
export function placeOfDoNotKnow(verdicts: Verdicts | undefined, { nonresponses }: Item): number {
  return verdicts === undefined ? -1 : nonresponses.indexOf(verdicts.doNotKnow);
}

/** What is wrong with a configuration. */
export function verdictProblems(
  { questions, established, yes, no, sides, ladder = [], doNotKnow }: Verdicts,
  items: readonly Item[],
  groups: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  const add = (path: string, given: unknown, needed: string): void =>
    void problems.push({ path: `verdicts.${path}`, code: 'verdicts', message: notAllowed(given, needed) });
  const known = new Map(items.map((item) => [item.id, item]));
  questions.forEach((id, at) => {
    const item = known.get(id);
    if (item?.kind !== 'single') add(`questions[${at}]`, id, 'a question that takes one option');
    else if (!item.options.includes(established))
      add('established', established, `an option of "${id}": ${item.options.join(', ')}`);
    else if (item.nonresponses.length > 0 && !item.nonresponses.includes(doNotKnow))
      add('doNotKnow', doNotKnow, `a nonresponse of "${id}": ${item.nonresponses.join(', ')}`);
  });
  ladder.forEach((row, at) =>
    row.forEach((id, place) => {
      if (!questions.includes(id)) add(`ladder[${at}][${place}]`, id, 'one of verdicts.questions');
    }),
  );
  if (!(yes > 0.5 && yes <= 1)) add('yes', yes, 'a share above 1/2, at most 1');
  if (!(no >= 0 && no < 0.5)) add('no', no, 'a share below 1/2, at least 0');
  if (sides.length !== 2 || sides[0] === sides[1]) add('sides', sides, 'two different groups');
  sides.forEach((side, at) => {
    if (!groups.includes(side)) add(`sides[${at}]`, side, `one of the groups: ${groups.join(', ')}`);
  });
  return problems;
}
