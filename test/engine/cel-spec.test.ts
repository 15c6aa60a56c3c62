import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tests as parsing } from '@bufbuild/cel-spec/testdata/parsing.js';
import { celCases, testsOf } from './cel-cases.ts';
import { DIFFERENCES } from './cel-differences.ts';
import { agrees, outcomeOf } from './cel-outcome.ts';
import { outside } from './cel-subset.ts';

/** https://github.com/google/cel-spec/tree/v0.25.1/tests/simple, as @bufbuild/cel-spec brings it. */
const CASES = celCases();
const reasons = new Map(CASES.map((given) => [given, outside(given)]));
const inside = CASES.filter((given) => reasons.get(given) === undefined);
const differing = new Set(Object.values(DIFFERENCES).flat());
const passing = inside.filter(({ name }) => !differing.has(name));

/** The case with what CEL says and what comes out here, for messages. */
function told(given: (typeof CASES)[number]): string {
  const plain = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}` : value);
  return `${given.name}: ${given.expression}\n${JSON.stringify([given.expected, outcomeOf(given)], plain)}`;
}

describe(`cel-spec: ${CASES.length} cases, ${inside.length} inside our subset`, () => {
  test(`${passing.length} come out as in CEL`, () => {
    assert.deepEqual(passing.filter((given) => !agrees(given, outcomeOf(given))).map(told), []);
  });

  for (const [reason, names] of Object.entries(DIFFERENCES))
    test(`${names.length} differ: ${reason}`, () => {
      for (const name of names) {
        const given = inside.find((each) => each.name === name);
        assert.ok(given, `${name} is no case inside our subset`);
        assert.ok(
          !agrees(given, outcomeOf(given)),
          `comes out as in CEL, so it is not to be listed: ${told(given)}`,
        );
      }
    });

  test('the rule keeps most of what CEL is about inside', () => {
    assert.ok(inside.length >= 400, `only ${inside.length} cases`);
    assert.ok(differing.size < inside.length / 5, `${differing.size} of ${inside.length} differ`);
  });

  const others = Map.groupBy(
    CASES.filter((given) => reasons.get(given)),
    (given) => reasons.get(given)!,
  );
  for (const [reason, cases] of others)
    test(`${cases.length} lie outside for ${reason}: refused, or as in CEL`, () => {
      for (const given of cases) {
        const outcome = outcomeOf(given);
        assert.ok(outcome.refused !== undefined || agrees(given, outcome), told(given));
      }
    });
});

/** cel-go gives these up because they are nested or long, not because they are wrong. */
const LIMITS = /recursion (limit|depth) exceeded/;

const wrong = [...testsOf(parsing)].filter(
  ({ ast, error }) => ast === undefined && !LIMITS.test(error ?? ''),
);

test(`the ${wrong.length} texts that the parser of cel-go refuses are refused here`, () => {
  assert.ok(wrong.length > 50);
  const variables = new Map<string, undefined>();
  for (const { original } of wrong) {
    const expression = original.expr;
    const outcome = outcomeOf({ name: expression, expression, expected: { error: true }, variables });
    assert.ok(outcome.refused !== undefined, JSON.stringify(expression));
  }
});
