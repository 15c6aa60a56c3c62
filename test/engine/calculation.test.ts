import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createQuestionnaire } from 'talkoot/engine';
import type { Question } from 'talkoot/engine';
import { defined, told, unchecked } from './defined.ts';

const calculation = (id: string, calculate: string): Question => ({ id, type: 'calculation', calculate });

describe('a calculation', () => {
  it('follows the answers, through other calculations, whatever their order', async () => {
    const questionnaire = createQuestionnaire(
      defined(
        calculation('quadruple', 'double * 2'),
        calculation('double', 'n * 2'),
        { id: 'n', type: 'number' },
        { id: 'big', type: 'note', relevant: 'quadruple > 10' },
      ),
    );
    const told: string[][] = [];
    questionnaire.subscribe((changed) => told.push([...changed].sort()));
    assert.equal(questionnaire.question('quadruple').value, undefined);
    questionnaire.answer('n', 3);
    assert.equal(questionnaire.question('quadruple').value, 12);
    assert.equal(questionnaire.question('big').relevant, true);
    await Promise.resolve();
    assert.deepEqual(told, [['big', 'double', 'n', 'quadruple']]);
    assert.deepEqual(questionnaire.response().answers, { n: 3 }, 'nothing is stored for it');
    assert.deepEqual(questionnaire.progress.total, 1, 'nobody is asked for it');
  });

  it('wakes nobody when it comes out the same', async () => {
    const questionnaire = createQuestionnaire(
      defined({ id: 'n', type: 'number' }, calculation('isBig', 'n > 10'), {
        id: 'why',
        type: 'text',
        relevant: 'isBig',
      }),
    );
    questionnaire.answer('n', 11);
    await Promise.resolve();
    const told: string[][] = [];
    questionnaire.subscribe((changed) => told.push([...changed]));
    questionnaire.answer('n', 12);
    await Promise.resolve();
    assert.deepEqual(told, [['n']]);
  });

  it('sums up rows and stands in them', () => {
    const questionnaire = createQuestionnaire(
      defined(
        {
          id: 'costs',
          type: 'group',
          repeat: true,
          questions: [
            { id: 'each', type: 'number' },
            { id: 'pieces', type: 'number' },
            calculation('cost', 'each * (pieces ?? 1)'),
          ],
        },
        calculation('total', 'sum(costs.map(row, row.cost))'),
      ),
    );
    const [first, second] = [questionnaire.addRow('costs'), questionnaire.addRow('costs')];
    questionnaire.answer(`costs/${first}/each`, 2.5);
    questionnaire.answer(`costs/${second}/each`, 10);
    questionnaire.answer(`costs/${second}/pieces`, 3);
    assert.equal(questionnaire.question(`costs/${second}/cost`).value, 30);
    assert.equal(questionnaire.question('total').value, 32.5);
    questionnaire.removeRow('costs', second);
    assert.equal(questionnaire.question('total').value, 2.5);
  });

  it('is empty while it is not relevant', () => {
    const questionnaire = createQuestionnaire(
      defined(
        { id: 'on', type: 'boolean' },
        { id: 'one', type: 'calculation', calculate: '1', relevant: 'on' },
        calculation('sum', 'one + 1'),
      ),
    );
    assert.equal(questionnaire.question('sum').value, undefined);
    questionnaire.answer('on', true);
    assert.equal(questionnaire.question('sum').value, 2);
    assert.throws(() => questionnaire.answer('one', 2), /cannot be stored for "one"/);
  });

  it('is typed by what it computes, and refused when it depends on itself or cannot be shown', () => {
    assert.deepEqual(
      told(
        unchecked([
          { id: 'n', type: 'number' },
          calculation('label', '"n: " + text'),
          calculation('text', '"a"'),
          { id: 'a', type: 'note', relevant: 'label > 3' },
          calculation('x', 'y + 1'),
          calculation('y', 'x + 1'),
          { id: 'rows', type: 'group', repeat: true, questions: [{ id: 'r', type: 'text' }] },
          calculation('all', 'rows'),
        ]),
      ),
      [
        'sections[0].questions[3].relevant: text > number; needed: single values of one type (at character 1 of "label > 3")',
        'sections[0].questions[7].calculate: rows given; needed: a question in it (at character 1 of "rows")',
        'sections[0].questions[4].calculate: depends on itself: x → y → x',
      ],
    );
  });

  it('runs through a chain of 10,000, in either order', () => {
    const chain = Array.from({ length: 10_000 }, (_, at) =>
      calculation(`c${at}`, at ? `c${at - 1} + 1` : 'n'),
    );
    const n: Question = { id: 'n', type: 'number' };
    for (const questions of [
      [n, ...chain],
      [...chain.reverse(), n],
    ]) {
      const questionnaire = createQuestionnaire(defined(...questions));
      questionnaire.answer('n', 1);
      assert.equal(questionnaire.question('c9999').value, 10_000);
    }
  });
});
