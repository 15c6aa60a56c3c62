import type { AnyQuestion, Definition, Question, QuestionType, Section } from './definition.ts';
import type { QuestionsOf } from './typed-answers.ts';

/**
 * Refuses properties that the format does not have, such as a misspelt `requird`: where a type parameter stands, the
 * compiler does not look for those by itself. All questions are looked at as one union, for the sake of time; the
 * message names the property, not the place.
 */
export type KnownPropertiesOnly<D extends Definition> = [Unknown<D>] extends [never]
  ? unknown
  : { readonly [Name in Unknown<D> & string as `The format has no property ${Name}`]: never };

type Unknown<D extends Definition> =
  Others<D, keyof Definition> | Others<D['sections'][number], keyof Section> | UnknownIn<QuestionsOf<D>>;

type UnknownIn<Q extends AnyQuestion> = string extends Q['id']
  ? never
  : | { [Type in Q['type']]: Others<Extract<Q, { readonly type: Type }>, PropertyOf[Type]> }[Q['type']]
    | UnknownInside<Q>;

type UnknownInside<Q> = Q extends { readonly questions: readonly (infer Inner extends AnyQuestion)[] }
  ? UnknownIn<Inner>
  : never;

type PropertyOf = { [Type in QuestionType]: keyof Extract<Question, { readonly type: Type }> } & {
  // What a type of one's own may have, `parseDefinition` is told.
  [own: `${string}-${string}`]: PropertyKey;
};

type Others<Given, Known> = Given extends unknown ? Exclude<keyof Given, Known> : never;
