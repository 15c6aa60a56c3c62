import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createQuestionnaire, openResponse, parseDefinition, ResponseError } from 'talkoot/engine';
import type { Answers, Response } from 'talkoot/engine';
import { defined, unchecked } from './defined.ts';
import { acts, definitions, perform } from './generated.ts';
import { saved } from './saved.ts';

const definition = defined(
  { id: 'name', type: 'text', nonresponse: ['later'] },
  { id: 'age', type: 'number', relevant: 'answered(name)' },
  { id: 'role', type: 'choice', options: [{ value: 'a' }], other: true },
  { id: 'only_this', type: 'choice', options: [{ value: 'a' }] },
  { id: 'words', type: 'note' },
  {
    id: 'rows',
    type: 'group',
    repeat: true,
    questions: [{ id: 'g', type: 'group', questions: [{ id: 'x', type: 'date' }] }],
  },
);

function refused(input: unknown): [string, string[]] {
  try {
    openResponse(definition, input);
  } catch (error) {
    assert.ok(error instanceof ResponseError, String(error));
    return [error.reason, error.problems.map(({ path, message }) => `${path}: ${message}`)];
  }
  return ['opened', []];
}

describe('opening a saved response', () => {
  test('one that fits comes back as it was', () => {
    const response = saved(
      {
        name: 'Aino',
        age: 41,
        role: { other: '' },
        rows: [
          { id: 'r', answers: { g: { answers: { x: '2026-01-01' } } } },
          { id: 'q', answers: {} },
        ],
      },
      { round: 'spring', group: 'team', joint: 4, revision: 3, status: 'submitted' },
    );
    assert.deepEqual(openResponse(definition, response), { response, kept: [], changed: false });
  });

  test('what is no response is refused, with all its problems', () => {
    assert.deepEqual(refused(null), [
      'damaged',
      [
        ': null is not allowed; needed: object with talkoot, id, revision, status, questionnaire, version, started, changed, answers',
      ],
    ]);
    assert.deepEqual(refused('{}')[0], 'damaged');
    assert.equal(refused({})[1].length, 9);
    assert.deepEqual(
      refused(saved([], { id: 'X', started: '2026-02-30', status: 'open', revision: -1, joint: 0 })),
      [
        'damaged',
        [
          'id: "X" is not allowed; needed: 32 hexadecimal digits',
          'revision: -1 is not allowed; needed: a whole number, 0 or more',
          'status: "open" is not allowed; needed: "draft" or "submitted"',
          'started: "2026-02-30" is not allowed; needed: a day as YYYY-MM-DD',
          'answers: [] is not allowed; needed: object',
          'joint: 0 is not allowed; needed: a whole number, 1 or more',
        ],
      ],
    );
    assert.deepEqual(refused(saved({}, { questionnaire: 'other' })), [
      'foreign',
      ['questionnaire: "other"; answers to "test" are needed'],
    ]);
    assert.equal(refused(saved({}, { talkoot: 0 }))[0], 'damaged');
  });

  test('one of another version is fitted by ids, and said to be changed', () => {
    const { response, changed } = openResponse(definition, saved({ name: 'Aino' }, { version: '0.9.0' }));
    assert.equal(changed, true);
    assert.equal(response.version, '1.0.0');
    assert.deepEqual(response.answers, { name: 'Aino' });
  });

  test('what does not fit is kept, with its address and the reason', () => {
    const answers = JSON.parse(`{
      "name": 7, "gone": "x", "age": "41", "role": {"other": 3}, "only_this": {"other": "x"}, "words": "x", "only": 1,
      "toString": 1, "__proto__": {"a": 1},
      "rows": [
        {"id": "r", "answers": {"g": {"answers": {"x": "2026-02-30", "y": 1}}, "z": 2}},
        {"id": "r", "answers": {}}, {"answers": {}}, null, {"id": "a/b", "answers": {}}
      ]
    }`);
    const { response, kept } = openResponse(definition, saved(answers));
    assert.deepEqual(response.answers, { rows: [{ id: 'r', answers: {} }] });
    assert.deepEqual(
      kept.map(({ address, reason, answer }) => `${reason} ${address} ${JSON.stringify(answer)}`),
      [
        'wrong-form name 7',
        'unknown-question gone "x"',
        'wrong-form age "41"',
        'wrong-form role {"other":3}',
        'wrong-form only_this {"other":"x"}',
        'wrong-form words "x"',
        'unknown-question only 1',
        'unknown-question toString 1',
        'unknown-question __proto__ {"a":1}',
        'wrong-form rows/r/g/x "2026-02-30"',
        'unknown-question rows/r/g/y 1',
        'unknown-question rows/r/z 2',
        'wrong-form rows {"id":"r","answers":{}}',
        'wrong-form rows {"answers":{}}',
        'wrong-form rows null',
        'wrong-form rows {"id":"a/b","answers":{}}',
      ],
    );
  });

  test('a questionnaire begun with such a response keeps the same', () => {
    const response = saved({ name: 7, gone: 'x', age: 3 });
    const questionnaire = createQuestionnaire(definition, {
      response,
      setAside: { nowhere: 'x', name: 5, 'rows/none/g': 1 } as unknown as Answers,
    });
    assert.deepEqual(
      questionnaire.kept.map(({ address, reason }) => `${reason} ${address}`),
      [
        'wrong-form name',
        'unknown-question gone',
        'unknown-question nowhere',
        'wrong-form name',
        'unknown-question rows/none/g',
      ],
    );
    assert.deepEqual(questionnaire.response().answers, { age: 3 });
  });

  test('what was set aside does not take the place of what was answered since', () => {
    const setAside = { name: 'before' };
    const since = createQuestionnaire(definition, { response: saved({ name: 'since' }), setAside });
    assert.deepEqual(since.response().answers, { name: 'since' });
    assert.deepEqual(since.kept, [{ address: 'name', answer: 'before', reason: 'answered-since' }]);
    const cleared = createQuestionnaire(definition, { response: saved(), setAside });
    assert.deepEqual(cleared.response().answers, { name: 'before' });
  });

  test('whatever is saved, it is opened or refused', () => {
    const json = fc
      .jsonValue({ maxDepth: 4 })
      .map((value) => JSON.parse(JSON.stringify(value)) as typeof value);
    const answers = fc.dictionary(
      fc.constantFrom('name', 'age', 'role', 'rows', 'words', '__proto__', 'x'),
      json,
    );
    const rows = fc
      .array(fc.record({ id: fc.string(), answers }, { requiredKeys: [] }))
      .map((list) => ({ rows: list }));
    fc.assert(
      fc.property(
        fc.oneof(
          json,
          fc.oneof(answers, rows).map((given) => saved(given)),
        ),
        (input) => {
          try {
            const { response, kept } = openResponse(definition, input);
            const again = openResponse(definition, JSON.parse(JSON.stringify(response)));
            assert.deepEqual(again.response, response);
            assert.deepEqual(again.kept, []);
            const words = JSON.stringify([response.answers, kept]);
            for (const answer of Object.values((input as unknown as Response).answers))
              if (typeof answer === 'string') assert.ok(words.includes(JSON.stringify(answer)));
          } catch (error) {
            assert.ok(error instanceof ResponseError, String(error));
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('any response a questionnaire gives is opened as it is', () => {
    fc.assert(
      fc.property(definitions, fc.array(acts, { maxLength: 15 }), (generated, given) => {
        const questionnaire = createQuestionnaire(generated);
        const removed = new Map<string, unknown[]>();
        for (const act of given) perform(questionnaire, act, removed);
        for (const response of [questionnaire.response(), questionnaire.submit()]) {
          const {
            response: opened,
            kept,
            changed,
          } = openResponse(generated, JSON.parse(JSON.stringify(response)));
          assert.deepEqual({ opened, kept, changed }, { opened: response, kept: [], changed: false });
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a response', () => {
  test('has an id of its own and days without a time', () => {
    const now = new Date(2026, 0, 2, 23, 59);
    const questionnaire = createQuestionnaire(definition, { now: () => now });
    const { id, ...others } = questionnaire.response();
    assert.match(id, /^[0-9a-f]{32}$/);
    assert.notEqual(id, createQuestionnaire(definition).response().id);
    assert.deepEqual(others, {
      talkoot: 1,
      revision: 0,
      status: 'draft',
      questionnaire: 'test',
      version: '1.0.0',
      started: '2026-01-02',
      changed: '2026-01-02',
      answers: {},
    });
    now.setDate(5);
    assert.equal(questionnaire.response().changed, '2026-01-02');
    questionnaire.answer('name', 'Aino');
    const { started, changed } = questionnaire.response();
    assert.deepEqual([started, changed], ['2026-01-02', '2026-01-05']);
  });

  test('gains a revision with each submission, and is a draft again once changed', () => {
    const questionnaire = createQuestionnaire(definition);
    const state = (): string => {
      const { revision, status } = questionnaire.response();
      return `${revision} ${status}`;
    };
    assert.equal(state(), '0 draft');
    assert.equal(questionnaire.submit().revision, 1);
    assert.equal(state(), '1 submitted');
    questionnaire.touch('name');
    assert.equal(state(), '1 submitted');
    questionnaire.answer('name', 'Aino');
    assert.equal(state(), '1 draft');
    questionnaire.submit();
    const row = questionnaire.addRow('rows');
    assert.equal(state(), '2 draft');
    questionnaire.submit();
    questionnaire.removeRow('rows', row);
    assert.equal(state(), '3 draft');
    questionnaire.answer('name', { nonresponse: 'later' });
    questionnaire.submit();
    questionnaire.restore('name');
    assert.equal(state(), '4 draft');
    assert.deepEqual(openResponse(definition, questionnaire.response()).response.revision, 4);
  });

  test('leaves out what is not relevant when submitted, in rows and groups too', () => {
    const questionnaire = createQuestionnaire(
      parseDefinition(
        unchecked([
          { id: 'on', type: 'boolean' },
          { id: 'a', type: 'text', relevant: 'on' },
          { id: 'g', type: 'group', questions: [{ id: 'b', type: 'text', relevant: 'on' }] },
          {
            id: 'r',
            type: 'group',
            repeat: true,
            questions: [
              { id: 'c', type: 'text' },
              { id: 'd', type: 'text', relevant: 'on && c == "x"' },
            ],
          },
        ]),
      ),
    );
    const answers = {
      on: true,
      a: '1',
      g: { answers: { b: '2' } },
      r: [
        { id: 'p', answers: { c: 'x', d: '3' } },
        { id: 'q', answers: { c: 'y', d: '4' } },
      ],
    };
    for (const [id, answer] of Object.entries(answers)) questionnaire.answer(id, answer);
    assert.deepEqual(questionnaire.response().answers, answers);
    assert.deepEqual(questionnaire.submit().answers['r'], [
      { id: 'p', answers: { c: 'x', d: '3' } },
      { id: 'q', answers: { c: 'y' } },
    ]);
    questionnaire.answer('on', false);
    assert.deepEqual(questionnaire.submit().answers, {
      on: false,
      r: [
        { id: 'p', answers: { c: 'x' } },
        { id: 'q', answers: { c: 'y' } },
      ],
    });
    assert.deepEqual(questionnaire.response().answers, { ...answers, on: false });
  });
});
