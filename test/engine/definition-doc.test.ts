import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { definitionReference } from './definition-reference.ts';

const file = fileURLToPath(new URL('../../docs/definition.md', import.meta.url));
const RENEW = 'node --conditions=@talkoot/source test/engine/definition-doc.test.ts --write';

test('docs/definition.md lists what the format is now', async () => {
  const document = await readFile(file, 'utf8');
  const [, before, after] =
    /^([^]*<!-- reference: [^>]*-->\n)[^]*(<!-- \/reference -->[^]*)$/.exec(document) ?? [];
  assert.ok(
    before && after,
    'docs/definition.md has a part between <!-- reference: … --> and <!-- /reference -->',
  );
  const renewed = await format(`${before}\n${definitionReference()}\n\n${after}`, {
    ...(await resolveConfig(file)),
    parser: 'markdown',
  });
  if (process.argv.includes('--write')) return await writeFile(file, renewed);
  assert.equal(document, renewed, `docs/definition.md is out of date; renew it by\n  ${RENEW}\n`);
});
