import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createQuestionnaire, parseDefinition } from 'talkoot/engine';
import type { Answer, Questionnaire } from 'talkoot/engine';
import { lintDefinition } from 'talkoot/engine/lint';
import type { LintFinding } from 'talkoot/engine/lint';
import { unchecked } from '../defined.ts';
import type { Base } from './conditions.ts';
import { BASES, trees, withCalculations, write } from './conditions.ts';

const NOW = (): Date => new Date(2026, 10, 21);

/** Questions with conditions on those asked before, and then one question for each kind of condition. */
const surveys = fc
  .record({
    bases: fc.shuffledSubarray([...BASES], { minLength: 1, maxLength: 3 }).map(withCalculations),
    chained: trees,
    isChained: fc.boolean(),
    hidden: fc.constantFrom('keep', 'clear', 'count'),
    around: trees,
    facets: fc.tuple(trees, trees, trees, trees, trees),
  })
  .map(({ bases, chained, isChained, hidden, around, facets }) => {
    const [relevant, required, readonly, constraint, filter] = facets.map((tree) => write(tree, bases));
    const asked = bases.map(({ question }, index) =>
      isChained && index > 0 ? { ...question, relevant: write(chained, bases.slice(0, index)) } : question,
    );
    const own: Base = { question: { id: 'k', type: 'number' }, answers: [], conditions: ['k > 1', 'k < 2'] };
    const sections = [
      { id: 'asked', questions: asked },
      {
        id: 'looked_at',
        questions: [
          { id: 'required', type: 'text', required },
          { id: 'readonly', type: 'text', readonly },
          {
            id: 'k',
            type: 'number',
            min: 0,
            max: 2,
            constraint: `${constraint} || ${own.conditions[facets.length % 2]}`,
          },
          {
            id: 'filtered',
            type: 'choice',
            filter: `${filter} && option == 'u' || option == 'v'`,
            options: OPTIONS,
          },
        ],
      },
      {
        id: 'around',
        relevant: write(around, bases),
        questions: [
          { id: 'relevant', type: 'text', relevant },
          { id: 'after', type: 'text', relevant: `answered(relevant) && (${required})` },
        ],
      },
    ];
    return { bases, input: unchecked([], { sections, hidden }) };
  });

const OPTIONS = [{ value: 'u' }, { value: 'v' }];

/** Every way to answer these questions, unanswered too. */
function* allAnswers(bases: readonly Base[]): Generator<(Answer | undefined)[]> {
  const [base, ...rest] = bases;
  if (base === undefined) {
    yield [];
    return;
  }
  for (const others of allAnswers(rest))
    for (const answer of [undefined, ...base.answers]) yield [answer, ...others];
}

/** What was claimed must be so; counted, so that the test cannot pass by claiming nothing. */
const claims = new Map<string, number>();

function check(
  questionnaire: Questionnaire,
  bases: readonly string[],
  { path, code }: LintFinding,
  told: string,
): void {
  const at = (address: string) => questionnaire.question(address);
  const [, section, index, facet] = /^sections\[(\d)\](?:\.questions\[(\d)\])?\.(.*)$/.exec(path)!;
  const questions = [bases, ['required', 'readonly', 'k', 'filtered'], ['relevant', 'after']][
    Number(section)
  ]!;
  const id = index === undefined ? undefined : questions[Number(index)];
  claims.set(code, (claims.get(code) ?? 0) + 1);
  const place = `${path} ${code}: ${told}`;
  switch (code) {
    case 'unreachable':
      return assert.equal(at(id ?? 'relevant').relevant, false, place);
    case 'never-holds':
      return assert.equal(at(id!)[facet as 'required' | 'readonly'], false, place);
    case 'always-holds':
      if (facet === 'filter') return assert.equal(at('filtered').options!.length, OPTIONS.length, place);
      // What stands in a section with a condition is asked only with it.
      if (section !== '2') assert.equal(at(id!)[facet as 'relevant' | 'required' | 'readonly'], true, place);
      return;
    case 'dead-constraint':
    case 'impossible-constraint':
      for (const answer of [0, 0.5, 1, 2]) {
        questionnaire.answer('k', answer);
        assert.equal(at('k').violation?.code, code === 'dead-constraint' ? undefined : 'constraint', place);
      }
      return questionnaire.clear('k');
    case 'never-offered':
      return assert.ok(!at('filtered').options!.some(({ value }) => value === 'u'), place);
  }
}

test('what is said never or always to hold never or always does, whatever is answered', () => {
  fc.assert(
    fc.property(surveys, ({ bases, input }) => {
      const ids = bases.map(({ question }) => question.id);
      const definition = parseDefinition(input);
      const findings = lintDefinition(input);
      assert.deepEqual(
        findings.filter(({ severity }) => severity === 'error'),
        [],
      );
      if (findings.length === 0) return;
      const questionnaire = createQuestionnaire(definition, { now: NOW });
      for (const answers of allAnswers(bases)) {
        bases.forEach(({ question, answers: possible }, index) => {
          if (possible.length > 0) questionnaire.answer(question.id, answers[index]);
        });
        // Whatever is asked is answered, so that what reads it has something to read.
        questionnaire.answer('relevant', 'x');
        for (const finding of findings) check(questionnaire, ids, finding, JSON.stringify(answers));
      }
    }),
    { numRuns: 300 },
  );
  for (const code of ['unreachable', 'never-holds', 'always-holds', 'dead-constraint', 'dead-part'])
    assert.ok(claims.has(code), `${code} was never found`);
});
