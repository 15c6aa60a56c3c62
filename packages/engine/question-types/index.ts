import type { Type, Value } from '../expression/value.ts';
import { needed } from '../parts-needed.ts';
import type { Parts } from '../parts.ts';
import type { AnswerableBase, Question } from '../definition/question.ts';
import { quote } from '../problem.ts';
import type { Answer } from '../response/response.ts';
import { isInvalid, isNonresponse } from '../response/response.ts';
import { outside } from '../state/violation.ts';
import type { Violation } from '../state/violation.ts';
import { choice, choices, list } from './choice.ts';
import { date } from './date.ts';
import { number } from './number.ts';
import { text } from './text.ts';
import { isRecord, own } from '../record.ts';
import { howToGive } from './own-type.ts';
import type { OwnTypes } from './own-type.ts';
import type { Offer, RulesByType, TypeRules } from './type-rules.ts';

const withoutAnswer: TypeRules = { type: 'any', hasForm: () => false };

const RULES: RulesByType<
  'text' | 'number' | 'date' | 'boolean' | 'choice' | 'choices' | 'list' | 'group' | 'calculation' | 'note'
> = {
  text,
  number,
  date,
  boolean: { type: 'boolean', hasForm: (answer) => typeof answer === 'boolean' },
  choice,
  choices,
  list,
  // What is stored for a group is made of what is stored in it; its own limits are those of the rows.
  group: {
    ...withoutAnswer,
    violation: (rows: readonly unknown[] | object, { min, max }) =>
      Array.isArray(rows) ? outside(rows.length, min, max, 'minRows', 'maxRows', rows.length) : undefined,
  },
  calculation: withoutAnswer,
  note: withoutAnswer,
};

/** The type of a question that could not be parsed; it is looked at all the same, to find what else is wrong. */
export const UNUSABLE = 'unusable';

/** Properties that ask for more than the plain rules. */
const RICH_PROPERTIES = ['pattern', 'format', 'check'];

/**
 * The rules of a question's type.
 *
 * @param report - told when there is no such type.
 * @throws PartsNeeded when they are not there.
 */
export function rulesOf(
  question: Question,
  parts: Parts | undefined,
  types: OwnTypes,
  report: (message: string) => void,
): TypeRules {
  if (RICH_PROPERTIES.some((property) => property in question)) needed(parts);
  const type: string = question.type;
  const rules = [types, parts?.rules, RULES].map((each) => own<unknown>(each, type)).find(Boolean);
  if (rules) return rules as TypeRules;
  needed(parts);
  if (type !== UNUSABLE) report(`unknown type ${quote(type)}${howToGive(type)}`);
  return withoutAnswer;
}

/** A question with the rules of its type. */
interface Ruled {
  readonly question: Question;
  readonly rules: TypeRules;
}

/** The type of a question's answer in expressions. */
export function valueType({ question, rules }: Ruled): Type {
  return typeof rules.type === 'function' ? rules.type(question) : rules.type;
}

/** The value in expressions of what is stored for a question itself. */
export function valueOf({ question, rules }: Ruled, answer: Answer | undefined): Value {
  if (answer === undefined || isInvalid(answer)) return undefined;
  return rules.value ? rules.value(answer, question) : (answer as Value);
}

/** Whether it is given and means no answer. */
export function isEmpty(answer: unknown): boolean {
  return answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0);
}

/**
 * Whether something saved or given has the stored form of the question's type (docs/definition.md).
 * What it says about the value itself, a number out of range for instance, is left to the violations.
 */
export function hasStoredForm({ question, rules }: Ruled, answer: unknown): answer is Answer {
  // A type of one's own need not think of these.
  if (answer === null || isEmpty(answer)) return false;
  if (isRecord(answer) && ('nonresponse' in answer || 'invalid' in answer)) {
    const { nonresponse, invalid } = answer;
    if (Object.keys(answer).length > 1) return false;
    return typeof invalid === 'string'
      ? rules.typed === true
      : !!(question as AnswerableBase).nonresponse?.includes(nonresponse as string);
  }
  return rules.hasForm(answer, question);
}

/** The first rule of the question's own properties that an answer breaks; conditions are checked elsewhere. */
export function violationOf({ question, rules }: Ruled, answer: Answer, offer: Offer): Violation | undefined {
  if (isNonresponse(answer)) return undefined;
  if (isInvalid(answer)) return { code: 'type', given: answer.invalid };
  return rules.violation?.(answer as never, question, offer);
}
