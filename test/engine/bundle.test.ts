import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a bundler takes along for one import from `talkoot/engine`. */
async function bundled(names: string): Promise<{ files: string[]; bytes: number }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names} } from 'talkoot/engine';`, resolveDir: import.meta.dirname },
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

test('createQuestionnaire comes without zod, and is small', async () => {
  const { files, bytes } = await bundled('createQuestionnaire');
  assert.deepEqual(
    files.filter((file) => file.includes('zod')),
    [],
  );
  assert.ok(bytes < 14_000, `${bytes} bytes`);
});

test('helpers come alone', async () => {
  for (const name of ['isNonresponse', 'randomId', 'isDate', 'languageOrder']) {
    const { bytes } = await bundled(name);
    assert.ok(bytes < 700, `${name}: ${bytes} bytes`);
  }
});
