import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { definition as actionPlan } from 'talkoot/content/action-plan';
import { createQuestionnaire, openResponse, parseDefinition } from 'talkoot/engine';
import type { Definition, Question, Response } from 'talkoot/engine';
import { answersSchema, responseSchema } from 'talkoot/engine/schema';
import { defined } from './defined.ts';
import { everyProperty } from './every-property.ts';
import { answersTo } from './stored-forms.ts';
import { acts, definitions, perform } from './generated.ts';

function compiled(schema: object): ValidateFunction {
  // Ids may be those of properties that objects have by nature.
  return new Ajv2020({ strict: true, ownProperties: true }).compile(schema);
}

function responseTo({ id, version }: Definition, answers: unknown): Response {
  return {
    talkoot: 1,
    id: '0123456789abcdef0123456789abcdef',
    revision: 0,
    status: 'draft',
    questionnaire: id,
    version,
    started: '2026-01-01',
    changed: '2026-01-02',
    answers: answers as Response['answers'],
  };
}

/** Whether an option is chosen that the question does not have: kept in its form, told by a violation. */
function hasUnknownOption(
  questions: readonly Question[],
  answers: Readonly<Record<string, unknown>>,
): boolean {
  return questions.some((question) => {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    if (typeof answer === 'object' && answer && 'nonresponse' in answer) return false;
    if (question.type === 'group') {
      const rows = [answer ?? []].flat() as { answers: Record<string, unknown> }[];
      return rows.some((row) => hasUnknownOption(question.questions as Question[], row.answers));
    }
    if (!('options' in question) || question.type === 'allocation' || answer === undefined) return false;
    const chosen: unknown[] = question.type === 'matrix' ? Object.values(answer as object) : [answer].flat();
    const known = question.options.map(({ value }) => value);
    return chosen.some((item) => typeof item === 'string' && !known.includes(item));
  });
}

const questionsOf = ({ sections }: Definition): Question[] =>
  sections.flatMap(({ questions }) => questions as Question[]);

const EVERY = parseDefinition(everyProperty());

/** One question of each type, with and without what changes its stored form. */
const PLAIN = defined(
  { id: 'text', type: 'text' },
  { id: 'choice', type: 'choice', options: [{ value: 'a' }, { value: 'b' }], nonresponse: ['later'] },
  { id: 'choices', type: 'choices', options: [{ value: 'x' }, { value: 'y' }], other: true },
  { id: 'ranking', type: 'ranking', options: [{ value: 'a' }, { value: 'b' }] },
  {
    id: 'matrix',
    type: 'matrix',
    rows: [{ id: 'r1' }, { id: 'toString' }],
    options: [{ value: 'yes' }, { value: 'no' }],
    nonresponse: ['later'],
  },
  { id: 'bare', type: 'matrix', rows: [{ id: 'r1' }], options: [{ value: 'yes' }, { value: 'no' }] },
  { id: 'toString', type: 'group', questions: [{ id: 'constructor', type: 'number' }] },
  {
    id: 'rows',
    type: 'group',
    repeat: true,
    questions: [
      { id: 'month', type: 'month' },
      { id: 'scale', type: 'scale', min: 0, max: 10 },
      {
        id: 'inner',
        type: 'group',
        questions: [{ id: 'choice', type: 'choice', options: [{ value: 'a' }] }],
      },
    ],
  },
);

