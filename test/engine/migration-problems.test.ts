import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Migration } from 'talkoot/engine';
import { problemsOf, unchecked } from './defined.ts';

const questions = [
  { id: 'name', type: 'text' },
  { id: 'age', type: 'number' },
  { id: 'role', type: 'choice', options: [{ value: 'a' }, { value: 'b' }] },
  { id: 'tools', type: 'choices', options: [{ value: 'a' }] },
  { id: 'worry', type: 'scale', min: 0, max: 10 },
  { id: 'support', type: 'matrix', rows: [{ id: 'family' }], options: [{ value: 'often' }] },
  { id: 'g', type: 'group', questions: [{ id: 'x', type: 'text' }] },
  {
    id: 'aims',
    type: 'group',
    repeat: true,
    questions: [
      { id: 'who', type: 'text' },
      { id: 'h', type: 'group', questions: [{ id: 'y', type: 'text' }] },
    ],
  },
  { id: 'steps', type: 'group', repeat: true, questions: [{ id: 'what', type: 'text' }] },
];

function problems(...steps: Partial<Migration>[]): string[] {
  const migrations = steps.map((step) => ({ to: '2.0.0', ...step }));
  return problemsOf(unchecked(questions, { version: '2.0.0', migrations })).map(
    ({ path, code, message }) => `${path}: ${code}: ${message}`,
  );
}

describe('problems of migrations', () => {
  test('none, when every path and value leads to what there is', () => {
    assert.deepEqual(
      problems({
        questions: {
          name: 'g/x',
          'g/x': 'name',
          goals: 'aims',
          'goals/by': 'aims/who',
          'goals/z': 'aims/h/y',
          'steps/what': 'steps/what',
        },
        values: {
          role: { old: 'a' },
          tools: { one: 'a', two: 'a' },
          worry: { 3: '5' },
          support: { mum: 'family', always: 'often' },
          age: { many: '100' },
          name: { any: 'thing' },
        },
        types: { tools: 'choices', role: 'text', name: 'text', age: 'number', worry: 'number' },
      }),
      [],
    );
  });

  test('paths that this version does not have', () => {
    assert.deepEqual(
      problems({ questions: { old: 'nam' }, values: { only: {} }, types: { 'aims/whom': 'text' } }),
      [
        'migrations[0].questions.old: migration-path: unknown question "nam", did you mean "name"?',
        'migrations[0].values.only: migration-path: unknown question "only"',
        'migrations[0].types.aims/whom: migration-path: unknown question "aims/whom", did you mean "aims/who"?',
      ],
    );
    assert.deepEqual(problems({ questions: { old: 'support/family', other: 'constructor' } }), [
      'migrations[0].questions.old: migration-path: unknown question "support/family"',
      'migrations[0].questions.other: migration-path: unknown question "constructor"',
    ]);
  });

  test('two questions that would become one', () => {
    assert.deepEqual(problems({ questions: { a: 'name', b: 'name' } }), [
      'migrations[0].questions.b: migration-questions: "a" moves to "name" already',
    ]);
  });

  test('moves into rows, out of them, and between them', () => {
    const message = (from: string, to: string): string =>
      `migrations[0].questions.${from}: migration-questions: "${from}" cannot move to "${to}", into or out of rows`;
    assert.deepEqual(problems({ questions: { old: 'aims/who' } }), [message('old', 'aims/who')]);
    assert.deepEqual(problems({ questions: { 'aims/h/old': 'g/x' } }), [message('aims/h/old', 'g/x')]);
    assert.deepEqual(problems({ questions: { 'aims/old': 'steps/what' } }), [
      message('aims/old', 'steps/what'),
    ]);
    assert.deepEqual(problems({ questions: { goals: 'aims', 'goals/old': 'name' } }), [
      message('goals/old', 'name'),
    ]);
  });

  test('values the question does not have', () => {
    const values = {
      role: { old: 'other' },
      support: { mum: 'familly' },
      worry: { low: 'one' },
      g: { a: 'b' },
    };
    assert.deepEqual(problems({ values }), [
      'migrations[0].values.role: migration-values: unknown value "other"',
      'migrations[0].values.support: migration-values: unknown value "familly", did you mean "family"?',
      'migrations[0].values.worry: migration-values: unknown value "one"',
      'migrations[0].values.g: migration-values: unknown value "b"',
    ]);
  });

  test('conversions whose result the question does not take', () => {
    assert.deepEqual(problems({ types: { role: 'choices', support: 'choice', 'g/x': 'number' } }), [
      'migrations[0].types.role: migration-types: answers made choices do not fit a question of type choice',
      'migrations[0].types.support: migration-types: answers made choice do not fit a question of type matrix',
      'migrations[0].types.g/x: migration-types: answers made number do not fit a question of type text',
    ]);
  });

  test('a step to a later version than this', () => {
    assert.deepEqual(problems({ to: '2.0.1' }, { to: '2.0.0-rc.1' }), [
      'migrations[0].to: migration-version: 2.0.1 is later than the definition, 2.0.0',
    ]);
  });

  test('earlier steps are followed through the later ones, whatever their order', () => {
    const early: Partial<Migration> = {
      to: '1.1.0',
      questions: { before: 'middle', 'plans/by': 'goals/who' },
      values: { middle: { one: 'two' } },
      types: { middle: 'number' },
    };
    const late: Partial<Migration> = {
      questions: { middle: 'role', goals: 'aims' },
      values: { role: { two: 'a' } },
      types: { role: 'text' },
    };
    assert.deepEqual(problems(late, { ...early, questions: { ...early.questions, plans: 'goals' } }), []);
    assert.deepEqual(problems(early), [
      'migrations[0].questions.before: migration-path: unknown question "middle"',
      'migrations[0].questions.plans/by: migration-path: unknown question "goals/who"',
      'migrations[0].values.middle: migration-path: unknown question "middle"',
      'migrations[0].types.middle: migration-path: unknown question "middle"',
    ]);
  });
});
