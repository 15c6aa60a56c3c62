import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  actorGroups,
  addActor,
  correctActorName,
  createNetwork,
  flowProblems,
  flowsToCsv,
  importFlows,
  merge,
  nextRevision,
  parseNetwork,
  publicCopy,
  readFlowTable,
  serializeNetwork,
  setActorGroup,
  settle,
  toGraphml,
} from 'talkoot/network';
import type { Network } from 'talkoot/network';
import { errorOf } from './networks.ts';
import { networkOf } from './flow-networks.ts';

const three = networkOf(
  ['a', 'b', 'c'],
  [
    ['a', 'b'],
    ['b', 'c'],
  ],
);

const groupsOf = (network: Network, language = 'fi'): Record<string, string> =>
  Object.fromEntries(actorGroups(network, language));

describe('the group of an actor', () => {
  test('is set, changed and taken away, and nothing else changes', () => {
    const grouped = setActorGroup(three, 'b', ' Kunnat ', 'fi');
    assert.deepEqual(grouped.actors[1], { ...three.actors[1], group: { fi: 'Kunnat' } });
    assert.deepEqual(groupsOf(grouped), { b: 'Kunnat' });
    assert.deepEqual(groupsOf(setActorGroup(grouped, 'b', 'Järjestöt', 'fi')), { b: 'Järjestöt' });
    assert.deepEqual(setActorGroup(grouped, 'b', '  ', 'fi'), three);
    assert.deepEqual(groupsOf(three), {});
  });

  test('stays one group in every language, whatever the capitals and spaces', () => {
    const named = {
      ...three,
      actors: three.actors.map((actor) =>
        actor.id === 'a' ? { ...actor, group: { fi: 'Kunnat', sv: 'Kommuner' } } : actor,
      ),
    };
    const joined = setActorGroup(setActorGroup(named, 'b', 'kommuner', 'sv'), 'c', ' KUNNAT', 'en');
    for (const actor of joined.actors) assert.deepEqual(actor.group, { fi: 'Kunnat', sv: 'Kommuner' });
    const apart = {
      ...three,
      actors: three.actors.map((actor, index) => ({
        ...actor,
        group: { fi: ['Kunnat', 'kunnat ', 'Muut'][index]! },
      })),
    };
    assert.deepEqual(groupsOf(apart), { a: 'Kunnat', b: 'Kunnat', c: 'Muut' });
  });

  test('of nobody, or in no language, is refused', () => {
    assert.throws(() => setActorGroup(three, 'x', 'Kunnat', 'fi'), /no actor "x"/);
    assert.throws(() => setActorGroup(three, 'a', 'Kunnat', '__proto__'), /"__proto__" is no language tag/);
  });
});

