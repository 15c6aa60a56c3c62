import type { AnyQuestion, Definition } from './definition.ts';
import type { Answer } from '../response/response.ts';
import type { AnswerTo, QuestionsOf } from './typed-answers.ts';

/**
 * Where questions of a definition are: `goals`, `purpose/goal`, `goals/${string}/by`. Of a definition that the
 * compiler does not know word by word, any string.
 */
export type AddressOf<D extends Definition> =
  AddressIn<QuestionsOf<D>> extends infer Address extends string ? Address : never;

/** Where repeating groups of a definition are: what rows can be added to. */
export type RowsAddressOf<D extends Definition> =
  AddressIn<QuestionsOf<D>, RepeatingGroup> extends infer Address extends string ? Address : never;

interface RepeatingGroup {
  readonly type: 'group';
  readonly repeat: true;
}

/** Ids of the sections of a definition. */
export type SectionIdOf<D extends Definition> = D['sections'][number]['id'];

/** Ids of the scores of a definition. */
export type ScoreIdOf<D extends Definition> = D extends {
  readonly scores: readonly { readonly id: infer Id extends string }[];
}
  ? Id
  : string;

/** What is stored at an address; nothing for what takes no answer. */
export type AnswerAt<D extends Definition, Address extends string> = AnswerIn<QuestionsOf<D>, Address>;

/** Addresses among some questions, of those that are of one kind. */
type AddressIn<Q extends AnyQuestion, Kind = unknown> = string extends Q['id']
  ? string
  : { [Each in Q as Each['id']]: (Each extends Kind ? Each['id'] : never) | Inside<Each, Kind> }[Q['id']];

type Inside<Q extends AnyQuestion, Kind> = Q extends {
  readonly questions: readonly (infer Inner extends AnyQuestion)[];
}
  ? AddressIn<Inner, Kind> extends infer Address extends string
    ? `${Q['id']}/${Q extends { readonly repeat: true } ? `${string}/` : ''}${Address}`
    : never
  : never;

type AnswerIn<Q extends AnyQuestion, Address> = string extends Q['id']
  ? Answer
  : Address extends Q['id']
    ? AnswerById<Q>[Address]
    : Address extends `${infer Id extends Q['id']}/${infer Rest}`
      ? AnswerInside<ById<Q>[Id], Rest>
      : never;

// Looked up by name, not by comparing with every question: the compiler makes each of these once for a definition.
type ById<Q extends AnyQuestion> = { [Each in Q as Each['id']]: Each };
type AnswerById<Q extends AnyQuestion> = { [Each in Q as Each['id']]: AnswerTo<Each> };

type AnswerInside<Q, Rest> = Q extends { readonly questions: readonly (infer Inner extends AnyQuestion)[] }
  ? Q extends { readonly repeat: true }
    ? Rest extends `${string}/${infer InRow}`
      ? AnswerIn<Inner, InRow>
      : never
    : AnswerIn<Inner, Rest>
  : never;
