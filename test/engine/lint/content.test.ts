import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definition, texts } from 'talkoot/content/action-plan';
import { lintDefinition } from 'talkoot/engine/lint';

test('the action plan and its texts are as they were meant', async () => {
  const entries = Object.entries(texts).map(async ([language, load]) => [language, await load()] as const);
  const loaded = Object.fromEntries(await Promise.all(entries));
  assert.deepEqual(lintDefinition(definition, { texts: loaded, lists: ['actors'] }), []);
});
