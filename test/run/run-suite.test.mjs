import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countTests } from './counts.mjs';
import { runSuite } from './run-suite.mjs';

/** A suite whose one command is a script for Node.js. */
const suite = (script, more = {}) => ({ minutes: 1, tests: ['node', '-e', script], ...more });

const counted = async (script, more) => {
  const { passed, failed } = await runSuite(suite(script, more));
  return [passed, failed];
};

test('counts what each runner says last', () => {
  assert.deepEqual(countTests('ℹ tests 6\nℹ pass 3\nℹ fail 2\nℹ cancelled 1\n'), { passed: 3, failed: 3 });
  assert.deepEqual(
    countTests('Chrome: | 0 passed, 0 failed\n\x1b[2KChrome: | 8/8 test files | 81 passed, 2 failed\n'),
    {
      passed: 81,
      failed: 2,
    },
  );
  assert.equal(countTests('all is well'), undefined);
});

test('a suite that dies, finds no test or is late has failed', async () => {
  assert.deepEqual(await counted('console.log("3 passed, 0 failed")'), [3, 0]);
  assert.deepEqual(await counted('console.log("3 passed, 0 failed"); process.exitCode = 1'), [3, 1]);
  assert.deepEqual(await counted('console.log("3 passed, 2 failed")'), [3, 2]);
  assert.deepEqual(await counted('console.log("0 passed, 0 failed")'), [0, 1]);
  assert.deepEqual(await counted(''), [0, 1]);
  const late = await runSuite(suite('setTimeout(() => {}, 60000)', { minutes: 0.01 }));
  assert.deepEqual([late.passed, late.failed], [0, 1]);
  assert.match(late.log, /over its 0.01 minutes/);
});

test('checks count as one each, and those that fail show their log', async () => {
  const checks = [
    ['node', '-e', 'console.log("good")'],
    ['node', '-e', 'console.log("bad"); process.exit(2)'],
    ['no-such-program'],
  ];
  const { passed, failed, log } = await runSuite({ minutes: 1, checks });
  assert.deepEqual([passed, failed], [1, 2]);
  assert.match(log, /^bad$/m);
  assert.doesNotMatch(log, /^good$/m);
});
