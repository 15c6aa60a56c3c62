/**
 * `npm test`: installs what is missing and runs every suite. `npm test -- unit lint` runs only those named (and what
 * they stand on), `npm test -- --all` also those that take long or need more of the system. The last line is
 * `N passed, N failed`.
 */
import { ROOT, ensureInstalled } from '../packages/install.mjs';
import { ensureChromium } from './run/chromium.mjs';
import { endAll, runSuite } from './run/run-suite.mjs';
import { SUITES } from './run/suites.mjs';

const total = { passed: 0, failed: 0 };

function finish() {
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
}

/** The suites asked for, with those they stand on, in the order of the table. */
function chosen(parameters) {
  const names = parameters.filter((parameter) => !parameter.startsWith('-'));
  const unknown = [
    ...names.filter((name) => !SUITES.some((suite) => suite.name === name)),
    ...parameters.filter((parameter) => parameter.startsWith('-') && parameter !== '--all'),
  ];
  if (unknown.length > 0) {
    console.error(
      `There is no ${unknown.join(', ')}. Suites: ${SUITES.map(({ name }) => name).join(', ')}; and --all.`,
    );
    process.exit(2);
  }
  const wanted = new Set(
    names.length > 0
      ? names
      : SUITES.filter(({ all }) => !all || parameters.includes('--all')).map(({ name }) => name),
  );
  for (const name of wanted)
    SUITES.find((suite) => suite.name === name).after?.forEach((needed) => wanted.add(needed));
  return SUITES.filter(({ name }) => wanted.has(name));
}

/** Runs suites two at a time, those marked `alone` by themselves; none before what it comes after. */
async function runAll(suites) {
  const waiting = [...suites];
  const over = new Map();
  const running = new Map();
  const isReady = ({ alone, after = [] }) =>
    after.every((name) => over.has(name)) &&
    (alone ? running.size === 0 : running.size < 2 && ![...running.keys()].some((suite) => suite.alone));
  while (waiting.length > 0 || running.size > 0) {
    for (let next; (next = waiting.find(isReady));) {
      const suite = next;
      waiting.splice(waiting.indexOf(suite), 1);
      const broken = suite.after?.find((name) => over.get(name).failed > 0 && name !== 'types');
      const result = broken
        ? { passed: 0, failed: 1, seconds: 0, log: `not tried: ${broken} failed` }
        : undefined;
      running.set(
        suite,
        (result ? Promise.resolve(result) : runSuite(suite)).then((done) => {
          over.set(suite.name, done);
          running.delete(suite);
          report(suite, done);
        }),
      );
    }
    await Promise.race(running.values());
  }
}

function report({ name }, { passed, failed, seconds, log }) {
  total.passed += passed;
  total.failed += failed;
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(14)}${seconds.toFixed(0).padStart(4)} s  ${passed} passed, ${failed} failed`,
  );
  if (failed > 0) console.log(`${log.trimEnd().replaceAll(/^/gm, '  | ')}\n`);
}

process.chdir(ROOT);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    endAll();
    process.exit(130);
  });
}
const suites = chosen(process.argv.slice(2));
ensureInstalled();
if (suites.some(({ browser }) => browser)) {
  const chromium = ensureChromium();
  if (!chromium) {
    total.failed = 1;
    finish();
  }
  process.env.CHROMIUM = chromium;
}
for (const { name, missing } of suites) {
  const reason = missing?.();
  if (reason) console.log(`not run: ${name} (${reason})`);
}
await runAll(suites.filter(({ missing }) => !missing?.()));
finish();
