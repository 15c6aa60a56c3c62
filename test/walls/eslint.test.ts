import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { ROOT } from './sources.ts';
import { ABILITIES, FOLDERS } from './table.ts';
import type { Ability } from './table.ts';

const RULES = [
  'no-restricted-globals',
  'no-restricted-properties',
  'no-restricted-syntax',
  'no-restricted-imports',
];

const eslint = new ESLint({
  cwd: ROOT,
  ruleFilter: ({ ruleId }) => RULES.includes(ruleId),
  // The walls need no types, and types cost seconds.
  overrideConfig: [{ languageOptions: { parserOptions: { projectService: false } } }],
});

/** What the walls' rules say to a text, were it a file of a folder. */
async function lintIn(folder: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: `packages/${folder}/planted.ts` });
  return result!.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

for (const [folder, { without }] of Object.entries(FOLDERS)) {
  test(`ESLint keeps ${folder} from ${without.join(', ') || 'nothing'}`, async () => {
    for (const ability of Object.keys(ABILITIES) as Ability[]) {
      for (const name of ABILITIES[ability]) {
        const expected = without.includes(ability) ? 1 : 0;
        for (const text of [`${name};`, `globalThis.${name};`, `window.${name};`]) {
          const messages = await lintIn(folder, text);
          assert.equal(messages.length, expected, `${text} in ${folder}: ${messages.join()}`);
        }
      }
    }
  });
}

test('ESLint keeps markup in strings and unnamed exports out of every folder', async () => {
  for (const folder of Object.keys(FOLDERS)) {
    for (const text of [
      `element.innerHTML = '';`,
      `element.insertAdjacentHTML('beforeend', x);`,
      `document.write(x);`,
      `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`,
      `import { styleMap } from 'lit/directives/style-map.js';`,
      `export default 1;`,
    ]) {
      const messages = await lintIn(folder, text);
      assert.equal(messages.length, 1, `${text} in ${folder}: ${messages.join()}`);
    }
  }
});
