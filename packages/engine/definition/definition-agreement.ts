import type { AnyQuestion, Definition, Question, QuestionType, Section } from './definition.ts';
import type { DEFINITION, QUESTIONS, SECTION } from './definition-shape.ts';
import type { Kinds } from './shape.ts';

/*
 * Proof that the table of definition-shape.ts and the documented types agree: the same properties, the same of them
 * optional, and types that can stand for each other. Types only; nothing of it runs.
 */

/** The type of what a shape lets through. */
type Accepted<Given> = Given extends RegExp
  ? string
  : Given extends 'section'
    ? Section
    : Given extends 'question'
      ? AnyQuestion
      : Given extends keyof Kinds
        ? Kinds[Given]
        : Given extends { oneOf: readonly (infer Value)[] }
          ? Value
          : Given extends { items: infer Item }
            ? readonly Accepted<Item>[]
            : Given extends { keys: unknown; values: infer Value }
              ? Readonly<Record<string, Accepted<Value>>>
              : Given extends { fields: infer Inner }
                ? AcceptedFields<Inner>
                : never;

type AcceptedFields<Given> = {
  readonly [Name in keyof Given as Name extends `${string}?` ? never : Name]: Accepted<Given[Name]>;
} & {
  readonly [Name in keyof Given as Name extends `${infer Bare}?` ? Bare : never]?: Accepted<Given[Name]>;
};

type OptionalKeys<Given> = {
  [Name in keyof Given]-?: object extends Pick<Given, Name> ? Name : never;
}[keyof Given];

type Same<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;

/** `true`, or the names of the properties in which the two differ. */
type Agree<Given, Documented> =
  Same<keyof Given, keyof Documented> extends true
    ? Same<OptionalKeys<Given>, OptionalKeys<Documented>> extends true
      ? { [Name in keyof Given & keyof Documented]: AgreeInside<Given[Name], Documented[Name]> }
      : ['optional', OptionalKeys<Given>, OptionalKeys<Documented>]
    : ['names', Exclude<keyof Given, keyof Documented>, Exclude<keyof Documented, keyof Given>];

/** Objects inside lists are looked at too: assignable both ways is not enough where properties are optional. */
type AgreeInside<Given, Documented> =
  Same<Given, Documented> extends true
    ? NonNullable<Given> extends readonly (infer GivenItem extends object)[]
      ? NonNullable<Documented> extends readonly (infer Item extends object)[]
        ? Item extends Section | AnyQuestion
          ? true
          : Same<keyof GivenItem, keyof Item> & Same<OptionalKeys<GivenItem>, OptionalKeys<Item>>
        : false
      : true
    : false;

type Of<Type extends QuestionType> = Extract<Question, { type: Type }>;
type EveryTrue<Given> = Given extends { [Name in keyof Given]: true } ? true : Given;

/** Does not compile unless all agree; the error names the type that does not, and what of it. */
export type Agreement = Proved<
  {
    [Type in QuestionType]: EveryTrue<
      Agree<AcceptedFields<Omit<(typeof QUESTIONS)[Type], 'type'>>, Omit<Of<Type>, 'type'>>
    >;
  } & {
    definition: EveryTrue<Agree<AcceptedFields<typeof DEFINITION>, Definition>>;
    section: EveryTrue<Agree<AcceptedFields<typeof SECTION>, Section>>;
  }
>;
type Proved<All extends Record<keyof All, true>> = All;
