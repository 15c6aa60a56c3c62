import { FORMAT } from '../definition/definition.ts';
import type { QuestionType } from '../definition/definition.ts';
import { ANSWERABLE, DEFINITION, QUESTIONS, SECTION, TEXT, TEXTS } from '../definition/definition-shape.ts';
import type { ParseOptions } from '../definition/parse-definition.ts';
import type { Fields } from '../definition/shape.ts';
import { COMMON, DEFINITION_WORDS, OWN, SECTION_WORDS, TYPES } from './descriptions.ts';
import { DIALECT, objectOf, schemaOf } from './json-schema.ts';
import type { JsonSchema, Parts } from './json-schema.ts';

const QUESTION_TYPES = Object.keys(QUESTIONS) as QuestionType[];

const PARTS: Parts = new Map<unknown, string>([
  [TEXT, 'localizedText'],
  [TEXTS, 'inlineTexts'],
]);
/** For the parts themselves. */
const NO_PARTS: Parts = new Map();

/**
 * The JSON Schema (2020-12) of a definition, for editors and other languages: what it accepts is what `parseDefinition`
 * finds no problem of shape in. Names, expressions and limits that contradict each other, only `parseDefinition` checks.
 *
 * @param options - types of one's own that questions may be of.
 */
export function definitionSchema({ types = {} }: ParseOptions = {}): object {
  const own = Object.entries(types).map(
    ([name, { properties }]) => [name, ownQuestion(name, { ...properties, ...ANSWERABLE })] as const,
  );
  const names = [...QUESTION_TYPES, ...Object.keys(types)];
  return {
    $schema: DIALECT,
    $id: `talkoot:definition:${FORMAT}`,
    title: 'Talkoot questionnaire definition',
    ...objectOf(DEFINITION, DEFINITION_WORDS, {}, PARTS),
    $defs: {
      localizedText: {
        description: 'A text in one or more languages, by BCP 47 tag.',
        ...schemaOf(TEXT, {}, NO_PARTS),
      },
      inlineTexts: {
        description: 'Texts by role.',
        ...schemaOf(TEXTS, {}, new Map([[TEXT, 'localizedText']])),
      },
      expression: { type: 'string', minLength: 1, description: 'An expression: see docs/expressions.md.' },
      section: objectOf(SECTION, SECTION_WORDS, { $ref: '#/$defs/question' }, PARTS),
      question: oneOfTypes(names, 'group'),
      innerQuestion: oneOfTypes(names, 'innerGroup'),
      innermostQuestion: oneOfTypes(names.filter((type) => type !== 'group')),
      ...Object.fromEntries(QUESTION_TYPES.map((type) => [type, questionOf(type, 'innerQuestion')])),
      ...Object.fromEntries(own),
      innerGroup: questionOf('group', 'innermostQuestion'),
    },
  };
}

function questionOf(type: QuestionType, inner: string): JsonSchema {
  const fields = { ...QUESTIONS[type], type: { oneOf: [type] } };
  const { about, stored } = TYPES[type];
  return {
    description: `${about} Stored: ${stored}.`,
    ...objectOf(fields, { ...COMMON, ...OWN[type] }, { $ref: `#/$defs/${inner}` }, PARTS),
  };
}

function ownQuestion(type: string, fields: Fields): JsonSchema {
  return objectOf({ ...fields, type: { oneOf: [type] } }, COMMON, {}, PARTS);
}

/** By `if` and `then`, so that editors complete and complain by the type that is written. */
function oneOfTypes(types: readonly string[], group?: string): JsonSchema {
  return {
    type: 'object',
    properties: { id: { description: COMMON.id }, type: { description: COMMON.type, enum: types } },
    required: ['id', 'type'],
    allOf: types.map((type) => ({
      if: { properties: { type: { const: type } }, required: ['type'] },
      then: { $ref: `#/$defs/${type === 'group' ? group : type}` },
    })),
  };
}