describe('the JSON Schema of answers', () => {
  for (const [name, definition] of Object.entries({ everyProperty: EVERY, plain: PLAIN })) {
    const accepts = compiled(answersSchema(definition));
    for (const question of questionsOf(definition))
      test(`accepts what openResponse sets nothing aside of: ${name}, ${question.type} ${question.id}`, () => {
        const met = new Set<boolean>();
        fc.assert(
          fc.property(answersTo([question]), (answers) => {
            const { kept, response } = openResponse(definition, responseTo(definition, answers));
            const fits = kept.length === 0 && !hasUnknownOption([question], response.answers);
            assert.equal(accepts(answers), fits, JSON.stringify([kept, accepts.errors]));
            if (Object.keys(answers).length > 0) met.add(fits);
          }),
          { numRuns: 300 },
        );
        const takesAnswers = question.type !== 'note' && question.type !== 'calculation';
        assert.deepEqual([...met].sort(), takesAnswers ? [false, true] : [false]);
      });
  }

  test('what a questionnaire writes is accepted, unless an option is unknown', () => {
    fc.assert(
      fc.property(definitions, fc.array(acts, { maxLength: 20 }), (definition, all) => {
        const questionnaire = createQuestionnaire(definition);
        for (const act of all) perform(questionnaire, act, new Map());
        const response = questionnaire.response();
        const accepts = compiled(responseSchema(definition));
        const fits = !hasUnknownOption(questionsOf(definition), response.answers);
        assert.equal(accepts(response), fits, JSON.stringify([response, accepts.errors]));
        assert.equal(compiled(answersSchema(definition))(response.answers), fits);
      }),
      { numRuns: 20 },
    );
  });

  test('each stored form, and what is none', () => {
    const accepts = compiled(answersSchema(PLAIN));
    const right: object[] = [
      {},
      { text: 'a' },
      { choice: { nonresponse: 'later' } },
      { choices: ['x', { other: '' }] },
      { ranking: ['b', 'a'] },
      { matrix: { r1: 'yes', toString: { nonresponse: 'later' } } },
      { toString: { answers: { constructor: { invalid: 'two' } } } },
      {
        rows: [
          { id: 'r', answers: { month: '2020-12' } },
          { id: 's', answers: {} },
        ],
      },
      { rows: [] },
    ];
    const wrong: object[] = [
      { other: 'a' },
      { text: '' },
      { text: null },
      { text: { invalid: 'a' } },
      { choice: 'c' },
      { choice: { other: 'a' } },
      { choice: { nonresponse: 'never' } },
      { choices: [] },
      { choices: ['x', 'x'] },
      { choices: [{ other: 'a' }, { other: 'b' }] },
      { ranking: [{ other: 'a' }] },
      { matrix: {} },
      { matrix: { r1: 'maybe' } },
      { matrix: { r2: 'yes' } },
      { bare: { r1: { nonresponse: 'later' } } },
      { toString: {} },
      { toString: { answers: { constructor: '1' } } },
      { rows: { answers: {} } },
      { rows: [{ answers: {} }] },
      { rows: [{ id: 'a/b', answers: {} }] },
      { rows: [{ id: 'r', answers: { month: '2020-13' } }] },
      { rows: [{ id: 'r', answers: {}, more: 1 }] },
    ];
    assert.deepEqual(
      right.filter((answers) => !accepts(answers)),
      [],
    );
    assert.deepEqual(
      wrong.filter((answers) => accepts(answers)),
      [],
    );
  });
});

describe('the JSON Schema of responses', () => {
  const accepts = compiled(responseSchema(PLAIN));
  const right = responseTo(PLAIN, { text: 'a' });

  test('says what stands around the answers', () => {
    assert.ok(accepts(right));
    assert.ok(accepts({ ...right, status: 'submitted', revision: 3, round: 'r', group: 'g', joint: 2 }));
    for (const wrong of [
      { ...right, talkoot: 2 },
      { ...right, id: 'x' },
      { ...right, revision: -1 },
      { ...right, status: 'sent' },
      { ...right, questionnaire: 'another' },
      { ...right, version: '9.0.0' },
      { ...right, joint: 0 },
      { ...right, started: '2021-02-29' },
      { ...right, answers: { text: 1 } },
      { ...right, language: 'fi' },
      { ...right, changed: undefined },
    ])
      assert.ok(!accepts(wrong), JSON.stringify(wrong));
  });

  test('of content: compiles, and names questions as people see them', () => {
    assert.ok(compiled(responseSchema(actionPlan)));
    const schema = answersSchema(EVERY) as { title: string; properties: Record<string, { title?: string }> };
    assert.equal(schema.title, 'Teksti');
    assert.equal(schema.properties['worry']?.title, 'Teksti');
    assert.equal(schema.properties['ready']?.title, undefined);
    assert.equal(schema.properties['note'], undefined);
  });
});
