import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createQuestionnaire, parseDefinition, score } from 'talkoot/engine';
import type { Answer, Definition, Question, QuestionnaireOptions, Score, ScoreResult } from 'talkoot/engine';
import { unchecked } from './defined.ts';

const points = (...scores: number[]): { value: string; score: number }[] =>
  scores.map((each, index) => ({ value: `o${index}`, score: each }));

/** A definition with one score, `total`; sum and refuse unless said otherwise. */
function scored(questions: readonly Question[], { of, ...others }: Partial<Score>): Definition {
  const total = {
    id: 'total',
    of: of ?? questions.map(({ id }) => id),
    method: 'sum',
    missing: 'refuse',
    ...others,
  };
  return parseDefinition(unchecked(questions, { scores: [total] }));
}

/** The score after these answers, by address. */
function totalOf(
  definition: Definition,
  answers: Readonly<Record<string, Answer>>,
  options: QuestionnaireOptions = {},
): ScoreResult {
  const questionnaire = createQuestionnaire(definition, options);
  for (const [address, answer] of Object.entries(answers)) questionnaire.answer(address, answer);
  return score(definition, questionnaire.response(), options)['total']!;
}

/** Five times "over the last two weeks", each from 0 (at no time) to 5 (all of the time). */
const wellBeing = ['cheerful', 'calm', 'active', 'rested', 'interested'].map((id): Question => ({
  id,
  type: 'choice',
  options: points(0, 1, 2, 3, 4, 5),
  nonresponse: ['dontKnow'],
}));

describe('scores of scales that are in use', () => {
  // WHO-5 (World Health Organization 1998; Topp et al. 2015, Psychother. Psychosom. 84:167-176): the sum of five
  // items, 0 to 25; times four it is a percentage.
  const five = { cheerful: 'o3', calm: 'o4', active: 'o2', rested: 'o5', interested: 'o1' };

  test('the sum of WHO-5', () => {
    const total = totalOf(scored(wellBeing, {}), five);
    assert.deepEqual(total, { value: 15, answered: 5, missing: 0, least: 0, most: 25 });
    assert.equal(total.value * 4, 60);
  });

  test('without one of the five there is no sum, or one scaled up from four', () => {
    const { calm: _, ...four } = five;
    assert.deepEqual(totalOf(scored(wellBeing, {}), four), { reason: 'missing', answered: 4, missing: 1 });
    // 3 + 2 + 5 + 1 = 11 of four; 11 · 5 / 4.
    const prorated = { value: 13.75, answered: 4, missing: 1, least: 0, most: 25 };
    assert.deepEqual(totalOf(scored(wellBeing, { missing: 'prorate' }), four), prorated);
    const declined = { ...four, calm: { nonresponse: 'dontKnow' } };
    assert.deepEqual(totalOf(scored(wellBeing, { missing: 'prorate' }), declined), prorated);
  });

  // The half rule (Fairclough & Cella 1996): prorated when more than half of the items are answered.
  test('prorating asks for the answers that the scale asks for', () => {
    const halfRule = scored(wellBeing, { missing: 'prorate', least: 3 });
    assert.equal(totalOf(halfRule, { cheerful: 'o2', calm: 'o2', rested: 'o5' }).value, 15);
    const two = totalOf(halfRule, { cheerful: 'o2', calm: 'o2' });
    assert.deepEqual(two, { reason: 'missing', answered: 2, missing: 3 });
  });

  // EPDS (Cox, Holden & Sagovsky 1987, Br. J. Psychiatry 150:782-786): ten items of 0 to 3 points; in items 3 and 5 to
  // 10 the first option is worth 3.
  test('the reversed items of EPDS', () => {
    const items = Array.from({ length: 10 }, (_, index): Question => {
      return { id: `item${index + 1}`, type: 'choice', options: points(0, 1, 2, 3) };
    });
    const reversed = [3, 5, 6, 7, 8, 9, 10].map((number) => `item${number}`);
    const ticked = [0, 1, 2, 0, 3, 1, 2, 0, 1, 3];
    const answers = Object.fromEntries(ticked.map((option, index) => [`item${index + 1}`, `o${option}`]));
    // 0 + 1 + (3-2) + 0 + (3-3) + (3-1) + (3-2) + (3-0) + (3-1) + (3-3)
    const expected = { value: 10, answered: 10, missing: 0, least: 0, most: 30 };
    assert.deepEqual(totalOf(scored(items, { reversed }), answers), expected);
  });
});

