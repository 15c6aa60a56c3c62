import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { ROOT, packageFolders } from './sources.ts';
import { FOLDERS } from './table.ts';

function configOf(folder: string): ts.ParsedCommandLine {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => assert.fail(`tsconfig of ${folder}`) };
  return ts.getParsedCommandLineOfConfigFile(join(ROOT, 'packages', folder, 'tsconfig.json'), {}, host)!;
}

/** What the compiler says to a file that stands in a folder, although it is nowhere on the disk. */
function compileIn(folder: string, text: string): string[] {
  const { options, projectReferences, fileNames } = configOf(folder);
  const planted = join(ROOT, 'packages', folder, 'planted.ts');
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => (path === planted ? text : readFile(path));
  host.fileExists = (path) => path === planted || fileExists(path);
  const declarations = fileNames.filter((path) => path.endsWith('.d.ts'));
  const rootNames = [planted, ...declarations];
  const program = ts.createProgram({
    rootNames,
    options,
    host,
    ...(projectReferences && { projectReferences }),
  });
  const file = program.getSourceFile(planted);
  return [...program.getOptionsDiagnostics(), ...program.getSemanticDiagnostics(file)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}

for (const folder of packageFolders()) {
  test(`${folder} refers to the folders of its row, and sees the browser's types only if that says so`, () => {
    const { options, projectReferences = [] } = configOf(folder);
    const row = FOLDERS[folder]!;
    const referred = projectReferences.map(({ path }) => path.replaceAll('\\', '/').split('/').at(-1));
    assert.deepEqual(referred.sort(), Object.keys(row.imports).sort());
    assert.equal(options.lib?.some((name) => name.includes('dom')) ?? true, row.dom);
    assert.deepEqual(options.types, row.node ? ['node'] : []);
  });
}

test('the compiler refuses what a folder may not touch', () => {
  const names = ['document', 'fetch', 'localStorage', 'setTimeout', 'console', 'process'];
  const text = `${names.map((name) => `${name};`).join('\n')} export {};`;
  for (const folder of ['engine', 'network', 'content']) {
    const messages = compileIn(folder, text);
    for (const name of names) {
      assert.ok(
        messages.some((message) => message.startsWith(`Cannot find name '${name}'`)),
        `${name} in ${folder}`,
      );
    }
  }
  assert.deepEqual(compileIn('elements', 'document.title; export {};'), []);
});

// References reach further: elements sees network through device. That wall is the test of import specifiers alone.
test('the compiler refuses a folder that is not referred to', () => {
  for (const [folder, name] of [
    ['engine', 'talkoot/elements/heading.js'],
    ['engine', 'talkoot/network'],
    ['network', 'talkoot/device'],
  ] as const) {
    const messages = compileIn(folder, `import * as x from '${name}'; x;`);
    assert.ok(
      messages.some((message) => /is not under 'rootDir'|is not listed/.test(message)),
      `${folder} imports ${name}: ${messages.join()}`,
    );
  }
  assert.deepEqual(
    compileIn('network', `import type { Answers } from 'talkoot/engine'; export type A = Answers;`),
    [],
  );
});
