import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createQuestionnaire, DefinitionError, parseDefinition } from 'talkoot/engine';
import { defined, problemsOf, told, unchecked } from './defined.ts';

describe('a definition that is right', () => {
  test('comes back as it was, and is not the object given', () => {
    const given = unchecked([
      { id: 'name', type: 'text', label: { en: 'Name', 'fi-simple': 'Nimi' }, maxLength: 5, required: true },
      { id: 'role', type: 'choice', options: [{ value: 'a.b-c', label: { en: 'A' } }], other: true },
      { id: 'rows', type: 'group', repeat: true, questions: [{ id: 'by', type: 'date', min: '2020-01-01' }] },
    ]);
    const parsed = parseDefinition(given);
    assert.deepEqual(parsed, given);
    assert.notEqual(parsed, given);
  });

  test('ids that objects have by nature are ids like others', () => {
    const definition = defined(
      { id: 'constructor', type: 'choice', options: [{ value: 'toString' }, { value: 'hasOwnProperty' }] },
      { id: 'valueOf', type: 'text', relevant: 'constructor == "toString"' },
      {
        id: 'toString',
        type: 'group',
        repeat: true,
        questions: [{ id: 'constructor', type: 'list', list: 'constructor' }],
      },
    );
    const questionnaire = createQuestionnaire(definition);
    assert.deepEqual(questionnaire.response().answers, {});
    assert.equal(questionnaire.question('constructor').answered, false);
    assert.equal(questionnaire.question('valueOf').relevant, false);
    questionnaire.answer('constructor', 'toString');
    assert.equal(questionnaire.question('valueOf').relevant, true);
    const row = questionnaire.addRow('toString');
    assert.deepEqual(questionnaire.question(`toString/${row}/constructor`).items, []);
    assert.equal(questionnaire.text('constructor.label', 'constructor'), undefined);
    assert.equal(questionnaire.text('toString', 'toString'), undefined);
    assert.throws(() => questionnaire.question('hasOwnProperty'), RangeError);
    assert.throws(() => questionnaire.question('__proto__'), RangeError);
  });
});

