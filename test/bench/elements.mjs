/**
 * `npm run bench:elements`: what a questionnaire on screen costs, beside SurveyJS and beside plain controls of the
 * browser, in one run. Prints a table for docs/benchmarks.md, which tells the method. Fails when what was typed did
 * not become an answer: then the times mean nothing. No time fails it.
 *
 *     --sizes 30,1000   --rounds 5   --no-survey-js
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { ROOT } from '../../packages/install.mjs';

// The newest that the two parts exist in together.
const SURVEY_JS = ['survey-core@2.5.38', 'survey-js-ui@2.5.38'];
const TEXT = 'talkootalkootalkootal';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '30,1000' },
    rounds: { type: 'string', default: '5' },
    'no-survey-js': { type: 'boolean', default: false },
  },
});

async function main() {
  if (!existsSync(join(ROOT, 'dist/cdn/questionnaire.js'))) run('node', ['packages/build.mjs'], ROOT);
  const peers = options['no-survey-js'] ? undefined : mkdtempSync(join(tmpdir(), 'talkoot-bench-'));
  try {
    if (peers) {
      console.error(`Installing ${SURVEY_JS.join(' ')} into ${peers}; it is removed at the end.`);
      writeFileSync(join(peers, 'package.json'), '{ "private": true }');
      run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...SURVEY_JS], peers);
    }
    await bench(peers);
  } finally {
    if (peers) rmSync(peers, { recursive: true, force: true });
  }
}

async function bench(peers) {
  const served = await serve(peers);
  const subjects = ['talkoot', 'floor', ...(peers ? ['survey-js'] : [])];
  console.log(`${process.platform} ${process.arch}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
  console.log(
    '| page | questions | kB gzip | ready, CPU ms | a key, CPU ms | longest task of a key over 50 ms | heap MB |',
  );
  console.log('|---|---|---|---|---|---|---|');
  try {
    for (const count of options.sizes.split(',').map(Number)) {
      const rounds = Object.fromEntries(subjects.map((subject) => [subject, []]));
      // In turns, so that what else the machine does meets all alike.
      for (let round = 0; round < Number(options.rounds); round++)
        for (const subject of subjects) rounds[subject].push(await measure(served, subject, count));
      const medians = Object.fromEntries(subjects.map((subject) => [subject, median(rounds[subject])]));
      for (const subject of subjects) line(subject, count, medians[subject]);
      line('talkoot ÷ floor', count, ratio(medians.talkoot, medians.floor));
      if (peers) line('survey-js ÷ talkoot', count, ratio(medians['survey-js'], medians.talkoot));
    }
  } finally {
    served.close();
  }
}

const FIGURES = ['kilobytes', 'ready', 'key', 'slowest', 'heap'];
const figure = (value) =>
  !Number.isFinite(value) || value === 0 ? '–' : value >= 100 ? value.toFixed(0) : value.toPrecision(2);
const line = (subject, count, figures) =>
  console.log(`| ${subject} | ${count} | ${FIGURES.map((name) => figure(figures[name])).join(' | ')} |`);
const each = (of) => Object.fromEntries(FIGURES.map((name) => [name, of(name)]));
const median = (rounds) =>
  each((name) => rounds.map((round) => round[name]).sort((a, b) => a - b)[Math.floor(rounds.length / 2)]);
const ratio = (upper, lower) => each((name) => upper[name] / lower[name]);

/** One fresh browser, one page. */
async function measure({ address, sizeOf }, subject, count) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const cpu = async () => (await metrics(session)).TaskDuration * 1000;
    const files = [];
    page.on('request', (request) => files.push(new URL(request.url()).pathname));
    const before = await cpu();
    await page.goto(`${address}/${subject}.html?count=${count}`);
    await page.waitForFunction(
      (all) => {
        const within = (root) =>
          [...root.querySelectorAll('*')].reduce(
            (sum, element) =>
              sum +
              element.matches('input[type=text]') +
              (element.shadowRoot ? within(element.shadowRoot) : 0),
            0,
          );
        return within(document) >= all;
      },
      count - Math.floor(count / 5),
      { polling: 100 },
    );
    await idle(page);
    const ready = (await cpu()) - before;
    // In the middle, where there is as much above as below.
    const place = Math.floor(count / 2) - (Math.floor(count / 2) % 5);
    await page.getByRole('textbox', { name: `Kysymys ${place + 1}:` }).click();
    await page.keyboard.type('x');
    await idle(page);
    await page.evaluate(() => {
      globalThis.slowest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          globalThis.slowest = Math.max(globalThis.slowest, duration);
      }).observe({ type: 'longtask' });
    });
    const typing = await cpu();
    for (const key of TEXT) {
      await page.keyboard.press(key);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    }
    const key = ((await cpu()) - typing) / TEXT.length;
    const slowest = await page.evaluate(() => globalThis.slowest);
    const stored = await page.evaluate((id) => globalThis.answerTo(id), `question${place}`);
    if (stored !== `x${TEXT}`) throw new Error(`${subject}: "${stored}" was stored, "x${TEXT}" was typed`);
    await session.send('HeapProfiler.collectGarbage');
    const heap = (await metrics(session)).JSHeapUsedSize / 2 ** 20;
    const kilobytes = files.map(sizeOf).reduce((sum, size) => sum + size, 0) / 1024;
    return { kilobytes, ready, key, slowest, heap };
  } finally {
    await browser.close();
  }
}

async function metrics(session) {
  const { metrics: all } = await session.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
}

const idle = (page) => page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));

/** Serves the pages; of what belongs to the subjects, and not to the bench, the size is known after gzip. */
async function serve(peers) {
  const folders = [
    ['/talkoot', join(ROOT, 'dist/cdn')],
    ...(peers ? [['/peer', join(peers, 'node_modules')]] : []),
    ['', fileURLToPath(new URL('pages', import.meta.url))],
  ];
  const mounted = folders.map(([path, folder]) => [path, folder, sirv(folder, { dev: true })]);
  const server = createServer((request, response) => {
    const [path, , files] = mounted.find(([start]) => request.url.startsWith(`${start}/`));
    request.url = request.url.slice(path.length);
    files(request, response, () => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const sizeOf = (path) => {
    const found = folders.find(([start]) => start !== '' && path.startsWith(`${start}/`));
    if (!found) return 0;
    return gzipSync(readFileSync(join(found[1], path.slice(found[0].length))), { level: 9 }).length;
  };
  return { address: `http://127.0.0.1:${server.address().port}`, sizeOf, close: () => server.close() };
}

function run(command, parameters, cwd) {
  const { status } = spawnSync(command, parameters, {
    cwd,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} failed`);
}

await main();
