import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { collate, profile } from 'talkoot/results';
import type { CellReading, Collated } from 'talkoot/results';
import {
  answering,
  choice,
  defined,
  groups,
  IDS,
  ladder,
  OPTIONS,
  randomLadder,
  response,
  verdicts,
} from './made.ts';

const one = defined(choice('q', OPTIONS, { nonresponse: ['dont-know', 'does-not-apply'] }));
const { ladder: _, ...rest } = verdicts;
const reading = { ...rest, questions: ['q'] };

/** Counts whose verdict is told by their name. */
const COUNTS = {
  yes: { never: 2, often: 4 },
  split: { never: 3, always: 3 },
  no: { never: 4, often: 2 },
  unknown: { often: 4 },
};
type Name = keyof typeof COUNTS;

function cellOf(
  first: Record<string, number>,
  second: Record<string, number>,
  more: object = {},
): CellReading {
  return cells(
    collate(one, [...side(0, first), ...side(1, second)], { groups, verdicts: reading, ...more }),
  )[0]!;
}
const side = (at: number, counts: Record<string, number>) =>
  answering('q', counts, { group: verdicts.sides[at] });
const cells = (collated: Collated): readonly CellReading[] => collated.reading!.cells;

describe('the table of domain.md 4.3', () => {
  const wanted: Record<Name, Record<Name, string>> = {
    yes: { yes: 'confirmed', split: 'partlyConfirmed', no: 'organisersOnly', unknown: 'unconfirmed' },
    split: { yes: 'partlyConfirmed', split: 'split', no: 'contested', unknown: 'split' },
    no: { yes: 'participantsOnly', split: 'contested', no: 'notInUse', unknown: 'notInUseByOrganisers' },
    unknown: { yes: 'participantsView', split: 'split', no: 'notInUseByParticipants', unknown: 'unknown' },
  };
  for (const [first, row] of Object.entries(wanted))
    for (const [second, status] of Object.entries(row))
      test(`${first} beside ${second}: ${status}`, () => {
        const cell = cellOf(COUNTS[first as Name], COUNTS[second as Name]);
        assert.deepEqual([cell.status, ...cell.sides.map(({ verdict }) => verdict)], [status, first, second]);
      });
});

test('half who do not know make it unknown; to whom it does not apply is not reckoned with', () => {
  const verdict = (counts: Record<string, number>) => cellOf(counts, {}).sides[0];
  assert.equal(verdict({ never: 2, often: 4, '!dont-know': 5 }).verdict, 'yes');
  const half = verdict({ never: 2, often: 4, '!dont-know': 6 });
  assert.deepEqual([half.verdict, half.reason], ['unknown', 'doNotKnow']);
  const most = verdict({ never: 2, often: 4, '!dont-know': 5, '!does-not-apply': 30 });
  assert.equal(most.verdict, 'yes');
  assert.deepEqual(verdict({ often: 2, '!dont-know': 9 }), {
    group: 'organisers',
    verdict: 'unknown',
    reason: 'doNotKnow',
  });
});

test('how sure: bounds of coverage where the number invited is known, else Wilson', () => {
  const counts = { never: 6, often: 12 };
  const known = cellOf(counts, {}, { groups: [{ id: 'organisers', invited: 25 }, groups[1]] }).sides[0];
  assert.deepEqual(
    [known.interval, known.basis, known.established, known.answers],
    [[0.48, 0.76], 'coverage', 12, 18],
  );
  const open = cellOf(counts, {}).sides[0];
  assert.equal(open.basis, 'wilson');
  assert.ok(Math.abs(open.interval![0] - 0.43749) < 1e-5);
  const more = { groups: [{ id: 'organisers', invited: 10 }, groups[1]!], verdicts: reading };
  const collated = collate(one, side(0, counts), more);
  assert.equal(collated.groups[0]!.moreThanInvited, true);
  assert.equal(cells(collated)[0]!.sides[0].basis, 'wilson');
});

test('nearly all: a verdict without figures', () => {
  assert.deepEqual(cellOf({ often: 5, never: 1 }, { never: 6 }).sides, [
    { group: 'organisers', verdict: 'yes', nearlyAll: true },
    { group: 'participants', verdict: 'no', nearlyAll: true },
  ]);
});

