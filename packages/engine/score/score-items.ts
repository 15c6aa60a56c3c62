import type { ChoicesOption, NumberQuestion, Score } from '../definition/definition.ts';
import type { QuestionState } from '../state/question-state.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { isOwnName } from '../question-types/own-type.ts';
import { isNonresponse } from '../response/response.ts';

/**
 * Something that adds to a score: a question, a row of a matrix, a share of an allocation. Without a value it is
 * missing; `least` and `most` are there where it has such an end.
 */
export type ScoreItem = readonly [
  value?: number | undefined,
  least?: number | undefined,
  most?: number | undefined,
];

/**
 * The items a path of a score leads to.
 *
 * @param outside - the address of the row or group its last ids are looked for in.
 * @param isDeclined - whether a nonresponse stands in the place of all that is in there.
 */
export function itemsAt(
  questionnaire: Questionnaire,
  score: Score,
  path: string,
  [id, ...rest]: readonly string[] = path.split('/'),
  outside = '',
  isDeclined = false,
): ScoreItem[] {
  const state = questionnaire.question(outside + id!);
  const { address, answer, answered, question, relevant, rows, violation } = state;
  if (!relevant && !isDeclined) return [];
  const declined = isDeclined || isNonresponse(answer);
  if (question.type === 'group') {
    // How many rows there would have been, nobody knows.
    if (rows && declined) return [[]];
    return (rows?.map((row) => `${address}/${row.id}/`) ?? [`${address}/`]).flatMap((inside) =>
      itemsAt(questionnaire, score, path, rest, inside, declined),
    );
  }
  const isFit = answered && !declined && (!violation || violation.code === 'row');
  return parts(state, isFit ? answer : undefined)
    .filter(([key]) => !rest.length || key === rest[0])
    .map(([key, value, least, most]) => {
      const isReversed = score.reversed?.some((each) => each === path || each === `${path}/${key}`);
      return [value !== undefined && isReversed ? least! + most! - value : value, least, most];
    });
}

type Part = readonly [key: string | undefined, ...ScoreItem];

/** What a question is worth; of a matrix or an allocation, each part by its key. */
function parts({ question, options = [], matrixRows, value }: QuestionState, answer: unknown): Part[] {
  const entries = (answer ?? {}) as Readonly<Record<string, unknown>>;
  if (question.type === 'allocation') {
    const { min = 0, max = question.total } = question;
    // Shares that add up leave nothing for the options that got none.
    const share = (key: string): number | undefined =>
      answer === undefined ? answer : (numberOf(entries[key]) ?? 0);
    return options.map(({ value: key }) => [key, share(key), min, max]);
  }
  const isOwn = isOwnName(question.type);
  if ('options' in question && !isOwn) {
    const most = (sign: number): number => {
      const together = scoresOf(question.options, sign, true)
        .sort((a, b) => b - a)
        .slice(0, question.type === 'choices' ? question.max : 1);
      return Math.max(
        ...scoresOf(question.options, sign),
        sum(together.filter((each) => each > 0)) ?? -Infinity,
      );
    };
    return (matrixRows ?? [undefined]).map((row) => {
      const chosen = [row ? entries[row.id] : answer].flat();
      const scores = scoresOf(options.filter((option) => chosen.includes(option.value)));
      return [row?.id, sum(scores), -most(-1), most(1)];
    });
  }
  const given = isOwn && answer === undefined ? answer : (value ?? answer);
  const isYesOrNo = question.type === 'boolean' || (isOwn && typeof given === 'boolean');
  const { min, max } = isYesOrNo ? { min: 0, max: 1 } : (question as NumberQuestion);
  return [[undefined, numberOf(given), numberOf(min), numberOf(max)]];
}

function numberOf(answer: unknown): number | undefined {
  return typeof answer === 'number' || typeof answer === 'boolean' ? Number(answer) : undefined;
}

function scoresOf(options: readonly ChoicesOption[], sign = 1, together = false): number[] {
  return options.flatMap(({ score, exclusive }) =>
    score === undefined || (together && exclusive) ? [] : sign * score,
  );
}

/** Undefined when there is nothing to add. */
function sum(numbers: readonly number[]): number | undefined {
  return numbers.length ? numbers.reduce((before, each) => before + each) : undefined;
}
