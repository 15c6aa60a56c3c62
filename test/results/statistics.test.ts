import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  agreement,
  agreementReading,
  agreementThresholds,
  awg,
  cliffsDelta,
  consensus,
  coverage,
  earthMovers,
  newcombe,
  quantile,
  quartiles,
  rwg,
  wilson,
} from 'talkoot/results';
import { compositions } from './worlds.ts';

/** As in domain.md 4.11: R agrmt 1.42.12 and an independent Python program, five decimals. */
const GOLDEN: readonly [counts: number[], agreement: number, consensus: number][] = [
  [[0, 1, 4, 5], 0.6, 0.66577],
  [[4, 3, 1, 0], 0.58333, 0.64868],
  [[1, 1, 7, 3], 0.55556, 0.67293],
  [[6, 0, 1, 5], -0.63889, 0.06198],
  [[2, 3, 3, 2], 0.13333, 0.44218],
  [[0, 0, 5, 5], 0.66667, 0.73697],
  [[5, 0, 0, 5], -1, 0],
  [[3, 3, 3, 3], 0, 0.36848],
  [[0, 6, 0, 0], 1, 1],
  [[1, 0, 2, 9], 0.63889, 0.54888],
  [[8, 1, 1, 2], 0.33333, 0.31471],
  [[0, 2, 1, 2], 0.13333, 0.53203],
  [[0, 2, 6, 2], 0.6, 0.76601],
  [[1, 3, 5, 1], 0.46667, 0.59955],
  [[7, 2, 0, 1], 0.56667, 0.50477],
  [[0, 0, 9, 1], 0.93333, 0.90452],
  [[3, 0, 4, 3], -0.1, 0.33144],
  [[10, 0, 0, 0, 0], 1, 1],
  [[0, 0, 10, 0, 0], 1, 1],
  [[5, 0, 0, 0, 5], -1, 0],
  [[2, 2, 2, 2, 2], 0, 0.43399],
  [[1, 2, 4, 2, 1], 0.35, 0.63399],
  [[0, 1, 8, 1, 0], 0.85, 0.91699],
  [[0, 0, 5, 5, 0], 0.75, 0.80735],
  [[6, 0, 0, 0, 4], -0.6, 0.02905],
  [[0, 3, 4, 3, 0], 0.55, 0.75098],
  [[4, 1, 0, 1, 4], -0.65556, 0.11699],
  [[1, 0, 0, 9, 0], 0.71667, 0.73662],
  [[3, 7, 0, 0, 0], 0.85, 0.83801],
  [[12, 7, 3, 1, 0], 0.65217, 0.69334],
  [[0, 4, 4, 4, 0], 0.5, 0.72331],
  [[1, 0, 0, 1, 0], -0.41667, 0.32193],
  [[30, 40, 210, 130, 530, 50, 10], 0.61133, 0.72569],
  [[1, 1, 1], 0, 0.33333],
];

function near(given: number | undefined, wanted: number, decimals = 5): void {
  assert.ok(
    given !== undefined && Math.abs(given - wanted) <= 0.5 * 10 ** -decimals + 1e-12,
    `${given} ≈ ${wanted}`,
  );
}

describe('golden numbers of domain.md, part 4', () => {
  for (const [counts, wantedAgreement, wantedConsensus] of GOLDEN)
    test(`agreement and consensus of ${counts.join(' ')}`, () => {
      near(agreement(counts), wantedAgreement);
      near(consensus(counts), wantedConsensus);
    });

  test('rwg and awg', () => {
    near(rwg([1, 2, 4, 2, 1]), 0.33333);
    near(awg([1, 2, 4, 2, 1]), 0.4);
    assert.equal(rwg([5, 0, 0, 5]), 0);
    assert.equal(awg([5, 0, 0]), undefined);
    assert.equal(rwg([1, 0, 0]), undefined);
  });

  test('thresholds of agreement', () => {
    const high: [number, number][] = [
      [5, 0.733],
      [6, 0.667],
      [7, 0.619],
      [8, 0.583],
      [9, 0.556],
      [10, 0.533],
      [12, 0.5],
      [15, 0.422],
      [20, 0.367],
      [25, 0.333],
      [30, 0.311],
      [40, 0.267],
      [60, 0.222],
    ];
    const low = [
      -0.533, -0.333, -0.143, -0.417, -0.296, -0.2, -0.278, -0.244, -0.167, -0.12, -0.156, -0.1, -0.1,
    ];
    high.forEach(([n, wanted], at) => {
      const found = agreementThresholds(n, 4);
      assert.ok(found.exact);
      near(found.high, wanted, 3);
      near(found.low, low[at]!, 3);
    });
    for (const [n, wanted] of [
      [5, 0.7],
      [10, 0.5],
      [20, 0.367],
      [30, 0.3],
    ] as const)
      near(agreementThresholds(n, 5).high, wanted, 3);
  });

  test('Wilson, coverage, Newcombe', () => {
    const cases = [
      [4, 6, 0.29999, 0.90323],
      [5, 5, 0.56552, 1],
      [7, 10, 0.39678, 0.89221],
      [12, 18, 0.43749, 0.83721],
      [2, 12, 0.04697, 0.44803],
    ] as const;
    for (const [x, n, low, high] of cases) {
      near(wilson(x, n)[0], low);
      near(wilson(x, n)[1], high);
    }
    assert.deepEqual(coverage(12, 18, 25), [0.48, 0.76]);
    const differences = [
      [12, 18, 6, 20, 0.0497, 0.5968],
      [9, 10, 4, 11, 0.12121, 0.76369],
      [5, 9, 6, 9, -0.4699, 0.29262],
    ] as const;
    for (const [x1, n1, x2, n2, low, high] of differences) {
      near(newcombe(x1, n1, x2, n2)[0], low, 4);
      near(newcombe(x1, n1, x2, n2)[1], high, 4);
    }
  });

  test("Cliff's delta and the earth mover's distance", () => {
    const cases: [number[], number[], number, number][] = [
      [[0, 1, 4, 5], [4, 3, 1, 0], 0.8875, 0.59167],
      [[1, 2, 3, 4], [1, 2, 3, 4], 0, 0],
      [[0, 0, 0, 10], [10, 0, 0, 0], 1, 1],
      [[2, 6, 2, 0], [5, 0, 0, 5], -0.1, 0.36667],
      [[0, 3, 7, 2], [2, 5, 4, 1], 0.38194, 0.19444],
    ];
    for (const [a, b, delta, distance] of cases) {
      near(cliffsDelta(a, b), delta);
      near(earthMovers(a, b), distance);
    }
  });
});

