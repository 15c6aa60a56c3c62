import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isPublicCopy, networkCopy, parseNetwork, publicCopy, serializeNetwork } from 'talkoot/network';
import type { Network, PublicParts } from 'talkoot/network';
import { networkOf } from './flow-networks.ts';
import { anyNetwork } from './networks.ts';

const working = {
  ...networkOf(['town', 'ngo'], []),
  values: [
    { id: 'advice', name: { fi: 'Neuvonta' } },
    { id: 'bus', name: { fi: 'Kyyti' } },
  ],
  flows: [
    {
      id: '1',
      from: 'town',
      to: 'ngo',
      value: 'advice',
      state: 'weak',
      evidence: [{ text: 'Nähty 3.5.', author: 'Maija' }],
      confirmed: { giver: true, receiver: false },
    },
    { id: '2', from: 'ngo', to: 'town', value: 'bus', state: 'missing', note: 'salaisuus' },
  ],
  people: [
    { id: 'p', name: 'Maija', role: 'sihteeri', email: 'maija@example.com', phone: 'puh. 050', memo: '!' },
  ],
  meetings: [{ id: 'm', minutes: 'Riita' }],
  rounds: [{ id: 'r', results: {} }],
  plan: { actions: [] },
  future: 'unknown to this version',
} as unknown as Network;

describe('the public copy', () => {
  const copy = publicCopy(working);

  test('has no people, evidence, states or minutes, and nothing this version does not know', () => {
    const text = serializeNetwork(copy);
    for (const word of [
      'Maija',
      'puh. 050',
      'Nähty',
      'weak',
      'confirmed',
      'Riita',
      'salaisuus',
      'future',
      'plan"',
    ])
      assert.ok(!text.includes(word), word);
    assert.deepEqual(Object.keys(copy.flows[0]!).sort(), ['from', 'id', 'to', 'value']);
    assert.ok(isPublicCopy(copy) && !isPublicCopy(working) && !isPublicCopy(networkCopy(working)));
  });

  test('shows no flow as there that is missing, and not what it names alone', () => {
    assert.deepEqual(
      copy.flows.map(({ id }) => id),
      ['1'],
    );
    assert.deepEqual(
      copy.values.map(({ id }) => id),
      ['advice'],
    );
    assert.deepEqual(
      publicCopy(working, { states: true }).flows.map(({ state }) => state),
      ['weak', 'missing'],
    );
  });

  test('has what is ticked, and then no more than that', () => {
    const ticked = publicCopy(working, { evidence: true, people: true, minutes: true });
    assert.deepEqual(ticked.flows[0]!.evidence, [{ text: 'Nähty 3.5.' }]);
    assert.deepEqual(ticked.people, [{ id: 'p', name: 'Maija', role: 'sihteeri' }]);
    assert.deepEqual(ticked.meetings, working.meetings);
    assert.equal(ticked.rounds ?? ticked.plan ?? ticked.flows[0]!.state, undefined);
  });

  test('opens again, is the same each time, and has other revisions than the working copy', () => {
    const parts: fc.Arbitrary<PublicParts> = fc.record(
      { evidence: fc.boolean(), states: fc.boolean(), people: fc.boolean(), minutes: fc.boolean() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyNetwork, parts, (network, chosen) => {
        const made = publicCopy(network, chosen);
        assert.deepEqual(parseNetwork(JSON.parse(serializeNetwork(made))), made);
        assert.deepEqual(publicCopy(network, chosen), made);
        assert.notEqual(made.revision, network.revision);
        assert.deepEqual(publicCopy(made, chosen).flows, made.flows);
      }),
    );
  });
});

describe('the copy for the network', () => {
  test('has everything but contacts', () => {
    const copy = networkCopy(working);
    assert.deepEqual(copy.people, [{ id: 'p', name: 'Maija', role: 'sihteeri' }]);
    const { people: _, copy: __, revision: ___, parents, ...rest } = copy;
    assert.deepEqual(parents, [working.revision]);
    for (const [key, part] of Object.entries(rest))
      assert.equal(part, (working as unknown as Record<string, unknown>)[key], key);
  });
});
