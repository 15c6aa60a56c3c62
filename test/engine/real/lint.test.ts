import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintDefinition } from 'talkoot/engine/lint';
import { CENSUS } from './census.ts';
import { NEEDS } from './needs.ts';
import { WORK_SATISFACTION } from './work-satisfaction.ts';

test('lint has nothing to say about questionnaires that work', () => {
  for (const definition of [CENSUS, NEEDS, WORK_SATISFACTION])
    assert.deepEqual(lintDefinition(definition), [], definition.id);
});

test('a condition on an answer that is not offered is found', () => {
  const broken = JSON.parse(
    JSON.stringify(CENSUS).replace('building == \\"flat\\"', 'building == \\"flatt\\"'),
  );
  assert.deepEqual(
    lintDefinition(broken).map(({ path }) => path),
    ['sections[1].questions[2].relevant'],
  );
});
