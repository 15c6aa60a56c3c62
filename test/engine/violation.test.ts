import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createQuestionnaire, isDate } from 'talkoot/engine';
import type { Answer, Question, Violation } from 'talkoot/engine';
import { defined } from './defined.ts';

const options = [{ value: 'a' }, { value: 'b' }, { value: 'c' }];
const row = (id: string, x?: string): object => ({ id, answers: x === undefined ? {} : { x } });
const lists = { actors: [{ id: 'known', label: 'Known' }] };

/** A question, an answer and the violation it must give; `undefined` where it is right. */
const cases: [Question, unknown, Violation | undefined][] = [
  [{ id: 'q', type: 'text', required: true }, undefined, { code: 'required' }],
  [{ id: 'q', type: 'text', required: false }, undefined, undefined],
  [{ id: 'q', type: 'text', required: 'answered(q)' }, undefined, undefined],
  [{ id: 'q', type: 'text', required: '!answered(q)' }, undefined, { code: 'required' }],
  [{ id: 'q', type: 'text', minLength: 3 }, 'ab', { code: 'minLength', limit: 3, given: 2 }],
  [{ id: 'q', type: 'text', maxLength: 3 }, 'abcd', { code: 'maxLength', limit: 3, given: 4 }],
  [{ id: 'q', type: 'text', minLength: 3, maxLength: 3 }, 'abc', undefined],
  [{ id: 'q', type: 'text', minLength: 3 }, undefined, undefined],
  [{ id: 'q', type: 'number', min: 0, max: 0 }, -1, { code: 'min', limit: 0 }],
  [{ id: 'q', type: 'number', min: 0, max: 0 }, 1, { code: 'max', limit: 0 }],
  [{ id: 'q', type: 'number', integer: true, max: 1 }, 2.5, { code: 'integer' }],
  [{ id: 'q', type: 'number' }, { invalid: 'x' }, { code: 'type', given: 'x' }],
  [{ id: 'q', type: 'date' }, { invalid: '31.2.' }, { code: 'type', given: '31.2.' }],
  [{ id: 'q', type: 'date', min: '2026-01-01' }, '2025-12-31', { code: 'min', limit: '2026-01-01' }],
  [{ id: 'q', type: 'date', max: '2026-01-01' }, '2026-01-02', { code: 'max', limit: '2026-01-01' }],
  [{ id: 'q', type: 'boolean', required: true }, false, undefined],
  [{ id: 'q', type: 'choice', options }, 'z', { code: 'option', given: 'z' }],
  [{ id: 'q', type: 'choice', options }, 'toString', { code: 'option', given: 'toString' }],
  [{ id: 'q', type: 'choice', options, other: true }, { other: 'z' }, undefined],
  [{ id: 'q', type: 'choices', options }, ['a', 'z'], { code: 'option', given: 'z' }],
  [{ id: 'q', type: 'choices', options, min: 2 }, ['a'], { code: 'minChosen', limit: 2, given: 1 }],
  [
    { id: 'q', type: 'choices', options, max: 1, other: true },
    ['a', { other: '' }],
    { code: 'maxChosen', limit: 1, given: 2 },
  ],
  [{ id: 'q', type: 'list', list: 'actors' }, ['known', 'x'], { code: 'option', given: 'x' }],
  [{ id: 'q', type: 'list', list: 'nowhere' }, ['x'], undefined],
  [{ id: 'q', type: 'list', list: 'actors', min: 2 }, ['known'], { code: 'minChosen', limit: 2, given: 1 }],
  [{ id: 'q', type: 'number', constraint: 'q > 5' }, 5, { code: 'constraint' }],
  [{ id: 'q', type: 'number', constraint: 'q > 5', max: 4 }, 5, { code: 'max', limit: 4 }],
  [{ id: 'q', type: 'number', constraint: 'nothing > 5' }, 5, { code: 'constraint' }],
  [{ id: 'q', type: 'number', constraint: '!(nothing < 1) ' }, 5, undefined],
  [{ id: 'q', type: 'number', constraint: 'q > 5' }, undefined, undefined],
  [{ id: 'q', type: 'number', required: true, nonresponse: ['later'] }, { nonresponse: 'later' }, undefined],
  [{ id: 'q', type: 'number', required: true, relevant: 'false' }, undefined, undefined],
  [{ id: 'q', type: 'number', max: 1, relevant: 'false' }, 5, undefined],
];
const lonely = [...options, { value: 'none', exclusive: true }];
const rows = [{ id: 'r' }, { id: 's' }];
cases.push(
  [{ id: 'q', type: 'text', pattern: '[0-9]{5}' }, '0010', { code: 'pattern', limit: '[0-9]{5}' }],
  [{ id: 'q', type: 'text', pattern: '[0-9]{5}' }, '00100', undefined],
  [{ id: 'q', type: 'text', pattern: 'a', maxLength: 2 }, 'abc', { code: 'maxLength', limit: 2, given: 3 }],
  [{ id: 'q', type: 'text', format: 'email' }, 'nobody', { code: 'format', limit: 'email' }],
  [{ id: 'q', type: 'text', format: 'email' }, 'a@example.fi', undefined],
  [{ id: 'q', type: 'month', min: '2026-02' }, '2026-01', { code: 'min', limit: '2026-02' }],
  [{ id: 'q', type: 'month' }, { invalid: 'May' }, { code: 'type', given: 'May' }],
  [{ id: 'q', type: 'scale', min: 0, max: 1, step: 0.1 }, 0.3, undefined],
  [{ id: 'q', type: 'scale', min: 0, max: 10 }, 2.5, { code: 'step', limit: 1 }],
  [{ id: 'q', type: 'scale', min: 1, max: 4 }, 0, { code: 'min', limit: 1 }],
  [{ id: 'q', type: 'scale', min: 1, max: 4 }, 5, { code: 'max', limit: 4 }],
  [{ id: 'q', type: 'choice', options, other: true }, { other: ' ' }, { code: 'other' }],
  [{ id: 'q', type: 'choices', options: lonely }, ['a', 'none'], { code: 'exclusive', given: 'none' }],
  [{ id: 'q', type: 'choices', options: lonely, min: 2 }, ['none'], undefined],
  [{ id: 'q', type: 'choices', options, other: true }, ['a', { other: '' }], { code: 'other' }],
  [{ id: 'q', type: 'ranking', options }, ['b', 'a'], { code: 'minChosen', limit: 3, given: 2 }],
  [{ id: 'q', type: 'ranking', options }, ['b', 'a', 'c'], undefined],
  [{ id: 'q', type: 'ranking', options, max: 2 }, ['b'], { code: 'minChosen', limit: 2, given: 1 }],
  [{ id: 'q', type: 'ranking', options, min: 1, max: 2 }, ['b'], undefined],
  [{ id: 'q', type: 'ranking', options, min: 1 }, ['b', 'z'], { code: 'option', given: 'z' }],
  [{ id: 'q', type: 'matrix', rows, options }, { r: 'z' }, { code: 'option', given: 'z' }],
  [{ id: 'q', type: 'matrix', rows, options }, { r: 'a' }, undefined],
  [{ id: 'q', type: 'matrix', rows, options, required: true }, { r: 'a' }, { code: 'row', given: 's' }],
  [{ id: 'q', type: 'matrix', rows, options, required: true }, undefined, { code: 'required' }],
  [
    { id: 'q', type: 'matrix', rows, options, required: true, nonresponse: ['skip'] },
    { r: 'a', s: { nonresponse: 'skip' } },
    undefined,
  ],
  [{ id: 'q', type: 'matrix', rows, options, constraint: 'q.r != "a"' }, { r: 'a' }, { code: 'constraint' }],
  [{ id: 'q', type: 'allocation', options, total: 1 }, { a: 0.7, b: 0.1, c: 0.2 }, undefined],
  [
    { id: 'q', type: 'allocation', options, total: 10 },
    { a: 4, b: 5 },
    { code: 'total', limit: 10, given: 9 },
  ],
  [
    { id: 'q', type: 'allocation', options, total: 10 },
    { a: 11, b: -1 },
    { code: 'min', limit: 0, given: 'b' },
  ],
  [
    { id: 'q', type: 'allocation', options, total: 10, max: 6 },
    { a: 7, b: 3 },
    { code: 'max', limit: 6, given: 'a' },
  ],
  [
    { id: 'q', type: 'allocation', options, total: 10, integer: true },
    { a: 9.5, b: 0.5 },
    { code: 'integer', given: 'a' },
  ],
);
const group = { id: 'q', type: 'group', repeat: true, questions: [{ id: 'x', type: 'text' }] } as const;
cases.push(
  [{ ...group, required: true }, [row('1')], { code: 'required' }],
  [{ ...group, required: true }, [row('1', 'x')], undefined],
  [{ ...group, min: 2 }, [row('1', 'x')], { code: 'minRows', limit: 2, given: 1 }],
  [{ ...group, max: 1 }, [row('1', 'x'), row('2')], { code: 'maxRows', limit: 1, given: 2 }],
  [{ ...group, constraint: 'count(q) < 2' }, [row('1', 'x'), row('2')], { code: 'constraint' }],
  [{ ...group, repeat: false, required: true }, undefined, { code: 'required' }],
  [{ ...group, repeat: false, required: true }, { answers: { x: 'x' } }, undefined],
  [{ ...group, repeat: false, constraint: 'q.x != "x"' }, { answers: { x: 'x' } }, { code: 'constraint' }],
);

