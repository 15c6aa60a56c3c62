import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createQuestionnaire, parseDefinition } from 'talkoot/engine';
import type { Questionnaire } from 'talkoot/engine';
import { acts, allStates, definitions, perform } from './generated.ts';

/** All that can be seen of a questionnaire, apart from what is not saved. */
function seen(questionnaire: Questionnaire): unknown {
  const states = [...allStates(questionnaire).values()].map((state) => ({ ...state, touched: false }));
  const { progress } = questionnaire;
  return {
    states,
    progress,
    violations: questionnaire.violations(),
    response: questionnaire.response(),
    setAside: questionnaire.setAside(),
  };
}

const sequence = {
  ...(process.env['SEED'] ? { seed: Number(process.env['SEED']) } : {}),
  numRuns: Number(process.env['RUNS'] ?? 300),
};

describe('after anything a person does', () => {
  test('the state is that of a questionnaire begun anew with the same answers', () => {
    fc.assert(
      fc.property(definitions, fc.array(acts, { maxLength: 25 }), (definition, given) => {
        const lists = { toString: [{ id: 'x', label: 'X' }] };
        const questionnaire = createQuestionnaire(definition, { lists });
        const removed = new Map<string, unknown[]>();
        for (const act of given) {
          if (act.kind === 'list' || !perform(questionnaire, act, removed)) continue;
          const fresh = createQuestionnaire(definition, {
            lists,
            response: JSON.parse(JSON.stringify(questionnaire.response())),
            setAside: JSON.parse(JSON.stringify(questionnaire.setAside())),
          });
          assert.deepEqual(fresh.kept, []);
          assert.deepEqual(seen(questionnaire), seen(fresh), `after ${JSON.stringify(act)}`);
        }
      }),
      sequence,
    );
  });

  test('a listener has been told every question that is not as it was', async () => {
    await fc.assert(
      fc.asyncProperty(definitions, fc.array(acts, { maxLength: 25 }), async (definition, given) => {
        const questionnaire = createQuestionnaire(definition);
        const removed = new Map<string, unknown[]>();
        let told: ReadonlySet<string>;
        questionnaire.subscribe((changed) => (told = changed));
        let before = allStates(questionnaire);
        let sections = questionnaire.progress.sections;
        for (const act of given) {
          told = new Set();
          perform(questionnaire, act, removed);
          await Promise.resolve();
          const after = allStates(questionnaire);
          for (const [address, state] of after) {
            if (!before.has(address) || told.has(address)) continue;
            assert.deepEqual(
              state,
              before.get(address),
              `${address} was not told after ${JSON.stringify(act)}`,
            );
          }
          for (const [index, { id, relevant }] of questionnaire.progress.sections.entries())
            assert.ok(relevant === sections[index]!.relevant || told.has(id), `section ${id} was not told`);
          before = after;
          sections = questionnaire.progress.sections;
        }
      }),
      sequence,
    );
  });

  test('nothing answered is lost while hidden answers are kept', () => {
    fc.assert(
      fc.property(definitions, fc.array(acts, { maxLength: 25 }), (generated, given) => {
        const definition = parseDefinition({ ...generated, hidden: 'keep' });
        const questionnaire = createQuestionnaire(definition);
        const answered = new Map<string, string>();
        for (const act of given) {
          if (!['answer', 'decline', 'restore', 'addRow', 'touch'].includes(act.kind)) continue;
          const before = allStates(questionnaire);
          perform(questionnaire, act, new Map());
          if (act.kind !== 'answer') continue;
          for (const [address, state] of allStates(questionnaire)) {
            const was = JSON.stringify(before.get(address)?.answer);
            const is = JSON.stringify(state.answer);
            if (is !== was && state.question.type !== 'group') answered.set(address, is);
          }
        }
        const fresh = createQuestionnaire(definition, {
          response: questionnaire.response(),
          setAside: questionnaire.setAside(),
        });
        for (const [address, answer] of answered) {
          const state = fresh.question(address);
          assert.equal(JSON.stringify(state.setAside ?? state.answer), answer, address);
        }
      }),
      sequence,
    );
  });
});
