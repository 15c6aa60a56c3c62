/**
 * Opens every story of a built Storybook in Chromium. A story fails on a thrown render or `play()`, an axe violation
 * found by addon-a11y, an element left undefined, a request that leaves the server, an error on the console, a
 * violation of the page's policy, a target that is too small, when it does not fit the window of a zoom of 400 %, and
 * when Tab does not lead through it in sight. Pages of documentation must have their tables. `--shots DIR` keeps
 * pictures, `--only TEXT` takes the stories with this in their id; `--help` tells the rest.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { walkByTab } from './focus.mjs';
import { lookOver, smallTargets, storyFinished, tooWide, watchPolicy } from './in-page.mjs';

const HELP = `node test/stories/check.mjs [DIR] [--only TEXT] [--shots DIR] [--workers N] [--quiet]
  DIR  a built Storybook, default dist/storybook`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    shots: { type: 'string' },
    workers: { type: 'string', default: String(Math.min(2, availableParallelism())) },
    quiet: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** Storybook has scripts and styles in its pages; nothing may come from elsewhere, nor be made of text by `eval`. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self'",
].join('; ');

const LIMIT = 60_000;

async function serve(dir) {
  const files = sirv(dir, { maxAge: 3600, immutable: true });
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', POLICY);
    // Browsers ask for an icon by themselves.
    files(request, response, () => response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** A usual window, and that of a phone or of one zoomed to 400 % (WCAG 1.4.10). */
const WIDE = { width: 1280, height: 740 };
const ZOOMED = { width: 320, height: 256 };

async function checkStory(page, base, { id, tags }, found) {
  await page.goto(`${base}/iframe.html?id=${id}&viewMode=story`, { waitUntil: 'commit' });
  const end = await page.evaluate(storyFinished, { id, limit: LIMIT });
  found.push(...end.found);
  const axe = end.reports?.find(({ type }) => type === 'a11y');
  if (axe === undefined) found.push('axe has not run');
  else if (axe.status !== 'passed')
    found.push(`axe: ${[...axe.rules, axe.message ?? ''].filter(Boolean).join(' · ')}`);
  let seen = await page.evaluate(lookOver);
  // A story without a play is over before the parts it shows are fetched.
  for (let tries = 0; seen.empty && tries < 100; tries++) {
    await page.waitForTimeout(100);
    seen = await page.evaluate(lookOver);
  }
  const { undefinedTags, dangling, empty, policyBroken } = seen;
  if (undefinedTags.length > 0) found.push(`not defined: ${undefinedTags.join(', ')}`);
  if (empty) found.push('nothing is shown');
  found.push(...dangling);
  found.push(...policyBroken.map((broken) => `policy: ${broken}`));
  if (options.shots) await takePictures(page, options.shots, id);
  if (tags.includes('paper')) return;
  const small = await page.evaluate(smallTargets);
  await page.setViewportSize(ZOOMED);
  const excess = await page.evaluate(tooWide);
  if (excess > 0) found.push(`${excess} px too wide for a window of 320 px`);
  small.push(...(await page.evaluate(smallTargets)));
  found.push(...small.map((target) => `target: ${target}`), ...(await walkByTab(page)));
}

/** What a page can set, hear and style is told by tables made from the manifest. */
async function checkDocs(page, base, { id }, found) {
  await page.goto(`${base}/iframe.html?id=${id}&viewMode=docs`, { waitUntil: 'commit' });
  await page.locator('#storybook-docs .docs-story').waitFor({ timeout: LIMIT });
  const titles = page.locator('.docblock-argstable-body > tr[title]');
  const told = await titles.evaluateAll((rows) => rows.map(({ title }) => title.split(' ')[1]));
  const lacking = ['Attributes', 'Properties', 'Methods', 'Events'].filter((part) => !told.includes(part));
  if (lacking.length > 0) found.push(`docs: there are no ${lacking.join(', ')}`);
  const policyBroken = await page.evaluate(() => globalThis.policyBroken);
  found.push(...policyBroken.map((broken) => `policy: ${broken}`));
}

/** The windows in which pictures are taken. */
const WIDTHS = [360, 1280];

async function takePictures(page, dir, id) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ ...WIDE, width });
    await page.screenshot({
      path: join(dir, `${id}-${width}.png`),
      fullPage: true,
      animations: 'disabled',
      caret: 'hide',
    });
  }
}

/** Storybook's own page, around the stories: it must work without a network too. */
async function checkManager(page, base, _entry, found) {
  await page.goto(base, { waitUntil: 'load' });
  await page.locator('#storybook-preview-iframe').waitFor({ timeout: LIMIT });
  await page.locator('[data-nodetype=story], [data-nodetype=component]').first().waitFor({ timeout: LIMIT });
  found.length = 0; // its own faults are not ours; what matters here are requests
  const broken = await page.evaluate(() => globalThis.policyBroken);
  found.push(
    ...broken.filter((each) => / (https?|wss?):/.test(each)).map((each) => `leaves the server: ${each}`),
  );
}

async function main() {
  const dir = positionals[0] ?? 'dist/storybook';
  const index = JSON.parse(await readFile(join(dir, 'index.json'), 'utf8'));
  const queue = Object.values(index.entries).filter(
    ({ type, id }) => ['story', 'docs'].includes(type) && id.includes(options.only),
  );
  if (options.shots) await mkdir(options.shots, { recursive: true });
  const { base, close } = await serve(dir);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      // Whatever asks for another host gets no answer; intercepting requests would turn off the cache.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  let passed = 0;
  const failed = [];
  const work = async () => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      locale: 'fi-FI',
      timezoneId: 'Europe/Helsinki',
    });
    let found = [];
    let outside = [];
    await context.addInitScript(watchPolicy);
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => found.push(`thrown: ${message}`));
    page.on('console', (entry) => {
      if (entry.type() === 'error') found.push(`console: ${entry.text().split('\n')[0]}`);
    });
    page.on('request', (request) => {
      const { protocol } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && !request.url().startsWith(`${base}/`)) {
        outside.push(`leaves the server: ${request.url()}`);
      }
    });
    page.on('dialog', (dialog) => dialog.accept());
    for (let entry; (entry = queue.shift()) !== undefined;) {
      const { id } = entry;
      found = [];
      outside = [];
      try {
        await page.setViewportSize(WIDE);
        await CHECKS[entry.type](page, base, entry, found);
      } catch (error) {
        found.push(String(error));
      }
      const all = [...new Set([...found, ...outside])];
      if (all.length > 0) failed.push(id);
      else passed += 1;
      if (all.length > 0) console.log(`FAIL ${id}\n     ${all.join('\n     ')}`);
      else if (!options.quiet) console.log(`ok   ${id}`);
    }
    await context.close();
  };
  if (options.only === '') queue.push(MANAGER);
  await Promise.all(Array.from({ length: Number(options.workers) }, work));
  await browser.close();
  close();
  console.log(`stories: ${passed} passed, ${failed.length} failed`);
  console.log(`${passed} passed, ${failed.length} failed`);
  process.exitCode = failed.length > 0 || passed === 0 ? 1 : 0;
}

const MANAGER = { id: 'the page around the stories', type: 'manager' };

/** How each entry of the index is looked at. */
const CHECKS = { story: checkStory, docs: checkDocs, manager: checkManager };

if (options.help) console.log(HELP);
else await main();
