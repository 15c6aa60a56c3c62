import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { flowProblems, lineage, merge, networkCopy, nextRevision, publicCopy, settle } from 'talkoot/network';
import type { Network } from 'talkoot/network';
import { networkOf } from './flow-networks.ts';
import { anyNetwork } from './networks.ts';

const base: Network = {
  ...networkOf(['state', 'town', 'ngo'], [['town', 'ngo']]),
  people: [{ id: 'p', name: 'Maija', email: 'maija@example.com' }],
};
const [state, town, ngo] = base.actors as [Network['actors'][0], Network['actors'][0], Network['actors'][0]];

/** What a network says, without the names of its states. */
function said({ revision: _, parents: __, ancestors: ___, ...rest }: Network): unknown {
  return rest;
}

describe('a merge of two copies', () => {
  test('takes what only one side changed, down to the single field', () => {
    const mine = {
      ...base,
      title: 'Mine',
      actors: [{ ...state, name: { fi: 'state', sv: 'stat' } }, town, ngo],
    };
    const theirs = {
      ...base,
      actors: [
        { ...state, kind: 'state', name: { fi: 'valtio' } },
        town,
        ngo,
        { id: 'new', name: { fi: 'Uusi' } },
      ],
    };
    const { network, conflicts } = merge(base, mine, theirs);
    assert.deepEqual(conflicts, []);
    assert.equal(network.title, 'Mine');
    assert.deepEqual(network.actors[0], { id: 'state', kind: 'state', name: { fi: 'valtio', sv: 'stat' } });
    assert.deepEqual(
      network.actors.map(({ id }) => id),
      ['state', 'town', 'ngo', 'new'],
    );
  });

  test('lists what both changed differently, keeps mine, and settles it as told', () => {
    const [mine, theirs] = [
      { ...base, title: 'Mine' },
      { ...base, title: 'Theirs' },
    ];
    const { network, conflicts } = merge(base, mine, theirs);
    assert.deepEqual(conflicts, [{ path: ['title'], base: '', mine: 'Mine', theirs: 'Theirs' }]);
    assert.equal(network.title, 'Mine');
    assert.equal(settle(network, conflicts[0]!, 'theirs').title, 'Theirs');
  });

  test('keeps what one took away and the other changed, until somebody says', () => {
    const mine = { ...base, actors: [town, ngo] };
    const theirs = { ...base, actors: [{ ...state, kind: 'state' }, town, ngo] };
    const { network, conflicts } = merge(base, mine, theirs);
    assert.deepEqual(
      conflicts.map(({ path }) => path),
      [['actors', 'state']],
    );
    assert.ok(network.actors.some(({ id }) => id === 'state'));
    assert.ok(!settle(network, conflicts[0]!, 'mine').actors.some(({ id }) => id === 'state'));
  });

  test('keeps an actor that one took away while the other began to use it', () => {
    const mine = { ...base, actors: [town, ngo] };
    const theirs = { ...base, flows: [...base.flows, { id: 'f', from: 'state', to: 'town', value: 'v' }] };
    const { network, conflicts } = merge(base, mine, theirs);
    assert.deepEqual(flowProblems(network), []);
    assert.deepEqual(conflicts, [{ path: ['actors', 'state'], base: state, mine: undefined, theirs: state }]);
  });

  test('gathers synonyms of both, and asks nothing about places in the picture', () => {
    const valued = (synonyms: { fi: string }[], position: [number, number]): Network => ({
      ...base,
      values: [{ ...base.values[0]!, synonyms }],
      actors: [{ ...state, position }, town, ngo],
    });
    const before = valued([{ fi: 'a' }, { fi: 'b' }], [0, 0]);
    const { network, conflicts } = merge(
      before,
      { ...valued([{ fi: 'b' }, { fi: 'c' }], [1, 1]), id: before.id },
      { ...valued([{ fi: 'a' }, { fi: 'b' }, { fi: 'd' }], [2, 2]), id: before.id },
    );
    assert.deepEqual(conflicts, []);
    assert.deepEqual(network.values[0]!.synonyms, [{ fi: 'b' }, { fi: 'c' }, { fi: 'd' }]);
    assert.deepEqual(network.actors[0]!.position, [1, 1]);
  });

  test('does not mix two kinds of answers into one', () => {
    const answered = (answer: unknown): Network => ({ ...base, plan: { actions: [], answer } }) as never;
    const { network, conflicts } = merge(
      answered({ nonresponse: 'unknown' }),
      answered({ nonresponse: 'agreeAtMeeting' }),
      answered({ other: 'Kahvila' }),
    );
    assert.deepEqual((network.plan as unknown as { answer: unknown }).answer, {
      nonresponse: 'agreeAtMeeting',
    });
    assert.equal(conflicts.length, 1);
  });

  test('contacts that a copy for the network lacks stay', () => {
    const theirs = { ...networkCopy(base), title: 'Theirs' };
    const { network, conflicts } = merge(base, base, theirs);
    assert.deepEqual([network.people, network.title, conflicts], [base.people, 'Theirs', []]);
    assert.equal(network.copy, undefined);
    assert.equal(merge(base, networkCopy(base), theirs).network.copy, 'network');
  });

  test('refuses another network and a public copy', () => {
    assert.throws(() => merge(base, base, { ...base, id: 'other' }), /network "other" is another one/);
    assert.throws(() => merge(base, base, publicCopy(base)), /public copy lacks parts/);
  });

  test('without a base every differing field is a conflict, and nothing is lost', () => {
    const mine = { ...base, title: 'Mine', actors: [state, town] };
    const { network, conflicts } = merge(undefined, mine, { ...base, title: 'Theirs', actors: [state, ngo] });
    assert.deepEqual(
      conflicts.map(({ path }) => path.join(' ')),
      ['title', 'actors town', 'actors ngo'],
    );
    assert.deepEqual(network.actors, [state, town, ngo]);
  });
});