test('a joint answer gives the verdict of its side, and single ones go before it', () => {
  const joint = (option: string, more: object = {}) =>
    response({ q: option }, { joint: 4, group: 'participants', ...more });
  const read = (...responses: unknown[]) =>
    collate(one, [...side(0, { never: 8, often: 12 }), ...responses], { groups, verdicts: reading });
  const alone = read(joint('often'));
  assert.deepEqual(cells(alone)[0]!.sides[1], { group: 'participants', verdict: 'yes', joint: true });
  assert.equal(cells(alone)[0]!.status, 'partlyConfirmed');
  const [gap] = alone.reading!.gaps;
  assert.ok(gap!.rough && Math.abs(gap!.difference + 0.4) < 1e-12);
  assert.equal(cells(read(joint('often'), joint('never')))[0]!.sides[1].verdict, 'split');
  const unsure = cells(
    read(response({ q: { nonresponse: 'dont-know' } }, { joint: 4, group: 'participants' })),
  );
  assert.deepEqual(unsure[0]!.sides[1], {
    group: 'participants',
    verdict: 'unknown',
    reason: 'doNotKnow',
    joint: true,
  });
  const both = cells(read(joint('often'), ...side(1, { never: 4, often: 2 })));
  assert.deepEqual([both[0]!.sides[1].verdict, both[0]!.sides[1].joint], ['no', undefined]);
});

test('gaps: by the difference of the shares established, and the distance breaks ties', () => {
  const three = defined(...['near', 'far', 'wide'].map((id) => choice(id)));
  const give = (group: string, counts: Record<string, number[]>) =>
    Array.from({ length: 10 }, (_, at) =>
      response(
        Object.fromEntries(
          Object.entries(counts).map(([id, each]) => [
            id,
            OPTIONS[each.flatMap((count, option) => Array.from({ length: count }, () => option))[at]!],
          ]),
        ),
        { group },
      ),
    );
  const collated = collate(
    three,
    [
      ...give('organisers', { near: [0, 4, 6, 0], far: [0, 4, 0, 6], wide: [0, 1, 4, 5] }),
      ...give('participants', { near: [0, 8, 2, 0], far: [8, 0, 2, 0], wide: [4, 3, 1, 2] }),
    ],
    { groups, verdicts: { ...reading, questions: ['near', 'far', 'wide'] } },
  );
  assert.deepEqual(
    collated.reading!.gaps.map(({ question, difference }) => [question, difference.toFixed(2)]),
    [
      ['wide', '0.60'],
      ['far', '0.40'],
      ['near', '0.40'],
    ],
  );
});

test('a profile counts, row by row, and never averages', () => {
  const collated = collate(ladder, [], { groups, verdicts });
  const rows = [1, 2, 3, 4].map((rung) => ({ id: `r${rung}`, questions: IDS.slice(6 * rung - 6, 6 * rung) }));
  assert.deepEqual(profile(collated.reading!, rows)[3], { id: 'r4', of: 6, counts: { unknown: 6 } });
  assert.throws(() => profile(collated.reading!, [{ id: 'x', questions: ['no'] }]), /no has no verdict/);
});

describe('the ladder check', () => {
  const rungs = defined(choice('low'), choice('high'));
  const check = (counts: readonly (readonly [string | undefined, string | undefined, number])[]) => {
    const responses = counts.flatMap(([low, high, count]) =>
      Array.from({ length: count }, () => response({ ...(low && { low }), ...(high && { high }) })),
    );
    const config = { ...reading, questions: ['low', 'high'], ladder: [['low', 'high']] };
    return collate(rungs, responses, { groups, verdicts: config }).groups[0]!.ladderCheck;
  };

  test('counts the rows where the higher is established without the lower', () => {
    assert.deepEqual(
      check([
        ['never', 'often', 6],
        ['always', 'often', 6],
        ['often', 'never', 8],
      ]),
      {
        responses: 20,
        percent: 30,
        breaks: [{ without: 0, established: 1, percent: 30 }],
      },
    );
  });
  test('what is not answered is no break, and rare breaks are not listed', () => {
    assert.deepEqual(
      check([
        ['never', 'often', 4],
        [undefined, 'often', 4],
        ['often', 'never', 12],
      ]),
      {
        responses: 20,
        percent: 20,
        breaks: [],
      },
    );
  });
  test('fewer than ten, or a question not told in figures: no check', () => {
    assert.equal(
      check([
        ['never', 'often', 4],
        ['often', 'never', 5],
      ]),
      undefined,
    );
    assert.equal(
      check([
        ['never', 'often', 9],
        [undefined, 'never', 6],
      ]),
      undefined,
    );
  });
});

