import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createQuestionnaire, parseDefinition } from 'talkoot/engine';
import type { Definition, Question } from 'talkoot/engine';

/** A definition of one section, for tests that are about its questions. */
function defined(...questions: Question[]): Definition {
  return parseDefinition({
    talkoot: 1,
    id: 'test',
    version: '1.0.0',
    languages: ['en'],
    sections: [{ id: 'only', questions }],
  });
}

describe('answering', () => {
  test('an answer is stored, and an empty one is no answer', () => {
    const questionnaire = createQuestionnaire(defined({ id: 'name', type: 'text' }));
    questionnaire.answer('name', 'Aino');
    assert.deepEqual(questionnaire.response().answers, { name: 'Aino' });
    questionnaire.answer('name', '');
    assert.deepEqual(questionnaire.response().answers, {});
  });

  test('an answer of another form is refused, and the present one stays', () => {
    const questionnaire = createQuestionnaire(defined({ id: 'age', type: 'number' }));
    questionnaire.answer('age', 41);
    assert.throws(
      () => questionnaire.answer('age', 'forty'),
      /"forty" cannot be stored for "age", a question of type number/,
    );
    assert.throws(() => questionnaire.answer('agee', 3), /no question at "agee", did you mean "age"/);
    assert.deepEqual(questionnaire.response().answers, { age: 41 });
  });

  test('what was typed but is no number is kept and marked', () => {
    const questionnaire = createQuestionnaire(defined({ id: 'age', type: 'number' }));
    questionnaire.answer('age', { invalid: 'forty' });
    assert.deepEqual(questionnaire.response().answers, { age: { invalid: 'forty' } });
    assert.deepEqual(questionnaire.violations(), [{ address: 'age', code: 'type', given: 'forty' }]);
  });

  test('a nonresponse takes the place of an answer and gives it back', () => {
    const questionnaire = createQuestionnaire(
      defined({ id: 'aim', type: 'text', required: true, nonresponse: ['later'] }),
    );
    questionnaire.answer('aim', 'Housing');
    questionnaire.answer('aim', { nonresponse: 'later' });
    assert.deepEqual(questionnaire.response().answers, { aim: { nonresponse: 'later' } });
    assert.deepEqual(questionnaire.setAside(), { aim: 'Housing' });
    assert.deepEqual(questionnaire.violations(), []);
    questionnaire.restore('aim');
    assert.deepEqual(questionnaire.response().answers, { aim: 'Housing' });
  });

  test('a declined group keeps its rows below, and a new questionnaire brings them back', () => {
    const definition = defined({
      id: 'goals',
      type: 'group',
      repeat: true,
      nonresponse: ['later'],
      questions: [{ id: 'goal', type: 'text', required: true }],
    });
    const first = createQuestionnaire(definition);
    const row = first.addRow('goals');
    first.answer(`goals/${row}/goal`, 'Know each other');
    first.answer('goals', { nonresponse: 'later' });
    assert.deepEqual(first.response().answers, { goals: { nonresponse: 'later' } });
    const second = createQuestionnaire(definition, {
      response: first.response(),
      setAside: first.setAside(),
    });
    second.restore('goals');
    assert.deepEqual(second.response().answers, {
      goals: [{ id: row, answers: { goal: 'Know each other' } }],
    });
  });
});

describe('conditions', () => {
  test('a question is asked while its condition holds; its answer is kept but does not count', () => {
    const questionnaire = createQuestionnaire(
      defined(
        { id: 'member', type: 'boolean' },
        { id: 'since', type: 'number', relevant: 'member', required: true },
      ),
    );
    assert.equal(questionnaire.question('since').relevant, false);
    questionnaire.answer('member', true);
    assert.equal(questionnaire.question('since').relevant, true);
    assert.deepEqual(questionnaire.violations(), [{ address: 'since', code: 'required' }]);
    questionnaire.answer('since', 2019);
    questionnaire.answer('member', false);
    assert.deepEqual(questionnaire.violations(), []);
    assert.deepEqual(questionnaire.response().answers, { member: false, since: 2019 });
    assert.deepEqual(questionnaire.submit().answers, { member: false });
  });

  test('hidden: clear takes the answers of hidden questions away, through a chain', () => {
    const questions: Question[] = Array.from({ length: 40 }, (_, index) => ({
      id: `q${index}`,
      type: 'text',
      ...(index > 0 && { relevant: `q${index - 1} == "yes"` }),
    }));
    const definition = parseDefinition({
      talkoot: 1,
      id: 'chain',
      version: '1.0.0',
      languages: ['en'],
      hidden: 'clear',
      sections: [{ id: 's', questions }],
    });
    const questionnaire = createQuestionnaire(definition);
    for (let index = 0; index < 40; index++) questionnaire.answer(`q${index}`, 'yes');
    assert.equal(questionnaire.progress.total, 40);
    questionnaire.answer('q0', 'no');
    assert.equal(questionnaire.progress.total, 1);
    assert.deepEqual(questionnaire.response().answers, { q0: 'no' });
  });

  test('rows see the questions around them, and questions around see the rows', () => {
    const questionnaire = createQuestionnaire(
      defined(
        { id: 'detail', type: 'boolean' },
        {
          id: 'costs',
          type: 'group',
          repeat: true,
          questions: [
            { id: 'sum', type: 'number' },
            { id: 'why', type: 'text', relevant: 'detail && sum > 100' },
          ],
        },
        { id: 'approval', type: 'text', relevant: 'sum(costs.map(cost, cost.sum)) > 150' },
      ),
    );
    const [first, second] = [questionnaire.addRow('costs'), questionnaire.addRow('costs')];
    questionnaire.answer(`costs/${first}/sum`, 120);
    assert.equal(questionnaire.question(`costs/${first}/why`).relevant, false);
    questionnaire.answer('detail', true);
    assert.equal(questionnaire.question(`costs/${first}/why`).relevant, true);
    assert.equal(questionnaire.question(`costs/${second}/why`).relevant, false);
    assert.equal(questionnaire.question('approval').relevant, false);
    questionnaire.answer(`costs/${second}/sum`, 40);
    assert.equal(questionnaire.question('approval').relevant, true);
    const removed = questionnaire.removeRow('costs', second);
    assert.equal(questionnaire.question('approval').relevant, false);
    questionnaire.insertRow('costs', removed, 0);
    assert.equal(questionnaire.question('approval').relevant, true);
  });

  test('listeners are told once a turn what changed, and nothing else', async () => {
    const questionnaire = createQuestionnaire(
      defined(
        { id: 'a', type: 'number' },
        { id: 'b', type: 'text', relevant: 'a > 1' },
        { id: 'c', type: 'text' },
      ),
    );
    const told: string[][] = [];
    questionnaire.subscribe((changed) => told.push([...changed].sort()));
    questionnaire.answer('a', 1);
    questionnaire.answer('a', 2);
    await Promise.resolve();
    assert.deepEqual(told, [['a', 'b']]);
  });
});
