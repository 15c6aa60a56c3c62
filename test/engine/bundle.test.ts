import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a bundler takes along for one import from a door of the engine. */
async function bundled(names: string, door = 'talkoot/engine'): Promise<{ files: string[]; bytes: number }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${names} from '${door}';`, resolveDir: import.meta.dirname },
    conditions: ['@talkoot/source'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  const files = Object.entries(output!.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file);
  return { files, bytes: gzipSync(outputFiles[0]!.contents, { level: 9 }).length };
}

const within = (files: readonly string[], part: RegExp): string[] => files.filter((file) => part.test(file));

test('the engine comes alone: no package, and nothing of the doors for authors', async () => {
  const { files } = await bundled('*');
  assert.deepEqual(within(files, /node_modules|\/(lint|diff|schema)\//), []);
});

test('createQuestionnaire comes without what checks definitions', async () => {
  const { files } = await bundled('{ createQuestionnaire }');
  assert.deepEqual(within(files, /shape|parse-definition|migrat|-problems|score/), []);
});

test('the lean door comes without expressions and the rarer types', async () => {
  const { files } = await bundled('*', 'talkoot/engine/lean');
  assert.deepEqual(
    within(files, /pattern|matrix|async-checks|filled-texts|expression\/(parse|compile)\.ts/),
    [],
  );
});

test('helpers come alone', async () => {
  for (const name of ['isNonresponse', 'randomId', 'isDate', 'languageOrder']) {
    const { bytes } = await bundled(`{ ${name} }`);
    assert.ok(bytes < 700, `${name}: ${bytes} bytes`);
  }
});
