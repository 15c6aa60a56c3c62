import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  createQuestionnaire,
  defineQuestionnaire,
  openResponse,
  parseDefinition,
  score,
} from 'talkoot/engine';
import type { Definition, DefinitionError, ParameterValues } from 'talkoot/engine';
import { diffDefinitions } from 'talkoot/engine/diff';
import { lintDefinition } from 'talkoot/engine/lint';

const meeting = defineQuestionnaire({
  talkoot: 1,
  id: 'meeting',
  version: '1.0.0',
  languages: ['en'],
  parameters: {
    people: { type: 'text' },
    year: { type: 'number' },
    public: { type: 'boolean' },
    held: { type: 'date' },
  },
  sections: [
    {
      id: 'about',
      questions: [
        { id: 'need', type: 'text', label: { en: 'What do {{people}} need in {{year}}?' } },
        { id: 'since', type: 'calculation', calculate: 'year - 2000' },
        { id: 'late', type: 'text', relevant: 'public && held > "2026-01-31"' },
        { id: 'named', type: 'boolean', required: 'answered(people)' },
        {
          id: 'goals',
          type: 'group',
          repeat: true,
          questions: [{ id: 'by', type: 'number', constraint: 'by >= year' }],
        },
      ],
    },
  ],
});

/** A definition with one calculation in it. */
function calculating(calculate: string, type = 'text'): Record<string, unknown> {
  return {
    talkoot: 1,
    id: 'q',
    version: '1.0.0',
    languages: ['en'],
    parameters: { people: { type } },
    sections: [{ id: 's', questions: [{ id: 'c', type: 'calculation', calculate }] }],
  };
}

function problemsOf(input: unknown): string[] {
  try {
    parseDefinition(input);
    return [];
  } catch (error) {
    return (error as DefinitionError).problems.map(
      ({ path, code, message }) => `${path} [${code}] ${message}`,
    );
  }
}

test('expressions and texts see what the host gives', () => {
  const questionnaire = createQuestionnaire(meeting, {
    parameters: { people: 'newcomers', year: 2027, public: true, held: '2026-02-01' },
  });
  assert.equal(questionnaire.text('need.label', 'en'), 'What do newcomers need in 2027?');
  assert.equal(questionnaire.question('since').value, 27);
  assert.equal(questionnaire.question('late').relevant, true);
  assert.equal(questionnaire.question('named').required, true);
  const row = questionnaire.addRow('goals');
  questionnaire.answer(`goals/${row}/by`, 2026);
  assert.deepEqual(questionnaire.question(`goals/${row}/by`).violation, { code: 'constraint' });
  questionnaire.answer(`goals/${row}/by`, 2027);
  assert.equal(questionnaire.question(`goals/${row}/by`).violation, undefined);
});

test('what is not given is empty, as an answer that nobody has given', () => {
  for (const parameters of [undefined, {}, { people: '', year: undefined }]) {
    const questionnaire = createQuestionnaire(meeting, parameters && { parameters });
    assert.equal(questionnaire.text('need.label', 'en'), 'What do … need in …?');
    assert.equal(questionnaire.question('since').value, undefined);
    assert.equal(questionnaire.question('late').relevant, false);
    assert.equal(questionnaire.question('named').required, false);
  }
});

test('zero and false are given', () => {
  const questionnaire = createQuestionnaire(parseDefinition(calculating('people + 1', 'number')), {
    parameters: { people: 0 },
  });
  assert.equal(questionnaire.question('c').value, 1);
  const isFalse = createQuestionnaire(parseDefinition(calculating('people == false', 'boolean')), {
    parameters: { people: false },
  });
  assert.equal(isFalse.question('c').value, true);
});

test('no response, progress or violation holds a parameter', () => {
  const questionnaire = createQuestionnaire(meeting, { parameters: { people: 'newcomers', year: 2027 } });
  assert.deepEqual(questionnaire.response().answers, {});
  assert.deepEqual(questionnaire.submit().answers, {});
  assert.deepEqual(questionnaire.setAside(), {});
  assert.equal(questionnaire.progress.total, 3);
  assert.deepEqual(questionnaire.progress.sections[0]!.questions, [
    'need',
    'since',
    'late',
    'named',
    'goals',
  ]);
  assert.deepEqual(
    questionnaire.violations().map(({ address }) => address),
    ['named'],
  );
  const wide = createQuestionnaire(meeting as Definition);
  assert.throws(() => wide.answer('people', 'others'), /unknown question "people"/);
  assert.throws(() => wide.question('people'), /unknown question "people"/);
});

