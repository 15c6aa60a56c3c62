import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  actorNameAt,
  addFlow,
  addValue,
  BENEFICIARY,
  changeFlow,
  changeValue,
  endName,
  flowProblems,
  parseNetwork,
  removeFlow,
  removeValue,
  serializeNetwork,
  setBeneficiary,
  setPositions,
  valueGroups,
  valueName,
} from 'talkoot/network';
import type { Network } from 'talkoot/network';
import { anyFlowNetwork, networkOf } from './flow-networks.ts';

describe('a value', () => {
  const empty = networkOf([], []);

  test('is found by its name or a synonym, in any language, and added otherwise', () => {
    const { network, value } = addValue(empty, ' Neuvonta ', 'fi');
    assert.deepEqual(value.name, { fi: 'Neuvonta' });
    assert.equal(addValue(network, 'NEUVONTA', 'fi').network, network);
    const known = changeValue(network, value.id, { synonyms: [{ fi: 'ohjaus', sv: 'råd' }] });
    assert.equal(addValue(known, 'Råd', 'sv').value.id, value.id);
    assert.equal(addValue(known, 'advice', 'en').network.values.length, 3);
    assert.equal(valueName(value, 'sv'), 'Neuvonta');
  });

  test('is not changed to nothing, and nobody’s is not changed', () => {
    assert.throws(() => addValue(empty, '  ', 'fi'), /needed: at least one language/);
    assert.throws(() => changeValue(empty, 'v', { name: {} }), /is no name/);
    assert.throws(() => changeValue(empty, 'x', {}), /no value "x"/);
    assert.throws(() => removeValue(empty, 'x'), /no value "x"/);
    assert.equal(
      changeValue(changeValue(empty, 'v', { synonyms: [{ fi: 'a' }] }), 'v', { synonyms: [] }).values[0]!
        .synonyms,
      undefined,
    );
  });

  test('is the same as another that shares a word with it, through a third one too', () => {
    const name = (fi: string): { fi: string } => ({ fi });
    const network: Network = {
      ...empty,
      values: [
        { id: 'a', name: name('Tilat') },
        { id: 'b', name: name('Ohjaus') },
        { id: 'c', name: name('Neuvonta') },
        { id: 'd', name: name('Opastus'), synonyms: [name('neuvonta'), name('OHJAUS')] },
        { id: 'e', name: { sv: 'Neuvonta' } },
      ],
    };
    assert.deepEqual(
      [...valueGroups(network)],
      [
        ['a', 'a'],
        ['b', 'b'],
        ['c', 'b'],
        ['d', 'b'],
        ['e', 'e'],
      ],
    );
  });

  test('goes with its flows', () => {
    const network = removeValue(networkOf(['a', 'b'], [['a', 'b']]), 'v');
    assert.deepEqual([network.values, network.flows], [[], []]);
  });
});

describe('a flow', () => {
  const network = networkOf(['a', 'b'], []);

  test('is added, changed and removed; the network before stays as it was', () => {
    const { network: more, flow } = addFlow(network, {
      from: 'a',
      to: BENEFICIARY,
      value: 'v',
      state: 'weak',
    });
    const changed = changeFlow(more, flow.id, { to: 'b', state: undefined, kind: 'tangible' });
    assert.deepEqual(changed.flows, [{ id: flow.id, from: 'a', to: 'b', value: 'v', kind: 'tangible' }]);
    assert.equal(more.flows[0]?.state, 'weak');
    assert.deepEqual(removeFlow(changed, flow.id), network);
  });

  test('that cannot be is refused, with everything wrong about it', () => {
    assert.throws(
      () => addFlow(network, { from: 'x', to: 'x', value: 'y' }),
      /"x" is no actor of the network; "x" is no actor.+; giver and receiver are the same; "y" is no value/,
    );
    assert.throws(() => changeFlow(network, 'f', {}), /no flow "f"/);
    assert.throws(() => removeFlow(network, 'f'), /no flow "f"/);
    const { beneficiary: _, ...nobody } = network;
    assert.throws(
      () => addFlow(nobody, { from: 'a', to: BENEFICIARY, value: 'v' }),
      /"beneficiary" is no actor/,
    );
  });
});

test('what is wrong with the flows of a file is told with its place, and the file opens', () => {
  const network: Network = {
    ...networkOf(['a', 'b'], []),
    actors: [
      { id: 'a', name: { fi: 'Kunta', sv: ' ' } },
      { id: BENEFICIARY, name: { fi: 'KUNTA' } },
    ],
    values: [
      { id: 'v', name: { fi: 'Tieto' } },
      { id: 'w', name: { fi: ' tieto' } },
    ],
    flows: [
      { id: '1', from: 'a', to: 'gone', value: 'v' },
      { id: '2', from: 'a', to: 'a', value: 'lost' },
      { id: '3', from: 'a', to: 'gone', value: 'v' },
    ],
  };
  assert.deepEqual(
    flowProblems(parseNetwork(network)).map(({ path, code }) => `${path} ${code}`),
    [
      'actors[0].name.sv empty-name',
      'actors[1].name.fi duplicate-name',
      'values[1].name.fi duplicate-name',
      'actors[1].id reserved-id',
      'flows[0].to unknown-actor',
      'flows[1].value unknown-value',
      'flows[1] self-flow',
      'flows[2].to unknown-actor',
      'flows[2] duplicate-flow',
    ],
  );
});

test('places are put into the document and taken out of it', () => {
  const network = networkOf(['a', 'b'], []);
  const placed = setPositions(
    network,
    new Map([
      ['a', [1, 2]],
      [BENEFICIARY, [3, 4]],
      ['gone', [5, 6]],
    ]),
  );
  assert.deepEqual(
    [placed.actors[0]?.position, placed.beneficiary?.position],
    [
      [1, 2],
      [3, 4],
    ],
  );
  assert.deepEqual(
    setPositions(
      placed,
      new Map([
        ['a', undefined],
        [BENEFICIARY, undefined],
      ]),
    ),
    network,
  );
  assert.deepEqual(
    setPositions(network, new Map([['b', [7, 8]]]), 'cardPosition').actors[1]?.cardPosition,
    [7, 8],
  );
});

test('names of the ends, and of an actor at a time', () => {
  const network = setBeneficiary(networkOf(['a'], []), { fi: 'Muuttanut', sv: 'Inflyttad' });
  assert.deepEqual(
    [endName(network, BENEFICIARY, 'sv'), endName(network, 'a', 'fi'), endName(network, 'x', 'fi')],
    ['Inflyttad', 'a', undefined],
  );
  const actor = {
    id: 'a',
    name: { fi: 'Työllisyysalue' },
    formerNames: [
      { name: { fi: 'Työvoimatoimisto' }, until: '2013' },
      { name: { fi: 'TE-toimisto' }, until: '2024-12-31' },
    ],
  };
  const names = ['2010', '2016-05', '2024-12-31', '2025'].map((day) => actorNameAt(actor, day, 'fi'));
  assert.deepEqual(names, ['Työvoimatoimisto', 'TE-toimisto', 'TE-toimisto', 'Työllisyysalue']);
  assert.throws(() => actorNameAt(actor, 'eilen', 'fi'), /is no date/);
});

test('any value flow is saved and opened as it was', () => {
  fc.assert(
    fc.property(anyFlowNetwork, (network) => {
      assert.deepEqual(parseNetwork(JSON.parse(serializeNetwork(network))), network);
    }),
  );
});
