import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  actorKind,
  actorName,
  addActor,
  correctActorName,
  createNetwork,
  parseNetwork,
  renameActor,
} from 'talkoot/network';

const empty = createNetwork({ title: 'Verkosto' });
const named = addActor(empty, 'Jokilaakson kunta', 'fi', { kind: 'municipality', role: 'core' });

describe('adding an actor', () => {
  test('gives a network with one more, and leaves the other as it was', () => {
    const { id, ...actor } = named.actor;
    assert.match(id, /^[0-9a-f]{16}$/);
    assert.deepEqual(actor, { name: { fi: 'Jokilaakson kunta' }, kind: 'municipality', role: 'core' });
    assert.deepEqual(named.network.actors, [named.actor]);
    assert.deepEqual(empty.actors, []);
  });

  test('finds the one that has the name already, in any language, whatever the capitals and spaces', () => {
    const both = correctActorName(named.network, named.actor.id, 'Ådalens kommun', 'sv');
    for (const name of ['  jokilaakson  KUNTA ', 'ÅDALENS KOMMUN', 'A\u030Adalens kommun']) {
      const again = addActor(both, name, 'en', { role: 'other' });
      assert.equal(again.network, both);
      assert.equal(again.actor.id, named.actor.id);
      assert.equal(again.actor.role, 'core');
    }
    assert.equal(addActor(both, 'Jokilaakso', 'fi').network.actors.length, 2);
  });

  test('refuses an empty name and what is no language', () => {
    assert.throws(() => addActor(empty, ' ', 'fi'), /\{"fi":" "\} is no name/);
    assert.throws(() => addActor(empty, 'Kunta', '__proto__'), /"__proto__" is no language tag/);
  });

  test('whatever is added, the file opens again and every name is found again', () => {
    const names = fc.array(fc.string({ unit: 'grapheme' }).filter((name) => name.trim() !== ''));
    fc.assert(
      fc.property(names, (list) => {
        const network = list.reduce((before, name) => addActor(before, name, 'fi').network, empty);
        assert.deepEqual(parseNetwork(network), network);
        for (const name of list) assert.equal(addActor(network, name, 'sv').network, network);
      }),
    );
  });
});

describe('the name of an actor', () => {
  const actor = { id: 'a', name: { fi: 'Kunta', sv: 'Kommun', en: ' ' } };

  test('is given in the language asked for, in its nearest variant, or as first written', () => {
    assert.equal(actorName(actor, 'sv'), 'Kommun');
    assert.equal(actorName(actor, 'sv-FI'), 'Kommun');
    assert.equal(actorName({ id: 'a', name: { fi: 'Kunta', 'sv-FI': 'Kommun' } }, 'sv'), 'Kommun');
    assert.equal(actorName(actor, 'en'), 'Kunta');
    assert.equal(actorName(actor, 'ar'), 'Kunta');
    assert.equal(actorName({ id: 'a', name: {} }, 'constructor'), '');
  });

  test('is remembered when the actor takes another', () => {
    const once = renameActor(named.network, named.actor.id, { fi: 'Laakson kunta' }, '2019');
    const twice = renameActor(once, named.actor.id, { fi: 'Laakson kaupunki', sv: 'Dalens stad' });
    assert.deepEqual(twice.actors[0], {
      ...named.actor,
      name: { fi: 'Laakson kaupunki', sv: 'Dalens stad' },
      formerNames: [{ name: { fi: 'Jokilaakson kunta' }, until: '2019' }, { name: { fi: 'Laakson kunta' } }],
    });
    assert.deepEqual(parseNetwork(twice), twice);
    assert.deepEqual(named.network.actors, [named.actor]);
  });

  test('is corrected in one language without a trace', () => {
    const corrected = correctActorName(named.network, named.actor.id, ' Jokilaakson kaupunki ', 'fi');
    assert.deepEqual(corrected.actors[0], { ...named.actor, name: { fi: 'Jokilaakson kaupunki' } });
  });

  test('is not changed to nothing, on no day, or of nobody', () => {
    assert.throws(() => renameActor(named.network, named.actor.id, {}), /\{\} is no name/);
    assert.throws(
      () => renameActor(named.network, named.actor.id, { fi: 'A' }, 'spring'),
      /"spring" is no date/,
    );
    assert.throws(() => correctActorName(named.network, 'nobody', 'A', 'fi'), /has no actor "nobody"/);
  });
});

test('a kind of a later version is shown as other', () => {
  assert.equal(actorKind({ id: 'a', name: { fi: 'A' }, kind: 'ngo' }), 'ngo');
  assert.equal(actorKind({ id: 'a', name: { fi: 'A' }, kind: 'hospital' }), 'other');
  assert.equal(actorKind({ id: 'a', name: { fi: 'A' } }), undefined);
});
