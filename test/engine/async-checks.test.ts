import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createQuestionnaire } from 'talkoot/engine';
import type { Check } from 'talkoot/engine';
import { defined } from './defined.ts';

/** A check whose outcome the test decides. */
function register() {
  const asked: { answer: unknown; address: string; aborted: () => boolean }[] = [];
  const outcomes: { resolve: (passed: boolean) => void; reject: (error: Error) => void }[] = [];
  const known: Check = (answer, { address, signal }) => {
    asked.push({ answer, address, aborted: () => signal.aborted });
    return new Promise((resolve, reject) => outcomes.push({ resolve, reject }));
  };
  return { asked, outcomes, known };
}

const definition = defined(
  { id: 'number', type: 'text', minLength: 3, check: 'known', nonresponse: ['none'] },
  { id: 'asked', type: 'boolean' },
  { id: 'other', type: 'text', relevant: 'asked', check: 'known' },
  {
    id: 'members',
    type: 'group',
    repeat: true,
    questions: [{ id: 'number', type: 'text', check: 'known' }],
  },
);

const codes = (questionnaire: ReturnType<typeof createQuestionnaire>): string[] =>
  questionnaire.violations().map(({ address, code }) => `${address} ${code}`);

describe('an asynchronous constraint', () => {
  it('is pending, then passes or refuses, and tells so', async () => {
    const { asked, outcomes, known } = register();
    const questionnaire = createQuestionnaire(definition, { checks: { known } });
    questionnaire.answer('number', '1234');
    await Promise.resolve();
    assert.deepEqual(codes(questionnaire), ['number pending']);
    const told: string[][] = [];
    questionnaire.subscribe((changed) => told.push([...changed]));
    outcomes[0]!.resolve(false);
    await questionnaire.settled();
    await Promise.resolve();
    assert.deepEqual(codes(questionnaire), ['number check']);
    assert.deepEqual(told, [['number']]);
    questionnaire.answer('number', '12345');
    await Promise.resolve();
    outcomes[1]!.resolve(true);
    await questionnaire.settled();
    assert.deepEqual(codes(questionnaire), []);
    assert.deepEqual(
      asked.map(({ answer, address }) => [answer, address]),
      [
        ['1234', 'number'],
        ['12345', 'number'],
      ],
    );
  });

  it('is cancelled when the answer changes, and a late word about the old one is not heard', async () => {
    const { asked, outcomes, known } = register();
    const questionnaire = createQuestionnaire(definition, { checks: { known } });
    questionnaire.answer('number', 'first');
    await Promise.resolve();
    questionnaire.answer('number', 'second');
    await Promise.resolve();
    assert.deepEqual(
      asked.map(({ aborted }) => aborted()),
      [true, false],
    );
    outcomes[1]!.resolve(true);
    await questionnaire.settled();
    outcomes[0]!.resolve(false);
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(codes(questionnaire), []);
    questionnaire.clear('number');
    assert.deepEqual(codes(questionnaire), []);
  });

  it('that could not be found out is no answer refused, and may be asked again', async () => {
    const { asked, outcomes, known } = register();
    const questionnaire = createQuestionnaire(definition, { checks: { known } });
    questionnaire.answer('number', '1234');
    await Promise.resolve();
    outcomes[0]!.reject(new Error('no network'));
    await questionnaire.settled();
    assert.deepEqual(codes(questionnaire), ['number checkFailed']);
    questionnaire.recheck('number');
    assert.deepEqual(codes(questionnaire), ['number pending']);
    await Promise.resolve();
    outcomes[1]!.resolve(true);
    await questionnaire.settled();
    assert.deepEqual(codes(questionnaire), []);
    questionnaire.recheck('number');
    await Promise.resolve();
    assert.equal(asked.length, 2, 'what is known is not asked again');
  });

  it('that throws at once has failed, too', async () => {
    const questionnaire = createQuestionnaire(definition, {
      checks: {
        known: () => {
          throw new Error('planted');
        },
      },
    });
    questionnaire.answer('number', '1234');
    await questionnaire.settled();
    assert.deepEqual(codes(questionnaire), ['number checkFailed']);
  });

  it('is not asked of what breaks another rule, is declined, or is not asked', async () => {
    const { asked, known } = register();
    const questionnaire = createQuestionnaire(definition, { checks: { known } });
    questionnaire.answer('number', '12');
    questionnaire.answer('other', 'hidden');
    questionnaire.answer('number', { nonresponse: 'none' });
    await Promise.resolve();
    assert.equal(asked.length, 0);
    questionnaire.answer('asked', true);
    await Promise.resolve();
    assert.deepEqual(asked.length, 1);
    questionnaire.answer('asked', false);
    assert.equal(asked[0]!.aborted(), true);
    await questionnaire.settled();
    assert.deepEqual(codes(questionnaire), []);
  });

  it('is asked of what was answered before, and in rows until they go', async () => {
    const first = createQuestionnaire(definition, { checks: { known: () => Promise.resolve(true) } });
    const row = first.addRow('members');
    first.answer(`members/${row}/number`, '77');
    const { asked, known } = register();
    const questionnaire = createQuestionnaire(definition, { response: first.response(), checks: { known } });
    await Promise.resolve();
    assert.deepEqual(codes(questionnaire), [`members/${row}/number pending`]);
    const removed = questionnaire.removeRow('members', row);
    assert.equal(asked[0]!.aborted(), true);
    await questionnaire.settled();
    questionnaire.insertRow('members', removed, 0);
    await Promise.resolve();
    assert.deepEqual(codes(questionnaire), [`members/${row}/number pending`]);
    assert.equal(asked.length, 2);
  });

  it('that the host does not give is refused, so that none is passed over in silence', () => {
    for (const checks of [undefined, {}, { knwon: () => Promise.resolve(true) }])
      assert.throws(
        () => createQuestionnaire(definition, checks ? { checks } : {}),
        /RangeError: The definition asks for checks that are not given: known; given: (none|knwon)/,
      );
  });
});