describe('violations', () => {
  for (const [question, answer, expected] of cases) {
    test(`${JSON.stringify(question)} ← ${JSON.stringify(answer)}`, () => {
      const questionnaire = createQuestionnaire(defined(question, { id: 'nothing', type: 'number' }), {
        lists,
      });
      questionnaire.answer('q', answer as Answer | undefined);
      assert.deepEqual(questionnaire.question('q').violation, expected);
      assert.deepEqual(questionnaire.violations(), expected ? [{ ...expected, address: 'q' }] : []);
    });
  }

  test('are listed in document order, rows and groups included, of all sections or of one', () => {
    const required = { type: 'text', required: true } as const;
    const definition = defined(
      { id: 'g', type: 'group', questions: [{ id: 'a', ...required }] },
      { id: 'r', type: 'group', repeat: true, nonresponse: ['later'], questions: [{ id: 'b', ...required }] },
      { id: 'c', ...required },
    );
    const questionnaire = createQuestionnaire(definition);
    const [one, two] = [questionnaire.addRow('r'), questionnaire.addRow('r')];
    const found = (section?: string): string[] =>
      questionnaire.violations(section).map(({ address }) => address);
    assert.deepEqual(found(), ['g/a', `r/${one}/b`, `r/${two}/b`, 'c']);
    assert.deepEqual(found('only'), found());
    assert.deepEqual(found('other'), []);
    questionnaire.answer('r', { nonresponse: 'later' });
    assert.deepEqual(found(), ['g/a', 'c']);
  });

  test('days are those of the calendar', () => {
    for (const day of ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) assert.ok(isDate(day), day);
    for (const day of [
      '2023-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      ' 2026-01-01',
      '2026-01-01T00:00',
    ])
      assert.ok(!isDate(day), day);
  });
});
