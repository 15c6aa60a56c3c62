import type { Type, Value } from './expression/value.ts';
import { listOf } from './expression/value.ts';
import type { Question } from './definition.ts';
import type { Answer, OtherAnswer } from './response.ts';
import { isInvalid, isNonresponse, isOther } from './response.ts';

/** The type of a question's answer in expressions. */
export function valueType(question: Question): Type {
  switch (question.type) {
    case 'text':
    case 'choice':
      return 'string';
    case 'number':
      return 'number';
    case 'date':
      return 'date';
    case 'boolean':
      return 'boolean';
    case 'choices':
    case 'list':
      return listOf('string');
    default:
      return 'any';
  }
}

/** The value of a stored answer in expressions; "other, what?" counts as the value `other`. */
export function valueOf(answer: Answer | undefined): Value {
  if (typeof answer !== 'object') return answer;
  if (isOther(answer)) return 'other';
  if (!Array.isArray(answer) || answer.length === 0) return undefined;
  return (answer as readonly Answer[]).map((item) => (isOther(item) ? 'other' : (item as string)));
}

/**
 * Whether something saved or given has the stored form of the question's type (docs/definition.md).
 * What it says about the value itself, a number out of range for instance, is left to the violations.
 */
export function hasStoredForm(question: Question, answer: unknown): answer is Answer {
  if (typeof answer === 'object' && answer !== null && question.type !== 'note') {
    const { nonresponse, invalid } = answer as Record<string, unknown>;
    if (Object.keys(answer).length === 1 && typeof nonresponse === 'string') {
      return question.nonresponse?.includes(nonresponse) ?? false;
    }
    if (Object.keys(answer).length === 1 && typeof invalid === 'string') {
      return question.type === 'number' || question.type === 'date';
    }
  }
  switch (question.type) {
    case 'text':
      return typeof answer === 'string' && answer !== '';
    case 'number':
      return typeof answer === 'number' && Number.isFinite(answer);
    case 'date':
      return typeof answer === 'string' && isDate(answer);
    case 'boolean':
      return typeof answer === 'boolean';
    case 'choice':
      return isChosen(answer, question.other);
    case 'choices':
      return (
        Array.isArray(answer) &&
        answer.length > 0 &&
        answer.every((item) => isChosen(item, question.other)) &&
        isDistinct(answer)
      );
    case 'list':
      return (
        Array.isArray(answer) &&
        answer.length > 0 &&
        answer.every((item) => typeof item === 'string') &&
        isDistinct(answer)
      );
    default:
      return false;
  }
}

/** Whether nothing is chosen twice; "other" can be chosen once. */
function isDistinct(chosen: readonly unknown[]): boolean {
  return new Set(chosen.map((item) => (typeof item === 'string' ? item : OTHER))).size === chosen.length;
}

const OTHER = Symbol('other');

function isChosen(answer: unknown, other = false): boolean {
  if (typeof answer === 'string') return answer !== '';
  if (!other || typeof answer !== 'object' || answer === null) return false;
  return Object.keys(answer).length === 1 && typeof (answer as Partial<OtherAnswer>).other === 'string';
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is an existing day of the Gregorian calendar, as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A rule that an answer breaks: a code and what the words need. The engine has no sentences. */
export interface Violation {
  readonly code:
    | 'required'
    | 'type'
    | 'integer'
    | 'min'
    | 'max'
    | 'minLength'
    | 'maxLength'
    | 'option'
    | 'minChosen'
    | 'maxChosen'
    | 'minRows'
    | 'maxRows'
    | 'constraint';
  /** The limit that was passed, or the value that is not allowed. */
  readonly limit?: number | string;
  /** What was given, where the words need it: a length, a count, an unknown option. */
  readonly given?: number | string;
}

/** The first rule of the question's own properties that an answer breaks; conditions are checked elsewhere. */
export function violationOf(
  question: Question,
  answer: Answer,
  items?: ReadonlySet<string>,
): Violation | undefined {
  if (isNonresponse(answer)) return undefined;
  if (isInvalid(answer)) return { code: 'type', given: answer.invalid };
  switch (question.type) {
    case 'text': {
      const { length } = answer as string;
      return outside(length, question.minLength, question.maxLength, 'minLength', 'maxLength', true);
    }
    case 'number':
      if (question.integer && !Number.isInteger(answer)) return { code: 'integer' };
      return outside(answer as number, question.min, question.max, 'min', 'max');
    case 'date':
      return outside(answer as string, question.min, question.max, 'min', 'max');
    case 'choice':
      return unknownItem([answer], new Set(question.options.map(({ value }) => value)));
    case 'choices': {
      const chosen = answer as readonly string[];
      return (
        unknownItem(chosen, new Set(question.options.map(({ value }) => value))) ??
        outside(chosen.length, question.min, question.max, 'minChosen', 'maxChosen', true)
      );
    }
    case 'list': {
      const chosen = answer as readonly string[];
      return (
        (items && unknownItem(chosen, items)) ??
        outside(chosen.length, question.min, question.max, 'minChosen', 'maxChosen', true)
      );
    }
    case 'group':
      if (!Array.isArray(answer)) return undefined;
      return outside(answer.length, question.min, question.max, 'minRows', 'maxRows', true);
    default:
      return undefined;
  }
}

function outside<Limit extends number | string>(
  given: Limit,
  min: Limit | undefined,
  max: Limit | undefined,
  below: Violation['code'],
  above: Violation['code'],
  tellGiven = false,
): Violation | undefined {
  const [code, limit] =
    min !== undefined && given < min ? [below, min] : max !== undefined && given > max ? [above, max] : [];
  if (code === undefined || limit === undefined) return undefined;
  return tellGiven ? { code, limit, given } : { code, limit };
}

function unknownItem(chosen: readonly unknown[], known: ReadonlySet<string>): Violation | undefined {
  const unknown = chosen.find((item) => typeof item === 'string' && !known.has(item)) as string | undefined;
  return unknown === undefined ? undefined : { code: 'option', given: unknown };
}
