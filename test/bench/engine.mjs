/**
 * `npm run bench:engine`: how fast the engine answers, beside SurveyJS's engine and beside the least work that gives
 * the same numbers. Prints tables for docs/benchmarks.md, which tells the method. Fails when the engines disagree about
 * what is asked or what is wrong: then their times mean nothing. No time fails it.
 *
 *     --sizes 100,1000   --scenarios chain,cascade   --no-survey-core
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ROOT, ensureInstalled } from '../../packages/install.mjs';
import { countProblems, ratiosTable, timesTable } from './report.mjs';
import { SCENARIO_NAMES } from './scenarios.mjs';

const SURVEY_CORE = 'survey-core@3.1.1';
const LONGEST_CELL = 300_000;
const WINDOWS = process.platform === 'win32';

const near = (name) => new URL(name, import.meta.url).href;

function main() {
  const options = readOptions();
  ensureInstalled();
  // Brings dist up to date, so that what is measured is what stands in the sources.
  run('tsc', ['-b', 'packages/engine'], ROOT);
  const peers = options.withSurveyCore ? mkdtempSync(join(tmpdir(), 'talkoot-bench-')) : undefined;
  try {
    if (peers !== undefined) installSurveyCore(peers);
    process.exitCode = bench(options, peers);
  } finally {
    if (peers !== undefined) rmSync(peers, { recursive: true, force: true });
  }
}

function bench({ sizes, scenarios }, peers) {
  const engines = [
    { id: 'talkoot', adapter: near('engine-adapter.mjs') },
    { id: 'floor', adapter: near('floor-adapter.mjs') },
    ...(peers === undefined
      ? []
      : [{ id: 'survey-core', adapter: near('survey-core-adapter.mjs'), folder: peers }]),
  ];
  const cells = scenarios.flatMap((name) => sizes.map((count) => ({ name, count })));
  const rows = cells.map(({ name, count }) => {
    const measured = engines.map((engine) => {
      console.error(`${name} ${count} ${engine.id} …`);
      return [engine.id, cell({ ...engine, name, count })];
    });
    return { name, count, measured: Object.fromEntries(measured) };
  });
  console.log(
    `Node.js ${process.version}, ${process.platform} ${process.arch}, ${cpus()[0]?.model ?? 'unknown processor'}\n`,
  );
  console.log(timesTable(rows));
  console.log(ratiosTable(rows));
  const problems = rows.flatMap(countProblems);
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}

/** What a fresh process measured, or why it did not. */
function cell(task) {
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      '--single-threaded',
      '--max-old-space-size=4096',
      fileURLToPath(near('cell.mjs')),
      JSON.stringify(task),
    ],
    { cwd: ROOT, encoding: 'utf8', timeout: LONGEST_CELL, maxBuffer: 2 ** 26 },
  );
  if (status === 0) return JSON.parse(stdout.trim().split('\n').at(-1));
  const said = error?.message ?? stderr.split('\n').find((line) => /error/i.test(line)) ?? `status ${status}`;
  return { failed: said };
}

function installSurveyCore(folder) {
  console.error(`Installing ${SURVEY_CORE} into ${folder}, without its scripts; it is removed at the end.`);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', SURVEY_CORE], folder);
}

function run(command, parameters, cwd) {
  const { status } = spawnSync(command, parameters, {
    cwd,
    // Compilers tell their errors on standard output, which here is for the tables.
    stdio: ['ignore', 2, 2],
    shell: WINDOWS,
  });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} failed`);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '100,1000,10000' },
      scenarios: { type: 'string', default: SCENARIO_NAMES.join(',') },
      'no-survey-core': { type: 'boolean', default: false },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 2))
    throw new Error(`--sizes ${values.sizes}: whole numbers from 2 on, joined by commas`);
  const scenarios = values.scenarios.split(',');
  const unknown = scenarios.find((name) => !SCENARIO_NAMES.includes(name));
  if (unknown !== undefined)
    throw new Error(`--scenarios: no "${unknown}"; there are ${SCENARIO_NAMES.join(', ')}`);
  return { sizes, scenarios, withSurveyCore: !values['no-survey-core'] };
}

main();