test('an answer saved under the name of a parameter is kept aside and changes nothing', () => {
  const response = {
    ...createQuestionnaire(meeting).response(),
    answers: { people: 'others', need: 'time' },
  };
  const opened = openResponse(meeting, response);
  assert.deepEqual(opened.response.answers, { need: 'time' });
  assert.deepEqual(opened.kept, [{ address: 'people', answer: 'others', reason: 'unknown-question' }]);
});

test('all that does not fit is told at once, with what is allowed', () => {
  const parameters: ParameterValues = {
    peple: 'x',
    people: 3,
    year: '2027',
    public: 'yes',
    held: '2026-02-30',
  };
  assert.throws(() => createQuestionnaire(meeting as Definition, { parameters }), {
    name: 'RangeError',
    message: [
      'unknown parameter "peple", did you mean "people"?; allowed: people, year, public, held',
      'parameter people: 3 is not allowed; needed: text',
      'parameter year: "2027" is not allowed; needed: number',
      'parameter public: "yes" is not allowed; needed: boolean',
      'parameter held: "2026-02-30" is not allowed; needed: date',
    ].join('\n'),
  });
  for (const value of [NaN, Infinity, null, { invalid: 'x' }, [1], {}])
    assert.throws(
      () => createQuestionnaire(meeting as Definition, { parameters: { year: value as number } }),
      /parameter year: .* is not allowed; needed: number/,
      JSON.stringify(value),
    );
});

test('names of sections, of questions and of what every object has are no parameters', () => {
  for (const name of ['about', 'need', 'constructor', '__proto__', 'goals'])
    assert.throws(
      () =>
        createQuestionnaire(meeting as Definition, {
          parameters: Object.fromEntries([[name, 'x']]),
        }),
      RangeError,
      name,
    );
});

test('values of the declared type are taken, all others are refused', () => {
  const types = {
    text: fc.string({ minLength: 1 }),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }),
    boolean: fc.boolean(),
    date: fc
      .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  } as const;
  const names = Object.keys(types) as (keyof typeof types)[];
  const given = fc.constantFrom(...names).chain((of) => fc.record({ of: fc.constant(of), value: types[of] }));
  fc.assert(
    fc.property(fc.constantFrom(...names), given, (declared, { of, value }) => {
      const definition = parseDefinition(calculating('people', declared));
      const begin = (): unknown =>
        createQuestionnaire(definition, { parameters: { people: value } }).question('c').value;
      // A day is a text too.
      if (declared === of || (declared === 'text' && of === 'date')) assert.deepEqual(begin(), value);
      else if (!(declared === 'date' && of === 'text')) assert.throws(begin, RangeError);
    }),
  );
});

test('one that is filled in is safe from the words of the host', () => {
  const questionnaire = createQuestionnaire(meeting, { parameters: { people: '{{year}} <b>' } });
  assert.equal(questionnaire.text('need.label', 'en'), 'What do {{year}} <b> need in …?');
});

test('what is wrong with the declaration is told with all else', () => {
  const input = {
    ...calculating('peple == 1 || peeple > year'),
    parameters: { people: { type: 'txt' }, '1x': { type: 'text' }, in: { type: 'text' }, s: {}, c: 'text' },
  };
  assert.deepEqual(problemsOf(input), [
    'parameters.people.type [shape] "txt" is not allowed; needed: "text" or "number" or "boolean" or "date"',
    'parameters.1x [shape] "1x" is not allowed; needed: a letter, then letters, digits or _ (at most 64)',
    'parameters.s.type [missing] missing; needed: "text" or "number" or "boolean" or "date"',
    'parameters.c [shape] "text" is not allowed; needed: object with type',
    'parameters.in [reserved-id] "in" is a reserved word',
    'sections[0].id [duplicate-id] "s" is the id of parameters.s already',
    'sections[0].questions[0].id [duplicate-id] "c" is the id of parameters.c already',
    'sections[0].questions[0].calculate [expression] unknown question "peple", did you mean "people"? (at character 1 of "peple == 1 || peeple > year")',
    'sections[0].questions[0].calculate [expression] unknown question "peeple", did you mean "people"? (at character 15 of "peple == 1 || peeple > year")',
    'sections[0].questions[0].calculate [expression] unknown question "year" (at character 24 of "peple == 1 || peeple > year")',
  ]);
});

