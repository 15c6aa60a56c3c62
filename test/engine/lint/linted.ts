import { lintDefinition } from 'talkoot/engine/lint';
import type { LintFinding, LintOptions } from 'talkoot/engine/lint';
import { unchecked } from '../defined.ts';

/** What is found in a definition of one section, one line each: `path: code`, without the way to its questions. */
export function codes(questions: readonly object[], others: object = {}, options?: LintOptions): string[] {
  return found(questions, others, options).map(({ path, code }) => `${short(path)}: ${code}`);
}

export function found(
  questions: readonly object[],
  others: object = {},
  options?: LintOptions,
): LintFinding[] {
  return lintDefinition(unchecked(questions, others), options);
}

function short(path: string): string {
  return path.replace('sections[0].questions', '');
}

/** The questions that conditions of the tests are about. */
export const ASKED: readonly object[] = [
  { id: 'age', type: 'number', min: 0, max: 120, integer: true, nonresponse: ['later'] },
  { id: 'weight', type: 'number', min: 1 },
  { id: 'name', type: 'text', minLength: 2, maxLength: 10 },
  { id: 'born', type: 'date', min: '2000-01-01', max: '2020-12-31' },
  { id: 'since', type: 'month', min: '2020-01' },
  { id: 'member', type: 'boolean' },
  {
    id: 'role',
    type: 'choice',
    options: [{ value: 'organiser' }, { value: 'member' }],
    nonresponse: ['later'],
  },
  { id: 'part', type: 'choice', options: [{ value: 'music' }, { value: 'food' }], other: true },
  {
    id: 'tags',
    type: 'choices',
    options: [{ value: 'red' }, { value: 'blue' }, { value: 'none', exclusive: true }],
    max: 2,
  },
  { id: 'level', type: 'scale', min: 1, max: 5, step: 2 },
  {
    id: 'support',
    type: 'matrix',
    rows: [{ id: 'family' }, { id: 'friends' }],
    options: [{ value: 'little' }, { value: 'much' }],
  },
  {
    id: 'order',
    type: 'ranking',
    options: [{ value: 'first' }, { value: 'second' }, { value: 'third' }],
    max: 2,
  },
  { id: 'shares', type: 'allocation', total: 100, options: [{ value: 'bread' }, { value: 'salt' }] },
  { id: 'actors', type: 'list', list: 'actors', max: 3 },
  {
    id: 'goals',
    type: 'group',
    repeat: true,
    max: 4,
    questions: [{ id: 'kind', type: 'choice', options: [{ value: 'small' }, { value: 'large' }] }],
  },
  { id: 'double', type: 'calculation', calculate: 'age * 2' },
  { id: 'size_of', type: 'calculation', calculate: "age > 60 ? 'old' : 'young'" },
];
