import { isDate } from 'talkoot/engine';
import type {
  AnyQuestion,
  OwnQuestion,
  OwnType,
  OwnTypes,
  Question,
  Questionnaire,
  Row,
} from 'talkoot/engine';
import type { Violation } from 'talkoot/engine';

/** The violation of what lies outside `min` and `max`. */
function outside<Limit extends number | string>(
  value: Limit,
  { min, max }: { readonly min?: Limit; readonly max?: Limit },
): Violation | undefined {
  if (min !== undefined && value < min) return { code: 'min', limit: min };
  return max !== undefined && value > max ? { code: 'max', limit: max } : undefined;
}

const isText = (answer: unknown): answer is string => typeof answer === 'string';
const isNumber = (answer: unknown): boolean => Number.isFinite(answer);

interface Range<Limit> {
  readonly min?: Limit;
  readonly max?: Limit;
}

const number: OwnType<Range<number> & { readonly integer?: boolean }, number> = {
  type: 'number',
  typed: true,
  properties: { 'min?': 'number', 'max?': 'number', 'integer?': 'boolean' },
  hasForm: isNumber,
  violation: (answer, question) =>
    question.integer && !Number.isInteger(answer) ? { code: 'integer' } : outside(answer, question),
};

const scale: OwnType<{ readonly min: number; readonly max: number; readonly step?: number }, number> = {
  type: 'number',
  properties: { min: 'number', max: 'number', 'step?': 'number' },
  hasForm: isNumber,
  violation: (answer, { min, max, step = 1 }) => {
    const steps = (answer - min) / step;
    const isBetween = Math.abs(steps - Math.round(steps)) > 1e-9;
    return outside(answer, { min, max }) ?? (isBetween ? { code: 'step', limit: step } : undefined);
  },
};

const text: OwnType<{ readonly maxLength?: number }, string> = {
  type: 'string',
  properties: { 'multiline?': 'boolean', 'maxLength?': 'count' },
  hasForm: isText,
  violation: ({ length }, { maxLength = Infinity }) =>
    length > maxLength ? { code: 'maxLength', limit: maxLength, given: length } : undefined,
};

const date: OwnType<Range<string>, string> = {
  type: 'date',
  typed: true,
  properties: { 'min?': 'date', 'max?': 'date' },
  hasForm: (answer) => isText(answer) && isDate(answer),
  violation: (answer, question) => outside(answer, question),
};

const month: OwnType<Range<string>, string> = {
  type: 'month',
  typed: true,
  properties: { 'min?': 'month', 'max?': 'month' },
  hasForm: (answer) => isText(answer) && isDate(`${answer}-01`),
  violation: (answer, question) => outside(answer, question),
};

type Chosen = string | { readonly other: string };
const choice: OwnType<{ readonly options: readonly { readonly value: string }[] }, Chosen> = {
  type: 'string',
  properties: { options: { items: { fields: { value: 'string' } }, least: 1 }, 'other?': 'boolean' },
  hasForm: (answer, { other }) =>
    isText(answer) ||
    (other === true &&
      JSON.stringify(Object.keys(answer as object)) === '["other"]' &&
      isText((answer as { other: unknown }).other)),
  violation: (answer, { options }) => {
    if (isText(answer))
      return options.some(({ value }) => value === answer) ? undefined : { code: 'option', given: answer };
    return answer.other.trim() === '' ? { code: 'other' } : undefined;
  },
  value: (answer) => (isText(answer) ? answer : 'other'),
};

/** Types that behave as those of the engine do, written as anybody could. */
export const TWINS: OwnTypes = {
  'x-number': number,
  'x-scale': scale,
  'x-text': text,
  'x-date': date,
  'x-month': month,
  'x-boolean': { type: 'boolean', hasForm: (answer) => typeof answer === 'boolean' },
  'x-choice': choice,
};

/** The same questions, of types of one's own where there is a twin; a filter is not for those. */
export function twinOf(question: AnyQuestion): AnyQuestion {
  const { type, questions } = question as Question & { questions?: readonly AnyQuestion[] };
  const inner = questions && { questions: questions.map(twinOf) };
  const own = `x-${type}`;
  const isTwin = Object.hasOwn(TWINS, own) && !('filter' in question);
  return { ...question, ...inner, ...(isTwin && { type: own }) } as OwnQuestion;
}

/** One that does with another questionnaire all that is done with the first; new rows get the same ids. */
export function inStep(first: Questionnaire, second: Questionnaire): Questionnaire {
  const removed = new Map<Row, Row>();
  const acts: Partial<Record<keyof Questionnaire, (...given: never[]) => unknown>> = {
    addRow: (group: string, position: number) => {
      const id = first.addRow(group, position);
      second.insertRow(group, { id, answers: {} }, position);
      return id;
    },
    removeRow: (group: string, id: string) => {
      const row = first.removeRow(group, id);
      removed.set(row, second.removeRow(group, id));
      return row;
    },
    insertRow: (group: string, row: Row, position: number) => {
      first.insertRow(group, row, position);
      second.insertRow(group, removed.get(row)!, position);
    },
  };
  return new Proxy(first, {
    get: (_, name: keyof Questionnaire) => {
      if (typeof first[name] !== 'function') return first[name];
      return (
        acts[name] ??
        ((...given: never[]) => {
          (second[name] as (...all: never[]) => unknown)(...given);
          return (first[name] as (...all: never[]) => unknown)(...given);
        })
      );
    },
  });
}
