import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintDefinition } from 'talkoot/engine/lint';
import { unchecked } from '../defined.ts';
import { codes } from './linted.ts';

const role = { id: 'role', type: 'choice', options: [{ value: 'a' }, { value: 'b' }] };

test('what reads a question that is never asked is never asked', () => {
  const questions = [
    role,
    { id: 'never', type: 'text', relevant: "role == 'a' && role == 'b'" },
    { id: 'reads', type: 'text', relevant: "never == 'x'" },
    { id: 'reads_too', type: 'text', relevant: 'answered(reads)' },
    { id: 'without', type: 'text', relevant: '!answered(reads)' },
  ];
  assert.deepEqual(codes(questions), [
    '[1].relevant: unreachable',
    '[2].relevant: unreachable',
    '[3].relevant: unreachable',
  ]);
});

test('a condition is asked together with those of the section and groups around it', () => {
  const sections = [
    { id: 'one', questions: [role] },
    {
      id: 'two',
      relevant: "role == 'a'",
      questions: [
        { id: 'asked', type: 'text', relevant: "role != 'b'" },
        { id: 'not_asked', type: 'text', relevant: "role == 'b'" },
        { id: 'group', type: 'group', questions: [{ id: 'inner', type: 'text', relevant: "role == 'b'" }] },
      ],
    },
  ];
  const found = lintDefinition(unchecked([], { sections }));
  assert.deepEqual(
    found.map(({ path, code }) => `${path}: ${code}`),
    [
      'sections[1].questions[1].relevant: unreachable',
      'sections[1].questions[2].questions[0].relevant: unreachable',
    ],
  );
});

test('what is read was asked itself, unless answers outlive their conditions', () => {
  const questions = [
    role,
    { id: 'if_a', type: 'boolean', relevant: "role == 'a'" },
    { id: 'both', type: 'text', relevant: "role == 'b' && if_a" },
  ];
  assert.deepEqual(codes(questions), ['[2].relevant: unreachable']);
  assert.deepEqual(codes(questions, { hidden: 'count' }), []);
});

test('what stands in something that is never asked is not told apart, but spreads', () => {
  const sections = [
    {
      id: 'one',
      relevant: 'false',
      questions: [
        { id: 'q', type: 'text', relevant: "q2 == 'x'" },
        { id: 'q2', type: 'text' },
      ],
    },
    { id: 'two', questions: [{ id: 'q3', type: 'text', relevant: 'answered(q2)' }] },
  ];
  const found = lintDefinition(unchecked([], { sections }));
  assert.deepEqual(
    found.map(({ path }) => path),
    ['sections[0].relevant', 'sections[1].questions[0].relevant'],
  );
});

test('a mistake in a condition is told once, and nothing that follows from it', () => {
  const questions = [
    role,
    { id: 'x', type: 'text', relevant: "role == 'organiser'" },
    { id: 'y', type: 'text', relevant: 'answered(x)' },
  ];
  assert.deepEqual(codes(questions), ['[1].relevant: unknown-option']);
});
