import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createQuestionnaire, parseDefinition, score } from 'talkoot/engine';
import type { Definition, Question, Score, ScoreResult } from 'talkoot/engine';
import { unchecked } from './defined.ts';

function withTotal(questions: readonly Question[], total: Partial<Score>): Definition {
  const scores = [{ id: 'total', method: 'sum', missing: 'refuse', ...total }];
  return parseDefinition(unchecked(questions, { scores }));
}

const NOT_ASKED: ScoreResult = { reason: 'not-asked', answered: 0, missing: 0 };

describe('what was not asked is not missing', () => {
  const questions: Question[] = [
    { id: 'works', type: 'boolean' },
    { id: 'load', type: 'scale', min: 0, max: 10, relevant: 'works' },
    { id: 'pace', type: 'scale', min: 0, max: 10, relevant: 'works' },
    { id: 'sleep', type: 'scale', min: 0, max: 10 },
  ];

  test('what is not relevant is no item, whatever lies in it', () => {
    const definition = withTotal(questions, { of: ['load', 'pace', 'sleep'] });
    const questionnaire = createQuestionnaire(definition);
    questionnaire.answer('works', true);
    questionnaire.answer('load', 9);
    questionnaire.answer('sleep', 4);
    assert.deepEqual(score(definition, questionnaire.response())['total'], {
      reason: 'missing',
      answered: 2,
      missing: 1,
    });
    questionnaire.answer('works', false);
    const expected = { value: 4, answered: 1, missing: 0, least: 0, most: 10 };
    assert.deepEqual(score(definition, questionnaire.response())['total'], expected);
    assert.deepEqual(score(definition, questionnaire.submit())['total'], expected);
  });

  test('when nothing, or less than is needed, was asked, it says so', () => {
    const definition = withTotal(questions, { of: ['load', 'pace'] });
    const response = createQuestionnaire(definition).response();
    assert.deepEqual(score(definition, response)['total'], NOT_ASKED);
    const needy = withTotal(questions, { of: ['load', 'pace', 'sleep'], missing: 'ignore', least: 2 });
    const questionnaire = createQuestionnaire(needy);
    questionnaire.answer('sleep', 4);
    const expected = { reason: 'not-asked', answered: 1, missing: 0 };
    assert.deepEqual(score(needy, questionnaire.response())['total'], expected);
  });

  test('a matrix row and an option that a filter takes away are not asked', () => {
    const definition = withTotal(
      [
        { id: 'has', type: 'choices', options: [{ value: 'family' }, { value: 'work' }] },
        {
          id: 'support',
          type: 'matrix',
          rows: [{ id: 'family' }, { id: 'work' }],
          options: [
            { value: 'little', score: 1 },
            { value: 'much', score: 2 },
          ],
          filter: 'option in has',
        },
      ],
      { of: ['support'] },
    );
    const questionnaire = createQuestionnaire(definition);
    questionnaire.answer('has', ['family', 'work']);
    questionnaire.answer('support', { family: 'much', work: 'much' });
    assert.equal(score(definition, questionnaire.response())['total']!.value, 4);
    questionnaire.answer('has', ['work']);
    const one = { value: 2, answered: 1, missing: 0, least: 1, most: 2 };
    assert.deepEqual(score(definition, questionnaire.response())['total'], one);
    questionnaire.clear('has');
    assert.deepEqual(score(definition, questionnaire.response())['total'], NOT_ASKED);
  });

  test('an option that was chosen but is not offered any more counts as not chosen', () => {
    const options = [
      { value: 'bus', score: 1 },
      { value: 'car', score: 3 },
    ];
    const definition = withTotal(
      [
        { id: 'drives', type: 'boolean' },
        { id: 'how', type: 'choice', options, filter: 'drives || option != "car"' },
      ],
      { of: ['how'] },
    );
    const questionnaire = createQuestionnaire(definition);
    questionnaire.answer('drives', true);
    questionnaire.answer('how', 'car');
    assert.equal(score(definition, questionnaire.response())['total']!.value, 3);
    questionnaire.answer('drives', false);
    const lost = { reason: 'missing', answered: 0, missing: 1 };
    assert.deepEqual(score(definition, questionnaire.response())['total'], lost);
  });
});