describe('whatever the networks are', () => {
  const changed = (network: Network, other: Network): Network => ({ ...other, id: network.id });

  /** Whether something of the later network speaks of an actor or a value that only the earlier one has. */
  const namesWhatIsGone = (earlier: Network, { actors, values, ...rest }: Network): boolean =>
    [...earlier.actors, ...earlier.values].some(
      ({ id }) =>
        ![...actors, ...values].some((entry) => entry.id === id) &&
        JSON.stringify(rest).includes(JSON.stringify(id)),
    );

  test('nothing changed on one side gives the other, unless it names what is not there', () => {
    fc.assert(
      fc.property(anyNetwork, anyNetwork, (one, two) => {
        const other = changed(one, two);
        fc.pre(!namesWhatIsGone(one, other));
        assert.deepEqual(said(merge(one, other, one).network), said(other));
        assert.deepEqual(said(merge(one, one, other).network), said(other));
        assert.deepEqual(merge(one, other, other).conflicts, []);
      }),
    );
  });

  test('both ways round finds the same conflicts, and every one can be settled either way', () => {
    fc.assert(
      fc.property(anyNetwork, anyNetwork, anyNetwork, (one, two, three) => {
        const [mine, theirs] = [changed(one, two), changed(one, three)];
        const { network, conflicts } = merge(one, mine, theirs);
        const mirrored = merge(one, theirs, mine).conflicts.map(({ path }) => path.join(' '));
        assert.deepEqual(conflicts.map(({ path }) => path.join(' ')).sort(), mirrored.sort());
        for (const conflict of conflicts) {
          for (const side of ['mine', 'theirs'] as const) {
            const settled = settle(network, conflict, side);
            assert.deepEqual(at(settled, conflict.path), conflict[side]);
          }
        }
      }),
    );
  });

  test('the merged one goes on from both', () => {
    const [mine, theirs] = [nextRevision(base), nextRevision(base)];
    const names = lineage(merge(base, mine, theirs).network);
    assert.deepEqual(names.slice(1), [mine.revision, theirs.revision, base.revision]);
  });
});

/** What stands at the path of a conflict. */
function at(part: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((place, key) => {
    if (Array.isArray(place)) return (place as { id: string }[]).find(({ id }) => id === key);
    return (place as Record<string, unknown> | undefined)?.[key];
  }, part);
}
