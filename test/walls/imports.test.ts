import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importProblems } from './import-problems.ts';
import { isGenerated, packageFolders, sourcesIn } from './sources.ts';
import { FOLDERS } from './table.ts';

test('every folder has a row in the table', () => {
  assert.deepEqual(packageFolders().sort(), Object.keys(FOLDERS).sort());
});

for (const folder of packageFolders()) {
  test(`${folder} imports only what it may`, () => {
    const sources = sourcesIn(`packages/${folder}`, '.ts').filter(({ path }) => !isGenerated(path));
    assert.ok(sources.length > 0);
    assert.deepEqual(
      sources.flatMap(({ path, text }) => importProblems(path, text)),
      [],
    );
  });
}

const PLANTED: readonly [path: string, text: string, problem: RegExp][] = [
  ['packages/engine/x.ts', `import { html } from 'lit';`, /lit is no package for engine/],
  ['packages/engine/x.ts', `import * as z from 'zod';`, /zod is no package for engine/],
  [
    'packages/engine/x.ts',
    `import type { Drafts } from 'talkoot/device';`,
    /engine may not import talkoot\/device/,
  ],
  ['packages/engine/x.ts', `export * from '../network/index.ts';`, /leaves its folder/],
  ['packages/engine/x.ts', `const x: import('talkoot/network').Network = y;`, /engine may not import/],
  ['packages/network/x.ts', `import { randomId } from 'talkoot/engine';`, /only types of talkoot\/engine/],
  [
    'packages/network/x.ts',
    `import { type Answers } from 'talkoot/engine';`,
    /only types of talkoot\/engine/,
  ],
  ['packages/content/x/index.ts', `await import('talkoot/engine');`, /only types of talkoot\/engine/],
  [
    'packages/device/x.ts',
    `import { createNetwork } from 'talkoot/network';`,
    /only types of talkoot\/network/,
  ],
  ['packages/device/x.ts', `import 'lit/directives/live.js';`, /is no package for device/],
  ['packages/elements/x.ts', `import { openDrafts } from 'talkoot/device';`, /only in a lazy part/],
  ['packages/elements/x.ts', `import { DraftController } from './draft-controller.ts';`, /is a lazy part/],
  [
    'packages/elements/x.ts',
    `import { texts } from 'talkoot/content/action-plan';`,
    /elements may not import/,
  ],
  ['packages/elements/x.ts', `import { heading } from 'talkoot/elements/heading.js';`, /its own folder/],
  ['packages/elements/x.ts', `import { heading } from './heading.js';`, /must name the file/],
  ['packages/elements/x.ts', `import { scaleLinear } from 'd3-scale';`, /is no package for elements/],
  ['packages/tools/x.ts', `import { text } from 'talkoot/engine/text.js';`, /is no public name/],
  ['packages/tools/x.ts', `import { text } from 'talkoot/elements/questions/text.js';`, /is no public name/],
  ['packages/tools/x.ts', `import { openDB } from 'idb';`, /idb is no package for tools/],
  ['packages/surprise/x.ts', ``, /no row in the table/],
];

test('a planted import is found', () => {
  for (const [path, text, problem] of PLANTED) {
    const problems = importProblems(path, text);
    assert.equal(problems.length, 1, `${text} in ${path}: ${problems.join('; ') || 'nothing found'}`);
    assert.match(problems[0]!, problem);
  }
});

test('what is allowed is not found', () => {
  const allowed: readonly [path: string, text: string][] = [
    ['packages/elements/draft-part.ts', `export { saveFile } from 'talkoot/device';`],
    ['packages/elements/x.ts', `import type { Drafts } from 'talkoot/device'; import('./draft-part.ts');`],
    ['packages/tools/x.ts', `import { heading } from 'talkoot/elements/heading.js';`],
    ['packages/elements/questions/x.ts', `import { heading } from '../heading.ts';`],
  ];
  for (const [path, text] of allowed) assert.deepEqual(importProblems(path, text), []);
});