describe('problems of shape', () => {
  const cases: Record<string, [unknown, string[]]> = {
    'no object at all': [
      null,
      [': null is not allowed; needed: object with talkoot, id, version, languages, sections'],
    ],
    'a text': [
      '{}',
      [': "{}" is not allowed; needed: object with talkoot, id, version, languages, sections'],
    ],
    'an array': [[], [': [] is not allowed; needed: object with talkoot, id, version, languages, sections']],
    'something without JSON': [
      10n,
      [': bigint is not allowed; needed: object with talkoot, id, version, languages, sections'],
    ],
    'an empty object': [
      {},
      [
        'talkoot: missing; needed: 1',
        'id: missing; needed: a small letter, then small letters, digits or - (at most 64)',
        'version: missing; needed: a version such as 1.0.0',
        'languages: missing; needed: array with at least 1 item',
        'sections: missing; needed: array with at least 1 item',
      ],
    ],
    'another format': [unchecked([], { talkoot: 2 }), ['talkoot: 2 is not allowed; needed: 1']],
    'wrong head': [
      unchecked([], {
        id: 'My plan',
        version: '1',
        languages: ['Finnish'],
        hidden: 'no',
        extra: 1,
        tittle: {},
      }),
      [
        'id: "My plan" is not allowed; needed: a small letter, then small letters, digits or - (at most 64)',
        'version: "1" is not allowed; needed: a version such as 1.0.0',
        'languages[0]: "Finnish" is not allowed; needed: a language tag such as fi, sv or fi-simple',
        'hidden: "no" is not allowed; needed: "keep" or "clear" or "count"',
        'extra: unknown property "extra"; allowed: talkoot, id, version, languages, title, description, texts, hidden, parameters, sections, scores, migrations',
        'tittle: unknown property "tittle", did you mean "title"?; allowed: talkoot, id, version, languages, title, description, texts, hidden, parameters, sections, scores, migrations',
      ],
    ],
    'no languages, no sections': [
      unchecked([], { languages: [], sections: [] }),
      [
        'languages: [] is not allowed; needed: array with at least 1 item',
        'sections: [] is not allowed; needed: array with at least 1 item',
      ],
    ],
    'sections that are none': [
      unchecked([], { sections: [null, 'x', { id: 'a' }, { id: 'b', questions: {} }] }),
      [
        'sections[0]: null is not allowed; needed: object with id, questions',
        'sections[1]: "x" is not allowed; needed: object with id, questions',
        'sections[2].questions: missing; needed: array',
        'sections[3].questions: {} is not allowed; needed: array',
      ],
    ],
    'an unknown type': [
      unchecked([{ id: 'a', type: 'txt' }]),
      [
        'sections[0].questions[0].type: unknown type "txt", did you mean "text"?; allowed: text, number, date, month, boolean, choice, choices, scale, matrix, ranking, allocation, list, group, calculation, note',
      ],
    ],
    'types by nature': [
      unchecked([
        { id: 'a', type: 'constructor' },
        { id: 'b', type: '__proto__' },
        { id: 'c', type: 7 },
        { id: 'd' },
        null,
      ]),
      [
        'sections[0].questions[0].type: unknown type "constructor"; allowed: text, number, date, month, boolean, choice, choices, scale, matrix, ranking, allocation, list, group, calculation, note',
        'sections[0].questions[1].type: unknown type "__proto__"; allowed: text, number, date, month, boolean, choice, choices, scale, matrix, ranking, allocation, list, group, calculation, note',
        'sections[0].questions[2].type: unknown type 7; allowed: text, number, date, month, boolean, choice, choices, scale, matrix, ranking, allocation, list, group, calculation, note',
        'sections[0].questions[3].type: unknown type nothing; allowed: text, number, date, month, boolean, choice, choices, scale, matrix, ranking, allocation, list, group, calculation, note',
        'sections[0].questions[4]: null is not allowed; needed: object',
      ],
    ],
    'unknown and wrong properties': [
      unchecked([
        { id: 'a', type: 'text', maxlength: 3 },
        { id: 'b', type: 'number', min: '1', integer: 'yes' },
        { id: 'c', type: 'text', required: 1, label: 'C' },
        { id: 'd', type: 'choice', options: [{ value: 'x y' }, { value: 'z', text: 'Z' }, 3] },
        { id: 'e', type: 'note', required: true },
        { id: 'f', type: 'choice', options: [] },
        { id: 'g', type: 'date', min: '2021-02-29' },
        { id: 'h', type: 'text', label: { Finnish: 'Nimi' } },
        { id: 'i', type: 'text', minLength: -1, maxLength: 1.5 },
      ]),
      [
        'sections[0].questions[0].maxlength: unknown property "maxlength", did you mean "maxLength"?; allowed: id, type, label, hint, texts, relevant, audio, required, readonly, constraint, check, nonresponse, multiline, minLength, maxLength, format, pattern',
        'sections[0].questions[1].min: "1" is not allowed; needed: number',
        'sections[0].questions[1].integer: "yes" is not allowed; needed: boolean',
        'sections[0].questions[2].label: "C" is not allowed; needed: texts by language: { "fi": "…" }',
        'sections[0].questions[2].required: 1 is not allowed; needed: boolean, or an expression',
        'sections[0].questions[3].options[0].value: "x y" is not allowed; needed: a letter or digit, then letters, digits, . _ or - (at most 64)',
        'sections[0].questions[3].options[1].text: unknown property "text"; allowed: value, label, score',
        'sections[0].questions[3].options[2]: 3 is not allowed; needed: object with value',
        'sections[0].questions[4].required: unknown property "required"; allowed: id, type, label, hint, texts, relevant, audio',
        'sections[0].questions[5].options: [] is not allowed; needed: array with at least 1 item',
        'sections[0].questions[6].min: "2021-02-29" is not allowed; needed: a day as YYYY-MM-DD',
        'sections[0].questions[7].label.Finnish: "Finnish" is not allowed; needed: a language tag such as fi, sv or fi-simple',
        'sections[0].questions[8].minLength: -1 is not allowed; needed: a whole number, 0 or more',
        'sections[0].questions[8].maxLength: 1.5 is not allowed; needed: a whole number, 0 or more',
      ],
    ],
  };
  for (const [name, [input, expected]] of Object.entries(cases))
    test(name, () => assert.deepEqual(told(input).sort(), expected.sort()));

  test('groups may be nested once', () => {
    const inner = { id: 'c', type: 'group', questions: [{ id: 'd', type: 'text' }] };
    const nested = { id: 'a', type: 'group', questions: [{ id: 'b', type: 'group', questions: [inner] }] };
    assert.deepEqual(told(unchecked([nested])), [
      'sections[0].questions[0].questions[0].questions[0]: groups may be nested once',
    ]);
  });

  test('a property named __proto__ is a problem like another, and changes nothing', () => {
    const head = JSON.parse(
      '{"talkoot":1,"id":"a","version":"1.0.0","languages":["en"],"__proto__":{"x":1}}',
    );
    const question = JSON.parse('{"id":"q","type":"text","__proto__":{"required":true}}');
    const found = problemsOf({ ...head, sections: [{ id: 's', questions: [question] }] });
    assert.deepEqual(
      found.map(({ path, code }) => [path, code]),
      [
        ['__proto__', 'unknown-property'],
        ['sections[0].questions[0].__proto__', 'unknown-property'],
      ],
    );
    assert.equal(({} as Record<string, unknown>)['required'], undefined);
  });

  test('values that no message can quote are named by their kind', () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    assert.deepEqual(told(unchecked([circular, Symbol('a'), () => 1, { id: circular, type: 'text' }])), [
      'sections[0].questions[0].type: unknown type nothing; allowed: text, number, date, month, boolean, choice, choices, scale, matrix, ranking, allocation, list, group, calculation, note',
      'sections[0].questions[1]: symbol is not allowed; needed: object',
      'sections[0].questions[2]: function is not allowed; needed: object',
      'sections[0].questions[3].id: object is not allowed; needed: a letter, then letters, digits or _ (at most 64)',
    ]);
  });
});