/**
 * The same said anew, slowly and from the responses themselves: no counts kept, every pair of answers looked at, fractions
 * compared as whole numbers.
 */
function slowly(responses: readonly ReturnType<typeof response>[], question: string) {
  const answersOf = (group: string): unknown[] =>
    responses
      .filter((each) => each.group === group)
      .map(({ answers }) => (answers as Record<string, unknown>)[question]);
  const read = (group: string) => {
    const all = answersOf(group);
    const valid = all.filter((each) => typeof each === 'string').map((each) => OPTIONS.indexOf(each));
    const unsure = all.filter((each) => JSON.stringify(each) === '{"nonresponse":"dont-know"}').length;
    const x = valid.filter((each) => each >= 2).length;
    const n = valid.length;
    let verdict = 'split';
    if (3 * x >= 2 * n) verdict = 'yes';
    if (3 * x <= n) verdict = 'no';
    if (n < 5 || 2 * unsure >= unsure + n) verdict = 'unknown';
    return { valid, x, n, verdict, all };
  };
  const [o, p] = [read('organisers'), read('participants')];
  let delta = 0;
  for (const a of o.valid) for (const b of p.valid) delta += Math.sign(a - b) / (o.n * p.n);
  // Each answer weighted so that both groups have as many, sorted and paired off.
  const [a, b] = [o, p].map(({ valid }, at) =>
    valid
      .flatMap((each) => Array.from({ length: at === 0 ? p.n : o.n }, () => each))
      .sort((one, other) => one - other),
  );
  const distance = a!.reduce((sum, each, at) => sum + Math.abs(each - b![at]!), 0) / a!.length / 3;
  return { o, p, delta, distance, difference: o.x / o.n - p.x / p.n };
}

describe('ten random rounds, recomputed another way', () => {
  for (let seed = 1; seed <= 10; seed += 1)
    test(`seed ${seed}`, () => {
      const responses = [
        ...randomLadder(seed, 25 + seed, { group: 'organisers' }),
        ...randomLadder(seed + 100, 18 + seed, { group: 'participants' }),
      ];
      const collated = collate(ladder, responses, { groups, verdicts });
      for (const [at, question] of IDS.entries()) {
        const slow = slowly(responses, question);
        const cell = cells(collated)[at]!;
        [slow.o, slow.p].forEach((each, group) => {
          const table = collated.groups[group]!.tables[at]!;
          assert.ok(table.state === 'shown');
          assert.deepEqual(
            table.counts,
            [0, 1, 2, 3].map((option) => each.valid.filter((v) => v === option).length),
          );
          assert.equal(table.responses, each.all.length);
          assert.equal(table.unanswered, each.all.filter((v) => v === undefined).length);
          assert.deepEqual(
            [cell.sides[group]!.verdict, cell.sides[group]!.established, cell.sides[group]!.answers],
            [each.verdict, each.x, each.n],
          );
          const sorted = each.valid.sort((x, y) => x - y);
          const middle =
            (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
          assert.equal(table.spread!.median, middle);
        });
        const gap = collated.reading!.gaps.find((each) => each.question === question);
        assert.equal(
          gap === undefined,
          [slow.o, slow.p].some(({ verdict }) => verdict === 'unknown'),
        );
        if (gap)
          for (const name of ['delta', 'distance', 'difference'] as const)
            assert.ok(Math.abs(gap[name] - slow[name]) < 1e-9, `${question} ${name}`);
      }
      const sizes = collated.reading!.gaps.map(({ difference }) => Math.abs(difference));
      assert.deepEqual(
        sizes,
        sizes.toSorted((a, b) => b - a),
      );
    });
});
