import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { BENEFICIARY, difference, flowProblems, mergeActors, twoSides, withoutActor } from 'talkoot/network';
import type { Network } from 'talkoot/network';
import { anyFlowNetwork, networkOf } from './flow-networks.ts';

const network: Network = {
  ...networkOf(['state', 'town', 'ngo'], []),
  values: [
    { id: 'plan', name: { fi: 'Suunnitelma' } },
    { id: 'advice', name: { fi: 'Neuvonta' } },
  ],
  flows: [
    { id: '1', from: 'state', to: BENEFICIARY, value: 'plan' },
    { id: '2', from: 'state', to: BENEFICIARY, value: 'advice' },
    { id: '3', from: 'town', to: BENEFICIARY, value: 'advice' },
    { id: '4', from: 'state', to: 'town', value: 'plan' },
    { id: '5', from: 'ngo', to: 'state', value: 'advice' },
  ],
  plan: {
    actions: [{ id: 'x', title: '', responsible: ['state', 'town'], cooperation: ['ngo'], state: 'planned' }],
  },
};

describe('who would be missed', () => {
  test('is said in the client’s values, and in who is left alone', () => {
    const { client, isolated, actors, flows } = difference(network, withoutActor(network, 'state'));
    assert.deepEqual(client, { lost: ['plan'], gained: [], onlyOneLeft: ['advice'] });
    assert.deepEqual(isolated, ['town', 'ngo']);
    assert.deepEqual([actors.ended.map(({ id }) => id), flows.ended.length], [['state'], 4]);
  });

  test('an actor that is not there cannot be missed', () => {
    assert.throws(() => withoutActor(network, 'nobody'), /no actor "nobody"/);
    assert.throws(() => mergeActors(network, ['nobody', 'state'], 'none'), /"nobody", "none"/);
  });
});

describe('a merge', () => {
  const merged = mergeActors(network, ['state'], 'town');

  test('moves the flows, drops those within, and keeps one of two alike', () => {
    assert.deepEqual(
      merged.flows.map(({ id, from, to }) => [id, from, to]),
      [
        ['1', 'town', BENEFICIARY],
        ['3', 'town', BENEFICIARY],
        ['5', 'ngo', 'town'],
      ],
    );
    assert.deepEqual(merged.plan?.actions[0]?.responsible, ['town']);
  });

  test('takes nothing from the client, and shows what hangs on one now', () => {
    assert.deepEqual(difference(network, merged).client, { lost: [], gained: [], onlyOneLeft: ['advice'] });
  });

  test('leaves no flow to nobody and none doubled, whoever merges', () => {
    fc.assert(
      fc.property(anyFlowNetwork, fc.nat(), fc.nat(), (given, one, two) => {
        const unique = given.flows.filter(
          (flow, index) =>
            given.flows.findIndex(
              (other) =>
                JSON.stringify([other.from, other.to, other.value, other.kind]) ===
                JSON.stringify([flow.from, flow.to, flow.value, flow.kind]),
            ) === index,
        );
        const ids = given.actors.map(({ id }) => id);
        const result = mergeActors(
          { ...given, flows: unique },
          [ids[one % ids.length]!],
          ids[two % ids.length]!,
        );
        assert.deepEqual(flowProblems(result), []);
      }),
    );
  });
});

describe('a difference', () => {
  test('of a network and itself is nothing, wherever the actors stand and in whatever order', () => {
    fc.assert(
      fc.property(anyFlowNetwork, (given) => {
        const moved: Network = {
          ...given,
          actors: given.actors.map(({ id, name }) => ({ position: [1, 2], name, id })),
          flows: [...given.flows].reverse(),
        };
        const { actors, values, flows, client, isolated } = difference(given, moved);
        const nothing = { added: [], ended: [], changed: [] };
        assert.deepEqual([actors, values, flows], [nothing, nothing, nothing]);
        assert.deepEqual(client, { lost: [], gained: [], onlyOneLeft: [] });
        assert.deepEqual(isolated, []);
      }),
    );
  });

  test('names what was added, ended and changed', () => {
    const [first, ...others] = network.flows;
    const after: Network = {
      ...network,
      flows: [...others.slice(1), { ...first!, state: 'missing' }, { ...first!, id: 'new', from: 'ngo' }],
    };
    const { flows, client } = difference(network, after);
    assert.deepEqual(
      [flows.added, flows.ended, flows.changed.map(({ after: now }) => now)].map((list) =>
        list.map(({ id }) => id),
      ),
      [['new'], ['2'], ['1']],
    );
    assert.deepEqual(client.lost, []);
  });
});

test('the two sides of each flow', () => {
  const sides = twoSides({
    ...network,
    flows: [
      { ...network.flows[0]!, id: 'both', confirmed: { giver: true, receiver: true } },
      { ...network.flows[0]!, id: 'claimed', confirmed: { giver: true, receiver: false } },
      { ...network.flows[0]!, id: 'expected', confirmed: { receiver: true } },
      { ...network.flows[0]!, id: 'denied', confirmed: { giver: false } },
      { ...network.flows[0]!, id: 'unasked' },
    ],
  });
  for (const side of ['both', 'claimed', 'expected', 'denied', 'unasked'] as const)
    assert.deepEqual(
      sides[side].map(({ id }) => id),
      [side],
    );
});
