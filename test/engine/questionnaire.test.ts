import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createQuestionnaire, parseDefinition } from 'talkoot/engine';
import type { Question } from 'talkoot/engine';
import { defined } from './defined.ts';

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
    assert.throws(() => questionnaire.answer('agee', 3), /unknown question "agee", did you mean "age"/);
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

describe('groups', () => {
  const rows = { id: 'rows', type: 'group', repeat: true } as const;

  test('a group is answered as a whole, and what does not fit changes nothing', () => {
    const questionnaire = createQuestionnaire(
      defined(
        {
          id: 'plan',
          type: 'group',
          questions: [
            { id: 'aim', type: 'text' },
            { id: 'by', type: 'date' },
            { ...rows, questions: [{ id: 'step', type: 'text' }] },
          ],
        },
        { id: 'why', type: 'text', relevant: 'plan.aim == "x"' },
        { id: 'how', type: 'text', relevant: 'plan.rows.exists(r, r.step == "y")' },
      ),
    );
    const whole = { answers: { aim: 'x', rows: [{ id: 'r', answers: { step: 'y' } }] } };
    questionnaire.answer('plan', whole);
    assert.deepEqual(questionnaire.response().answers, { plan: whole });
    assert.equal(questionnaire.question('why').relevant, true);
    assert.equal(questionnaire.question('how').relevant, true);
    assert.throws(
      () => questionnaire.answer('plan', { answers: { aim: 'z', by: 3 } }),
      /^TypeError: 3 cannot be stored for "plan\/by"$/,
    );
    assert.throws(
      () => questionnaire.answer('plan', { answers: { aims: 'z' } }),
      /^TypeError: "z" cannot be stored for "plan\/aims"$/,
    );
    const twice = [
      { id: 'r', answers: {} },
      { id: 'r', answers: {} },
    ];
    assert.throws(() => questionnaire.answer('plan/rows', twice), TypeError);
    assert.throws(() => questionnaire.answer('plan/rows', [{ id: 'a/b', answers: {} }]), TypeError);
    assert.deepEqual(questionnaire.response().answers, { plan: whole });
    questionnaire.clear('plan');
    assert.deepEqual(questionnaire.response().answers, {});
    assert.equal(questionnaire.question('how').relevant, false);
  });

  test('a question of a row that reads the other rows follows them', () => {
    const questionnaire = createQuestionnaire(
      defined({
        ...rows,
        questions: [
          { id: 'chair', type: 'boolean', constraint: 'count(rows.filter(r, r.chair)) < 2' },
          { id: 'deputy', type: 'text', relevant: '!rows.exists(r, r.chair)' },
        ],
      }),
    );
    const [first, second] = [questionnaire.addRow('rows'), questionnaire.addRow('rows')];
    questionnaire.answer(`rows/${first}/chair`, true);
    assert.equal(questionnaire.question(`rows/${second}/deputy`).relevant, false);
    questionnaire.answer(`rows/${second}/chair`, true);
    assert.deepEqual(questionnaire.question(`rows/${first}/chair`).violation, { code: 'constraint' });
    questionnaire.removeRow('rows', second);
    assert.equal(questionnaire.question(`rows/${first}/chair`).violation, undefined);
    questionnaire.answer(`rows/${first}/chair`, false);
    assert.equal(questionnaire.question(`rows/${first}/deputy`).relevant, true);
  });

  test('a row that was taken away comes back with what lay below its nonresponses', () => {
    const questionnaire = createQuestionnaire(
      defined({ ...rows, questions: [{ id: 'a', type: 'text', nonresponse: ['later'] }] }),
    );
    const id = questionnaire.addRow('rows');
    questionnaire.answer(`rows/${id}/a`, 'kept');
    questionnaire.answer(`rows/${id}/a`, { nonresponse: 'later' });
    const row = questionnaire.removeRow('rows', id);
    assert.deepEqual(row, { id, answers: { a: { nonresponse: 'later' } } });
    questionnaire.insertRow('rows', row, 0);
    questionnaire.restore(`rows/${id}/a`);
    assert.deepEqual(questionnaire.response().answers, { rows: [{ id, answers: { a: 'kept' } }] });
    assert.throws(() => questionnaire.insertRow('rows', row, 0), /has a row ".*" already/);
    assert.throws(
      () => questionnaire.insertRow('rows', { id: 'x', answers: { a: 1 } }, 0),
      /1 cannot be stored for "rows\/x\/a"/,
    );
    assert.throws(() => questionnaire.insertRow('rows', { id: '', answers: {} }, 0), TypeError);
    assert.throws(() => questionnaire.removeRow('rows', 'none'), /"rows" has no row "none"/);
    assert.throws(() => questionnaire.addRow(`rows/${id}/a`), /is not a repeating group/);
  });

  test('hidden: clear spares what a nonresponse lies on, however deep', () => {
    const definition = parseDefinition({
      talkoot: 1,
      id: 'clears',
      version: '1.0.0',
      languages: ['en'],
      hidden: 'clear',
      sections: [
        {
          id: 'only',
          questions: [
            { id: 'asked', type: 'boolean' },
            {
              id: 'outer',
              type: 'group',
              nonresponse: ['later'],
              relevant: 'asked ?? true',
              questions: [{ ...rows, questions: [{ id: 'a', type: 'text' }] }],
            },
          ],
        },
      ],
    });
    const questionnaire = createQuestionnaire(definition);
    const id = questionnaire.addRow('outer/rows');
    questionnaire.answer(`outer/rows/${id}/a`, 'kept');
    const answers = questionnaire.response().answers;
    questionnaire.answer('outer', { nonresponse: 'later' });
    questionnaire.restore('outer');
    assert.deepEqual(questionnaire.response().answers, answers);
    questionnaire.answer('outer', { nonresponse: 'later' });
    questionnaire.answer('asked', false);
    assert.deepEqual(questionnaire.response().answers, { asked: false });
    assert.deepEqual(questionnaire.setAside(), {});
    questionnaire.answer('asked', true);
    assert.deepEqual(questionnaire.response().answers, { asked: true });
  });

  test('a condition on a nonresponse follows it', () => {
    const questionnaire = createQuestionnaire(
      defined(
        { id: 'a', type: 'text', nonresponse: ['later', 'never'] },
        { id: 'when', type: 'date', relevant: 'nonresponse(a) == "later"' },
      ),
    );
    questionnaire.answer('a', { nonresponse: 'later' });
    assert.equal(questionnaire.question('when').relevant, true);
    questionnaire.answer('a', { nonresponse: 'never' });
    assert.equal(questionnaire.question('when').relevant, false);
  });
});

