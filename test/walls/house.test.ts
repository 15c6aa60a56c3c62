import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  LONGEST,
  contentProblems,
  lengthProblems,
  nameProblems,
  templateProblems,
} from './house-problems.ts';
import { ROOT, isGenerated, sourcesIn } from './sources.ts';

const sources = sourcesIn('packages', '.ts', '.mjs', '.css', '.json');
const code = sources.filter(({ path }) => path.endsWith('.ts'));
const written = [...sources, ...sourcesIn('test', '.ts', '.mjs'), ...sourcesIn('stories', '.ts', '.mjs')];

test('files are named in kebab-case, after what is inside', () => {
  assert.deepEqual(
    written.flatMap(({ path }) => nameProblems(path)),
    [],
  );
  assert.equal(nameProblems('packages/elements/utils/dates.ts').length, 1);
  assert.equal(nameProblems('packages/elements/DraftView.ts').length, 1);
  assert.deepEqual(nameProblems('stories/choice.stories.ts'), []);
});

test('files stay small', (context) => {
  const files = sources.filter(({ path }) => !path.endsWith('.json') && !isGenerated(path));
  for (const problem of files.flatMap(({ path, text }) => lengthProblems(path, text)))
    context.diagnostic(problem);
  assert.deepEqual(
    files.flatMap(({ path, text }) => lengthProblems(path, text)),
    [],
  );
  assert.equal(lengthProblems('packages/engine/x.ts', '\n'.repeat(LONGEST + 1)).length, 1);
  assert.deepEqual(lengthProblems('packages/elements/styles/x.ts', '\n'.repeat(LONGEST + 1)), []);
});

test('templates hold nothing that a strict policy forbids, and no tag of ours', () => {
  assert.deepEqual(
    code.flatMap(({ path, text }) => templateProblems(path, text)),
    [],
  );
  for (const planted of [
    '<p style="color: red"></p>',
    '<p style=${x}></p>',
    '<style>p {}</style>',
    '<button onclick="go()"></button>',
    '<talkoot-questionnaire></talkoot-questionnaire>',
  ]) {
    assert.equal(templateProblems('x.ts', `const page = html\`${planted}\`;`).length, 1, planted);
  }
});

test('content is data', () => {
  const content = sources.filter(({ path }) => /^packages\/content\/[^/]+\//.test(path));
  assert.ok(content.length > 0);
  assert.deepEqual(
    content.flatMap(({ path, text }) => contentProblems(path, text)),
    [],
  );
  assert.equal(
    contentProblems('packages/content/x/definition.ts', 'export const a = [1].map((b) => b);').length,
    1,
  );
  assert.equal(contentProblems('packages/content/x/fi.json', '{"a": "<b>lihava</b>"}').length, 1);
});

test('the lock file names no registry', () => {
  assert.doesNotMatch(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'), /"resolved": "http/);
});
