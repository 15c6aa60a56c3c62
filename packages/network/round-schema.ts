import * as z from 'zod/mini';
import { isDay } from './day.ts';
import { LANGUAGE_TAG } from './language-tag.ts';
import { LOWEST_MINIMUM_GROUP, MINIMUM_GROUP } from './round.ts';
import type { Round, RoundGroup, RoundPrivacy } from './round.ts';

const id = z
  .string()
  .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'an id: letters, digits, - and _, at most 64'));
const languageTag = z.string().check(z.regex(LANGUAGE_TAG, 'a language tag such as fi, sv or fi-simple'));
const day = z.string().check(z.refine(isDay, 'a day as YYYY-MM-DD'));
const words = z.string().check(z.regex(/\S/, 'a text'));
const localizedText = z
  .record(languageTag, z.string())
  .check(
    z.refine(
      (text) => Object.values(text).some((each) => /\S/.test(each)),
      'a text in at least one language',
    ),
  );

const groupSchema = z.looseObject({ id, invited: z.optional(z.int().check(z.positive())) });

const groups = z.array(groupSchema).check(
  z.minLength(1, 'at least one group'),
  z.refine(
    (list) => new Set(list.map((group) => group.id)).size === list.length,
    'groups with an id each of its own',
  ),
);

const toldSchema = z.looseObject({ where: localizedText, when: day });

const privacySchema = z.looseObject({
  controller: words,
  contact: words,
  purpose: localizedText,
  seesAnswers: localizedText,
  deleteBy: day,
});

const shape = {
  id,
  questionnaire: words,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+/, 'a version such as 1.0.0')),
  languages: z.array(languageTag).check(z.minLength(1, 'at least one language')),
  opened: day,
  closes: day,
  network: words,
  people: localizedText,
  meaning: localizedText,
  groups,
  minimumGroup: z.int().check(z.minimum(LOWEST_MINIMUM_GROUP)),
  agreedAloud: z.optional(z.boolean()),
  told: toldSchema,
  privacy: privacySchema,
  results: z.optional(z.unknown()),
};

const AGREEMENT = `at least ${MINIMUM_GROUP}, or from ${LOWEST_MINIMUM_GROUP} when agreedAloud is true`;

/** What is checked of a round, in a network file and in a link; everything else passes as it is. */
export const roundSchema = z.looseObject(shape).check(
  z.refine(({ minimumGroup, agreedAloud }) => minimumGroup >= MINIMUM_GROUP || agreedAloud === true, {
    error: AGREEMENT,
    path: ['minimumGroup'],
  }),
);

/** Schemas and documented types must name the same properties. */
type Exact<Given, Wanted> = [Given] extends [Wanted] ? ([Wanted] extends [Given] ? true : never) : never;
[true, true, true, true] satisfies [
  Exact<keyof typeof shape, keyof Round>,
  Exact<keyof typeof groupSchema.shape, keyof RoundGroup>,
  Exact<keyof typeof toldSchema.shape, keyof Round['told']>,
  Exact<keyof typeof privacySchema.shape, keyof RoundPrivacy>,
];
