import { FORMAT } from '../definition/definition.ts';
import type {
  AnswerableBase,
  AnyQuestion,
  Definition,
  MatrixQuestion,
  Option,
  Question,
} from '../definition/definition.ts';
import { RESPONSE_ID } from '../definition/name-forms.ts';
import { isOwnName } from '../question-types/own-type.ts';
import type { Response } from '../response/response.ts';
import { DAY, DIALECT, MONTH } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';

const TEXT: JsonSchema = { type: 'string', minLength: 1 };

/**
 * The JSON Schema (2020-12) of the answers to a definition, in their stored forms. Drafts fit as well: nothing is
 * required, and limits are left to the violations; only what is chosen must be among the options. That nothing stands
 * twice among the row ids of a group, a schema cannot say.
 */
export function answersSchema(definition: Definition): object {
  return {
    $schema: DIALECT,
    $id: `talkoot:answers:${definition.id}:${definition.version}`,
    ...titleOf(definition.title, definition),
    ...answersOf(questionsOf(definition), definition),
  };
}

/** The JSON Schema (2020-12) of a response to this version of a definition, as saved and sent. */
export function responseSchema(definition: Definition): object {
  const properties: { readonly [Name in keyof Response]-?: JsonSchema } = {
    talkoot: { const: FORMAT },
    id: { type: 'string', pattern: RESPONSE_ID.source },
    revision: { type: 'integer', minimum: 0 },
    status: { enum: ['draft', 'submitted'] },
    questionnaire: { const: definition.id },
    version: { const: definition.version },
    round: { type: 'string' },
    group: { type: 'string' },
    joint: { type: 'integer', minimum: 1 },
    started: DAY,
    changed: DAY,
    answers: answersOf(questionsOf(definition), definition),
  };
  const optional = ['round', 'group', 'joint'];
  return {
    $schema: DIALECT,
    $id: `talkoot:response:${definition.id}:${definition.version}`,
    ...titleOf(definition.title, definition),
    ...exactly(
      properties,
      Object.keys(properties).filter((name) => !optional.includes(name)),
    ),
  };
}

function questionsOf({ sections }: Definition): readonly AnyQuestion[] {
  return sections.flatMap(({ questions }) => questions);
}

function answersOf(questions: readonly AnyQuestion[], definition: Definition): JsonSchema {
  const properties = questions.flatMap((question) => {
    const forms = formsOf(question, definition);
    if (forms.length === 0) return [];
    return [[question.id, { ...titleOf(question.label, definition), ...anyOf(forms) }] as const];
  });
  return exactly(Object.fromEntries(properties), []);
}

/** Everything that may be stored for a question. */
function formsOf(question: AnyQuestion, definition: Definition): JsonSchema[] {
  const forms = isOwnName(question.type) ? [ANYTHING] : plainForms(question as Question, definition);
  const { nonresponse: codes } = question as AnswerableBase;
  if (codes) forms.push(nonresponse(codes));
  return forms;
}

function plainForms(question: Question, definition: Definition): JsonSchema[] {
  switch (question.type) {
    case 'text':
      return [TEXT];
    case 'number':
      return [{ type: 'number' }, INVALID];
    case 'date':
      return [DAY, INVALID];
    case 'month':
      return [MONTH, INVALID];
    case 'boolean':
      return [{ type: 'boolean' }];
    case 'scale':
      return [{ type: 'number' }];
    case 'choice':
      return question.other ? [valueOf(question.options), OTHER] : [valueOf(question.options)];
    case 'choices': {
      const value = valueOf(question.options);
      if (!question.other) return [listOf(value)];
      return [
        { ...listOf(anyOf([value, OTHER])), contains: { type: 'object' }, minContains: 0, maxContains: 1 },
      ];
    }
    case 'ranking':
      return [listOf(valueOf(question.options))];
    case 'list':
      return [listOf(TEXT)];
    case 'matrix':
      return [
        recordOf(
          question.rows.map(({ id }) => id),
          rowOf(question),
        ),
      ];
    case 'allocation':
      return [
        recordOf(
          question.options.map(({ value }) => value),
          { type: 'number' },
        ),
        INVALID,
      ];
    case 'group': {
      const answers = answersOf(question.questions, definition);
      if (!question.repeat) return [exactly({ answers })];
      const id = { type: 'string', pattern: '^[^/]+$', description: 'Random, and stays with the row.' };
      return [{ type: 'array', items: exactly({ id, answers }) }];
    }
    case 'calculation':
    case 'note':
      return [];
  }
}

/** Of a type of one's own: what it stores, it alone knows. */
const ANYTHING: JsonSchema = {
  type: ['string', 'number', 'boolean', 'array', 'object'],
};

const INVALID: JsonSchema = {
  description: "What was typed, but is not of the question's type.",
  ...exactly({ invalid: { type: 'string' } }),
};
const OTHER: JsonSchema = exactly({ other: { type: 'string' } });

function nonresponse(codes: readonly string[]): JsonSchema {
  return exactly({ nonresponse: { enum: codes } });
}

function valueOf(options: readonly Option[]): JsonSchema {
  return { enum: options.map(({ value }) => value) };
}

function rowOf({ options, nonresponse: codes }: MatrixQuestion): JsonSchema {
  return codes ? anyOf([valueOf(options), nonresponse(codes)]) : valueOf(options);
}

function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items, minItems: 1, uniqueItems: true };
}

/** A record with at least one entry: empty is absent. */
function recordOf(keys: readonly string[], value: JsonSchema): JsonSchema {
  return { ...exactly(Object.fromEntries(keys.map((key) => [key, value])), []), minProperties: 1 };
}

function exactly(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = Object.keys(properties),
): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

function anyOf(forms: readonly JsonSchema[]): JsonSchema {
  return forms.length === 1 ? forms[0]! : { anyOf: forms };
}

/** The text of the source language, where it stands in the definition itself. */
function titleOf(text: Readonly<Record<string, string>> | undefined, { languages }: Definition): JsonSchema {
  const source = languages[0]!;
  return text && Object.hasOwn(text, source) ? { title: text[source] } : {};
}