describe('listeners', () => {
  test('a group is told when what stands in it is answered, and stopping stops', async () => {
    const questionnaire = createQuestionnaire(
      defined({
        id: 'g',
        type: 'group',
        required: true,
        questions: [{ id: 'r', type: 'group', repeat: true, questions: [{ id: 'a', type: 'text' }] }],
      }),
    );
    const row = questionnaire.addRow('g/r');
    await Promise.resolve();
    const told: string[][] = [];
    const stop = questionnaire.subscribe((changed) => told.push([...changed].sort()));
    questionnaire.answer(`g/r/${row}/a`, 'x');
    assert.deepEqual(told, []);
    await Promise.resolve();
    assert.deepEqual(told, [['g', 'g/r', `g/r/${row}/a`]]);
    stop();
    questionnaire.clear('g');
    await Promise.resolve();
    assert.equal(told.length, 1);
  });

  test('what a listener does is told in the next turn', async () => {
    const questionnaire = createQuestionnaire(defined({ id: 'a', type: 'text' }, { id: 'b', type: 'text' }));
    const told: string[] = [];
    questionnaire.subscribe((changed) => {
      told.push([...changed].join());
      if (changed.has('a')) questionnaire.answer('b', 'x');
    });
    questionnaire.answer('a', 'x');
    await Promise.resolve();
    assert.deepEqual(told, ['a']);
    await Promise.resolve();
    assert.deepEqual(told, ['a', 'b']);
  });

  test('an external list that changes is told to the questions that show it', async () => {
    const questionnaire = createQuestionnaire(
      defined({ id: 'who', type: 'list', list: 'actors' }, { id: 'other', type: 'list', list: 'others' }),
    );
    questionnaire.answer('who', ['new']);
    await Promise.resolve();
    const told: string[] = [];
    questionnaire.subscribe((changed) => told.push(...changed));
    assert.equal(questionnaire.question('who').violation, undefined);
    questionnaire.setList('actors', [{ id: 'old', label: 'Old' }]);
    await Promise.resolve();
    assert.deepEqual(told, ['who']);
    assert.deepEqual(questionnaire.question('who').violation, { code: 'option', given: 'new' });
    assert.deepEqual(questionnaire.question('who').items, [{ id: 'old', label: 'Old' }]);
  });
});

describe('progress', () => {
  test('counts relevant questions by section; a group is one, a nonresponse is an answer', () => {
    const definition = parseDefinition({
      talkoot: 1,
      id: 'progress',
      version: '1.0.0',
      languages: ['en'],
      sections: [
        {
          id: 'first',
          questions: [
            { id: 'a', type: 'boolean' },
            { id: 'words', type: 'note' },
            { id: 'b', type: 'text', nonresponse: ['later'] },
            {
              id: 'g',
              type: 'group',
              questions: [
                { id: 'x', type: 'text', nonresponse: ['later'] },
                { id: 'y', type: 'text', relevant: 'a' },
              ],
            },
          ],
        },
        { id: 'second', relevant: 'a', questions: [{ id: 'c', type: 'text' }] },
      ],
    });
    const questionnaire = createQuestionnaire(definition);
    const counts = (): (string | number)[] => {
      const { answered, total, sections } = questionnaire.progress;
      return [`${answered}/${total}`, ...sections.map((section) => `${section.answered}/${section.total}`)];
    };
    assert.deepEqual(counts(), ['0/3', '0/3', '0/0']);
    assert.deepEqual(
      questionnaire.progress.sections.map(({ id, relevant, questions }) => [id, relevant, questions]),
      [
        ['first', true, ['a', 'words', 'b', 'g']],
        ['second', false, ['c']],
      ],
    );
    questionnaire.answer('a', true);
    questionnaire.answer('b', { nonresponse: 'later' });
    assert.deepEqual(counts(), ['2/4', '2/3', '0/1']);
    questionnaire.answer('g/y', 'only while a');
    assert.deepEqual(counts(), ['3/4', '3/3', '0/1']);
    questionnaire.answer('a', false);
    assert.deepEqual(counts(), ['2/3', '2/3', '0/0']);
    questionnaire.answer('g/x', { nonresponse: 'later' });
    assert.deepEqual(counts(), ['3/3', '3/3', '0/0']);
  });
});