describe('groups', () => {
  const goals: Question = {
    id: 'goals',
    type: 'group',
    repeat: true,
    nonresponse: ['later'],
    questions: [
      { id: 'weight', type: 'number' },
      { id: 'inner', type: 'group', questions: [{ id: 'sure', type: 'boolean' }] },
    ],
  };

  test('one item per row; no rows are no items', () => {
    const definition = withTotal([goals], { of: ['goals/weight', 'goals/inner/sure'], method: 'mean' });
    const questionnaire = createQuestionnaire(definition);
    assert.deepEqual(score(definition, questionnaire.response())['total'], NOT_ASKED);
    const [first, second] = [questionnaire.addRow('goals'), questionnaire.addRow('goals')];
    questionnaire.answer(`goals/${first}/weight`, 5);
    questionnaire.answer(`goals/${first}/inner/sure`, true);
    questionnaire.answer(`goals/${second}/weight`, 2);
    const three = { reason: 'missing', answered: 3, missing: 1 };
    assert.deepEqual(score(definition, questionnaire.response())['total'], three);
    questionnaire.answer(`goals/${second}/inner/sure`, false);
    // (5 + 1 + 2 + 0) / 4
    const four = { value: 2, answered: 4, missing: 0 };
    assert.deepEqual(score(definition, questionnaire.response())['total'], four);
  });

  test('what was declined as a whole is missing, not unasked', () => {
    const inGroup: Question[] = [
      { id: 'a', type: 'scale', min: 0, max: 3 },
      { id: 'b', type: 'scale', min: 0, max: 3 },
    ];
    const health: Question = { id: 'health', type: 'group', nonresponse: ['private'], questions: inGroup };
    const other: Question = { id: 'other', type: 'scale', min: 0, max: 3 };
    const of = ['health/a', 'health/b', 'other', 'goals/weight'];
    const definition = withTotal([health, other, goals], { of, missing: 'prorate' });
    const questionnaire = createQuestionnaire(definition);
    questionnaire.answer('health/a', 3);
    const row = questionnaire.addRow('goals');
    questionnaire.answer(`goals/${row}/weight`, 100);
    questionnaire.answer('health', { nonresponse: 'private' });
    questionnaire.answer('goals', { nonresponse: 'later' });
    questionnaire.answer('other', 2);
    // Two of the group, one for the rows nobody knows; 2 · 4 / 1.
    const expected = { value: 8, answered: 1, missing: 3, least: 0, most: 12 };
    assert.deepEqual(score(definition, questionnaire.response())['total'], expected);
  });
});

describe('what the response does not hold', () => {
  test('the day of `today()` is the day the response last changed', () => {
    const definition = withTotal(
      [
        { id: 'born', type: 'date' },
        { id: 'work', type: 'scale', min: 0, max: 5, relevant: 'years(born, today()) >= 18' },
      ],
      { of: ['work'] },
    );
    const at = (day: string): ScoreResult => {
      const questionnaire = createQuestionnaire(definition, { now: () => new Date(`${day}T23:30`) });
      questionnaire.answer('born', '2008-05-01');
      questionnaire.answer('work', 3);
      return score(definition, questionnaire.response())['total']!;
    };
    assert.deepEqual(at('2026-04-30'), NOT_ASKED);
    assert.equal(at('2026-05-01').value, 3);
  });

  test('lists, when what is asked depends on them', () => {
    const definition = withTotal(
      [
        { id: 'allies', type: 'list', list: 'actors', filter: 'startsWith(option, "n")' },
        { id: 'trust', type: 'scale', min: 0, max: 5, relevant: 'count(allies) > 0' },
      ],
      { of: ['trust'] },
    );
    const lists = { actors: [{ id: 'town', label: 'Town' }] };
    const questionnaire = createQuestionnaire(definition);
    questionnaire.answer('allies', ['town']);
    questionnaire.answer('trust', 4);
    assert.deepEqual(score(definition, questionnaire.response(), { lists })['total'], NOT_ASKED);
    // Without its list, a filter takes nothing away.
    assert.equal(score(definition, questionnaire.response())['total']!.value, 4);
  });

  test('a definition without scores has none', () => {
    const definition = parseDefinition(unchecked([{ id: 'a', type: 'text' }]));
    assert.deepEqual(score(definition, createQuestionnaire(definition).response()), {});
  });
});