describe('what an item is worth', () => {
  test('numbers, scales and booleans are themselves, reversed between their ends', () => {
    const questions: Question[] = [
      { id: 'weight', type: 'number', min: 10, max: 20 },
      { id: 'ease', type: 'scale', min: 1, max: 7 },
      { id: 'again', type: 'boolean' },
    ];
    const answers = { weight: 12, ease: 2, again: true };
    const forwards = { value: 15, answered: 3, missing: 0, least: 11, most: 28 };
    assert.deepEqual(totalOf(scored(questions, {}), answers), forwards);
    // (10 + 20 - 12) + (1 + 7 - 2) + (1 - 1)
    const reversed = ['weight', 'ease', 'again'];
    assert.equal(totalOf(scored(questions, { reversed }), answers).value, 24);
  });

  test('without ends there is a value, and no least and most', () => {
    const questions: Question[] = [
      { id: 'hours', type: 'number', min: 0 },
      { id: 'double', type: 'calculation', calculate: 'hours * 2' },
    ];
    const expected = { value: 7, answered: 2, missing: 0 };
    assert.deepEqual(totalOf(scored(questions, {}), { hours: 7 / 3 }), expected);
    assert.deepEqual(totalOf(scored(questions, {}), {}), { reason: 'missing', answered: 0, missing: 2 });
  });

  test('an option without a score and "other" are worth nothing known', () => {
    const options = [...points(1, 2), { value: 'notForUs' }];
    const definition = scored([{ id: 'how', type: 'choice', options, other: true }], {});
    for (const how of ['notForUs', { other: 'by boat' }])
      assert.deepEqual(totalOf(definition, { how }), { reason: 'missing', answered: 0, missing: 1 });
  });

  test('choices are worth the scores of those chosen', () => {
    const options = [...points(1, 2, 4, -3), { value: 'none', score: 0, exclusive: true }, { value: 'x' }];
    const definition = scored([{ id: 'signs', type: 'choices', options, max: 2 }], {});
    const worth = (signs: readonly string[]): ScoreResult => totalOf(definition, { signs });
    // Best are the two largest; worst is the one below zero alone.
    assert.deepEqual(worth(['o0', 'o2']), { value: 5, answered: 1, missing: 0, least: -3, most: 6 });
    assert.equal(worth(['none']).value, 0);
    assert.equal(worth(['o1', 'x']).value, 2);
    assert.deepEqual(worth(['x']), { reason: 'missing', answered: 0, missing: 1 });
    assert.deepEqual(worth([]), { reason: 'missing', answered: 0, missing: 1 });
  });

  const support: Question = {
    id: 'support',
    type: 'matrix',
    rows: [{ id: 'family' }, { id: 'friends' }, { id: 'work' }],
    options: points(1, 2, 3, 4, 5),
    nonresponse: ['none'],
  };

  test('each row of a matrix is an item, and may be reversed by itself', () => {
    const answers = { support: { family: 'o4', friends: 'o1', work: { nonresponse: 'none' } } };
    const mean = scored([support], { method: 'mean', missing: 'ignore', least: 2 });
    assert.deepEqual(totalOf(mean, answers), { value: 3.5, answered: 2, missing: 1, least: 1, most: 5 });
    const one = scored([support], { of: ['support/friends'] });
    assert.equal(totalOf(one, answers).value, 2);
    const turned = scored([support], { reversed: ['support/family'], missing: 'ignore' });
    assert.equal(totalOf(turned, answers).value, 1 + 2);
    const allTurned = scored([support], { reversed: ['support'], missing: 'ignore' });
    assert.equal(totalOf(allTurned, answers).value, 1 + 4);
    const declined = { support: { nonresponse: 'none' } };
    assert.deepEqual(totalOf(mean, declined), { reason: 'missing', answered: 0, missing: 3 });
  });

  test('shares of an allocation; those that add up leave nothing for the others', () => {
    const options = [{ value: 'youth' }, { value: 'parks' }, { value: 'roads' }];
    const budget: Question = { id: 'budget', type: 'allocation', options, total: 100, max: 80 };
    const of = ['budget/youth', 'budget/roads'];
    const definition = scored([budget], { of });
    const expected = { value: 30, answered: 2, missing: 0, least: 0, most: 160 };
    assert.deepEqual(totalOf(definition, { budget: { youth: 30, parks: 70 } }), expected);
    const unfinished = totalOf(definition, { budget: { youth: 30 } });
    assert.deepEqual(unfinished, { reason: 'missing', answered: 0, missing: 2 });
  });

  test('an answer that breaks a rule is missing', () => {
    const definition = scored([{ id: 'ease', type: 'scale', min: 1, max: 7 }], {});
    assert.deepEqual(totalOf(definition, { ease: 8 }), { reason: 'missing', answered: 0, missing: 1 });
    const typed = scored([{ id: 'hours', type: 'number' }], {});
    assert.equal(totalOf(typed, { hours: { invalid: 'two' } }).reason, 'missing');
  });
});