describe('problems of names and rules', () => {
  test('ids are unique in their scope, and no reserved words', () => {
    assert.deepEqual(
      told(
        unchecked([
          { id: 'a', type: 'text' },
          { id: 'a', type: 'note' },
          { id: 'only', type: 'text' },
          { id: 'in', type: 'text' },
          {
            id: 'g',
            type: 'group',
            questions: [
              { id: 'a', type: 'text' },
              { id: 'a', type: 'text' },
            ],
          },
        ]),
      ),
      [
        'sections[0].questions[1].id: "a" is the id of sections[0].questions[0] already',
        'sections[0].questions[2].id: "only" is the id of sections[0] already',
        'sections[0].questions[3].id: "in" is a reserved word',
        'sections[0].questions[4].questions[1].id: "a" is the id of sections[0].questions[4].questions[0] already',
      ],
    );
  });

  test('properties that contradict each other', () => {
    const codes = problemsOf(
      unchecked([
        { id: 'a', type: 'number', min: 3, max: 2 },
        { id: 'b', type: 'text', minLength: 3, maxLength: 2 },
        { id: 'c', type: 'date', min: '2026-02-01', max: '2026-01-01' },
        { id: 'd', type: 'choice', options: [{ value: 'x' }, { value: 'x' }] },
        { id: 'e', type: 'choices', other: true, options: [{ value: 'other' }] },
      ]),
    ).map(({ path, code }) => [path, code]);
    assert.deepEqual(codes, [
      ['sections[0].questions[0].min', 'empty-range'],
      ['sections[0].questions[1].minLength', 'empty-range'],
      ['sections[0].questions[2].min', 'empty-range'],
      ['sections[0].questions[3].options[1]', 'duplicate-option'],
      ['sections[0].questions[4].options[0]', 'duplicate-option'],
    ]);
  });

  test('problems of shape do not hide those of expressions', () => {
    assert.deepEqual(
      told(
        unchecked([
          { id: 'a', type: 'text', colour: 'red', relevant: 'nn > 1', constraint: '' },
          { id: 'n', type: 'number', min: 'x', relevant: 'b' },
          { id: 'b', type: 'choice', options: [], relevant: 'n == "x"' },
          { id: 'r', type: 'group', repeat: true, size: 2, questions: [{ id: 'x', type: 'number' }] },
          { id: 't', type: 'text', relevant: 'sum(r.map(i, i.x)) > 1 && r.exists(i, i.y)' },
        ]),
      ).filter((line) => line.includes('at character')),
      [
        'sections[0].questions[0].relevant: unknown question "nn", did you mean "n"? (at character 1 of "nn > 1")',
        'sections[0].questions[2].relevant: number == text; needed: single values of one type (at character 1 of "n == \\"x\\"")',
        'sections[0].questions[4].relevant: unknown question "y", did you mean "x"? (at character 39 of "sum(r.map(i, i.x)) > 1 && r.exists(i, i.y)")',
      ],
    );
  });

  test('a name that may be that of a question whose id could not be read is not held against the author', () => {
    const lines = told(
      unchecked([
        { id: 7, type: 'text' },
        { id: 'b', type: 'text', relevant: 'a == "x"' },
      ]),
    );
    assert.deepEqual(lines, [
      'sections[0].questions[0].id: 7 is not allowed; needed: a letter, then letters, digits or _ (at most 64)',
    ]);
  });

  test('every cycle is told with its path', () => {
    const questions = [
      { id: 'a', type: 'boolean', relevant: 'c' },
      { id: 'b', type: 'boolean', relevant: 'a' },
      { id: 'c', type: 'boolean', relevant: 'b && x' },
      { id: 'behind', type: 'boolean', relevant: 'c' },
      { id: 'self', type: 'boolean', relevant: 'self' },
      { id: 'x', type: 'boolean', relevant: 'y' },
      { id: 'y', type: 'boolean', relevant: 'x' },
      {
        id: 'g',
        type: 'group',
        relevant: 'g.inner == "x"',
        questions: [{ id: 'inner', type: 'text' }],
      },
      {
        id: 'rows',
        type: 'group',
        repeat: true,
        questions: [{ id: 'one', type: 'boolean', relevant: '!rows.exists(r, r.one)' }],
      },
    ];
    assert.deepEqual(
      problemsOf(unchecked(questions))
        .map(({ message, code, path }) => `${code} ${path} ${message.split(': ')[1]}`)
        .sort(),
      [
        'cycle sections[0].questions[4].relevant self → self',
        'cycle sections[0].questions[5].relevant x → y → x',
        'cycle sections[0].questions[7].relevant g → g.inner → g',
        'cycle sections[0].questions[8].questions[0].relevant rows.one → rows.one',
        'cycle sections[0].questions[0].relevant a → b → c → a',
      ].sort(),
    );
  });

  test('createQuestionnaire refuses what parseDefinition would', () => {
    const wrong = unchecked([{ id: 'a', type: 'text', relevant: 'b' }]) as never;
    assert.throws(() => createQuestionnaire(wrong), DefinitionError);
  });
});

