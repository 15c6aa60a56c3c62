/**
 * A reporter for web-test-runner that tells what failed and nothing else: the file, the test, the error, and what the
 * page wrote to its console. The last line is `N passed, N failed`. A log that is cut at its end still says it all.
 */
import { relative } from 'node:path';

const STACK_LINES = 6;

const testsIn = ({ name, suites, tests }, path = []) => {
  const here = [...path, name].filter(Boolean);
  return [
    ...tests.map((test) => ({ ...test, path: [...here, test.name].join(' › ') })),
    ...suites.flatMap((suite) => testsIn(suite, here)),
  ];
};

const indented = (text) => text.replaceAll(/^/gm, '    ');

function errorWords({ message, stack = '', expected, actual }) {
  const lines = [message];
  if (expected !== undefined) lines.push(`expected: ${expected}`, `actual:   ${actual}`);
  lines.push(
    ...stack
      .split('\n')
      .filter((line) => !message.includes(line))
      .slice(0, STACK_LINES),
  );
  return indented(lines.join('\n'));
}

const written = (logs) =>
  logs.map((parts) => indented(`console: ${parts.map((part) => part?.stack ?? String(part)).join(' ')}`));

/** What is wrong with the run of one file. */
function failures({ testFile, browser, testResults, errors, passed, logs }) {
  const failed = testResults ? testsIn(testResults).filter((test) => !test.passed && !test.skipped) : [];
  const found = [
    ...failed.map(({ path, error }) => `✖ ${path}\n${error ? errorWords(error) : ''}`),
    ...errors.map((error) => `✖ the file\n${errorWords(error)}`),
  ];
  if (found.length === 0 && !passed) found.push('✖ the file did not pass');
  const file = `${relative(process.cwd(), testFile)} (${browser.name})`;
  return found.length > 0 ? { file, found, logs: written(logs) } : undefined;
}

export const failuresReporter = () => ({
  onTestRunFinished({ sessions }) {
    const all = sessions.map(failures).filter(Boolean);
    for (const { file, found, logs } of all) console.log([file, ...logs, ...found].join('\n'));
    const passed = sessions
      .flatMap(({ testResults }) => (testResults ? testsIn(testResults) : []))
      .filter((test) => test.passed).length;
    console.log(`${passed} passed, ${all.reduce((count, { found }) => count + found.length, 0)} failed`);
  },
});
