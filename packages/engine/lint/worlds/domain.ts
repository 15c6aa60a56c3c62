import type { Question } from '../../definition/definition.ts';
import type { Item } from '../outline.ts';
import { isRepeating } from '../outline.ts';

export type Scalar = string | number | boolean;

/** What an expression can come out as: always at least what it really can, often more. */
export type Domain =
  | { readonly kind: 'any' }
  | ScalarDomain
  | ListDomain
  | { readonly kind: 'record'; readonly keys: readonly string[]; readonly item: ScalarDomain }
  | { readonly kind: 'row' | 'group'; readonly item: Item };

export interface ScalarDomain {
  readonly kind: 'boolean' | 'number' | 'text' | 'day' | 'month';
  /** All it can be, when that is a short list. */
  readonly values?: readonly Scalar[];
  readonly low?: number | string;
  readonly high?: number | string;
  /** Whole numbers only. */
  readonly whole?: boolean;
  readonly canBeEmpty: boolean;
}

export interface ListDomain {
  readonly kind: 'list';
  readonly item: Domain;
  /** How many items it has when it is not empty. */
  readonly least: number;
  readonly most: number;
  /** Options that stand alone when they are chosen. */
  readonly exclusive?: readonly string[];
}

export const ANY: Domain = { kind: 'any' };
export const ANY_NUMBER: ScalarDomain = { kind: 'number', canBeEmpty: true };
export const ANY_TEXT: ScalarDomain = { kind: 'text', canBeEmpty: true };
export const ANY_BOOLEAN: ScalarDomain = { kind: 'boolean', values: [true, false], canBeEmpty: true };

/** Least text there is apart from the empty one, which is no answer. */
const LEAST_TEXT = '\0';

/** More points than this are taken for a range. */
const MOST_POINTS = 200;

export function isScalar(domain: Domain): domain is ScalarDomain {
  return !['any', 'list', 'record', 'row', 'group'].includes(domain.kind);
}

export function oneOf(values: readonly Scalar[], canBeEmpty: boolean): ScalarDomain {
  const kind = typeof values[0] === 'number' ? 'number' : typeof values[0] === 'boolean' ? 'boolean' : 'text';
  return { kind, values, canBeEmpty };
}

/** What a right answer of a question can be; a wrong one, out of range for instance, is left aside. */
export function answerDomain(item: Item): Domain {
  const { question } = item;
  if (item.source.type === 'group')
    return isRepeating(item)
      ? { kind: 'list', item: { kind: 'row', item }, ...sizes(question, Infinity) }
      : { kind: 'group', item };
  return question ? domainOfAnswers(question) : ANY;
}

function domainOfAnswers(question: Question): Domain {
  const canBeEmpty = true;
  switch (question.type) {
    case 'text':
      return { kind: 'text', low: LEAST_TEXT, canBeEmpty };
    case 'number':
      return { kind: 'number', ...limits(question), ...(question.integer && { whole: true }), canBeEmpty };
    case 'date':
      return { kind: 'day', ...limits(question), canBeEmpty };
    case 'month':
      return { kind: 'month', ...limits(question), canBeEmpty };
    case 'boolean':
      return ANY_BOOLEAN;
    case 'scale':
      return points(question);
    case 'choice':
      return oneOf(optionValues(question), canBeEmpty);
    case 'choices':
    case 'ranking': {
      const values = optionValues(question);
      const exclusive = question.options.filter((option) => 'exclusive' in option && option.exclusive);
      return {
        kind: 'list',
        item: oneOf(values, false),
        ...sizes(question, values.length),
        exclusive: exclusive.map(({ value }) => value),
      };
    }
    case 'list':
      return { kind: 'list', item: ANY_TEXT, ...sizes(question, Infinity) };
    case 'matrix':
      return {
        kind: 'record',
        keys: question.rows.map(({ id }) => id),
        item: oneOf(optionValues(question), canBeEmpty),
      };
    case 'allocation': {
      const { min = 0, max, total, integer } = question;
      const most = Math.min(max ?? Infinity, min >= 0 ? total : Infinity);
      return {
        kind: 'record',
        keys: optionValues(question),
        item: {
          kind: 'number',
          low: min,
          ...(most < Infinity && { high: most }),
          ...(integer && { whole: true }),
          canBeEmpty,
        },
      };
    }
    default:
      return ANY;
  }
}

/** What can be stored for one choice among the options. */
export function optionValues(question: Question): string[] {
  const { options = [], other } = question as { options?: readonly { value: string }[]; other?: boolean };
  return [...options.map(({ value }) => value), ...(other ? ['other'] : [])];
}

function limits({ min, max }: { min?: number | string; max?: number | string }): Partial<ScalarDomain> {
  return { ...(min !== undefined && { low: min }), ...(max !== undefined && { high: max }) };
}

/** What a filter takes away is not counted, so that fewer may be left than have to be chosen. */
function sizes(question: Question | undefined, all: number): { least: number; most: number } {
  const { filter, min, max } = (question ?? {}) as { filter?: string; min?: number; max?: number };
  const most = Math.min(max ?? Infinity, all);
  const needed = min ?? (question?.type === 'ranking' ? most : 1);
  return { least: filter === undefined ? Math.max(1, needed) : 1, most };
}

function points(question: Question & { type: 'scale' }): ScalarDomain {
  const { min, max, step = 1 } = question;
  const isWhole = Number.isInteger(min) && Number.isInteger(step) && step > 0;
  const count = Math.floor((max - min) / step) + 1;
  const range: ScalarDomain = { kind: 'number', low: min, high: max, canBeEmpty: true };
  // Steps of decimal fractions do not come out even in binary: which numbers they are is left open.
  if (!isWhole) return range;
  if (count > MOST_POINTS || count < 1) return { ...range, whole: true };
  return oneOf(
    Array.from({ length: count }, (_, index) => min + index * step),
    true,
  );
}

/** The codes with which a question can be declined. */
export function codesOf({ question }: Item): readonly string[] {
  return (question as { nonresponse?: readonly string[] } | undefined)?.nonresponse ?? [];
}
