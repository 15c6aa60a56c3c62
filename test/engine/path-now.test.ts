import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLaterVersion, openResponse, parseDefinition, pathNow } from 'talkoot/engine';
import { saved } from './saved.ts';

const definition = parseDefinition({
  talkoot: 1,
  id: 'moved',
  version: '3.0.0',
  languages: ['fi'],
  migrations: [
    { to: '2.0.0', questions: { a: 'b', b: 'a', goals: 'aims' } },
    { to: '3.0.0', questions: { 'aims/by': 'aims/who' } },
  ],
  sections: [
    {
      id: 'only',
      questions: [
        { id: 'a', type: 'text' },
        { id: 'b', type: 'text' },
        { id: 'aims', type: 'group', repeat: true, questions: [{ id: 'who', type: 'text' }] },
      ],
    },
  ],
});

test('where a path of an earlier version stands now, step by step and all moves of a step at once', () => {
  assert.equal(pathNow(definition, '1.0.0', 'a'), 'b');
  assert.equal(pathNow(definition, '1.0.0', 'b'), 'a');
  assert.equal(pathNow(definition, '1.0.0', 'goals/by'), 'aims/who');
  assert.equal(pathNow(definition, '2.0.0', 'aims/by'), 'aims/who');
  assert.equal(pathNow(definition, '2.0.0', 'a'), 'a');
  assert.equal(pathNow(definition, '3.0.0', 'aims/by'), 'aims/by');
});

test('the answers are where the paths say', () => {
  const answers = { a: 'first', goals: [{ id: 'k3', answers: { by: 'Aino' } }] };
  const { response } = openResponse(definition, saved(answers, { questionnaire: 'moved' }));
  assert.deepEqual(response.answers, { b: 'first', aims: [{ id: 'k3', answers: { who: 'Aino' } }] });
});

test('later is what semver says', () => {
  const order = ['1.0.0-alpha', '1.0.0-alpha.2', '1.0.0', '1.2.0', '1.10.0', '2.0.0'];
  for (const [at, version] of order.entries())
    for (const [other, than] of order.entries())
      assert.equal(isLaterVersion(version, than), at > other, `${version} after ${than}`);
});
