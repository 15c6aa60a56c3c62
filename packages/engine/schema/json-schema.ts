import type { Fields, Kind, Shape } from '../definition/shape.ts';
import type { Description } from './descriptions.ts';
import { INSIDE } from './descriptions.ts';

/** A JSON Schema of the 2020-12 draft, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Days that exist: `format` says nothing to validators that are not asked to look at it. */
export const DAY: JsonSchema = {
  type: 'string',
  pattern:
    '^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|' +
    '02-(?:0[1-9]|1\\d|2[0-8]))|' +
    '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)$',
};
export const MONTH: JsonSchema = { type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])$' };

/** The parts that are written once, and pointed to. */
const EXPRESSION: JsonSchema = { $ref: '#/$defs/expression' };

const KINDS: Readonly<Record<Exclude<Kind, 'question'>, JsonSchema>> = {
  string: { type: 'string' },
  expression: EXPRESSION,
  pattern: { type: 'string', minLength: 1 },
  date: DAY,
  month: MONTH,
  number: { type: 'number' },
  count: { type: 'integer', minimum: 0 },
  boolean: { type: 'boolean' },
  condition: { anyOf: [{ type: 'boolean' }, EXPRESSION] },
  any: {},
  section: { $ref: '#/$defs/section' },
};

/** How the shapes of parts that are written once are found again: by identity. */
export type Parts = ReadonlyMap<unknown, string>;

/**
 * What a shape lets through, as JSON Schema.
 *
 * @param question - what the questions inside are.
 */
export function schemaOf(shape: Shape, question: JsonSchema, parts: Parts, name = ''): JsonSchema {
  const part = parts.get(shape);
  if (part !== undefined) return { $ref: `#/$defs/${part}` };
  if (shape === 'question') return question;
  if (typeof shape === 'string') return KINDS[shape];
  if (shape instanceof RegExp) return { type: 'string', pattern: shape.source };
  if ('oneOf' in shape)
    return shape.oneOf.length === 1 ? { const: shape.oneOf[0] } : { enum: [...shape.oneOf] };
  if ('items' in shape) {
    const items = schemaOf(shape.items, question, parts, name);
    return { type: 'array', items, ...(shape.least && { minItems: shape.least }) };
  }
  if ('fields' in shape) return objectOf(shape.fields, INSIDE[name] ?? {}, question, parts);
  const { keys, values } = shape;
  return {
    type: 'object',
    ...(keys instanceof RegExp && { propertyNames: { pattern: keys.source } }),
    additionalProperties: schemaOf(values, question, parts, name),
  };
}

/** An object with the given properties and no others. */
export function objectOf(
  fields: Fields,
  words: Readonly<Record<string, Description>>,
  question: JsonSchema,
  parts: Parts,
): JsonSchema {
  const names = Object.keys(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(
      names.map((field) => {
        const name = field.replace('?', '');
        return [name, { ...described(words[name]), ...schemaOf(fields[field]!, question, parts, name) }];
      }),
    ),
    required: names.filter((field) => !field.endsWith('?')),
    additionalProperties: false,
  };
}

function described(words: Description | undefined): JsonSchema {
  if (typeof words === 'string') return { description: words };
  return words ? { description: words.meaning, default: words.default } : {};
}
