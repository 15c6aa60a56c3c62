/**
 * Every suite and the minutes after which it hangs, on a slow machine too. `tests` is a command whose tests are counted, `checks` are commands that
 * count as one each. `after` names suites that must be over first, `browser` asks for Chromium, `alone` keeps the
 * machine's two cores for the suite, `all` leaves it to `npm test -- --all`. `missing` tells why it cannot run here.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../packages/install.mjs';
import { FIREFOX, WEBKIT, missing } from './programs.mjs';

const here = (path) => existsSync(join(ROOT, path));
const folders = (path) =>
  readdirSync(join(ROOT, path), { withFileTypes: true }).filter((entry) => entry.isDirectory());
const holds = (path, end) =>
  here(path) && readdirSync(join(ROOT, path), { recursive: true }).some((name) => name.endsWith(end));

/** Folders whose tests need no browser; in the others web-test-runner runs them. */
const UNIT = ['engine', 'results', 'network', 'content', 'command'].filter((name) =>
  holds(`test/${name}`, '.test.ts'),
);

const typed = [...folders('test').map(({ name }) => `test/${name}`), 'stories', '.storybook'].filter(
  (path) => here(`${path}/tsconfig.json`) && holds(path, '.ts'),
);

const nodeTests = (...patterns) => ['node', '--conditions=@talkoot/source', '--test', ...patterns];

export const SUITES = [
  { name: 'types', minutes: 5, checks: [['tsc', '-b'], ...typed.map((path) => ['tsc', '-p', path])] },
  { name: 'unit', minutes: 5, tests: nodeTests(...UNIT.map((name) => `test/${name}/**/*.test.ts`)) },
  { name: 'walls', minutes: 3, tests: nodeTests('test/walls/**/*.test.ts', 'test/run/**/*.test.mjs') },
  {
    name: 'lint',
    minutes: 6,
    checks: [
      ['eslint', '--max-warnings', '0', '.'],
      ['prettier', '--check', '.'],
    ],
  },
  {
    name: 'translations',
    minutes: 3,
    tests: nodeTests('test/translations/**/*.test.*'),
    exists: holds('test/translations', '.test.ts') || holds('test/translations', '.test.mjs'),
  },
  { name: 'browser', minutes: 6, tests: ['wtr'], browser: true, alone: true },
  // Writes where the compiler of `types` writes.
  { name: 'build', minutes: 5, checks: [['node', 'packages/build.mjs']], after: ['types'] },
  { name: 'pack', minutes: 5, tests: nodeTests('test/pack/**/*.test.ts'), after: ['build'] },
  {
    name: 'budgets',
    minutes: 3,
    tests: nodeTests('test/budgets/**/*.test.mjs'),
    after: ['build'],
    browser: true,
    alone: true,
  },
  {
    name: 'composition',
    minutes: 6,
    tests: nodeTests('test/composition/**/*.test.mjs'),
    after: ['build'],
    browser: true,
  },
  {
    name: 'storybook',
    minutes: 5,
    checks: [['storybook', 'build', '-o', 'dist/storybook', '--quiet']],
    after: ['build'],
    exists: here('.storybook'),
  },
  {
    name: 'stories',
    minutes: 10,
    tests: ['node', 'test/stories/check.mjs'],
    after: ['storybook'],
    exists: here('.storybook') && here('test/stories/check.mjs'),
    browser: true,
    alone: true,
  },
  {
    name: 'story-checker',
    minutes: 5,
    tests: nodeTests('test/stories/**/*.test.mjs'),
    after: ['storybook'],
    exists: here('.storybook') && holds('test/stories', '.test.mjs'),
    browser: true,
    alone: true,
  },
  {
    name: 'journeys',
    minutes: 8,
    // Node.js itself would leave one of two cores idle; the pages wait more than they work.
    tests: nodeTests('--test-concurrency=2', 'test/journeys/**/*.test.mjs'),
    after: ['build'],
    exists: holds('test/journeys', '.test.mjs'),
    browser: true,
    alone: true,
  },
  {
    name: 'ibm',
    minutes: 10,
    tests: ['node', 'test/ibm/check.mjs'],
    after: ['storybook'],
    browser: true,
    alone: true,
    all: true,
  },
  {
    name: 'firefox',
    minutes: 8,
    tests: ['wtr', '--config', 'test/engines/firefox.config.mjs'],
    missing: () => missing({ 'firefox-esr': FIREFOX }),
    alone: true,
    all: true,
  },
  {
    name: 'webkit',
    minutes: 6,
    tests: ['wtr', '--config', 'test/engines/webkit.config.mjs'],
    missing: () => missing({ 'webkit2gtk-driver': WEBKIT && 'WebKitWebDriver', xvfb: 'Xvfb' }),
    alone: true,
    all: true,
  },
  {
    name: 'screen-reader',
    minutes: 6,
    tests: nodeTests('test/screen-reader/**/*.test.mjs'),
    after: ['build'],
    missing: () =>
      missing({
        orca: 'orca',
        xvfb: 'Xvfb',
        openbox: 'openbox',
        xdotool: 'xdotool',
        'dbus-daemon': 'dbus-daemon',
      }),
    browser: true,
    alone: true,
    all: true,
  },
].filter(({ exists = true }) => exists);
