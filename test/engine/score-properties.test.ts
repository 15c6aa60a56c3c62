import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createQuestionnaire, parseDefinition, score } from 'talkoot/engine';
import type { Answer, Option, Question, Response, Score, ScoreResult } from 'talkoot/engine';
import { unchecked } from './defined.ts';

/** A question and an answer to it; none when it is left open. */
interface Asked {
  readonly question: Question;
  readonly answer: Answer | undefined;
}

/** Numbers that add without rounding. */
const number = fc.integer({ min: -20, max: 20 }).map((each) => each / 4);
const options: fc.Arbitrary<Option[]> = fc
  .tuple(number, fc.array(fc.option(number, { nil: undefined }), { minLength: 1, maxLength: 5 }))
  .map(([first, others]) =>
    [first, ...others].map((each, index) => ({
      value: `o${index}`,
      ...(each !== undefined && { score: each }),
    })),
  );

const maybe = <Given>(given: fc.Arbitrary<Given>): fc.Arbitrary<Given | undefined> =>
  fc.option(given, { nil: undefined });
const one = (of: readonly Option[]): fc.Arbitrary<string> => fc.constantFrom(...of.map(({ value }) => value));
const base = { id: '', relevant: 'on || false' };

const scale: fc.Arbitrary<Asked> = fc
  .tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 1, max: 9 }), fc.nat({ max: 9 }), fc.boolean())
  .map(([min, steps, at, isOpen]) => ({
    question: { ...base, type: 'scale', min, max: min + steps },
    answer: isOpen ? undefined : min + Math.min(at, steps),
  }));

const choice: fc.Arbitrary<Asked> = options.chain((given) =>
  maybe(one(given)).map((answer) => ({ question: { ...base, type: 'choice', options: given }, answer })),
);

const choices: fc.Arbitrary<Asked> = fc.tuple(options, fc.integer({ min: 1, max: 3 })).chain(([given, max]) =>
  fc.subarray(given, { maxLength: Math.min(max, given.length) }).map((chosen) => ({
    question: { ...base, type: 'choices', options: given, max },
    answer: chosen.length > 0 ? chosen.map(({ value }) => value) : undefined,
  })),
);

const matrix: fc.Arbitrary<Asked> = options.chain((given) =>
  fc.dictionary(fc.constantFrom('r1', 'r2', 'r3'), one(given)).map((answer) => ({
    question: { ...base, type: 'matrix', rows: [{ id: 'r1' }, { id: 'r2' }, { id: 'r3' }], options: given },
    answer: Object.keys(answer).length > 0 ? { ...answer } : undefined,
  })),
);

const boolean: fc.Arbitrary<Asked> = maybe(fc.boolean()).map((answer) => ({
  question: { ...base, type: 'boolean' },
  answer,
}));

const asked = fc.array(
  fc.record({ each: fc.oneof(scale, choice, choices, matrix, boolean), isReversed: fc.boolean() }),
  { minLength: 1, maxLength: 8 },
);
const rule: fc.Arbitrary<Pick<Score, 'method' | 'missing'>> = fc.record({
  method: fc.constantFrom('sum', 'mean'),
  missing: fc.constantFrom('refuse', 'ignore', 'prorate'),
});

/** Scores `results` for answers, while all of it is asked; then `change` may do something before they are scored. */
function scoreOf(
  given: readonly { each: Asked; isReversed: boolean }[],
  others: Pick<Score, 'method' | 'missing'>,
  change: (answers: Record<string, Answer>) => void = () => undefined,
): ScoreResult {
  const of = given.map((_, index) => `q${index}`);
  const questions = given.map(({ each }, index) => ({ ...each.question, id: of[index]! }));
  const reversed = of.filter((_, index) => given[index]!.isReversed);
  const extra = [
    { id: 'on', type: 'boolean' },
    { id: 'beside', type: 'text' },
    { id: 'hidden', type: 'scale', min: 0, max: 9, relevant: '!on' },
  ];
  const definition = parseDefinition(
    unchecked([...extra, ...questions], {
      scores: [{ id: 'total', of: [...of, 'hidden'], reversed, ...others }],
    }),
  );
  const answers: Record<string, Answer> = { on: true };
  given.forEach(({ each }, index) => {
    if (each.answer !== undefined) answers[`q${index}`] = each.answer;
  });
  change(answers);
  const response: Response = { ...createQuestionnaire(definition).response(), answers };
  return score(definition, response)['total']!;
}

test('there is a value or a reason, and a value is between its ends', () => {
  fc.assert(
    fc.property(asked, rule, (given, others) => {
      const { value, reason, least, most, answered, missing } = scoreOf(given, others);
      assert.notEqual(value === undefined, reason === undefined);
      assert.ok(answered + missing >= given.length);
      if (value === undefined) assert.equal(reason, 'missing');
      else assert.ok(least! <= value && value <= most!, `${least} <= ${value} <= ${most}`);
    }),
  );
});

test('with nothing missing, all rules are one', () => {
  fc.assert(
    fc.property(asked, fc.constantFrom('sum' as const, 'mean' as const), (given, method) => {
      const [refuse, ignore, prorate] = (['refuse', 'ignore', 'prorate'] as const).map((missing) =>
        scoreOf(given, { method, missing }),
      );
      if (refuse!.value === undefined) return assert.ok(refuse!.missing > 0);
      assert.deepEqual(ignore, refuse);
      assert.deepEqual(prorate, refuse);
    }),
  );
});

test('a prorated sum is the mean of the answered times what was asked', () => {
  fc.assert(
    fc.property(asked, (given) => {
      const sum = scoreOf(given, { method: 'sum', missing: 'prorate' });
      const mean = scoreOf(given, { method: 'mean', missing: 'prorate' });
      if (mean.value === undefined) return assert.equal(sum.value, undefined);
      const expected = mean.value * (mean.answered + mean.missing);
      assert.ok(Math.abs(sum.value! - expected) < 1e-9);
    }),
  );
});

test('what is not asked, or not in the score, changes nothing', () => {
  fc.assert(
    fc.property(
      asked,
      rule,
      fc.nat({ max: 9 }),
      fc.string({ minLength: 1 }),
      (given, others, hidden, beside) => {
        const changed = scoreOf(given, others, (answers) => Object.assign(answers, { hidden, beside }));
        assert.deepEqual(changed, scoreOf(given, others));
      },
    ),
  );
});

test('the order of the items changes nothing', () => {
  fc.assert(
    fc.property(asked, rule, (given, others) => {
      assert.deepEqual(scoreOf([...given].reverse(), others), scoreOf(given, others));
    }),
  );
});

test('all reversed, the value and its distance to the other end change places', () => {
  fc.assert(
    fc.property(asked, (given) => {
      const turned = given.map(({ each, isReversed }) => ({ each, isReversed: !isReversed }));
      const before = scoreOf(given, { method: 'sum', missing: 'ignore' });
      const after = scoreOf(turned, { method: 'sum', missing: 'ignore' });
      assert.deepEqual([after.least, after.most], [before.least, before.most]);
      if (before.value !== undefined) assert.equal(after.value, before.least! + before.most! - before.value);
    }),
  );
});
