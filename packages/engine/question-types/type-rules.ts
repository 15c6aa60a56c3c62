import type { Type, Value } from '../expression/value.ts';
import type { Question, QuestionType } from '../definition/question.ts';
import type { Answer } from '../response/response.ts';
import type { Violation } from '../state/violation.ts';

/** What the rules of a type need to know besides the question. */
export interface Offer {
  /** Ids of the items of a list, when the host gave the list. */
  readonly items?: ReadonlySet<string> | undefined;
  /** What a filter takes away from the options, items or rows. */
  readonly withheld: ReadonlySet<string>;
}

/** What is particular to one type of question. Nonresponses and answers that are not of the type stand elsewhere. */
export interface TypeRules<Asked extends Question = Question> {
  /** The type of its answer in expressions. */
  readonly type: Type | ((question: Asked) => Type);
  /** Whether something saved or given has its stored form; what the value itself may be is left to the violations. */
  readonly hasForm: (answer: unknown, question: Asked) => boolean;
  /** What makes the question unusable, whatever is answered. */
  readonly problem?: (question: Asked) => { readonly property: string; readonly message: string } | undefined;
  /** The first rule of the question's own properties that an answer of its form breaks. */
  readonly violation?: (answer: never, question: Asked, offer: Offer) => Violation | undefined;
  /** Its value in expressions, where it is not the answer itself. */
  readonly value?: (answer: Answer, question: Asked) => Value;
  /** What a filter is asked of, apart from the items of a list. */
  readonly choosable?: (question: Asked) => readonly string[];
  /** What of an answer belongs to rows or options that the question still has, and what does not. */
  readonly split?: (answer: unknown, question: Asked) => [object, [string, unknown][]] | undefined;
  /** Whether it is typed in, so that what was typed may be no answer of the type: kept as `{invalid: text}`. */
  readonly typed?: boolean;
}

/** The rules of some types. */
export type RulesByType<Types extends QuestionType> = {
  readonly [Each in Types]: TypeRules<Extract<Question, { type: Each }>>;
};
