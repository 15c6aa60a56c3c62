/** Every ```` ```ts ```` block of docs/engine.md compiles and runs; those marked `wrong` fail where they say so. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

interface Block {
  readonly code: string;
  /** Line of the document its code begins in, counted from 1. */
  readonly line: number;
  readonly isWrong: boolean;
  /** Where it is written to; a block that begins with `// name.ts` may be imported by the others. */
  readonly file: string;
}

/** What a wrong block writes behind the line that is wrong. */
const MARK = '// ✗';

const root = fileURLToPath(new URL('../../', import.meta.url));
const guide = readFileSync(join(root, 'docs/engine.md'), 'utf8');

// Inside the package, so that its public names are found; no other tool looks there.
mkdirSync(join(root, 'test-results'), { recursive: true });
const folder = mkdtempSync(join(root, 'test-results/engine-doc-'));
after(() => rmSync(folder, { recursive: true }));

const blocks: Block[] = [...guide.matchAll(/^```ts( wrong)?\n(.*?)^```$/gms)].map(
  ({ 0: all, 1: wrong, 2: code = '', index }) => {
    const line = guide.slice(0, index).split('\n').length + 1;
    const name = /^\/\/ ([a-z-]+\.ts)\n/.exec(all.slice(all.indexOf('\n') + 1))?.[1];
    return { code, line, isWrong: wrong !== undefined, file: join(folder, name ?? `line-${line}.ts`) };
  },
);
for (const { file, code } of blocks) writeFileSync(file, code);

const errors = errorsByFile();

function errorsByFile(): ReadonlyMap<string, readonly ts.Diagnostic[]> {
  const configFile = join(root, 'test/engine/tsconfig.json');
  const { config } = ts.readConfigFile(configFile, (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'test/engine'));
  const program = ts.createProgram(
    blocks.map(({ file }) => file),
    { ...options, noUnusedLocals: false },
  );
  return new Map(
    blocks.map(({ file }) => {
      const source = program.getSourceFile(file);
      return [file, [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]];
    }),
  );
}

/** Errors with the line of the document they stand in. */
function told({ file, line }: Block): { line: number; message: string }[] {
  return errors.get(file)!.map(({ file: source, start, messageText }) => ({
    line: line + (source && start !== undefined ? source.getLineAndCharacterOfPosition(start).line : 0),
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}

test('every block of code in the guide is looked at', () => {
  assert.equal(blocks.length, guide.match(/^```ts/gm)!.length);
  assert.equal(new Set(blocks.map(({ file }) => file)).size, blocks.length);
  assert.ok(blocks.filter(({ isWrong }) => isWrong).length >= 5);
});

for (const block of blocks) {
  if (block.isWrong) {
    test(`docs/engine.md:${block.line} is refused by the compiler, where it says so`, () => {
      const found = told(block);
      const marked = block.code
        .split('\n')
        .flatMap((text, at) => (text.includes(MARK) ? block.line + at : []));
      assert.equal(marked.length, 1);
      assert.deepEqual(
        found.map(({ line }) => line),
        marked,
        JSON.stringify(found, null, 2),
      );
    });
  } else {
    test(`docs/engine.md:${block.line} compiles and runs`, async () => {
      assert.deepEqual(told(block), []);
      await import(pathToFileURL(block.file).href);
    });
  }
}
