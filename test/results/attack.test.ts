import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Definition } from 'talkoot/engine';
import { collate } from 'talkoot/results';
import type { Collated } from 'talkoot/results';
import { choice, defined, groups, response } from './made.ts';
import { compositions, countSecrets, findings, unanimous } from './worlds.ts';

const ABC = ['a', 'b', 'c'];
const three = defined(choice('q', ABC));
/** With "don't know", and people who did not answer. */
const five = defined(choice('q', ABC, { nonresponse: ['dk'] }));
const GIVEN: readonly object[] = [{ q: 'a' }, { q: 'b' }, { q: 'c' }, { q: { nonresponse: 'dk' } }, {}];

const asked = (counts: readonly number[], group = 'organisers') =>
  counts.flatMap((count, at) => Array.from({ length: count }, () => response(GIVEN[at]!, { group })));

const verdicts = {
  questions: ['q'],
  established: 'b',
  yes: 2 / 3,
  no: 1 / 3,
  doNotKnow: 'dk',
  sides: ['organisers', 'participants'],
} as const;

function published(
  definition: Definition,
  worlds: readonly (readonly number[])[],
  options: object = {},
): Collated {
  const responses = worlds.flatMap((counts, at) => asked(counts, groups[at]!.id));
  return collate(definition, responses, { groups, verdicts, ...options });
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
const upTo = (n: number, answers: number) =>
  Array.from({ length: n + 1 }, (_, each) => compositions(each, answers)).flat();

/** No protection at all. */
const bare = (worlds: readonly (readonly number[])[]): unknown => worlds;

describe('one picture of one group', () => {
  const worlds = upTo(8, 5);
  const valid = (world: readonly number[]): number[] => world.slice(0, 3);
  const secrets = [3, 5].map((minimum) => [
    ...countSecrets<number[]>(
      'fewer than the minimum answered',
      // Where nobody answered, that nobody did is no answer of anybody.
      (world) => (sum(valid(world)) < minimum && sum(valid(world)) > 0 ? valid(world) : undefined),
      3,
    ),
    { name: 'of one mind', of: (world: number[]) => unanimous(valid(world)) },
  ]);

  for (const [at, minimumGroup] of [3, 5].entries())
    test(`minimum ${minimumGroup}: nothing is found out, in ${worlds.length} worlds`, () => {
      const publish = (world: number[]) => published(five, [world], { minimumGroup });
      assert.deepEqual(findings(worlds, publish, secrets[at]!), []);
    });

  test('the attack finds what is not protected', () => {
    assert.ok(findings(worlds, (world) => bare([world]), secrets[1]!).length > 100);
  });

  test('telling of one mind only where all are tells it of each', () => {
    const naive = (world: number[]): unknown => {
      const counts = valid(world);
      if (sum(counts) < 5) return [sum(world)];
      return unanimous(counts) ? ['nearly all', counts.findIndex(Boolean), sum(world), sum(counts)] : world;
    };
    const found = findings(worlds, naive, [secrets[1]!.at(-1)!]);
    assert.ok(found.length > 0 && found.every((each) => each.startsWith('of one mind')));
  });
});

describe('two groups, of which one is hidden', () => {
  const worlds = upTo(6, 3).flatMap((first) =>
    upTo(4, 3)
      .filter((second) => sum(second) > 0)
      .map((second) => [first, second] as const),
  );
  type World = (typeof worlds)[number];
  const secrets = countSecrets<World>('the hidden group', ([, second]) => second, 3);

  test(`nothing is found out, in ${worlds.length} worlds`, () => {
    assert.deepEqual(
      findings(worlds, (world) => published(three, world), secrets),
      [],
    );
  });

  test('a total over both groups would tell', () => {
    const withTotal = (world: World): unknown => [
      published(three, world),
      world[0].map((count, at) => count + world[1][at]!),
    ];
    assert.ok(findings(worlds, withTotal, secrets).length > 0);
  });
});

/**
 * Who came between two pictures, when so few did or when they were of one mind. That nobody at all gave an answer the
 * later picture tells by itself.
 */
const between = (minimum: number) => [
  ...[0, 1, 2].map((at) => ({
    name: `fewer than the minimum came, answer ${at}`,
    of: ({ first, more }: Growth) =>
      sum(more) < minimum && sum(more) > 0 && first[at]! + more[at]! > 0 ? String(more[at]) : undefined,
  })),
  { name: 'those who came are of one mind', of: ({ more }: Growth) => unanimous(more) },
  { name: 'the first were of one mind', of: ({ first }: Growth) => unanimous(first) },
];
interface Growth {
  readonly first: readonly number[];
  readonly more: readonly number[];
}

describe('two pictures of one round', () => {
  // Where all, ten or more of them, are of one mind it may be told, and tells it of the first too.
  const isOpen = ({ first, more }: Growth): boolean =>
    first.filter((count, at) => count + more[at]! > 0).length > 1 || sum(first) + sum(more) < 10;
  const worldsOf = (first: number, more: number): Growth[] =>
    upTo(first, 3)
      .flatMap((each) => upTo(more, 3).map((then) => ({ first: each, more: then })))
      .filter(isOpen);
  const grown = ({ first, more }: Growth): number[] => first.map((count, at) => count + more[at]!);
  const publishWith = (minimumGroup: number, isBlind: boolean) => (world: Growth) => {
    const before = published(three, [world.first], { minimumGroup });
    const later = published(three, [grown(world)], {
      minimumGroup,
      ...(!isBlind && { previous: before }),
    });
    return [before, later];
  };

  for (const [minimumGroup, first, more] of [
    [5, 7, 6],
    [3, 6, 5],
  ] as const) {
    const worlds = worldsOf(first, more);
    test(`minimum ${minimumGroup}: subtracting finds nothing out, in ${worlds.length} worlds`, () => {
      assert.deepEqual(findings(worlds, publishWith(minimumGroup, false), between(minimumGroup)), []);
    });
    test(`minimum ${minimumGroup}: without the earlier picture it would`, () => {
      assert.ok(findings(worlds, publishWith(minimumGroup, true), between(minimumGroup)).length > 0);
    });
  }

  test('an answer that is changed afterwards is not found out', () => {
    interface Revised {
      readonly first: readonly number[];
      readonly from: number;
      readonly to: number;
    }
    const worlds = compositions(7, 3).flatMap((first) =>
      [0, 1, 2].flatMap((from) => [0, 1, 2].map((to): Revised => ({ first, from, to }))),
    );
    const possible = worlds.filter(({ first, from }) => first[from]! > 0);
    const after = ({ first, from, to }: Revised): number[] =>
      first.map((count, at) => count - Number(at === from) + Number(at === to));
    const secrets = [
      {
        name: 'the change',
        of: ({ from, to }: Revised) => (from === to ? undefined : `${from} to ${to}`),
      },
    ];
    const publish = (world: Revised): unknown => {
      const before = published(three, [world.first]);
      return [before, published(three, [after(world)], { previous: before })];
    };
    assert.deepEqual(findings(possible, publish, secrets), []);
    const blind = (world: Revised): unknown => [world.first, after(world)];
    assert.ok(findings(possible, blind, secrets).length > 0);
  });
});

test('three pictures: what is kept back is kept back until there is enough', () => {
  const worlds = [5, 6]
    .flatMap((n) => compositions(n, 3))
    .flatMap((first) =>
      upTo(3, 3).flatMap((second) => upTo(3, 3).map((third) => ({ first, more: second, last: third }))),
    );
  type World = Growth & { readonly last: readonly number[] };
  // What five or more between two pictures did not answer may be told; what one of fewer did may not.
  const some = (name: string, counts: (world: World) => readonly number[]) =>
    [0, 1, 2].map((at) => ({
      name: `${name}, answer ${at}`,
      of: (world: World) => (counts(world)[at]! > 0 ? String(counts(world)[at]) : undefined),
    }));
  const secrets = [
    ...some('the second', ({ more }) => more),
    ...some('the last', ({ last }) => last),
    { name: 'the first were of one mind', of: ({ first }: World) => unanimous(first) },
    { name: 'the second were of one mind', of: ({ more }: World) => unanimous(more) },
    { name: 'the last were of one mind', of: ({ last }: World) => unanimous(last) },
  ];
  const publish = ({ first, more, last }: World): unknown => {
    const one = published(three, [first]);
    const both = first.map((count, at) => count + more[at]!);
    const two = published(three, [both], { previous: one });
    const all = both.map((count, at) => count + last[at]!);
    return [one, two, published(three, [all], { previous: two })];
  };
  assert.deepEqual(findings(worlds, publish, secrets), []);
});

describe('a question that is asked only of some', () => {
  const hanging = defined(choice('q', ABC), { ...choice('then', ['x', 'y', 'z']), relevant: "q == 'a'" });
  const worlds = [5, 6, 7, 8]
    .flatMap((n) => compositions(n, 3))
    .flatMap((first) => compositions(first[0]!, 3).map((then) => ({ first, then })));
  type World = (typeof worlds)[number];
  const responses = ({ first, then }: World) => [
    ...then.flatMap((count, at) =>
      Array.from({ length: count }, () => response({ q: 'a', then: 'xyz'[at]! })),
    ),
    ...asked([0, first[1]!, first[2]!]),
  ];
  const secrets = [
    { name: 'q of one mind', of: ({ first }: World) => unanimous(first) },
    { name: 'then of one mind', of: ({ then }: World) => unanimous(then) },
    ...countSecrets<World>('then', ({ then }) => (sum(then) < 5 && sum(then) > 0 ? then : undefined), 3),
  ];

  test(`does not tell what the other hides, in ${worlds.length} worlds`, () => {
    const publish = (world: World) => collate(hanging, responses(world), { groups });
    assert.deepEqual(findings(worlds, publish, secrets), []);
  });

  test('would tell, were it read by itself', () => {
    const alone = defined(choice('q', ABC), choice('then', ['x', 'y', 'z']));
    const publish = (world: World) => collate(alone, responses(world), { groups });
    assert.ok(findings(worlds, publish, secrets).length > 0);
  });
});
