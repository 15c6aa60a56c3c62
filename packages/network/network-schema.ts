import * as z from 'zod/mini';
import { isApproximateDay, isDay } from './day.ts';
import { FLOW_KINDS, FLOW_STATES } from './flow.ts';
import type { Confirmation, Evidence, Flow } from './flow.ts';
import { LANGUAGE_TAG } from './language-tag.ts';
import { FORMAT } from './network.ts';
import type { Actor, FormerName, Network } from './network.ts';
import type { Action, Plan } from './plan.ts';
import { NETWORK_COPIES } from './public-copy.ts';
import type { Beneficiary, Value } from './value.ts';

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

const position = z.tuple([z.number(), z.number()]);

const formerNameSchema = z.looseObject({ name: localizedText, until: z.optional(approximateDay) });

const actorSchema = z.looseObject({
  id,
  name: localizedText,
  // Open, so that a kind added later does not shut out the tools of today.
  kind: z.optional(z.string().check(z.regex(KIND, 'a kind: small letters, digits and -'))),
  role: z.optional(z.enum(['core', 'other'])),
  group: z.optional(localizedText),
  formerNames: z.optional(z.array(formerNameSchema)),
  position: z.optional(position),
  cardPosition: z.optional(position),
});

const beneficiarySchema = z.looseObject({
  name: localizedText,
  position: z.optional(position),
  cardPosition: z.optional(position),
});

const valueSchema = z.looseObject({
  id,
  name: localizedText,
  synonyms: z.optional(z.array(localizedText)),
});

const evidenceSchema = z.looseObject({ text: z.string() });
const confirmationSchema = z.looseObject({
  giver: z.optional(z.boolean()),
  receiver: z.optional(z.boolean()),
});

const flowSchema = z.looseObject({
  id,
  from: id,
  to: id,
  value: id,
  kind: z.optional(z.enum(FLOW_KINDS)),
  state: z.optional(z.enum(FLOW_STATES)),
  weight: z.optional(z.number().check(z.positive())),
  evidence: z.optional(z.array(evidenceSchema)),
  confirmed: z.optional(confirmationSchema),
});

const actionSchema = z.looseObject({
  id,
  title: z.string(),
  goal: z.optional(z.string()),
  responsible: z.array(id),
  cooperation: z.array(id),
  due: z.optional(day),
  followUp: z.optional(z.string()),
  cell: z.optional(z.string()),
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
  copy: z.optional(z.enum(NETWORK_COPIES)),
  title: z.string(),
  language: z.optional(languageTag),
  asOf: z.optional(approximateDay),
  beneficiary: z.optional(beneficiarySchema),
  actors: z.array(actorSchema),
  values: z.array(valueSchema),
  flows: z.array(flowSchema),
  plan: z.optional(planSchema),
  rounds: z.optional(carried),
  meetings: z.optional(carried),
  people: z.optional(carried),
});

/** Schemas and documented types must name the same properties. */
type Exact<Given, Wanted> = [Given] extends [Wanted] ? ([Wanted] extends [Given] ? true : never) : never;
[true, true, true, true, true, true, true, true, true, true] satisfies [
  Exact<keyof typeof networkSchema.shape, keyof Network>,
  Exact<keyof typeof beneficiarySchema.shape, keyof Beneficiary>,
  Exact<keyof typeof valueSchema.shape, keyof Value>,
  Exact<keyof typeof flowSchema.shape, keyof Flow>,
  Exact<keyof typeof evidenceSchema.shape, keyof Evidence>,
  Exact<keyof typeof confirmationSchema.shape, keyof Confirmation>,
  Exact<keyof typeof actorSchema.shape, keyof Actor>,
  Exact<keyof typeof formerNameSchema.shape, keyof FormerName>,
  Exact<keyof typeof planSchema.shape, keyof Plan>,
  Exact<keyof typeof actionSchema.shape, keyof Action>,
];
