/**
 * Opens every story of a built Storybook in Chromium. A story fails on a thrown render or `play()`, an axe violation
 * found by addon-a11y, an element left undefined, a request that leaves the server, an error on the console, a
 * violation of the page's policy, and when it does not fit a window of 320 px. `--shots DIR` keeps pictures,
 * `--only TEXT` takes the stories with this in their id; `--help` tells the rest.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import sirv from 'sirv';

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

const LIMIT = 20_000;

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

/** Runs in the page before everything: remembers what broke the policy. */
function watchPolicy() {
  globalThis.policyBroken = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    globalThis.policyBroken.push(`${effectiveDirective} ${blockedURI} ${sample}`.trim()),
  );
}

/** Runs in the page: resolves when Storybook has finished the story, with what went wrong in it. */
function storyFinished({ id, limit }) {
  return new Promise((resolve) => {
    const found = [];
    const finish = (reports) => {
      clearTimeout(timer);
      resolve({ found, reports });
    };
    const timer = setTimeout(() => {
      found.push(`not finished in ${limit / 1000} s`);
      finish();
    }, limit);
    (function attach() {
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return void setTimeout(attach, 5);
      const on = (name, listener) => {
        const past = channel.last(name);
        if (past) listener(...past);
        channel.on(name, listener);
      };
      // Without the page's whole tree, which testing-library adds.
      const message = (error) =>
        ([error].flat()[0]?.message ?? error?.description ?? String(error)).split('\n\n')[0];
      // The end is told as a success although play() threw: that is told by events of its own.
      on('playFunctionThrewException', (error) => found.push(`play: ${message(error)}`));
      on('unhandledErrorsWhilePlaying', (error) => found.push(`while playing: ${message(error)}`));
      for (const name of ['storyThrewException', 'storyErrored', 'storyMissing', 'configError']) {
        on(name, (error) => {
          found.push(`${name}: ${message(error)}`);
          finish();
        });
      }
      on('storyFinished', (event) => {
        if (event.storyId !== id) return;
        const reports = event.reporters.map(({ type, status, result }) => ({
          type,
          status,
          rules: (result?.violations ?? []).map(
            (rule) => `${rule.id}: ${rule.nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
          ),
          message: result?.error?.message,
        }));
        finish(reports);
      });
    })();
  });
}

/** Runs in the page: elements without a definition, also in shadow roots, and whether there is anything at all. */
function lookOver() {
  const within = (root) => {
    const all = [...root.querySelectorAll('*')];
    return [...all, ...all.flatMap((element) => (element.shadowRoot ? within(element.shadowRoot) : []))];
  };
  const elements = within(document.getElementById('storybook-root'));
  return {
    undefinedTags: elements
      .filter((element) => element.matches(':not(:defined)'))
      .map(({ localName }) => localName),
    empty: !elements.some(
      (element) =>
        element.getClientRects().length > 0 &&
        element.getBoundingClientRect().height > 0 &&
        element.childElementCount === 0,
    ),
    policyBroken: globalThis.policyBroken,
  };
}

const tooWide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

async function checkStory(page, base, { id, tags }, found) {
  await page.goto(`${base}/iframe.html?id=${id}&viewMode=story`, { waitUntil: 'commit' });
  const end = await page.evaluate(storyFinished, { id, limit: LIMIT });
  found.push(...end.found);
  const axe = end.reports?.find(({ type }) => type === 'a11y');
  if (axe === undefined) found.push('axe has not run');
  else if (axe.status !== 'passed')
    found.push(`axe: ${[...axe.rules, axe.message ?? ''].filter(Boolean).join(' · ')}`);
  const { undefinedTags, empty, policyBroken } = await page.evaluate(lookOver);
  if (undefinedTags.length > 0) found.push(`not defined: ${undefinedTags.join(', ')}`);
  if (empty) found.push('nothing is shown');
  found.push(...policyBroken.map((broken) => `policy: ${broken}`));
  if (tags.includes('paper')) return;
  await page.setViewportSize({ width: 320, height: 640 });
  const excess = await page.evaluate(tooWide);
  if (excess > 0) found.push(`${excess} px too wide for a window of 320 px`);
}

/** The windows in which pictures are taken. */
const WIDTHS = [360, 1280];

async function takePictures(page, dir, id) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 740 });
    await page.screenshot({
      path: join(dir, `${id}-${width}.png`),
      fullPage: true,
      animations: 'disabled',
      caret: 'hide',
    });
  }
}

/** Storybook's own page, around the stories: it must work without a network too. */
async function checkManager(page, base, found) {
  await page.goto(base, { waitUntil: 'load' });
  await page.locator('#storybook-preview-iframe').waitFor({ timeout: LIMIT });
  await page.locator('[data-nodetype=story], [data-nodetype=component]').first().waitFor({ timeout: LIMIT });
  found.length = 0; // its own faults are not ours; what matters here are requests
}

async function main() {
  const dir = positionals[0] ?? 'dist/storybook';
  const index = JSON.parse(await readFile(join(dir, 'index.json'), 'utf8'));
  const queue = Object.values(index.entries).filter(
    ({ type, id }) => type === 'story' && id.includes(options.only),
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
        await page.setViewportSize({ width: 1280, height: 740 });
        if (entry === MANAGER) await checkManager(page, base, found);
        else {
          await checkStory(page, base, entry, found);
          if (options.shots) await takePictures(page, options.shots, id);
        }
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

const MANAGER = { id: 'the page around the stories' };

if (options.help) console.log(HELP);
else await main();
