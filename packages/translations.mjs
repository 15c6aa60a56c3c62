/**
 * What of the interface is not translated: the build stops at it. test/translations looks closer, at placeholders,
 * marks and words left in the source language.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @returns a line for each text that is missing, empty or superfluous in a language. Empty when all is well. */
export function translationProblems(root) {
  const { sourceLocale, targetLocales, interchange, output } = JSON.parse(
    readFileSync(join(root, 'lit-localize.json'), 'utf8'),
  );
  const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
  const called = idsIn(root, ['packages/elements', 'packages/tools'], output.outputDir);
  return targetLocales.flatMap((language) => {
    const texts = textsIn(read(join(interchange.xliffDir, `${language}.xlf`)));
    const module = read(join(output.outputDir, `${language}.${output.language}`));
    // A variety of the source language says only some things in words of its own.
    const isPartial = language.startsWith(`${sourceLocale}-`);
    const missing = [...called].filter((id) => !texts.get(id) && !(isPartial && texts.has(id)));
    const unknown = [...texts.keys()].filter((id) => !called.has(id));
    const notMade = [...called].filter((id) => texts.get(id) && !module.includes(`'${id}':`));
    return [
      ...missing.map((id) => `${language}: ${id} is not translated`),
      ...unknown.map((id) => `${language}: ${id} is no text of the sources any more`),
      ...notMade.map((id) => `${language}: ${id} is not in the generated module`),
    ];
  });
}

/** The ids of all `msg()` calls in some folders. */
function idsIn(root, folders, generated) {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((name) => join(folder, name))
      .filter((path) => path.endsWith('.ts') && !path.startsWith(join(generated, '/'))),
  );
  const ids = new Set();
  for (const path of files) {
    const source = readFileSync(join(root, path), 'utf8');
    for (const [, id] of source.matchAll(/\bmsg\((?!\))[^]*?\{\s*id:\s*'([^']+)'/g)) ids.add(id);
  }
  return ids;
}

/** The translations in a file of the translators, by id; empty where there is none. */
function textsIn(xliff) {
  const units = xliff.matchAll(/<trans-unit\b[^>]*\bid="([^"]*)"[^>]*>([^]*?)<\/trans-unit>/g);
  return new Map(
    [...units].map(([, id, unit]) => [id, /<target\b[^>]*>([^]*?)<\/target>/.exec(unit)?.[1]?.trim() ?? '']),
  );
}
