import type { AnyQuestion, Definition, QuestionType } from './definition.ts';
import type { Answers, InvalidAnswer, OtherAnswer, OwnAnswer } from '../response/response.ts';

/** All questions of a definition that stand in no group, as a union. */
export type QuestionsOf<D extends Definition> = D['sections'][number]['questions'][number];

/**
 * The answers of a whole response to a definition that the compiler knows word by word, as `defineQuestionnaire` gives
 * it: by question id, each in the stored form of its question. What takes no answer is absent. Of any other
 * definition, one that was parsed for instance, `Answers`.
 */
export type AnswersOf<D extends Definition> = AnswersIn<QuestionsOf<D>>;

/** The answers of some questions, such as those of a row. */
export type AnswersIn<Q extends AnyQuestion> = string extends Q['id']
  ? Answers
  : { readonly [Each in Q as AnswerableId<Each>]?: AnswerTo<Each> };

type AnswerableId<Q extends AnyQuestion> = Q['type'] extends 'note' | 'calculation' ? never : Q['id'];

/** What is stored for a question. Conditional, so that messages of the compiler show the answers and not this name. */
export type AnswerTo<Q extends AnyQuestion> = Q extends { readonly nonresponse: readonly string[] }
  ? StoredForms<Q>[Q['type']] | Nonresponse<Q>
  : StoredForms<Q>[Q['type']];

/** One row of a repeating group. */
export interface RowOf<Q extends AnyQuestion> {
  readonly id: string;
  readonly answers: AnswersIn<Q>;
}

/** The stored form of each type of question, made of what the question offers. */
interface StoredForms<Q> extends Record<QuestionType, unknown> {
  readonly text: string;
  readonly number: number | InvalidAnswer;
  readonly date: string | InvalidAnswer;
  readonly month: string | InvalidAnswer;
  readonly boolean: boolean;
  readonly choice: Chosen<Q>;
  readonly choices: readonly Chosen<Q>[];
  readonly scale: number;
  readonly matrix: { readonly [Row in RowId<Q>]?: OptionValue<Q> | Nonresponse<Q> };
  readonly ranking: readonly OptionValue<Q>[];
  readonly allocation: { readonly [Value in OptionValue<Q>]?: number } | InvalidAnswer;
  readonly list: readonly string[];
  readonly group: Q extends { readonly questions: readonly (infer Inner extends AnyQuestion)[] }
    ? Grouped<Q, Inner>
    : never;
  readonly calculation: never;
  readonly note: never;
  readonly [own: `${string}-${string}`]: OwnAnswer | InvalidAnswer;
}

type Grouped<Q, Inner extends AnyQuestion> = Q extends { readonly repeat: true }
  ? readonly RowOf<Inner>[]
  : { readonly answers: AnswersIn<Inner> };

type OptionValue<Q> = Q extends {
  readonly options: readonly { readonly value: infer Value extends string }[];
}
  ? Value
  : never;

type Chosen<Q> = Q extends { readonly other: true } ? OptionValue<Q> | OtherAnswer : OptionValue<Q>;

type RowId<Q> = Q extends { readonly rows: readonly { readonly id: infer Id extends string }[] } ? Id : never;

type Nonresponse<Q> = Q extends { readonly nonresponse: readonly (infer Code extends string)[] }
  ? { readonly nonresponse: Code }
  : never;
