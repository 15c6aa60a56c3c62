import type { HiddenTable, NearlyAllTable, NumberTable, ShownTable, Table } from './collated.ts';
import { quartilesOfValues } from './number-quartiles.ts';
import type { ItemKind } from './items.ts';

/** What was counted of an item in a group; never shown as it is. */
export interface RawTable {
  readonly kind: ItemKind;
  readonly responses: number;
  readonly answers: number;
  readonly counts: readonly number[];
  readonly nonresponses: readonly number[];
  /** Of numbers: how often each was given. */
  readonly values: ReadonlyMap<number, number>;
}

/** From here on all may be told to be of one mind. */
export const UNANIMITY = 10;

/** What is hidden, and why. */
export const hidden = (reason: HiddenTable['reason']): HiddenTable => ({ state: 'hidden', reason });

/**
 * What of a table may be seen by itself.
 *
 * Fewer than ten answers of which all, or all but one, are the same are told without figures: were it told only when all
 * are, it would say of each what they answered.
 *
 * @param doNotKnow - place of the code of "don't know" among the nonresponses; −1 for none.
 */
export function protect(
  raw: RawTable,
  options: readonly string[],
  minimum: number,
  doNotKnow: number,
): Table {
  if (raw.responses < minimum) return hidden('tooFewResponses');
  const { answers, counts, kind, nonresponses, responses } = raw;
  if (answers < minimum) {
    const unsure = nonresponses[doNotKnow] ?? 0;
    // At least half of a group that may be shown: how many there are is not told.
    return hidden(unsure > 0 && unsure >= answers ? 'mostlyDoNotKnow' : 'tooFewAnswers');
  }
  const unanswered = responses - answers - nonresponses.reduce((sum, each) => sum + each, 0);
  const answered = { responses, answers, nonresponses, unanswered };
  if (kind === 'number')
    // The quartiles of a few answers are those answers.
    return answers < Math.max(UNANIMITY, 2 * minimum)
      ? hidden('tooFewAnswers')
      : ({ state: 'number', ...answered, ...quartilesOfValues(raw.values) } satisfies NumberTable);
  const same = nearlyAllOf(counts, answers);
  if (same.length > 0) {
    const nearly = same.map((option) => options[option]!);
    return { state: 'nearlyAll', ...answered, options: nearly } satisfies NearlyAllTable;
  }
  return { state: 'shown', ...answered, counts } satisfies ShownTable;
}

/** The options that all or all but one of fewer than ten chose. */
export function nearlyAllOf(counts: readonly number[], answers: number): number[] {
  if (answers >= UNANIMITY) return [];
  return counts.flatMap((count, option) => (count > 0 && count >= answers - 1 ? [option] : []));
}
