import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createQuestionnaire, DefinitionError, openResponse, parseDefinition, score } from 'talkoot/engine';
import type { Definition, Question, Questionnaire } from 'talkoot/engine';
import { acts, allStates, definitions, perform } from './generated.ts';
import { inStep, twinOf, TWINS } from './own-twins.ts';
import { saved } from './saved.ts';
import { answersTo } from './stored-forms.ts';

const twin = (definition: Definition): unknown =>
  JSON.parse(
    JSON.stringify({
      ...definition,
      sections: definition.sections.map((section) => ({
        ...section,
        questions: section.questions.map(twinOf),
      })),
    }),
  );

/** All that can be seen of a questionnaire; types of one's own by the names of their twins. */
function seen(questionnaire: Questionnaire): unknown {
  const states = Array.from(allStates(questionnaire).values(), ({ value, ...state }) => ({
    ...state,
    ...(state.question.type === 'calculation' && { value }),
  }));
  const { progress } = questionnaire;
  const all = {
    states,
    progress,
    violations: questionnaire.violations(),
    answers: questionnaire.response().answers,
    setAside: questionnaire.setAside(),
  };
  return JSON.parse(JSON.stringify(all).replaceAll('"type":"x-', '"type":"')) as unknown;
}

describe('types of one’s own that do what those of the engine do', () => {
  test('there are some in what is generated', () => {
    const [definition] = fc.sample(definitions, { numRuns: 1, seed: 7 });
    assert.match(JSON.stringify(twin(definition!)), /"type":"x-/);
  });

  test('behave as those, whatever a person does', () => {
    fc.assert(
      fc.property(definitions, fc.array(acts, { maxLength: 25 }), (definition, given) => {
        const lists = { toString: [{ id: 'x', label: 'X' }] };
        const plain = createQuestionnaire(definition, { lists });
        const own = createQuestionnaire(parseDefinition(twin(definition), { types: TWINS }), { lists });
        const both = inStep(plain, own);
        const removed = new Map<string, unknown[]>();
        for (const act of given) {
          perform(both, act, removed);
          assert.deepEqual(seen(own), seen(plain), `after ${JSON.stringify(act)}`);
        }
        assert.deepEqual(own.submit().answers, plain.submit().answers);
      }),
      { numRuns: 200 },
    );
  });

  test('take from saved answers what those take, and keep the rest', () => {
    const withAnswers = definitions.chain((definition) => {
      const questions = definition.sections.flatMap((section) => section.questions as Question[]);
      return fc.tuple(fc.constant(definition), answersTo(questions));
    });
    fc.assert(
      fc.property(withAnswers, ([definition, answers]) => {
        const response = saved(answers, { questionnaire: 'generated' });
        // Not parsed: the types are given with the answers.
        const opened = openResponse(twin(definition) as Definition, response, undefined, { types: TWINS });
        assert.deepEqual(opened, openResponse(definition, response));
      }),
      { numRuns: 300 },
    );
  });

  test('are worth in scores what those are', () => {
    const questions = [
      { id: 'number', type: 'number', min: 0, max: 10 },
      { id: 'open', type: 'number' },
      { id: 'scale', type: 'scale', min: 1, max: 5 },
      { id: 'boolean', type: 'boolean' },
    ];
    const sum = { method: 'sum', missing: 'ignore' };
    const scores = [
      { id: 'all', of: ['number', 'scale', 'boolean'], reversed: ['scale', 'boolean', 'number'], ...sum },
      { id: 'endless', of: ['open', 'boolean'], ...sum },
    ];
    const frame = { talkoot: 1, id: 'test', version: '1.0.0', languages: ['en'], scores };
    const plain = parseDefinition({ ...frame, sections: [{ id: 's', questions }] });
    const own = parseDefinition(twin(plain), { types: TWINS });
    const number = fc.constantFrom(0, 3, 10, 11, { invalid: 'x' });
    const answers = fc.record(
      { number, open: number, scale: fc.constantFrom(1, 2.5, 5, 6), boolean: fc.boolean() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, (given) => {
        const response = saved(given);
        assert.deepEqual(score(own, response), score(plain, response));
      }),
    );
    const text = { ...frame, sections: [{ id: 's', questions: [{ id: 'number', type: 'x-text' }] }] };
    assert.throws(
      () => parseDefinition({ ...text, scores: [{ id: 't', of: ['number'], ...sum }] }, { types: TWINS }),
      (error) =>
        error instanceof DefinitionError && /x-text questions are worth no number/.test(error.message),
    );
    const reversed = { id: 't', of: ['open'], reversed: ['open'], ...sum };
    assert.throws(
      () => parseDefinition({ ...(twin(plain) as object), scores: [reversed] }, { types: TWINS }),
      /no ends to swap/,
    );
  });
});
