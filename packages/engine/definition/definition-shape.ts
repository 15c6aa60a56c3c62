import { FORMAT } from './definition.ts';
import type { QuestionType } from './definition.ts';
import { ID, LANGUAGE, OPTION_VALUE, PATH, QUESTIONNAIRE_ID, SEMVER } from './name-forms.ts';
import type { Fields } from './shape.ts';

/*
 * The format of a definition as one table: what parseDefinition accepts, and where the JSON Schema and the reference in
 * docs/definition.md come from. definition-agreement.ts holds it and the documented types to each other.
 */

export const TEXT = { keys: LANGUAGE, values: 'string' } as const;
export const TEXTS = { keys: 'string', values: TEXT } as const;

const item = { 'label?': TEXT, 'hint?': TEXT, 'texts?': TEXTS, 'relevant?': 'expression' } as const;
const base = { id: ID, type: 'string', ...item, 'audio?': TEXT } as const;
const answerable = {
  ...base,
  'required?': 'condition',
  'readonly?': 'condition',
  'constraint?': 'expression',
  'check?': ID,
  'nonresponse?': { items: OPTION_VALUE, least: 1 },
} as const;
const filtered = { ...answerable, 'filter?': 'expression' } as const;

const option = { value: OPTION_VALUE, 'label?': TEXT, 'score?': 'number' } as const;
const options = { items: { fields: option }, least: 1 } as const;
const count = { 'min?': 'count', 'max?': 'count' } as const;
const range = { 'min?': 'number', 'max?': 'number' } as const;

export const DEFINITION = {
  talkoot: { oneOf: [FORMAT] },
  id: QUESTIONNAIRE_ID,
  version: SEMVER,
  languages: { items: LANGUAGE, least: 1 },
  'title?': TEXT,
  'description?': TEXT,
  'texts?': TEXTS,
  'hidden?': { oneOf: ['keep', 'clear', 'count'] },
  'parameters?': { keys: ID, values: { fields: { type: { oneOf: ['text', 'number', 'boolean', 'date'] } } } },
  sections: { items: 'section', least: 1 },
  'scores?': {
    items: {
      fields: {
        id: ID,
        'label?': TEXT,
        'texts?': TEXTS,
        of: { items: PATH, least: 1 },
        'reversed?': { items: PATH },
        method: { oneOf: ['sum', 'mean'] },
        missing: { oneOf: ['refuse', 'ignore', 'prorate'] },
        'least?': 'count',
      },
    },
  },
  'migrations?': {
    items: {
      fields: {
        to: SEMVER,
        'questions?': { keys: PATH, values: PATH },
        'values?': { keys: PATH, values: { keys: 'string', values: 'string' } },
        'types?': { keys: PATH, values: { oneOf: ['choices', 'choice', 'text', 'number'] } },
      },
    },
  },
} as const satisfies Fields;

export const SECTION = {
  id: ID,
  ...item,
  questions: { items: 'question' },
} as const satisfies Fields;

/** What every question that takes an answer may have, for one whose type is unknown. */
export const ANSWERABLE: Fields = answerable;

export const QUESTIONS = {
  text: {
    ...answerable,
    'multiline?': 'boolean',
    'minLength?': 'count',
    'maxLength?': 'count',
    'format?': { oneOf: ['email', 'url', 'phone'] },
    'pattern?': 'pattern',
  },
  number: { ...answerable, ...range, 'integer?': 'boolean' },
  date: { ...answerable, 'min?': 'date', 'max?': 'date' },
  month: { ...answerable, 'min?': 'month', 'max?': 'month' },
  boolean: answerable,
  choice: { ...filtered, options, 'other?': 'boolean' },
  choices: {
    ...filtered,
    options: { items: { fields: { ...option, 'exclusive?': 'boolean' } }, least: 1 },
    'other?': 'boolean',
    ...count,
  },
  scale: { ...answerable, min: 'number', max: 'number', 'step?': 'number' },
  matrix: {
    ...filtered,
    rows: { items: { fields: { id: OPTION_VALUE, 'label?': TEXT } }, least: 1 },
    options,
  },
  ranking: { ...filtered, options, ...count },
  allocation: { ...filtered, options, total: 'number', ...range, 'integer?': 'boolean' },
  list: { ...filtered, list: ID, 'add?': 'boolean', ...count },
  group: { ...answerable, questions: { items: 'question' }, 'repeat?': 'boolean', ...count },
  calculation: { ...base, calculate: 'expression' },
  note: base,
} as const satisfies Record<QuestionType, Fields>;
