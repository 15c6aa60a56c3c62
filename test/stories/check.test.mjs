/** Proves the checker: Storybook builds a few bad stories, and each must fail for its own reason. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
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
  'small-targets': /^target: button "Ylös" 16 × 16 px/m,
  'small-links': /^target: a "yksi" \d+ × \d+ px/m,
  'focus-without-ring': /^focus: button "planted" does not show that it has focus/m,
  'focus-outside': /^focus: button "planted" is outside the window/m,
  'focus-covered': /^focus: button "planted" is covered by p "Peite"/m,
  'focus-lost': /^focus: lost after/m,
  'focus-stays': /^focus: Tab does not lead on from button "planted"/m,
  'focus-goes-round': /^focus: Tab never comes to the end/m,
  'focus-passes-by': /^focus: Tab never comes to button "planted"/m,
};

/** What is no story of that file. */
const OTHERS = {
  'bad-docs--docs': /^docs: there are no Attributes/m,
  'the page around the stories': /^leaves the server: connect-src https:\/\/planted/m,
};

const FINE = ['bad--fine', 'bad--fine-targets', 'bad-docs--fine'];

describe('the checker of stories', () => {
  let output = '';

  before(async () => {
    await run('storybook', ['build', '-o', DIR, '--quiet'], { env });
    await appendFile(
      `${DIR}/index.html`,
      '<script>fetch("https://planted.invalid/").catch(() => 0)</script>',
    );
    const checked = await run('node', ['test/stories/check.mjs', DIR]).catch((failed) => failed);
    assert.equal(checked.code, 1, 'it must fail as a whole');
    output = checked.stdout;
  });

  const all = [
    ...Object.entries(REASONS).map(([story, reason]) => [`bad--${story}`, reason]),
    ...Object.entries(OTHERS),
  ];

  for (const [id, reason] of all) {
    test(`refuses ${id}`, () => {
      const told = output.split(/^(?=FAIL|ok)/m).find((part) => part.startsWith(`FAIL ${id}\n`));
      assert.ok(told, `${id} was let through`);
      assert.match(told.replace(/^ {5}/gm, ''), reason);
    });
  }

  test('lets good stories through, and counts', () => {
    for (const id of FINE) assert.match(output, new RegExp(`^ok {3}${id}$`, 'm'));
    const counted = `${FINE.length} passed, ${all.length} failed\n`;
    assert.ok(output.endsWith(`stories: ${counted}${counted}`), output.slice(-200));
  });
});
