import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { eventClasses } from './events.ts';
import { ROOT } from './packed.ts';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Declaration extends Described {
  readonly kind: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly members?: readonly (Described & { readonly kind: string; readonly attribute?: string })[];
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

interface Module {
  readonly path: string;
  readonly declarations?: readonly Declaration[];
  readonly exports?: readonly {
    readonly kind: string;
    readonly name: string;
    readonly declaration: { readonly module?: string };
  }[];
}

const { modules } = JSON.parse(readFileSync(join(ROOT, 'dist/custom-elements.json'), 'utf8')) as {
  modules: Module[];
};
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const source = ['elements', 'tools']
  .flatMap((folder) =>
    readdirSync(join(ROOT, 'packages', folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(folder, path),
    ),
  )
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(ROOT, 'packages', path), 'utf8'))
  .join('\n');

const wordless = (described: readonly Described[] = []): string[] =>
  described.filter(({ description }) => !description).map(({ name }) => name);

test('every registered tag is described, and the module that registers it is named', () => {
  const tags = new Set([...source.matchAll(/\.define\('(talkoot-[a-z-]+)'\)/g)].map(([, tag]) => tag));
  assert.ok(tags.size >= 2);
  assert.deepEqual(new Set(elements.map(({ tagName }) => tagName)), tags);
  const registered = modules.flatMap(({ exports = [] }) =>
    exports.filter(({ kind }) => kind === 'custom-element-definition'),
  );
  assert.deepEqual(new Set(registered.map(({ name }) => name)), tags);
  for (const { name, declaration } of registered) {
    assert.ok(
      modules.some(({ path }) => path === declaration.module),
      `${name}: ${declaration.module}`,
    );
  }
});

test('every path is one that is published', () => {
  for (const { path } of modules) readFileSync(join(ROOT, path));
});

test('every event class is described with its type and words', () => {
  const classes = eventClasses();
  assert.ok(classes.size >= 5);
  for (const [className, type] of classes) {
    const described = elements.flatMap(({ events = [] }) => events).find(({ name }) => name === type);
    assert.ok(described, `${type} of ${className} is in no @fires`);
    assert.equal(described.type?.text, className);
    assert.ok(described.description);
  }
  const names = new Set(classes.values());
  for (const { tagName, events = [] } of elements) {
    for (const { name } of events)
      assert.ok(names.has(name), `${tagName} is said to fire ${name}, which nothing does`);
  }
});

test('every attribute, property, part and token has words', () => {
  for (const { tagName, summary, attributes, members, cssParts, cssProperties } of elements) {
    assert.ok(summary, tagName);
    assert.ok((attributes ?? []).length >= 3, `${tagName} has attributes`);
    const found = { attributes, members, cssParts, cssProperties };
    for (const [kind, described] of Object.entries(found))
      assert.deepEqual(wordless(described), [], `${kind} of ${tagName}`);
  }
});

test('every declared property of an element is in the manifest', () => {
  const members = new Set(elements.flatMap(({ members = [] }) => members.map(({ name }) => name)));
  const declared = [...source.matchAll(/@property\([^)]*\)\s+(?:(?:override|get)\s+)*(\w+)/g)].map(
    ([, name]) => name!,
  );
  assert.ok(declared.length >= 10);
  assert.deepEqual(
    declared.filter((name) => !members.has(name)),
    [],
  );
});

test('the parts and tokens described are those there are', () => {
  const uses = (pattern: RegExp): string[] =>
    [...new Set([...source.matchAll(pattern)].flatMap(([, names]) => names!.split(/\s+/)))].sort();
  const described = (pick: (element: Declaration) => readonly Described[] | undefined): string[] =>
    [...new Set(elements.flatMap((element) => (pick(element) ?? []).map(({ name }) => name)))].sort();
  assert.deepEqual(
    described(({ cssProperties }) => cssProperties),
    uses(/var\(\s*(--talkoot-[a-z-]+)\s*,/g),
  );
  assert.deepEqual(
    described(({ cssParts }) => cssParts),
    uses(/\spart="([^"$]+)"/g),
  );
});
