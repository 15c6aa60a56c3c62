import { FORMAT } from '../definition/definition.ts';
import type { QuestionType } from '../definition/definition.ts';
import { DEFINITION, QUESTIONS, SECTION, TEXT, TEXTS } from '../definition/definition-shape.ts';
import { COMMON, DEFINITION_WORDS, OWN, SECTION_WORDS, TYPES } from './descriptions.ts';
import { DIALECT, objectOf, schemaOf } from './json-schema.ts';
import type { JsonSchema, Parts } from './json-schema.ts';

const TYPE_NAMES = Object.keys(QUESTIONS) as QuestionType[];

const PARTS: Parts = new Map<unknown, string>([
  [TEXT, 'localizedText'],
  [TEXTS, 'inlineTexts'],
]);
/** For the parts themselves. */
const NO_PARTS: Parts = new Map();

/**
 * The JSON Schema (2020-12) of a definition, for editors and other languages: what it accepts is what `parseDefinition`
 * finds no problem of shape in. Names, expressions and limits that contradict each other, only `parseDefinition` checks.
 */
export function definitionSchema(): object {
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
      question: oneOfTypes(TYPE_NAMES, 'group'),
      innerQuestion: oneOfTypes(TYPE_NAMES, 'innerGroup'),
      innermostQuestion: oneOfTypes(TYPE_NAMES.filter((type) => type !== 'group')),
      ...Object.fromEntries(TYPE_NAMES.map((type) => [type, questionOf(type, 'innerQuestion')])),
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

/** By `if` and `then`, so that editors complete and complain by the type that is written. */
function oneOfTypes(types: readonly QuestionType[], group?: string): JsonSchema {
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
