import type { RecordValue, Value } from '../expression/value.ts';
import type { AllocationQuestion, MatrixQuestion } from '../definition/question.ts';
import type { AllocationAnswer, Answer, MatrixAnswer } from '../response/response.ts';
import { outside } from '../state/violation.ts';
import type { Violation } from '../state/violation.ts';
import { isNumber } from './number.ts';
import { isRecord } from '../record.ts';
import type { TypeRules } from './type-rules.ts';

/** Whether it has an entry at all, and each is of a known row or option and of the right form. */
function isRecordOf(
  answer: unknown,
  keys: readonly string[],
  hasForm: (entry: unknown) => boolean,
): answer is Readonly<Record<string, unknown>> {
  if (!isRecord(answer)) return false;
  const entries = Object.entries(answer);
  return entries.length > 0 && entries.every(([key, entry]) => keys.includes(key) && hasForm(entry));
}

/** The entries in the order of the definition; one that was declined is empty, as a question is. */
function inOrder(answer: Answer, question: MatrixQuestion | AllocationQuestion): Value {
  const record = answer as Readonly<Record<string, string | number>>;
  const present = keysOf(question).filter(
    (key) => Object.hasOwn(record, key) && typeof record[key] !== 'object',
  );
  return present.length === 0
    ? undefined
    : (Object.fromEntries(present.map((key) => [key, record[key]])) as RecordValue);
}

function split(
  answer: unknown,
  question: MatrixQuestion | AllocationQuestion,
): [object, [string, unknown][]] | undefined {
  if (!isRecord(answer)) return undefined;
  const keys = keysOf(question);
  const isKnown = ([key]: [string, unknown]): boolean => keys.includes(key);
  const entries = Object.entries(answer);
  const unknown = entries.filter((entry) => !isKnown(entry));
  return unknown.length === 0 ? undefined : [Object.fromEntries(entries.filter(isKnown)), unknown];
}

/** Rows of a matrix, options of an allocation: what the answer is a record of. */
export function keysOf(question: MatrixQuestion | AllocationQuestion): string[] {
  return question.type === 'matrix'
    ? question.rows.map(({ id }) => id)
    : question.options.map(({ value }) => value);
}

export const matrix: TypeRules<MatrixQuestion> = {
  type: (question) => ({ kind: 'record', keys: keysOf(question), item: 'string' }),
  hasForm: (answer, question) =>
    isRecordOf(
      answer,
      keysOf(question),
      (entry) =>
        (typeof entry === 'string' && entry !== '') ||
        (isRecord(entry) &&
          Object.keys(entry).length === 1 &&
          (question.nonresponse?.includes(entry['nonresponse'] as string) ?? false)),
    ),
  violation: (answer: MatrixAnswer, { options }) => {
    const unknown = Object.values(answer).find(
      (entry) => typeof entry === 'string' && !options.some(({ value }) => value === entry),
    );
    return unknown === undefined ? undefined : { code: 'option', given: unknown as string };
  },
  value: inOrder,
  choosable: keysOf,
  split,
};

/** Shares of decimal fractions do not add up to the last bit. */
const ROUNDING = 1e-9;

export const allocation: TypeRules<AllocationQuestion> = {
  type: (question) => ({ kind: 'record', keys: keysOf(question), item: 'number' }),
  hasForm: (answer, question) => isRecordOf(answer, keysOf(question), isNumber),
  typed: true,
  violation: (answer: AllocationAnswer, question, { withheld }) => {
    const { integer, min = 0, max, total } = question;
    let given = 0;
    for (const option of keysOf(question)) {
      // What is not given is given nothing, but what is not offered.
      const share = Object.hasOwn(answer, option) ? answer[option]! : 0;
      const wrong: Violation | undefined =
        integer && !Number.isInteger(share)
          ? { code: 'integer', given: option }
          : withheld.has(option)
            ? undefined
            : outside(share, min, max, 'min', 'max', option);
      if (wrong) return wrong;
      given += share;
    }
    return Math.abs(given - total) > ROUNDING * Math.max(1, Math.abs(total))
      ? { code: 'total', limit: total, given }
      : undefined;
  },
  value: inOrder,
  choosable: keysOf,
  split,
};
