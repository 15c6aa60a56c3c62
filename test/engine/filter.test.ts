import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createQuestionnaire } from 'talkoot/engine';
import type { Answer, Definition, Question } from 'talkoot/engine';
import { defined } from './defined.ts';

const options = ['town', 'school', 'parish'].map((value) => ({ value }));
const allies: Question = { id: 'allies', type: 'choices', options, other: true };
const filter = 'option in allies';

function asked(question: Question): Definition {
  return defined(allies, question, {
    id: 'seen',
    type: 'calculation',
    calculate: `answered(${question.id})`,
  });
}

/** What of an answer is left when only the town is an ally. */
const LEFT: [Question, Answer, Answer | undefined][] = [
  [{ id: 'q', type: 'choice', options, filter }, 'town', 'town'],
  [{ id: 'q', type: 'choice', options, filter }, 'school', undefined],
  [{ id: 'q', type: 'choice', options, filter, other: true }, { other: 'us' }, { other: 'us' }],
  [{ id: 'q', type: 'choices', options, filter }, ['school', 'town'], ['town']],
  [
    { id: 'q', type: 'choices', options, filter, other: true },
    ['school', { other: 'us' }],
    [{ other: 'us' }],
  ],
  [{ id: 'q', type: 'ranking', options, filter }, ['school', 'town', 'parish'], ['town']],
  [{ id: 'q', type: 'allocation', options, filter, total: 100 }, { town: 60, school: 40 }, { town: 60 }],
  [
    { id: 'q', type: 'matrix', rows: options.map(({ value }) => ({ id: value })), options, filter },
    { town: 'parish', school: 'town' },
    { town: 'parish' },
  ],
];

describe('a filter', () => {
  for (const [question, answer, left] of LEFT) {
    it(`leaves of ${question.type} ${JSON.stringify(answer)} what is offered`, () => {
      const questionnaire = createQuestionnaire(asked(question));
      questionnaire.answer('allies', ['town', 'school', 'parish']);
      questionnaire.answer('q', answer);
      assert.deepEqual(questionnaire.response().answers['q'], answer);
      questionnaire.answer('allies', ['town']);
      assert.deepEqual(questionnaire.response().answers['q'], answer, 'nothing is lost from the draft');
      assert.equal(questionnaire.question('q').answered, left !== undefined);
      assert.equal(questionnaire.question('seen').value, left !== undefined);
      assert.deepEqual(questionnaire.submit().answers['q'], left);
      questionnaire.answer('allies', ['town', 'school', 'parish']);
      assert.deepEqual(questionnaire.submit().answers['q'], answer, 'it counts again');
    });
  }

  it('says which options are offered, and tells when that changes', async () => {
    const questionnaire = createQuestionnaire(asked({ id: 'q', type: 'choice', options, filter }));
    const told: string[][] = [];
    questionnaire.subscribe((changed) => told.push([...changed].sort()));
    const offered = (): unknown[] => questionnaire.question('q').options!.map(({ value }) => value);
    assert.deepEqual(offered(), []);
    questionnaire.answer('allies', ['school', 'town']);
    await Promise.resolve();
    assert.deepEqual(offered(), ['town', 'school'], 'in the order of the definition');
    assert.deepEqual(told, [['allies', 'q']]);
    questionnaire.answer('allies', ['town', 'school']);
    await Promise.resolve();
    assert.deepEqual(told[1], ['allies'], 'another order offers the same');
  });

  it('leaves rows of a matrix and items of a list', () => {
    const rows = [{ id: 'town' }, { id: 'school' }];
    const questionnaire = createQuestionnaire(
      defined(
        allies,
        { id: 'support', type: 'matrix', rows, options, filter, required: true },
        { id: 'actors', type: 'list', list: 'actors', filter: 'option != "a1"' },
      ),
      {
        lists: {
          actors: [
            { id: 'a1', label: 'Us' },
            { id: 'a2', label: 'Them' },
          ],
        },
      },
    );
    questionnaire.answer('allies', ['town']);
    assert.deepEqual(questionnaire.question('support').matrixRows, [{ id: 'town' }]);
    assert.deepEqual(
      questionnaire.question('actors').items!.map(({ id }) => id),
      ['a2'],
    );
    questionnaire.answer('support', { town: 'school' });
    assert.deepEqual(questionnaire.violations(), []);
    questionnaire.answer('allies', ['town', 'school']);
    assert.deepEqual(questionnaire.violations(), [{ address: 'support', code: 'row', given: 'school' }]);
    questionnaire.setList('actors', [{ id: 'a3', label: 'New' }]);
    assert.deepEqual(
      questionnaire.question('actors').items!.map(({ id }) => id),
      ['a3'],
    );
  });

  it('asks for a rank of each option that is offered', () => {
    const questionnaire = createQuestionnaire(
      defined(allies, { id: 'best', type: 'ranking', options, filter, required: true }),
    );
    questionnaire.answer('allies', ['town', 'school']);
    questionnaire.answer('best', ['school']);
    assert.deepEqual(questionnaire.violations(), [
      { address: 'best', code: 'minChosen', limit: 2, given: 1 },
    ]);
    questionnaire.answer('best', ['school', 'town']);
    assert.deepEqual(questionnaire.violations(), []);
  });
});