describe('a network file with groups', () => {
  const grouped = setActorGroup(setActorGroup(three, 'a', 'Kunnat', 'fi'), 'c', '=Muut', 'fi');

  test('opens again as it was saved; a group that is no text is told with its place', () => {
    assert.deepEqual(parseNetwork(JSON.parse(serializeNetwork(grouped))), grouped);
    const wrong = {
      ...grouped,
      actors: [
        { ...grouped.actors[0], group: 'Kunnat' },
        { ...grouped.actors[1], group: { fi: ' ' } },
      ],
    };
    assert.deepEqual(
      errorOf(() => parseNetwork(wrong)).problems.map(({ path }) => path),
      ['actors[0].group', 'actors[1].group'],
    );
    const half = {
      ...grouped,
      actors: [{ ...grouped.actors[0]!, group: { fi: 'Kunnat', sv: '' } }, ...grouped.actors.slice(1)],
    };
    assert.deepEqual(
      flowProblems(half).map(({ path, code }) => `${path} ${code}`),
      ['actors[0].group.sv empty-group'],
    );
  });

  test('has them in the public copy and in GraphML', () => {
    assert.deepEqual(groupsOf(publicCopy(grouped)), { a: 'Kunnat', c: '=Muut' });
    const xml = toGraphml(grouped, 'fi');
    assert.ok(xml.includes('<data key="node-name">a</data><data key="node-group">Kunnat</data></node>'));
    assert.equal(xml.match(/node-group">/g)?.length, 2);
  });

  test('is written as CSV and read again with its groups, and without columns for them where there are none', () => {
    const csv = flowsToCsv(grouped, 'fi');
    assert.match(csv, /^\uFEFFfrom;to;value;kind;state;weight;evidence;giver group;receiver group\r\n/);
    assert.match(csv, /b;c;Tieto;tangible;;;;;"'=Muut"\r\n/);
    assert.ok(!flowsToCsv(three, 'fi').includes('group'));
    const read = readFlowTable(csv);
    assert.deepEqual(read.problems, []);
    const again = importFlows(createNetwork({ title: '' }), read.flows, 'fi');
    assert.deepEqual([...actorGroups(again.network, 'fi').values()], ['Kunnat', '=Muut']);
    assert.deepEqual([again.added, again.grouped], [2, 2]);
    // The same again changes nothing; groups that were moved in the spreadsheet are taken over.
    assert.deepEqual(importFlows(again.network, read.flows, 'fi').grouped, 0);
    const moved = readFlowTable(
      'antaja;saaja;hyöty;laji;antajan ryhmä\na;b;Tieto;aineellinen;Järjestöt\nb;c;Tieto;aineellinen;',
    );
    const taken = importFlows(again.network, moved.flows, 'fi');
    assert.deepEqual([taken.added, taken.grouped], [0, 1]);
    assert.deepEqual([...actorGroups(taken.network, 'fi').values()], ['Järjestöt', '=Muut']);
  });

  test('two groups for one actor in a table are told with row and column', () => {
    const { flows, problems } = readFlowTable(
      [
        'from,to,value,giver group,receiver group',
        'Kunta,Silta,tilat,Kunnat,Järjestöt',
        'Silta,Kunta,tieto,järjestöt,Valtio',
        `Opisto,Kunta,opetus,${'x'.repeat(201)},`,
      ].join('\n'),
    );
    assert.equal(flows.length, 1);
    assert.deepEqual(
      problems.map(({ row, column, code, given }) => [row, column, code, given.slice(0, 6)]),
      [
        [3, 5, 'other-group', 'Valtio'],
        [4, 4, 'too-long', 'xxxxxx'],
      ],
    );
  });

  test('merges as other fields: what one changed is taken, what both changed differently is a conflict', () => {
    const base = nextRevision(grouped);
    const mine = setActorGroup(setActorGroup(base, 'a', 'Kaupungit', 'fi'), 'b', 'Valtio', 'fi');
    const theirs = setActorGroup(setActorGroup(base, 'a', 'Seutu', 'fi'), 'c', '', 'fi');
    const { network, conflicts } = merge(base, mine, theirs);
    assert.deepEqual(groupsOf(network), { a: 'Kaupungit', b: 'Valtio' });
    assert.deepEqual(
      conflicts.map(({ path }) => path),
      [['actors', 'a', 'group', 'fi']],
    );
    assert.equal(groupsOf(settle(network, conflicts[0]!, 'theirs'))['a'], 'Seutu');
  });

  test('whatever is written as groups, the file opens again and every actor is in one', () => {
    const texts = fc.array(
      fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== ''),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(texts, (groups) => {
        const network = groups.reduce(
          (before, group, index) => {
            const { network: grown, actor } = addActor(before, `Toimija ${index}`, 'fi');
            return setActorGroup(
              correctActorName(grown, actor.id, `Aktör ${index}`, 'sv'),
              actor.id,
              group,
              'fi',
            );
          },
          createNetwork({ title: '' }),
        );
        assert.deepEqual(parseNetwork(network), network);
        assert.equal(actorGroups(network, 'sv').size, groups.length);
      }),
    );
  });
});