test('parameters that cannot be read make no unknown names', () => {
  assert.deepEqual(problemsOf({ ...calculating('people'), parameters: ['people'] }), [
    'parameters [shape] ["people"] is not allowed; needed: object',
  ]);
});

test('types of parameters are known to expressions', () => {
  assert.deepEqual(problemsOf(calculating('people > 3')), [
    'sections[0].questions[0].calculate [expression] text > number; needed: single values of one type (at character 1 of "people > 3")',
  ]);
  assert.deepEqual(problemsOf(calculating('people > 3', 'number')), []);
  assert.deepEqual(problemsOf(calculating('days(people, today())', 'date')), []);
});

test('a score has another name than a parameter', () => {
  const input = {
    ...calculating('1'),
    scores: [{ id: 'people', of: ['c'], method: 'sum', missing: 'refuse' }],
  };
  assert.deepEqual(problemsOf(input), [
    'scores[0].id [duplicate-id] "people" is the id of a section, question, parameter or score already',
  ]);
});

test('scores and opened responses are computed with what the host gives', () => {
  const definition = parseDefinition({
    ...calculating('people * 2', 'number'),
    hidden: 'clear',
    sections: [
      {
        id: 's',
        questions: [
          { id: 'c', type: 'calculation', calculate: 'people * 2' },
          { id: 'more', type: 'text', relevant: 'people > 3' },
        ],
      },
    ],
    scores: [{ id: 'twice', of: ['c'], method: 'sum', missing: 'refuse' }],
  });
  const parameters = { people: 4 };
  const questionnaire = createQuestionnaire(definition, { parameters });
  questionnaire.answer('more', 'yes');
  const response = questionnaire.response();
  assert.equal(score(definition, response, { parameters })['twice']!.value, 8);
  assert.equal(score(definition, response)['twice']!.value, undefined);
  assert.deepEqual(openResponse(definition, response, undefined, { parameters }).kept, []);
  assert.deepEqual(openResponse(definition, response).kept, [
    { address: 'more', answer: 'yes', reason: 'not-relevant' },
  ]);
});

test('a boolean is shown in the words of its texts', () => {
  const questionnaire = createQuestionnaire(
    parseDefinition({
      ...calculating('1', 'boolean'),
      sections: [{ id: 's', label: { en: 'Open: {{people}}' }, questions: [] }],
    }),
    { parameters: { people: true }, texts: { en: { 'people.option.true': 'to all' } } },
  );
  assert.equal(questionnaire.text('s.label', 'en'), 'Open: to all');
});

test('lint finds nothing in a definition for having parameters', () => {
  const found = lintDefinition(meeting, { texts: {} }).filter(({ message }) =>
    /people|year|public|held/.test(message),
  );
  assert.deepEqual(found, []);
  const [misspelt] = lintDefinition({ ...meeting, parameter: {} }).filter(
    ({ code }) => code === 'unknown-property',
  );
  assert.deepEqual(misspelt?.fix, undefined);
});

test('lint mends a misspelt parameter in an expression', () => {
  const [found] = lintDefinition(calculating('peeple')).filter(({ code }) => code === 'expression');
  assert.deepEqual(found?.fix, [
    { op: 'replace', path: '/sections/0/questions/0/calculate', value: 'people' },
  ]);
});

test('diff tells which parameters came, went and changed', () => {
  const before = parseDefinition({
    ...calculating('1'),
    parameters: { a: { type: 'text' }, b: { type: 'number' }, c1: { type: 'date' } },
  });
  const after = parseDefinition({
    ...calculating('1'),
    parameters: { b: { type: 'text' }, c1: { type: 'date' }, d: { type: 'boolean' } },
  });
  assert.deepEqual(
    diffDefinitions(before, after).map(({ code, effect, message }) => [code, effect, message]),
    [
      ['condition', 'none', 'parameter "a": it was of type text, and is gone'],
      ['condition', 'results-change', 'parameter "b": it was of type number, is of type text'],
      ['condition', 'none', 'parameter "d": the host may give a boolean'],
    ],
  );
  assert.deepEqual(diffDefinitions(after, after), []);
});

test('the compiler knows names and types', () => {
  const refused = [
    // @ts-expect-error -- people is a text
    () => createQuestionnaire(meeting, { parameters: { people: 3 } }),
    // @ts-expect-error -- no such parameter
    () => createQuestionnaire(meeting, { parameters: { peple: 'x' } }),
  ];
  for (const begin of refused) assert.throws(begin, RangeError);
});