test('quantiles of type 7: as R says', () => {
  // quantile(c(0,0,1,2,2,3), c(.25,.5,.75), type = 7)
  assert.deepEqual(quartiles([2, 1, 2, 1]), { lower: 0.25, median: 1.5, upper: 2 });
  assert.equal(quantile([0, 1], 0.9), 1);
  assert.throws(() => quantile([1], 2), RangeError);
});

test('a reading is strict: what random answers reach is scattered', () => {
  assert.equal(agreementReading([0, 1, 4, 5]), 'alike');
  assert.equal(agreementReading([5, 0, 0, 5]), 'split');
  assert.equal(agreementReading([3, 3, 3, 3]), 'scattered');
  for (const n of [5, 8, 10, 15]) {
    const { low, high } = agreementThresholds(n, 4);
    let reached = 0;
    for (const each of compositions(n, 4)) {
      const found = agreement(each);
      if (Math.abs(found - low) > 1e-9 && Math.abs(found - high) > 1e-9) continue;
      reached += 1;
      assert.equal(agreementReading(each), 'scattered');
    }
    assert.ok(reached > 1);
  }
});

test('thresholds of many answers are the same each time and go on where the exact ones end', () => {
  const beyond = agreementThresholds(61, 4);
  assert.equal(beyond.exact, false);
  near(beyond.high, agreementThresholds(60, 4).high, 1);
  assert.ok(Math.abs(beyond.high - agreementThresholds(60, 4).high) < 0.02);
  assert.ok(Math.abs(agreementThresholds(499, 4).high - agreementThresholds(500, 4).high) < 0.01);
  assert.ok(agreementThresholds(100_000, 4).high < 0.02);
  assert.equal(agreementThresholds(60, 7).exact, false);
});

const counts = (options: number) => fc.array(fc.nat(12), { minLength: options, maxLength: options });
const filled = fc
  .integer({ min: 2, max: 7 })
  .chain(counts)
  .filter((each) => each.some(Boolean));
const pairs = fc
  .integer({ min: 2, max: 7 })
  .chain((options) => fc.tuple(counts(options), counts(options)))
  .filter((pair) => pair.every((each) => each.some(Boolean)));

describe('properties', () => {
  test('agreement and consensus stay in their bounds and do not know left from right', () => {
    fc.assert(
      fc.property(filled, fc.integer({ min: 1, max: 5 }), (each, times) => {
        const [a, c] = [agreement(each), consensus(each)];
        assert.ok(a >= -1 - 1e-9 && a <= 1 + 1e-9 && c >= -1e-9 && c <= 1 + 1e-9);
        near(agreement(each.toReversed()), a, 9);
        near(consensus(each.toReversed()), c, 9);
        near(agreement(each.map((count) => count * times)), a, 9);
      }),
    );
  });

  test('the difference turns its sign, the distance does not, and the distance is no less than the difference of means', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        near(cliffsDelta(a, b), -cliffsDelta(b, a), 9);
        near(earthMovers(a, b), earthMovers(b, a), 9);
        const mean = (each: number[]) =>
          each.reduce((sum, count, at) => sum + at * count, 0) / each.reduce((sum, count) => sum + count);
        assert.ok(earthMovers(a, b) + 1e-9 >= Math.abs(mean(a) - mean(b)) / (a.length - 1));
      }),
    );
  });

  test('intervals hold the share', () => {
    const share = fc
      .integer({ min: 1, max: 200 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(share, share, fc.nat(50), ([x, n], [y, m], more) => {
        for (const [low, high] of [wilson(x, n), coverage(x, n, n)])
          assert.ok(low <= x / n && x / n <= high && low >= 0 && high <= 1);
        const [low, high] = newcombe(x, n, y, m);
        assert.ok(low <= x / n - y / m && x / n - y / m <= high);
        const [least, most] = coverage(x, n, n + more);
        near(most - least, more / (n + more), 9);
      }),
    );
  });
});

test('what is no count is refused, with all that is wrong', () => {
  assert.throws(() => agreement([1, -1, 0.5]), /counts\[1\]: -1, counts\[2\]: 0\.5 not allowed/);
  assert.throws(() => agreement([3]), /1 options given; needed: counts of at least 2/);
  assert.throws(() => consensus([0, 0]), /no answers at all/);
  assert.throws(() => cliffsDelta([1, 2], [1, 2, 3]), /2 and 3 options/);
  assert.throws(() => wilson(3, 2), /3 of 2 is not allowed/);
  assert.throws(() => coverage(1, 5, 4), /4 invited is not allowed; needed: a whole number, 5 or more/);
  assert.throws(() => agreementThresholds(0, 4), RangeError);
  assert.throws(() => agreementThresholds(5, 1), RangeError);
});
