import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { translationProblems } from '../../packages/translations.mjs';

const root = join(import.meta.dirname, '../..');

const config = {
  sourceLocale: 'fi',
  targetLocales: ['sv', 'fi-simple'],
  output: { outputDir: 'packages/elements/locales', language: 'ts' },
  interchange: { xliffDir: 'packages/elements/xliff' },
};
const unit = (id, target = '') => `<trans-unit id="${id}">\n  <source>x</source>\n  ${target}\n</trans-unit>`;
const translated = '<target state="needs-review-translation">y</target>';
const right = {
  'lit-localize.json': JSON.stringify(config),
  'packages/elements/one.ts': `msg('Yksi', { id: 'one' }); msg(str\`\${n} osaa\`, {\n id: 'parts',\n});`,
  'packages/tools/two.ts': `msg('Kaksi', { id: 'two' })`,
  'packages/elements/xliff/sv.xlf':
    unit('one', translated) + unit('parts', translated) + unit('two', translated),
  'packages/elements/xliff/fi-simple.xlf': unit('one', translated) + unit('parts') + unit('two'),
  'packages/elements/locales/sv.ts': `'one': \`a\`,\n'parts': str\`b\`,\n'two': \`c\`,`,
  'packages/elements/locales/fi-simple.ts': `'one': \`a\`,`,
};

/** What is found in a project whose files are the right ones but for a few. */
function found(changed) {
  const folder = mkdtempSync(join(tmpdir(), 'talkoot-translations-'));
  try {
    for (const [path, content] of Object.entries({ ...right, ...changed })) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return translationProblems(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the build', () => {
  test('finds nothing missing here', () => assert.deepEqual(translationProblems(root), []));

  test('finds nothing where all is right; a variety of the source language may keep its words', () =>
    assert.deepEqual(found({}), []));

  test('stops at a text that is new, and at one without a translation', () => {
    assert.deepEqual(found({ 'packages/elements/new.ts': `msg('Uusi', { id: 'new' })` }), [
      'sv: new is not translated',
      'fi-simple: new is not translated',
    ]);
    const xliff = right['packages/elements/xliff/sv.xlf'];
    for (const empty of ['', '<target state="needs-review-translation"> </target>', '<target/>']) {
      assert.deepEqual(found({ 'packages/elements/xliff/sv.xlf': xliff.replace(translated, empty) }), [
        'sv: one is not translated',
      ]);
    }
    assert.equal(found({ 'packages/elements/xliff/sv.xlf': '' }).length, 3);
  });

  test('stops at a translation of nothing, and at one that is not in the generated module', () => {
    assert.deepEqual(found({ 'packages/tools/two.ts': '' }), [
      'sv: two is no text of the sources any more',
      'fi-simple: two is no text of the sources any more',
    ]);
    assert.deepEqual(found({ 'packages/elements/locales/sv.ts': `'one': \`a\`,'two': \`c\`` }), [
      'sv: parts is not in the generated module',
    ]);
  });
});
