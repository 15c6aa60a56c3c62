import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  createNetwork,
  groupsAskedTooFew,
  isRound,
  parseNetworkText,
  serializeNetwork,
} from 'talkoot/network';
import { errorOf, fixture } from './networks.ts';
import { round } from './rounds.ts';

const withRounds = (...rounds: unknown[]): string =>
  serializeNetwork({ ...createNetwork({ title: 'Verkosto' }), rounds: rounds as [] });

describe('rounds in the network file', () => {
  test('come back as they were, with the results and whatever a later version put there', () => {
    const later = {
      ...round,
      results: { distributions: [1, 2] },
      mood: 'good',
      groups: [{ id: 'organisers', invited: 25, colour: 'red' }],
    };
    const { rounds } = parseNetworkText(withRounds(later));
    assert.deepEqual(rounds, [later]);
    assert.ok(isRound(rounds[0]!));
  });

  test('of another kind are carried through', () => {
    const { rounds } = parseNetworkText(withRounds(round, { id: 'older', collated: { n: 12 } }));
    assert.deepEqual(rounds!.map(isRound), [true, false]);
    assert.deepEqual(rounds![1], { id: 'older', collated: { n: 12 } });
    assert.ok(fixture()['rounds'], 'the file of format 1 has one, and it opens in parse-network.test.ts');
  });

  test('that are wrong are listed with every place', () => {
    const wrong = {
      ...round,
      id: '!',
      closes: '2026-13-01',
      languages: [],
      people: { fi: ' ' },
      groups: [{ id: 'organisers', invited: 0 }, { id: 'organisers' }],
      minimumGroup: 2,
      told: { where: 'kirjastossa', when: round.told.when },
      privacy: { ...round.privacy, controller: '', contact: undefined },
    };
    const { reason, problems } = errorOf(() => parseNetworkText(withRounds({ id: 'older' }, wrong)));
    assert.equal(reason, 'damaged');
    assert.deepEqual(problems.map(({ path, code }) => `${path} ${code}`).sort(), [
      'rounds[1].closes shape',
      'rounds[1].groups shape',
      'rounds[1].groups[0].invited shape',
      'rounds[1].id shape',
      'rounds[1].languages shape',
      'rounds[1].minimumGroup shape',
      'rounds[1].people shape',
      'rounds[1].privacy.contact missing',
      'rounds[1].privacy.controller shape',
      'rounds[1].told.where shape',
    ]);
  });

  test('show groups below 5 only when that was agreed aloud, and never below 3', () => {
    for (const minimumGroup of [3, 4]) {
      const { problems } = errorOf(() => parseNetworkText(withRounds({ ...round, minimumGroup })));
      assert.deepEqual(problems, [
        {
          path: 'rounds[0].minimumGroup',
          code: 'shape',
          message: `${minimumGroup} is not allowed; needed: at least 5, or from 3 when agreedAloud is true`,
        },
      ]);
      const agreed = { ...round, minimumGroup, agreedAloud: true };
      assert.deepEqual(parseNetworkText(withRounds(agreed)).rounds, [agreed]);
    }
    const two = { ...round, minimumGroup: 2, agreedAloud: true };
    assert.match(errorOf(() => parseNetworkText(withRounds(two))).message, /needed: at least 3/);
  });
});

test('groups of which too few are asked', () => {
  assert.deepEqual(groupsAskedTooFew(round), []);
  const groups = [{ id: 'organisers', invited: 4 }, { id: 'participants', invited: 5 }, { id: 'others' }];
  assert.deepEqual(groupsAskedTooFew({ ...round, groups }), [{ id: 'organisers', invited: 4 }]);
});
