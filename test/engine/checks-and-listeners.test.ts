import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as after } from 'node:timers/promises';
import { createQuestionnaire, parseDefinition } from 'talkoot/engine';
import type { Check, Definition, Questionnaire } from 'talkoot/engine';
import { beginQuestionnaire } from 'talkoot/engine/lean';
import { PARTS } from 'talkoot/engine/parts';
import { defined, told, unchecked } from './defined.ts';
import { named, note, said, counted, CHECKED, settledSoon } from './small-questions.ts';

describe('asynchronous checks', () => {
  for (const [question, answer] of CHECKED) {
    it(`ask once for what a filter leaves of ${question.type}`, async () => {
      const { calls, check } = counted();
      const questionnaire = createQuestionnaire(defined(question), { checks: { known: check } });
      questionnaire.answer('q', answer);
      assert.equal(await settledSoon(questionnaire), true);
      assert.equal(calls.length, 1);
      assert.equal(questionnaire.question('q').violation, undefined);
    });
  }

  it('are not asked again for the same items', async () => {
    const { calls, check } = counted();
    const definition = defined({ id: 'q', type: 'choices', options: named('a'), check: 'known' });
    const questionnaire = createQuestionnaire(definition, { checks: { known: check } });
    questionnaire.answer('q', ['a']);
    await settledSoon(questionnaire);
    questionnaire.answer('q', ['a']);
    await settledSoon(questionnaire);
    assert.equal(calls.length, 1);
  });

  it('are not asked of an answer that changed before they began', async () => {
    const { calls, check } = counted();
    const definition = defined({ id: 'q', type: 'text', check: 'known' });
    const questionnaire = createQuestionnaire(definition, { checks: { known: check } });
    for (const text of ['1', '12', '123']) questionnaire.answer('q', text);
    await settledSoon(questionnaire);
    assert.deepEqual(
      calls.map(({ answer }) => answer),
      ['123'],
    );
  });

  it('are asked of groups, or refused there', async () => {
    const group = {
      id: 'g',
      type: 'group',
      check: 'known',
      questions: [{ id: 'q', type: 'text' }],
    };
    if (told(unchecked([group])).length > 0) return;
    const { calls, check } = counted();
    const questionnaire = createQuestionnaire(parseDefinition(unchecked([group])), {
      checks: { known: check },
    });
    questionnaire.answer('g/q', 'x');
    await settledSoon(questionnaire);
    assert.equal(calls.length, 1);
  });

  for (const [name, leave] of [
    ['taken away', (each: Questionnaire) => each.clear('g')],
    ['replaced', (each: Questionnaire) => each.answer('g', [{ id: 'r', answers: { q: 'y' } }])],
    ['cleared with what is hidden', (each: Questionnaire) => each.answer('on', false)],
  ] as const) {
    it(`are aborted when all rows are ${name}`, async () => {
      const signals: AbortSignal[] = [];
      let finish = (_: boolean): void => undefined;
      const known: Check = (answer, { signal }) => {
        signals.push(signal);
        return answer === 'x' ? new Promise<boolean>((resolve) => (finish = resolve)) : Promise.resolve(true);
      };
      const definition = parseDefinition(
        unchecked(
          [
            { id: 'on', type: 'boolean' },
            {
              id: 'g',
              type: 'group',
              repeat: true,
              relevant: 'on',
              questions: [{ id: 'q', type: 'text', check: 'known' }],
            },
          ],
          { hidden: 'clear' },
        ),
      );
      const questionnaire = createQuestionnaire(definition, { checks: { known } });
      questionnaire.answer('on', true);
      questionnaire.answer('g', [{ id: 'r', answers: { q: 'x' } }]);
      await after(1);
      leave(questionnaire);
      assert.equal(signals[0]?.aborted, true);
      assert.equal(await settledSoon(questionnaire), true);
      finish(true);
    });
  }
});

describe('what is told', () => {
  /** The addresses told while something is done that cannot be asked for then. */
  async function unknown(questionnaire: Questionnaire, act: () => void): Promise<string[]> {
    await after(1);
    const gone: string[] = [];
    questionnaire.subscribe((changed) => {
      for (const address of changed) {
        try {
          questionnaire.question(address);
        } catch {
          gone.push(address);
        }
      }
    });
    act();
    await after(1);
    return gone;
  }
  const rows = (relevant?: string): Definition =>
    parseDefinition(
      unchecked(
        [
          { id: 'on', type: 'boolean' },
          {
            id: 'g',
            type: 'group',
            repeat: true,
            ...(relevant && { relevant }),
            questions: [
              { id: 'q', type: 'text', required: 'on' },
              { id: 'p', type: 'text', relevant: 'on' },
            ],
          },
        ],
        { hidden: 'clear' },
      ),
    );

  it('has no addresses of rows that were cleared', async () => {
    const questionnaire: Questionnaire = createQuestionnaire(rows('on'));
    questionnaire.answer('on', true);
    questionnaire.answer('g', [{ id: 'r', answers: { q: 'x' } }]);
    assert.deepEqual(await unknown(questionnaire, () => questionnaire.answer('on', false)), []);
  });

  it('has no addresses of a row that was removed in the same turn', async () => {
    const questionnaire: Questionnaire = createQuestionnaire(rows());
    questionnaire.answer('g', [{ id: 'r', answers: {} }]);
    const act = (): void => {
      questionnaire.answer('g/r/q', 'x');
      questionnaire.removeRow('g', 'r');
    };
    assert.deepEqual(await unknown(questionnaire, act), []);
  });

  it('has those whose texts name an item of a list that is renamed', async () => {
    const definition = defined({ id: 'l', type: 'list', list: 'actors' }, note('{{l}}'));
    const lists = { actors: [{ id: 'a', label: 'Red' }] };
    const questionnaire: Questionnaire = createQuestionnaire(definition, { lists });
    questionnaire.answer('l', ['a']);
    await after(1);
    const changed: string[] = [];
    questionnaire.subscribe((addresses) => changed.push(...addresses));
    questionnaire.setList('actors', [{ id: 'a', label: 'Blue' }]);
    await after(1);
    assert.equal(said(questionnaire), 'Blue');
    assert.ok(changed.includes('said'), changed.join());
  });
});

describe('a questionnaire begun without parts', () => {
  it('can be begun again with them when its texts ask for them', () => {
    const definition = unchecked([{ id: 'q', type: 'text' }]) as unknown as Definition;
    const texts = { en: { 'q.label': 'Again: {{q}}' } };
    assert.throws(() => beginQuestionnaire(definition, { texts }), { name: 'PartsNeeded' });
    const questionnaire = beginQuestionnaire(definition, { texts }, PARTS);
    assert.equal(questionnaire.text('q.label', 'en'), 'Again: …');
  });
});