describe('whatever is given', () => {
  test('parseDefinition answers with a definition or with problems', () => {
    const property = fc.constantFrom(
      'id',
      'type',
      'questions',
      'relevant',
      'options',
      'label',
      'min',
      '__proto__',
    );
    const junk = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom(null, 1, '', 'a', 'text', 'group', 'choice', 'a == "', true),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(property, tie('value'), { maxKeys: 5 }),
      ),
    })).value;
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 4 }), junk, (questions, top) => {
        for (const { path, message } of problemsOf(unchecked(questions))) {
          assert.equal(typeof path, 'string');
          assert.ok(message.length > 3 && message.length < 400, message);
        }
        problemsOf(top);
        problemsOf(unchecked([], { sections: top }));
      }),
      { numRuns: 500 },
    );
  });

  test('very large inputs are neither refused nor slow', () => {
    const options = Array.from({ length: 20_000 }, (_, index) => ({ value: `v${index}` }));
    assert.deepEqual(told(unchecked([{ id: 'a', type: 'choice', options }])), []);
    const questions = Array.from({ length: 10_000 }, (_, index) => ({
      id: `q${index}`,
      type: 'boolean',
      ...(index > 0 && { relevant: `q${index - 1}` }),
    }));
    const chain = createQuestionnaire(parseDefinition(unchecked(questions)));
    for (let index = 0; index < 10_000; index++) chain.answer(`q${index}`, true);
    assert.equal(chain.progress.answered, 10_000);
    chain.answer('q0', false);
    assert.equal(chain.progress.total, 1);
    const ring = questions.map((question, index) =>
      index === 0 ? { ...question, relevant: 'q9999' } : question,
    );
    assert.match(
      problemsOf(unchecked(ring))[0]!.message,
      /depends on itself: q0 → q1 → .* → … → q9999 → q0$/,
    );
  });

  test('a hundred thousand problems are all listed', () => {
    const found = problemsOf(unchecked(Array.from({ length: 150_000 }, () => null)));
    assert.equal(found.length, 150_000);
  });

  test('a very long or very deep wrong value is told in short', () => {
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000));
    const [first, second] = told(unchecked([{ id: 'x'.repeat(1e6), type: 'text' }, deep]));
    assert.ok(first!.length < 300 && second!.length < 300);
    const long = problemsOf(unchecked([{ id: 'a', type: 'text', relevant: 'b'.repeat(3900) }]));
    assert.ok(long[0]!.message.length < 5000);
  });
});
