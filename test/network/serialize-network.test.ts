import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createNetwork, parseNetworkText, serializeNetwork } from 'talkoot/network';
import type { Network } from 'talkoot/network';
import { anyNetwork, fixture, fixtureText } from './networks.ts';

describe('writing a network', () => {
  test('reading what was written gives the same network, unknown parts included', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const text = serializeNetwork(network);
        assert.deepEqual(parseNetworkText(text), network);
        assert.equal(serializeNetwork(parseNetworkText(text)), text);
      }),
    );
  });

  test('the file of format 1 is written back with everything in it, in the same order', () => {
    const text = serializeNetwork(parseNetworkText(fixtureText));
    assert.equal(text, `${JSON.stringify(fixture(), null, 2)}\n`);
  });

  test('known properties come first and in one order, however the network was put together', () => {
    const { title, ...rest } = createNetwork({ title: 'Verkosto', language: 'fi' });
    const actor = { role: 'core', map: [1, 2], name: { sv: 'Kommun', fi: 'Kunta' }, id: 'a' } as const;
    const network = { future: true, ...rest, title, actors: [actor] } as Network;
    const written = JSON.parse(serializeNetwork(network)) as Network;
    assert.deepEqual(Object.keys(written), [
      ...['talkoot', 'id', 'revision', 'parents', 'title', 'language', 'actors', 'values', 'flows', 'future'],
    ]);
    assert.deepEqual(Object.keys(written.actors[0]!), ['id', 'name', 'role', 'map']);
    assert.deepEqual(Object.keys(written.actors[0]!.name), ['sv', 'fi']);
  });

  test('the text ends with a line break and has one property a line', () => {
    assert.match(serializeNetwork(createNetwork({ title: 'Å' })), /^\{\n {2}"talkoot": 1,\n[^]*\n\}\n$/);
  });
});
