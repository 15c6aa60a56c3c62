import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { VERSION } from 'talkoot/elements/version.js';
import { ROOT, doors, installPacked, packageJson } from './packed.ts';

const consumer = installPacked();
after(() => consumer.remove());

test('VERSION is the version of the package', () => {
  assert.equal(VERSION, packageJson.version);
});

test('publint finds nothing', () => {
  const { status, stdout, stderr } = spawnSync('publint', ['run', '--strict'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(status, 0, stdout + stderr);
});

test('the package holds what it promises, and nothing of the house', () => {
  const files = readdirSync(consumer.place, { recursive: true, encoding: 'utf8' });
  for (const file of [
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'dist/custom-elements.json',
    'dist/cdn/embed.js',
    'dist/themes/suomifi.css',
    'dist/pages/action-plan.fi.html',
  ]) {
    assert.ok(files.includes(file), file);
  }
  assert.deepEqual(
    files.filter((file) => /^(test|stories|docs|node_modules)|\.build|storybook|tsbuildinfo/.test(file)),
    [],
  );
});

test('every door opens in plain Node.js, where there is no window', () => {
  const names = doors(consumer.place);
  assert.ok(names.length > 20, names.join());
  for (const name of [
    'talkoot',
    'talkoot/define.js',
    'talkoot/engine',
    'talkoot/content/action-plan',
    'talkoot/tools/action-plan.js',
  ]) {
    assert.ok(names.includes(name), name);
  }
  const script = names.map((name) => `import '${name}';`).join('\n');
  writeFileSync(join(consumer.folder, 'doors.mjs'), script);
  const { status, stderr, stdout } = spawnSync(process.execPath, ['doors.mjs'], {
    cwd: consumer.folder,
    encoding: 'utf8',
  });
  assert.equal(stderr + stdout, '');
  assert.equal(status, 0);
});

test('everything imported lazily is there too', () => {
  const script = `
    import { texts } from 'talkoot/content/action-plan';
    import { lazyParts } from 'talkoot/elements/lazy-parts.js';
    import { loadCatalogue } from 'talkoot/elements/localize.js';
    for (const load of Object.values(lazyParts)) await load();
    for (const language of ['sv', 'en']) await loadCatalogue(language);
    for (const load of Object.values(texts)) console.log((await load()).title);`;
  writeFileSync(join(consumer.folder, 'lazy.mjs'), script);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lazy.mjs'], {
    cwd: consumer.folder,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  assert.equal(stdout.trim().split('\n').length, 3);
});

const CONSUMER = `
import { ActionPlan } from 'talkoot/tools/action-plan.js';
import { ResponseSubmitEvent } from 'talkoot';
import 'talkoot/define.js';
import { createQuestionnaire, parseDefinition } from 'talkoot/engine';
import type { Definition, Response } from 'talkoot/engine';
import { parseNetwork } from 'talkoot/network';
import { openDrafts } from 'talkoot/device';
import { definition } from 'talkoot/content/action-plan';
import { Questionnaire } from 'talkoot/elements/questionnaire.js';

const parsed: Definition = parseDefinition({});
export const response: Response = createQuestionnaire(parsed).response();
export const title: string = parseNetwork({}).title;
export const element: Questionnaire = document.createElement('talkoot-questionnaire');
export const plan: ActionPlan = document.createElement('talkoot-action-plan');
plan.definition = definition;
element.addEventListener('talkoot-submit', (event) => event.respondWith(Promise.resolve({ id: event.response.id })));
// @ts-expect-error: there is no such presentation
element.presentation = 'slides';
export { openDrafts, ResponseSubmitEvent };
`;

for (const [module, moduleResolution] of [
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
]) {
  test(`a consumer's TypeScript understands the types (${moduleResolution})`, () => {
    writeFileSync(join(consumer.folder, 'package.json'), '{"type": "module"}');
    writeFileSync(join(consumer.folder, 'consumer.ts'), CONSUMER);
    // What the README tells developers to write must compile as it stands.
    const [, example = ''] = /```ts\n(.*?)```/s.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
    assert.match(example, /parseDefinition/);
    writeFileSync(join(consumer.folder, 'readme.ts'), example);
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      strict: true,
      noEmit: true,
    };
    writeFileSync(
      join(consumer.folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['consumer.ts', 'readme.ts'] }),
    );
    const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', consumer.folder], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
  });
}
