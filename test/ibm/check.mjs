/**
 * Runs IBM's accessibility engine on every story of a built Storybook. A story fails on each violation that is certain
 * and not in the list of what is ignored. `node test/ibm/check.mjs [DIR] [--only TEXT]`
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { findings } from './findings.mjs';
import { IGNORED } from './ignored.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' } },
});
const dir = positionals[0] ?? 'dist/storybook';

/** One of each kind that must be found, one that must not be, and one that is ignored. */
const PLANTED = `<!doctype html><html lang="fi"><title>Planted</title><main><div id="host"></div></main>`;
const PLANTED_INSIDE = `<input id="nameless"><label for="nowhere">Mihin?</label>
  <label for="clipped" style="position:absolute; overflow:hidden; clip-path:inset(50%)">Nimi</label><input id="clipped">
  <div class="row"><fieldset><legend>Rooli</legend><label><input type="radio">Rooli</label></fieldset></div>
  <div class="row"><fieldset><legend>Rooli</legend><label><input type="radio">Rooli</label></fieldset></div>`;

async function serve() {
  const server = createServer(sirv(dir, { maxAge: 3600, immutable: true }));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Runs in the page: resolves when Storybook has finished the story. What failed in it, the suite `stories` tells. */
function storyFinished(id) {
  return new Promise((resolve) => {
    (function attach() {
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return void setTimeout(attach, 5);
      const on = (name) => {
        const [past] = channel.last(name) ?? [];
        if (past?.storyId === id) resolve();
        channel.on(name, ({ storyId }) => storyId === id && resolve());
      };
      on('storyFinished');
    })();
  });
}

const outcome = { passed: 0, failed: 0 };

/** Counts one check; `faults` are the lines that say what is wrong. */
function count(name, faults) {
  outcome[faults.length > 0 ? 'failed' : 'passed'] += 1;
  if (faults.length > 0) console.log(`FAIL ${name}\n     ${faults.join('\n     ')}`);
}

async function checkPlanted(browser) {
  const page = await browser.newPage();
  await page.setContent(PLANTED);
  await page.locator('#host').evaluate((host, markup) => {
    host.attachShadow({ mode: 'open' }).innerHTML = markup;
  }, PLANTED_INSIDE);
  const found = (await findings(page, IGNORED)).map(({ rule, ignoredBy }) => `${rule} ${ignoredBy}`).sort();
  const expected = [
    'fieldset_label_valid Fail_2 0',
    'input_label_exists Fail_1 -1',
    'label_ref_valid fail_invalid -1',
  ];
  const asExpected = JSON.stringify([...new Set(found)]) === JSON.stringify(expected);
  count('the planted faults', asExpected ? [] : [`found ${found.join(', ')}, not ${expected.join(', ')}`]);
  await page.close();
}

const stories = Object.values(JSON.parse(await readFile(join(dir, 'index.json'), 'utf8')).entries).filter(
  ({ type, id }) => type === 'story' && id.includes(values.only),
);
const { base, close } = await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
const matched = new Set();

async function work() {
  const context = await browser.newContext({ locale: 'fi-FI', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('dialog', (dialog) => dialog.accept());
  for (let story; (story = stories.shift()) !== undefined;) {
    const faults = [];
    try {
      // Without axe, which has had its turn in the suite `stories`.
      const address = `${base}/iframe.html?id=${story.id}&viewMode=story&globals=a11y.manual:!true`;
      await page.goto(address, { waitUntil: 'commit' });
      await page.evaluate(storyFinished, story.id);
      for (const { ignoredBy, text } of await findings(page, IGNORED)) {
        if (ignoredBy < 0) faults.push(text);
        else matched.add(ignoredBy);
      }
    } catch (error) {
      faults.push(String(error));
    }
    count(story.id, faults);
  }
  await context.close();
}

await checkPlanted(browser);
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
await browser.close();
close();
if (values.only === '')
  for (const [i, { rule, within }] of IGNORED.entries())
    count(`ignored: ${rule} in ${within}`, matched.has(i) ? [] : ['matches nothing: take it off the list']);
console.log(`${outcome.passed} passed, ${outcome.failed} failed`);
process.exitCode = outcome.failed > 0 ? 1 : 0;
