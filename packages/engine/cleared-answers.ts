import type { KeptAnswer } from './answers.ts';
import type { Answers, GroupAnswer, Row } from './response.ts';

/** The answers that were there before what is hidden was cleared, and are not there after. */
export function clearedAnswers(before: Answers, after: Answers, prefix = ''): KeptAnswer[] {
  return Object.entries(before).flatMap(([id, answer]): KeptAnswer[] => {
    const address = prefix + id;
    if (!Object.hasOwn(after, id)) return [{ address, answer, reason: 'not-relevant' }];
    const left = after[id] as GroupAnswer | readonly Row[];
    // Rows are cleared all or none, so each is where it was; other answers are cleared whole.
    if (Array.isArray(left))
      return (answer as readonly Row[]).flatMap((row, index) =>
        row.answers
          ? clearedAnswers(row.answers, (left as readonly Row[])[index]!.answers, `${address}/${row.id}/`)
          : [],
      );
    const { answers } = answer as GroupAnswer;
    return typeof answers === 'object'
      ? clearedAnswers(answers, (left as GroupAnswer).answers, `${address}/`)
      : [];
  });
}
