/**
 * Holds the build to its budgets. The table goes to the log and to test-results/budgets.md;
 * `REMEMBER_SIZES=1 npm test -- budgets` keeps the sizes in measured.json, so that the test can name what grew since.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { BUDGETS } from './budgets.mjs';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const remembered = JSON.parse(readFileSync(file('measured.json'), 'utf8'));
const measured = {};

const kilobytes = (bytes) => (bytes / 1024).toFixed(1);

/** The sources and files that are larger than when the sizes were remembered, largest growth first. */
function grown(now, before = { files: {}, sources: {} }) {
  const growth = (kind) =>
    Object.entries(now[kind])
      .map(([name, bytes]) => [name, bytes - (before[kind][name] ?? 0)])
      .filter(([, more]) => more > 0)
      .sort(([, a], [, b]) => b - a)
      .slice(0, 12)
      .map(([name, more]) => `  +${more} ${name}`);
  return [`files, gzip:`, ...growth('files'), 'sources, before minifying:', ...growth('sources')].join('\n');
}

for (const { name, wall, measure } of BUDGETS) {
  test(`${name}: at most ${wall} kB`, async () => {
    measured[name] = await measure();
    const { bytes } = measured[name];
    assert.ok(bytes > 500, `only ${bytes} bytes were seen`);
    assert.ok(
      bytes <= wall * 1024,
      `${kilobytes(bytes)} kB. What grew:\n${grown(measured[name], remembered[name])}`,
    );
  });
}

after(() => {
  const rows = BUDGETS.filter(({ name }) => measured[name]).map(({ name, goal, wall }) => {
    const { bytes, files } = measured[name];
    const list = Object.entries(files)
      .sort(([, a], [, b]) => b - a)
      .map(([file, size]) => `${file} ${size}`);
    return `| ${name} | ${kilobytes(bytes)} | ${goal ?? ''} | ${wall} | ${list.join(', ')} |`;
  });
  const table = [
    '| gzip, kB of 1024 bytes | measured | goal | wall | files, bytes |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ];
  console.log(table.join('\n'));
  mkdirSync(file('../../test-results'), { recursive: true });
  writeFileSync(file('../../test-results/budgets.md'), `${table.join('\n')}\n`);
  if (process.env.REMEMBER_SIZES)
    writeFileSync(file('measured.json'), `${JSON.stringify(measured, null, 2)}\n`);
});
