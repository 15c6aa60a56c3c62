import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createQuestionnaire, DefinitionError, parseDefinition } from 'talkoot/engine';
import { problemsOf, told, unchecked } from './defined.ts';
import { everyProperty } from './every-property.ts';

const options = [{ value: 'a' }, { value: 'b' }, { value: 'c' }];

/** `property code` of the problems of one question. */
function found(question: object): string[] {
  return problemsOf(unchecked([{ id: 'q', ...question }])).map(
    ({ path, code }) => `${path.replace('sections[0].questions[0].', '')} ${code}`,
  );
}

describe('properties of a question that cannot be', () => {
  const cases: [string, object, string[]][] = [
    ['a scale without an end', { type: 'scale', min: 3, max: 3 }, ['min empty-range']],
    ['a scale upside down', { type: 'scale', min: 3, max: 1 }, ['min empty-range']],
    ['a scale whose steps miss its end', { type: 'scale', min: 0, max: 10, step: 3 }, ['step step']],
    ['a step longer than the scale', { type: 'scale', min: 0, max: 1, step: 2 }, ['step step']],
    ['a step of nothing', { type: 'scale', min: 0, max: 1, step: 0 }, ['step step']],
    ['a step back', { type: 'scale', min: 0, max: 1, step: -1 }, ['step step']],
    ['a scale of fractions', { type: 'scale', min: 0, max: 0.3, step: 0.1 }, []],
    ['a scale around zero', { type: 'scale', min: -5, max: 5 }, []],
    ['months backwards', { type: 'month', min: '2026-03', max: '2026-02' }, ['min empty-range']],
    ['one month', { type: 'month', min: '2026-03', max: '2026-03' }, []],
    ['a month that is none', { type: 'month', min: '2026-13' }, ['min shape']],
    [
      'doubled rows',
      { type: 'matrix', options, rows: [{ id: 'x' }, { id: 'y' }, { id: 'x' }] },
      ['rows[2] duplicate-option'],
    ],
    [
      'a row stored as something else',
      { type: 'matrix', options, rows: [{ id: 'nonresponse' }] },
      ['rows[0] duplicate-option'],
    ],
    [
      'doubled options of a ranking',
      { type: 'ranking', options: [...options, options[0]] },
      ['options[3] duplicate-option'],
    ],
    ['more to be ranked than there is', { type: 'ranking', options, min: 4 }, ['min unmeetable']],
    ['all to be ranked', { type: 'ranking', options, min: 3 }, []],
    ['more to be chosen than there is', { type: 'choices', options, min: 4 }, ['min unmeetable']],
    ['more with the other one', { type: 'choices', options, other: true, min: 4 }, []],
    [
      'more than go together',
      { type: 'choices', options: [...options, { value: 'none', exclusive: true }], min: 4 },
      ['min unmeetable'],
    ],
    ['shares too large', { type: 'allocation', options, total: 100, min: 34 }, ['total unmeetable']],
    ['shares too small', { type: 'allocation', options, total: 100, max: 33 }, ['total unmeetable']],
    ['a total of fractions', { type: 'allocation', options, total: 0.3, min: 0.1, max: 0.1 }, []],
    [
      'whole shares of a total that is not',
      { type: 'allocation', options, total: 1.5, integer: true },
      ['total unmeetable'],
    ],
    [
      'limits that no whole number meets',
      { type: 'allocation', options, total: 3, min: 1.1, integer: true },
      ['total unmeetable'],
    ],
    ['a total below nothing', { type: 'allocation', options, total: -1 }, ['total unmeetable']],
    ['a pattern that is none', { type: 'text', pattern: '(a' }, ['pattern pattern']],
    ['a pattern', { type: 'text', pattern: '(a)+' }, []],
    ['an empty pattern', { type: 'text', pattern: '' }, ['pattern shape']],
    [
      'exclusive elsewhere',
      { type: 'ranking', options: [{ value: 'a', exclusive: true }] },
      ['options[0].exclusive unknown-property'],
    ],
  ];
  for (const [name, question, expected] of cases)
    test(name, () => assert.deepEqual(found(question), expected));

  test('the messages say where and what', () => {
    const lines = told(
      unchecked([
        { id: 'a', type: 'text', pattern: 'x\\d' },
        { id: 'b', type: 'scale', min: 0, max: 10, step: 4 },
        { id: 'c', type: 'allocation', options, total: 10, min: 4, integer: true },
        { id: 'd', type: 'choices', options, min: 5 },
      ]),
    );
    assert.match(
      lines.pop()!,
      /^sections\[0\]\.questions\[0\]\.pattern: unexpected \\d, .* \(at character 2 of /,
    );
    assert.deepEqual(lines, [
      'sections[0].questions[1].step: steps of 4 do not lead from 0 to 10',
      'sections[0].questions[2].total: 3 whole numbers from 4 to Infinity do not add up to 10',
      'sections[0].questions[3].min: 5 is not allowed; needed: 3 or less',
    ]);
  });

  test('a pattern that is none is not found only once somebody answers', () => {
    const wrong = unchecked([{ id: 'a', type: 'text', pattern: '(' }]) as never;
    assert.throws(() => createQuestionnaire(wrong), DefinitionError);
  });
});

describe('where the shape is wrong', () => {
  test('what is right in a question is checked all the same', () => {
    assert.deepEqual(
      problemsOf(
        unchecked([
          { id: 'a', type: 'scale', min: 'x', max: 1, step: -1, hint: 'h' },
          { id: 'b', type: 'choices', options: [null, { value: 'x' }, { value: 'x', colour: 1 }], min: 9 },
          { id: 'c', type: 'matrix', options: 7, rows: [{ id: 'r' }, {}, { id: 'r' }] },
          { id: 'd', type: 'allocation' },
          { id: 'e', type: 'ranking', min: 2 },
          { id: 'f', type: 'calculation' },
          { id: 'g', type: 'calculation', calculate: 'nobody', required: true },
          { id: 'h', type: 'choice', options, filter: 'nobody == option', other: 'yes' },
          { id: 'i', type: 'text', minLength: 3, maxLength: 2, pattern: '[', label: 'I' },
          { id: 'j', type: 'texxt', relevant: 'nobody' },
        ]),
      )
        .map(({ path, code }) => `${path.replace('sections[0].questions', '')} ${code}`)
        .sort(),
      [
        '[0].hint shape',
        '[0].min shape',
        '[0].step step',
        '[1].min unmeetable',
        '[1].options[0] shape',
        '[1].options[2] duplicate-option',
        '[1].options[2].colour unknown-property',
        '[2].options shape',
        '[2].rows[1].id missing',
        '[2].rows[2] duplicate-option',
        '[3].options missing',
        '[3].total missing',
        '[4].options missing',
        '[5].calculate missing',
        '[6].calculate expression',
        '[6].required unknown-property',
        '[7].filter expression',
        '[7].other shape',
        '[8].label shape',
        '[8].minLength empty-range',
        '[8].pattern pattern',
        '[9].relevant expression',
        '[9].type question-type',
      ].sort(),
    );
  });

  test('what is given is copied to its depths', () => {
    const given = everyProperty();
    const parsed = parseDefinition(given);
    assert.deepEqual(parsed, given);
    const shared: string[] = [];
    const visit = (left: unknown, right: unknown, path: string): void => {
      if (typeof left !== 'object' || left === null) return;
      if (left === right) shared.push(path);
      for (const [key, value] of Object.entries(left))
        visit(value, (right as Record<string, unknown>)[key], `${path}.${key}`);
    };
    visit(given, parsed, '');
    assert.deepEqual(shared, []);
  });

  test('lists with holes and numbers without a value', () => {
    const hole = Object.assign(new Array<unknown>(2), { 1: { value: 'a' } });
    assert.deepEqual(
      told(
        unchecked([
          { id: 'a', type: 'choice', options: hole },
          { id: 'b', type: 'number', min: NaN, max: Infinity },
        ]),
      ),
      [
        'sections[0].questions[0].options[0]: missing; needed: object with value',
        'sections[0].questions[1].min: null is not allowed; needed: number',
        'sections[0].questions[1].max: null is not allowed; needed: number',
      ],
    );
  });
});

describe('scores', () => {
  const questions = [
    { id: 'number', type: 'number' },
    { id: 'ends', type: 'number', min: 0, max: 4 },
    { id: 'text', type: 'text' },
    { id: 'plain', type: 'choice', options },
    { id: 'points', type: 'choice', options: [{ value: 'a', score: 1 }, { value: 'b' }] },
    {
      id: 'matrix',
      type: 'matrix',
      rows: [{ id: 'family' }, { id: '0-18' }],
      options: [{ value: 'a', score: 1 }],
    },
    { id: 'shares', type: 'allocation', total: 10, options },
    { id: 'twice', type: 'calculation', calculate: '2' },
    {
      id: 'rows',
      type: 'group',
      repeat: true,
      questions: [{ id: 'inner', type: 'group', questions: [{ id: 'yes', type: 'boolean' }] }],
    },
  ];
  const scored = (...scores: object[]): string[] =>
    told(
      unchecked(questions, {
        scores: scores.map((each, index) => ({ id: `s${index}`, method: 'sum', missing: 'ignore', ...each })),
      }),
    );

  test('that are right', () => {
    assert.deepEqual(
      scored(
        { of: ['number', 'ends', 'points', 'matrix', 'shares', 'twice', 'rows/inner/yes'], least: 9 },
        { of: ['matrix', 'ends'], reversed: ['matrix/0-18', 'ends'], least: 3 },
        { of: ['matrix/family', 'shares/a'], reversed: ['matrix/family'] },
        { of: ['matrix'], reversed: ['matrix'] },
        { of: ['rows/inner/yes'], least: 7 },
      ),
      [],
    );
  });

  test('of what is not there, is worth nothing or is counted already', () => {
    assert.deepEqual(
      scored({ of: ['numbr', 'text', 'plain', 'rows', 'matrix/famly', 'rows/inner/no', 'text/x'] }),
      [
        'scores[0].of[0]: unknown question "numbr", did you mean "number"?',
        'scores[0].of[1]: text questions are worth no number; allowed: number, scale, boolean, allocation, calculation, options with scores',
        'scores[0].of[2]: none of its options has a score',
        'scores[0].of[3]: group questions are worth no number; allowed: number, scale, boolean, allocation, calculation, options with scores',
        'scores[0].of[4]: unknown question "matrix/famly", did you mean "matrix/family"?',
        'scores[0].of[5]: unknown question "rows/inner/no", did you mean "rows/inner"?',
        'scores[0].of[6]: unknown question "text/x", did you mean "text"?',
      ],
    );
    assert.deepEqual(scored({ of: ['ends', 'matrix/family', 'matrix', 'ends'] }), [
      'scores[0].of[2]: "matrix/family" is counted already',
      'scores[0].of[3]: "ends" is counted already',
    ]);
  });

  test('reversed, with what cannot be', () => {
    assert.deepEqual(
      scored({
        of: ['number', 'twice', 'matrix/family'],
        reversed: ['number', 'twice', 'ends', 'matrix', 'matrix/0-18', 'x'],
      }),
      [
        'scores[0].reversed[0]: no ends to swap; needed: min and max',
        'scores[0].reversed[1]: no ends to swap; needed: min and max',
        'scores[0].reversed[2]: not among what the score is made of',
        'scores[0].reversed[3]: not among what the score is made of',
        'scores[0].reversed[4]: not among what the score is made of',
        'scores[0].reversed[5]: unknown question "x"',
      ],
    );
  });

  test('with more to be answered than there is', () => {
    assert.deepEqual(
      scored({ of: ['matrix', 'ends'], least: 4 }, { of: ['ends'], least: 0 }, { of: ['x'], least: 2 }),
      [
        'scores[0].least: 4 is not allowed; needed: 1 to 3',
        'scores[1].least: 0 is not allowed; needed: 1 to 1',
        'scores[2].of[0]: unknown question "x"',
      ],
    );
  });

  test('with names that are taken', () => {
    const of = ['ends'];
    assert.deepEqual(scored({ id: 'ends', of }, { id: 'only', of }, { id: 'yes', of }, { id: 'yes', of }), [
      'scores[0].id: "ends" is the id of a section, question, parameter or score already',
      'scores[1].id: "only" is the id of a section, question, parameter or score already',
      'scores[3].id: "yes" is the id of a section, question, parameter or score already',
    ]);
  });

  test('of the wrong shape', () => {
    assert.deepEqual(scored({ id: 'A b', of: [], method: 'median', missing: undefined, weights: [1] }), [
      'scores[0].id: "A b" is not allowed; needed: a letter, then letters, digits or _ (at most 64)',
      'scores[0].of: [] is not allowed; needed: array with at least 1 item',
      'scores[0].method: "median" is not allowed; needed: "sum" or "mean"',
      'scores[0].missing: missing; needed: "refuse" or "ignore" or "prorate"',
      'scores[0].weights: unknown property "weights"; allowed: id, label, texts, of, reversed, method, missing, least',
    ]);
  });
});
