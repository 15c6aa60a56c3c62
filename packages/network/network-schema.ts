import * as z from 'zod/mini';
import { isApproximateDay, isDay } from './day.ts';
import { LANGUAGE_TAG } from './language-tag.ts';
import { FORMAT } from './network.ts';
import type { Actor, FormerName, Network } from './network.ts';
import type { Action, Plan } from './plan.ts';

const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const KIND = /^[a-z][a-z0-9-]{0,63}$/;

const id = z.string().check(z.regex(ID, 'an id: letters, digits, - and _, at most 64'));
const languageTag = z.string().check(z.regex(LANGUAGE_TAG, 'a language tag such as fi, sv or fi-simple'));
const day = z.string().check(z.refine(isDay, 'a day as YYYY-MM-DD'));
const approximateDay = z
  .string()
  .check(z.refine(isApproximateDay, 'a year, month or day as YYYY, YYYY-MM or YYYY-MM-DD'));
const localizedText = z
  .record(languageTag, z.string())
  .check(
    z.refine(
      (text) => Object.values(text).some((words) => words.trim() !== ''),
      'a text in at least one language',
    ),
  );

const formerNameSchema = z.looseObject({ name: localizedText, until: z.optional(approximateDay) });

const actorSchema = z.looseObject({
  id,
  name: localizedText,
  // Open, so that a kind added later does not shut out the tools of today.
  kind: z.optional(z.string().check(z.regex(KIND, 'a kind: small letters, digits and -'))),
  role: z.optional(z.enum(['core', 'other'])),
  formerNames: z.optional(z.array(formerNameSchema)),
});

const actionSchema = z.looseObject({
  id,
  title: z.string(),
  goal: z.optional(z.string()),
  responsible: z.array(id),
  cooperation: z.array(id),
  due: z.optional(day),
  followUp: z.optional(z.string()),
  state: z.enum(['planned', 'underway', 'done', 'dropped']),
});

const count = z.int().check(z.nonnegative());
/** The frame of a response, as the engine's `openResponse` asks for it; whether the answers fit, it tells. */
const responseSchema = z.looseObject({
  talkoot: z.literal(1),
  id: z.string().check(z.regex(/^[0-9a-f]{32}$/, '32 hexadecimal digits')),
  revision: count,
  status: z.enum(['draft', 'submitted']),
  questionnaire: z.string(),
  version: z.string(),
  round: z.optional(z.string()),
  group: z.optional(z.string()),
  joint: z.optional(z.int().check(z.positive())),
  started: day,
  changed: day,
  answers: z.record(z.string(), z.unknown()),
});

const planSchema = z.looseObject({
  response: z.optional(responseSchema),
  setAside: z.optional(z.record(z.string(), z.unknown())),
  // Only stored and shown: reasons and details that the engine adds later do not make a file unreadable.
  kept: z.optional(z.array(z.looseObject({ address: z.string() }))),
  actions: z.array(actionSchema),
});

const carried = z.array(z.looseObject({ id }));

/** What is checked of a network; everything else passes as it is. */
export const networkSchema = z.looseObject({
  talkoot: z.literal(FORMAT),
  id,
  revision: id,
  parents: z.array(id),
  ancestors: z.optional(z.array(id)),
  title: z.string(),
  language: z.optional(languageTag),
  beneficiary: z.optional(z.unknown()),
  actors: z.array(actorSchema),
  values: carried,
  flows: carried,
  plan: z.optional(planSchema),
  rounds: z.optional(carried),
  meetings: z.optional(carried),
  people: z.optional(carried),
});

/** Schemas and documented types must name the same properties. */
type Exact<Given, Wanted> = [Given] extends [Wanted] ? ([Wanted] extends [Given] ? true : never) : never;
[true, true, true, true, true] satisfies [
  Exact<keyof typeof networkSchema.shape, keyof Network>,
  Exact<keyof typeof actorSchema.shape, keyof Actor>,
  Exact<keyof typeof formerNameSchema.shape, keyof FormerName>,
  Exact<keyof typeof planSchema.shape, keyof Plan>,
  Exact<keyof typeof actionSchema.shape, keyof Action>,
];
