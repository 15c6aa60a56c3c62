/** Proves the checker: Storybook builds a few bad stories, and each must fail for its own reason. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { before, describe, test } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const DIR = 'test-results/storybook-bad';
const env = {
  ...process.env,
  TALKOOT_STORIES: 'test/stories/bad/*.stories.ts',
  STORYBOOK_DISABLE_TELEMETRY: '1',
};

/** What each story must be refused for. */
const REASONS = {
  'render-throws': /planted/,
  'play-throws': /^play: planted/m,
  'expectation-fails': /^play: .*planted/m,
  'axe-violation': /^axe: label/m,
  'axe-violation-in-a-shadow-root': /^axe: button-name/m,
  'not-defined': /^not defined: talkoot-planted/m,
  'nothing-shown': /^nothing is shown/m,
  'leaves-the-server': /^policy: connect-src https:\/\/planted/m,
  'image-from-elsewhere': /^leaves the server: https:\/\/planted/m,
  'console-error': /^console: planted/m,
  'thrown-later': /planted/,
  'breaks-the-policy': /^policy: object-src/m,
  'too-wide': /px too wide for a window of 320 px/,
};

describe('the checker of stories', () => {
  let output = '';

  before(async () => {
    await run('storybook', ['build', '-o', DIR, '--quiet'], { env });
    const checked = await run('node', ['test/stories/check.mjs', DIR]).catch((failed) => failed);
    assert.equal(checked.code, 1, 'it must fail as a whole');
    output = checked.stdout;
  });

  for (const [story, reason] of Object.entries(REASONS)) {
    test(`refuses ${story}`, () => {
      const told = output.split(/^(?=FAIL|ok)/m).find((part) => part.startsWith(`FAIL bad--${story}\n`));
      assert.ok(told, `bad--${story} was let through`);
      assert.match(told.replace(/^ {5}/gm, ''), reason);
    });
  }

  test('lets a good story through, and counts', () => {
    assert.match(output, /^ok {3}bad--fine$/m);
    const failed = Object.keys(REASONS).length;
    assert.match(output, new RegExp(`stories: 2 passed, ${failed} failed\n2 passed, ${failed} failed\n$`));
  });
});
