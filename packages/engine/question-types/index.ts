import type { Type, Value } from '../expression/value.ts';
import { needed } from '../parts-needed.ts';
import type { Parts } from '../parts.ts';
import type { Question } from '../definition/question.ts';
import type { Answer } from '../response/response.ts';
import { isInvalid, isNonresponse } from '../response/response.ts';
import { outside } from '../state/violation.ts';
import type { Violation } from '../state/violation.ts';
import { choice, choices, list } from './choice.ts';
import { date } from './date.ts';
import { number } from './number.ts';
import { text } from './text.ts';
import { isRecord } from '../record.ts';
import type { Offer, RulesByType, TypeRules } from './type-rules.ts';

const withoutAnswer: TypeRules = { type: () => 'any', hasForm: () => false };

const RULES: RulesByType<
  'text' | 'number' | 'date' | 'boolean' | 'choice' | 'choices' | 'list' | 'group' | 'note'
> = {
  text,
  number,
  date,
  boolean: { type: () => 'boolean', hasForm: (answer) => typeof answer === 'boolean' },
  choice,
  choices,
  list,
  // What is stored for a group is made of what is stored in it; its own limits are those of the rows.
  group: {
    ...withoutAnswer,
    violation: (rows: readonly unknown[] | object, { min, max }) =>
      Array.isArray(rows) ? outside(rows.length, min, max, 'minRows', 'maxRows', rows.length) : undefined,
  },
  note: withoutAnswer,
};

/** Properties that ask for more than the plain rules. */
const RICH_PROPERTIES = ['pattern', 'format', 'check'];

/**
 * The rules of a question's type.
 *
 * @throws PartsNeeded when they are not there.
 */
export function rulesOf(question: Question, parts: Parts | undefined): TypeRules {
  if (RICH_PROPERTIES.some((property) => property in question)) needed(parts);
  const rich = parts?.rules[question.type as keyof Parts['rules']] as TypeRules | undefined;
  const rules = rich ?? (RULES[question.type as keyof typeof RULES] as TypeRules | undefined);
  // A question that could not be parsed is looked at too, to find what else is wrong with it.
  return rules ?? (needed(parts) && withoutAnswer);
}

/** A question with the rules of its type. */
interface Ruled {
  readonly question: Question;
  readonly rules: TypeRules;
}

/** The type of a question's answer in expressions. */
export function valueType({ question, rules }: Ruled): Type {
  return rules.type(question);
}

/** The value in expressions of what is stored for a question itself. */
export function valueOf({ question, rules }: Ruled, answer: Answer | undefined): Value {
  if (typeof answer !== 'object') return answer;
  if (isInvalid(answer)) return undefined;
  return rules.value ? rules.value(answer, question) : (answer as Value);
}

/**
 * Whether something saved or given has the stored form of the question's type (docs/definition.md).
 * What it says about the value itself, a number out of range for instance, is left to the violations.
 */
export function hasStoredForm({ question, rules }: Ruled, answer: unknown): answer is Answer {
  if (isRecord(answer) && Object.keys(answer).length === 1) {
    const { nonresponse, invalid } = answer;
    if (typeof nonresponse === 'string' && 'nonresponse' in question)
      return question.nonresponse?.includes(nonresponse) ?? false;
    if (typeof invalid === 'string' && rules.typed) return true;
  }
  return rules.hasForm(answer, question);
}

/** The first rule of the question's own properties that an answer breaks; conditions are checked elsewhere. */
export function violationOf({ question, rules }: Ruled, answer: Answer, offer: Offer): Violation | undefined {
  if (isNonresponse(answer)) return undefined;
  if (isInvalid(answer)) return { code: 'type', given: answer.invalid };
  return rules.violation?.(answer as never, question, offer);
}
