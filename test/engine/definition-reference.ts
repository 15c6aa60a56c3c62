import type { QuestionType } from '../../packages/engine/definition/definition.ts';
import {
  ID,
  LANGUAGE,
  OPTION_VALUE,
  PATH,
  PATTERNS,
  QUESTIONNAIRE_ID,
  SEMVER,
} from '../../packages/engine/definition/name-forms.ts';
import { definitionSchema } from '../../packages/engine/schema/definition-schema.ts';
import { TYPES } from '../../packages/engine/schema/descriptions.ts';
import { DAY, MONTH } from '../../packages/engine/schema/json-schema.ts';
import type { JsonSchema } from '../../packages/engine/schema/json-schema.ts';

interface ObjectSchema extends JsonSchema {
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
}

/** Objects that stand in a list or under names, by the property that holds them. */
const HEADINGS: Readonly<Record<string, string>> = {
  options: 'An option',
  rows: 'A row of a matrix',
  parameters: 'A parameter',
  scores: 'A score',
  migrations: 'A migration',
};

/**
 * The reference part of docs/definition.md, in Markdown: every property of the format, from the same table as
 * `parseDefinition` and the JSON Schema.
 */
export function definitionReference(): string {
  const schema = definitionSchema() as ObjectSchema;
  const parts = schema['$defs'] as Readonly<Record<QuestionType | 'section', ObjectSchema>>;
  const types = Object.keys(TYPES) as QuestionType[];
  // A note has what every question has, a boolean what every question with an answer has, and both nothing else.
  const base = Object.keys(parts.note.properties);
  const common = [...Object.keys(parts.boolean.properties), 'filter'];
  const lists: readonly (readonly [string, ObjectSchema])[] = [
    ['options', parts.choices],
    ['rows', parts.matrix],
    ['parameters', schema],
    ['scores', schema],
    ['migrations', schema],
  ];
  return [
    'What must be there is marked by \\*. What the values are called:',
    [...NAMES].map(([pattern, name]) => `- _${name}_: ${PATTERNS.get(pattern)}`).join('\n'),
    '### The whole',
    properties(schema),
    '### A section',
    properties(parts.section),
    '### A question',
    'Of any type:',
    properties(parts.note),
    'Of any type that takes an answer, all but `calculation` and `note`:',
    properties(parts.boolean, base),
    'Of any type with options, and of `list`:',
    properties({ ...parts.list, properties: { filter: parts.list.properties['filter']! } }),
    '### Types of questions',
    table(
      ['type', 'what it asks', 'what is stored'],
      types.map((type) => [code(type), TYPES[type].about, TYPES[type].stored]),
    ),
    ...types.flatMap((type) => {
      const own = properties(parts[type], common);
      return own === '' ? [] : [`#### \`${type}\``, own];
    }),
    ...lists.flatMap(([name, { properties: all }]) => [
      `### ${HEADINGS[name]}`,
      properties(heldIn(all[name]!)),
    ]),
  ].join('\n\n');
}

/** What stands in a list, or under names. */
function heldIn({ items, additionalProperties }: JsonSchema): ObjectSchema {
  return (items ?? additionalProperties) as ObjectSchema;
}

/** A table of the properties that an object may have, but for some; empty when there are none. */
function properties({ properties: all, required }: ObjectSchema, without: readonly string[] = []): string {
  const rows = Object.entries(all)
    .filter(([name]) => !without.includes(name))
    .map(([name, property]) => {
      const { description, default: value } = property as { description: string; default?: unknown };
      const byDefault = value === undefined ? '' : ` Default ${code(value)}.`;
      return [
        `${code(name)}${required.includes(name) ? ' \\*' : ''}`,
        valueOf(property, name),
        description + byDefault,
      ];
    });
  return rows.length === 0 ? '' : table(['property', 'value', 'meaning'], rows);
}

/** What a property holds, in few words. */
function valueOf(schema: JsonSchema, name: string): string {
  const {
    $ref,
    type,
    enum: values,
    anyOf,
    items,
    additionalProperties,
    propertyNames,
    pattern,
  } = schema as {
    readonly $ref?: string;
    readonly type?: string;
    readonly enum?: readonly unknown[];
    readonly anyOf?: readonly JsonSchema[];
    readonly items?: JsonSchema;
    readonly additionalProperties?: JsonSchema;
    readonly propertyNames?: JsonSchema;
    readonly pattern?: string;
  };
  if (name === 'type' && 'const' in schema) return '[type](#types-of-questions)';
  if ('const' in schema) return code(schema['const']);
  if ($ref) return REFERENCES[$ref.slice('#/$defs/'.length)]!;
  if (values) return values.map(code).join(', ');
  if (anyOf) return anyOf.map((each) => valueOf(each, name)).join(' or ');
  if (items && 'properties' in items) return `array: ${linkTo(HEADINGS[name]!)}`;
  if (items) return `array: ${valueOf(items, name)}`;
  if (additionalProperties && 'properties' in additionalProperties)
    return `by ${valueOf(propertyNames!, name)}: ${linkTo(HEADINGS[name]!)}`;
  if (additionalProperties)
    return `by ${propertyNames ? valueOf(propertyNames, name) : 'string'}: ${valueOf(additionalProperties, name)}`;
  if (pattern === DAY['pattern']) return 'day `YYYY-MM-DD`';
  if (pattern === MONTH['pattern']) return 'month `YYYY-MM`';
  const named = [...NAMES].find(([{ source }]) => source === pattern)?.[1];
  return named ?? (type === 'integer' ? 'whole number, 0 or more' : type!);
}

/** What texts of a certain form are called. */
const NAMES: ReadonlyMap<RegExp, string> = new Map([
  [ID, 'id'],
  [OPTION_VALUE, 'value'],
  [PATH, 'path'],
  [LANGUAGE, 'language'],
  [SEMVER, 'version'],
  [QUESTIONNAIRE_ID, 'name'],
]);

const REFERENCES: Readonly<Record<string, string>> = {
  localizedText: 'text by language',
  inlineTexts: 'texts by role',
  expression: '[expression](expressions.md)',
  section: linkTo('A section'),
  question: linkTo('A question'),
  innerQuestion: linkTo('A question'),
};

function linkTo(heading: string): string {
  return `[${heading.toLowerCase()}](#${heading.toLowerCase().replaceAll(' ', '-')})`;
}

function code(value: unknown): string {
  return `\`${String(value)}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [head, head.map(() => '---'), ...rows].map(line).join('\n');
}
