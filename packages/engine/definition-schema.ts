import * as z from 'zod/mini';
import { FORMAT } from './definition.ts';
import type { Definition, Question, QuestionType, Section } from './definition.ts';
import { ID, LANGUAGE, OPTION_VALUE, QUESTIONNAIRE_ID, SEMVER } from './patterns.ts';

const id = z.string().check(z.regex(ID));
const languageTag = z.string().check(z.regex(LANGUAGE));
const text = z.record(languageTag, z.string());
const expression = z.string().check(z.minLength(1));
const count = z.int().check(z.nonnegative());
const date = z.iso.date();

const base = {
  id,
  label: z.optional(text),
  hint: z.optional(text),
  texts: z.optional(z.record(z.string(), text)),
  relevant: z.optional(expression),
};
const answerable = {
  ...base,
  required: z.optional(z.union([z.boolean(), expression])),
  readonly: z.optional(z.union([z.boolean(), expression])),
  constraint: z.optional(expression),
  nonresponse: z.optional(z.array(z.string().check(z.regex(OPTION_VALUE))).check(z.minLength(1))),
};
const choice = {
  ...answerable,
  options: z
    .array(z.strictObject({ value: z.string().check(z.regex(OPTION_VALUE)), label: z.optional(text) }))
    .check(z.minLength(1)),
  other: z.optional(z.boolean()),
};
const atLeastAndAtMost = { min: z.optional(count), max: z.optional(count) };

/** The shape of a definition; sections are checked one by one with {@link sectionSchema}. */
export const definitionSchema = z.strictObject({
  talkoot: z.literal(FORMAT),
  id: z.string().check(z.regex(QUESTIONNAIRE_ID)),
  version: z.string().check(z.regex(SEMVER)),
  languages: z.array(languageTag).check(z.minLength(1)),
  title: z.optional(text),
  description: z.optional(text),
  texts: z.optional(z.record(z.string(), text)),
  hidden: z.optional(z.enum(['keep', 'clear'])),
  sections: z.array(z.unknown()).check(z.minLength(1)),
});

/** The shape of a section; its questions are checked one by one with {@link questionSchemas}. */
export const sectionSchema = z.strictObject({ ...base, questions: z.array(z.unknown()) });

/** The shape of a question of each type; the questions of a group are checked one by one. */
export const questionSchemas = {
  text: z.strictObject({
    ...answerable,
    type: z.literal('text'),
    multiline: z.optional(z.boolean()),
    minLength: z.optional(count),
    maxLength: z.optional(count),
  }),
  number: z.strictObject({
    ...answerable,
    type: z.literal('number'),
    min: z.optional(z.number()),
    max: z.optional(z.number()),
    integer: z.optional(z.boolean()),
  }),
  date: z.strictObject({
    ...answerable,
    type: z.literal('date'),
    min: z.optional(date),
    max: z.optional(date),
  }),
  boolean: z.strictObject({ ...answerable, type: z.literal('boolean') }),
  choice: z.strictObject({ ...choice, type: z.literal('choice') }),
  choices: z.strictObject({ ...choice, type: z.literal('choices'), ...atLeastAndAtMost }),
  list: z.strictObject({
    ...answerable,
    type: z.literal('list'),
    list: id,
    add: z.optional(z.boolean()),
    ...atLeastAndAtMost,
  }),
  group: z.strictObject({
    ...answerable,
    type: z.literal('group'),
    questions: z.array(z.unknown()),
    repeat: z.optional(z.boolean()),
    ...atLeastAndAtMost,
  }),
  note: z.strictObject({ ...base, type: z.literal('note') }),
} satisfies Record<QuestionType, unknown>;

/**
 * The schemas and the documented types must agree: whatever a schema lets through has the documented
 * type, apart from the nested parts that are checked one by one.
 */
type Checked<Type extends QuestionType> = Omit<z.infer<(typeof questionSchemas)[Type]>, 'questions'>;
type Documented<Type extends QuestionType> = Omit<Extract<Question, { type: Type }>, 'questions'>;
type Agreement = [
  { [Type in QuestionType]: Exact<keyof Checked<Type>, keyof Documented<Type>> },
  Exact<keyof z.infer<typeof definitionSchema>, keyof Definition>,
  Exact<keyof z.infer<typeof sectionSchema>, keyof Section>,
];
type Exact<Given, Wanted> = [Given] extends [Wanted] ? ([Wanted] extends [Given] ? true : never) : never;
const everyTypeAgrees = true;
[
  {
    text: everyTypeAgrees,
    number: everyTypeAgrees,
    date: everyTypeAgrees,
    boolean: everyTypeAgrees,
    choice: everyTypeAgrees,
    choices: everyTypeAgrees,
    list: everyTypeAgrees,
    group: everyTypeAgrees,
    note: everyTypeAgrees,
  },
  everyTypeAgrees,
  everyTypeAgrees,
] satisfies Agreement;
