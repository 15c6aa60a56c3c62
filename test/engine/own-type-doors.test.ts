/** What the doors for authors say of types of one's own: schema, diff, and the linter. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseDefinition } from 'talkoot/engine';
import type { Definition, OwnTypes } from 'talkoot/engine';
import { diffDefinitions } from 'talkoot/engine/diff';
import { lintDefinition } from 'talkoot/engine/lint';
import type { LintOptions } from 'talkoot/engine/lint';
import { answersSchema, definitionSchema, responseSchema } from 'talkoot/engine/schema';
import { unchecked } from './defined.ts';
import { codes } from './lint/linted.ts';
import { saved } from './saved.ts';

const types: OwnTypes = {
  'x-stars': {
    type: 'number',
    properties: { max: 'count', 'icons?': { items: 'string', least: 1 }, 'options?': 'any' },
    hasForm: Number.isInteger,
  },
};
const stars = { id: 'stars', type: 'x-stars', max: 5, nonresponse: ['later'] };
const group = { id: 'g', type: 'group', repeat: true, questions: [{ ...stars, icons: ['★'] }] };

describe('JSON Schema', () => {
  const ajv = (): Ajv2020 => new Ajv2020({ strict: true, allowUnionTypes: true });

  test('of definitions accepts the types that are given, with their properties', () => {
    const accepts = ajv().compile(definitionSchema({ types }));
    const plain = ajv().compile(definitionSchema());
    assert.ok(accepts(unchecked([stars, group])), JSON.stringify(accepts.errors));
    for (const wrong of [
      { ...stars, max: -1 },
      { ...stars, max: undefined },
      { ...stars, icons: [] },
      { ...stars, filter: 'true' },
      { ...stars, type: 'x-other' },
      { ...stars, required: 1 },
    ])
      assert.ok(!accepts(JSON.parse(JSON.stringify(unchecked([wrong])))), JSON.stringify(wrong));
    assert.ok(!plain(unchecked([stars])));
  });

  test('of answers leaves what is stored to the type, but for nonresponses', () => {
    const definition = parseDefinition(unchecked([stars, group]), { types });
    const accepts = ajv().compile(answersSchema(definition));
    for (const answer of [3, 'x', ['a'], { a: 1 }, { nonresponse: 'later' }])
      assert.ok(accepts({ stars: answer, g: [{ id: 'r', answers: { stars: answer } }] }));
    assert.ok(!accepts({ stars: null }));
    assert.ok(!accepts({ other: 1 }));
    assert.ok(ajv().compile(responseSchema(definition))(saved({ stars: 3 })));
  });
});

describe('differences between versions', () => {
  const definition = (question: object, others: object = {}): Definition =>
    parseDefinition(unchecked([question], others), { types });
  const told = (before: object, after: object): string[] =>
    diffDefinitions(definition(before), definition(after, { version: '2.0.0' })).map(
      ({ code, effect, message }) => `${code} ${effect} ${message}`,
    );

  test('tell every property, without knowing what it means', () => {
    assert.deepEqual(told(stars, stars), []);
    assert.deepEqual(told(stars, { ...stars, max: 3, icons: ['★'], required: true, options: { a: 1 } }), [
      'narrowed answers-may-break-rule max: was 5, is 3',
      'narrowed answers-may-break-rule icons: was nothing, is ["★"]',
      'narrowed answers-may-break-rule options: was nothing, is {"a":1}',
      'required answers-may-break-rule required was false, is true',
    ]);
    assert.deepEqual(told({ ...stars, nonresponse: ['later', 'none'] }, stars), [
      'option-removed answers-kept-aside nonresponse "none" is gone',
    ]);
  });

  test('tell another type', () => {
    const number = { id: 'stars', type: 'number', nonresponse: ['later'] };
    assert.deepEqual(told(stars, number), ['retyped answers-kept-aside was x-stars, is number']);
    assert.deepEqual(told(number, stars), ['retyped answers-kept-aside was number, is x-stars']);
  });

  test('find a question that has another name by what is asked', () => {
    const label = { en: 'How many stars?' };
    assert.deepEqual(told({ ...stars, label, options: 'a' }, { ...stars, label, options: 'a', id: 'many' }), [
      'renamed answers-kept-aside seems to be what was "stars"',
    ]);
  });
});

describe('the linter', () => {
  const label = { en: 'Stars' };
  const texts = { 'nonresponse.later': { en: 'Later' } };
  const whole = { ...stars, label, texts };

  test('lets through what is named as a type of one’s own, when nobody says which there are', () => {
    assert.deepEqual(codes([whole, { ...whole, id: 'b', anything: [{}], options: 7 }]), []);
    assert.deepEqual(codes([{ ...whole, options: ['a'], rows: { a: 'b' }, questions: [] }]), []);
    assert.deepEqual(codes([{ ...whole, type: 'stars' }]), ['[0].type: question-type']);
  });

  test('checks it like parseDefinition, when somebody does', () => {
    const options: LintOptions = { types };
    assert.deepEqual(codes([whole], {}, options), []);
    assert.deepEqual(
      codes(
        [
          { ...whole, maxx: 5, max: 'x' },
          { ...whole, id: 'b', type: 'x-star' },
        ],
        {},
        options,
      ),
      ['[0].max: shape', '[0].maxx: unknown-property', '[1].type: question-type'],
    );
    const [found] = lintDefinition(unchecked([{ ...whole, type: 'x-star' }]), options);
    assert.deepEqual(found?.fix, [{ op: 'replace', path: '/sections/0/questions/0/type', value: 'x-stars' }]);
  });

  test('finds what is wrong with what every question has', () => {
    const { label: _, ...bare } = whole;
    const named = { id: 'a', type: 'text', label };
    assert.deepEqual(codes([named, { ...bare, texts: {} }]), ['[1]: missing-label', '[1]: missing-text']);
    assert.deepEqual(codes([{ ...whole, relevant: 'nobody' }]), ['[0].relevant: expression']);
    assert.deepEqual(codes([{ ...whole, relevant: '1 > 2' }]), ['[0].relevant: unreachable']);
    assert.deepEqual(codes([{ ...whole, check: 'knwn' }], {}, { checks: ['known'] }), [
      '[0].check: unknown-check',
    ]);
  });

  test('knows the roles of its texts', () => {
    const own = { 'violation.few': label, 'option.a': label, 'row.b': label, 'point.1': label };
    assert.deepEqual(codes([{ ...whole, texts: { ...texts, ...own } }]), []);
    assert.deepEqual(
      codes([{ ...whole, texts: { ...texts, constrant: label, 'nonresponse.latr': label } }]),
      ['[0].texts.constrant: unknown-key', '[0].texts.nonresponse.latr: unknown-key'],
    );
    const text = { id: 'a', type: 'text', label };
    assert.deepEqual(codes([{ ...text, texts: { 'violation.few': label } }]), [
      '[0].texts.violation.few: unknown-key',
    ]);
    const reasons = { texts: { 'violation.few': label } };
    assert.deepEqual(codes([whole], reasons), []);
    assert.deepEqual(codes([text], reasons), ['texts.violation.few: unknown-key']);
  });

  test('knows the keys of text files', () => {
    const file = (keys: object): LintOptions => ({
      texts: { en: { 'stars.label': 'Stars', 'nonresponse.later': 'Later', title: 'T', ...keys } },
    });
    const keys = {
      'violation.few': 'A',
      'stars.violation.few': 'B',
      'stars.option.a': 'C',
      start: 'D',
      done: 'E',
    };
    assert.deepEqual(codes([stars], {}, file(keys)), []);
    assert.deepEqual(codes([stars], {}, file({ strat: 'Begin', 'star.violation.few': 'B' })), [
      'strat: unknown-key',
      'star.violation.few: unknown-key',
    ]);
    const text = { id: 'stars', type: 'text' };
    assert.deepEqual(codes([text], {}, file({ 'violation.few': 'A', 'stars.violation.few': 'B' })), [
      'nonresponse.later: unknown-key',
      'violation.few: unknown-key',
      'stars.violation.few: unknown-key',
    ]);
  });

  test('knows the texts of the pages before and after the questions', () => {
    const question = { id: 'a', type: 'text', label: { en: 'A' } };
    const text = { en: 'Welcome' };
    assert.deepEqual(codes([question], { texts: { start: text, done: text } }), []);
    assert.deepEqual(codes([question], { texts: { strat: text, done: { fi: 'Kiitos' } } }), [
      'texts.strat: unknown-key',
      'texts.done.fi: unknown-language',
    ]);
    const languages = ['en', 'fi'];
    const both = { en: 'A', fi: 'A' };
    assert.deepEqual(codes([{ ...question, label: both }], { languages, texts: { start: text } }), [
      'texts.start: missing-text',
    ]);
    assert.deepEqual(codes([{ ...question, texts: { start: text } }]), []);
  });
});
