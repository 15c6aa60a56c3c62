import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { definition as actionPlan } from 'talkoot/content/action-plan';
import { definitionSchema } from 'talkoot/engine/schema';
import { DEFINITION, QUESTIONS, SECTION } from '../../packages/engine/definition/definition-shape.ts';
import { problemsOf } from './defined.ts';
import { everyProperty } from './every-property.ts';
import { definitions } from './generated.ts';

// Ids may be those of properties that objects have by nature.
const ajv = new Ajv2020({ strict: true, ownProperties: true });
const accepts: ValidateFunction = ajv.compile(definitionSchema());

const SHAPE = ['missing', 'shape', 'unknown-property', 'question-type', 'group-depth'];
const shapeProblems = (input: unknown): string[] =>
  problemsOf(input)
    .filter(({ code }) => SHAPE.includes(code))
    .map(({ path, message }) => `${path}: ${message}`);

/** Every place in a document: the object or array, and the key in it. */
function places(value: unknown): [object, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key): [object, string][] => [
    [value, key],
    ...places((value as Record<string, unknown>)[key]),
  ]);
}

const VALUES: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    1,
    -1,
    1.5,
    '',
    'a',
    'a b',
    'A-1',
    'a/b',
    'a//b',
    'group',
    'note',
    'scale',
    'txt',
  ],
  ...['keep', 'count', '1.0.0', '01.0.0', '2020-02-29', '2021-02-29', '2020-02', '2020-13', 'fi', 'Finnish'],
  ...[
    [],
    {},
    [1],
    ['a'],
    ['a/b'],
    { fi: 'x' },
    { Finnish: 'x' },
    { fi: 1 },
    { a: { b: 'c' } },
    [{ value: 'a' }],
  ],
  ...[{ id: 'q', type: 'text' }, [{ id: 'q', type: 'group', questions: [] }], 'constructor', '__proto__'],
];
const KEYS = [
  'id',
  'type',
  'min',
  'score',
  'exclusive',
  'questions',
  'filter',
  'audio',
  'toString',
  '__proto__',
  'x',
];

interface Mutation {
  readonly kind: 'replace' | 'remove' | 'add' | 'move';
  readonly where: number;
  readonly what: number;
}
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('replace', 'remove', 'add', 'move'),
  where: fc.nat(),
  what: fc.nat(),
});

/** What JSON.parse would give. */
function put(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}

function mutated(document: unknown, mutations: readonly Mutation[]): unknown {
  const copy: unknown = structuredClone(document);
  for (const { kind, where, what } of mutations) {
    const all = places(copy);
    const [target, key] = all[where % all.length]!;
    if (kind === 'replace') put(target, key, structuredClone(VALUES[what % VALUES.length]));
    else if (kind === 'add' && !Array.isArray(target))
      put(target, KEYS[what % KEYS.length]!, structuredClone(VALUES[where % VALUES.length]));
    else if (kind === 'move') {
      const [source, from] = all[what % all.length]!;
      put(target, key, structuredClone((source as Record<string, unknown>)[from]));
    } else if (Array.isArray(target)) target.splice(Number(key), 1);
    else delete (target as Record<string, unknown>)[key];
  }
  return copy;
}

function assertSame(document: unknown): void {
  const problems = shapeProblems(document);
  assert.equal(accepts(document), problems.length === 0, JSON.stringify([problems, accepts.errors], null, 1));
}

describe('the JSON Schema of definitions', () => {
  test('accepts what is right', () => {
    assert.deepEqual(problemsOf(everyProperty()), []);
    for (const document of [everyProperty(), actionPlan])
      assert.ok(accepts(document), JSON.stringify(accepts.errors));
  });

  test('the definition with every property has every property', () => {
    const found = new Set(places(everyProperty()).map(([, key]) => key));
    const fields = [DEFINITION, SECTION, ...Object.values(QUESTIONS)].flatMap((each) => Object.keys(each));
    assert.deepEqual(
      fields.map((field) => field.replace('?', '')).filter((name) => !found.has(name)),
      [],
    );
  });

  test('describes every property, and every type', () => {
    const missing: string[] = [];
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { properties, additionalProperties } = schema as Record<string, unknown>;
      if (additionalProperties === false)
        for (const [name, property] of Object.entries(properties as object))
          if (!(property as { description?: string }).description) missing.push(`${path}.${name}`);
      for (const [key, inner] of Object.entries(schema)) visit(inner, `${path}/${key}`);
    };
    visit(definitionSchema(), '');
    assert.deepEqual(missing, []);
  });

  test('groups may be nested once', () => {
    const group = (...questions: unknown[]): unknown => ({ id: 'g', type: 'group', questions });
    const document = (question: unknown): unknown => ({
      ...everyProperty(),
      scores: [],
      migrations: [],
      sections: [{ id: 's', questions: [question] }],
    });
    assert.ok(accepts(document(group(group({ id: 'q', type: 'text' })))));
    assert.ok(!accepts(document(group(group(group())))));
    assertSame(document(group(group(group()))));
  });

  test('accepts just what parseDefinition finds no problem of shape in', () => {
    const right = everyProperty();
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const document = mutated(right, mutations);
        if (accepts(document)) accepted++;
        assertSame(document);
      }),
      { numRuns: 600 },
    );
    assert.ok(accepted > 20, `${accepted} of them were right`);
  });

  test('the same of generated definitions', () => {
    fc.assert(
      fc.property(definitions, fc.array(mutation, { maxLength: 3 }), (right, mutations) => {
        assert.ok(accepts(right));
        assertSame(mutated(right, mutations));
      }),
    );
  });

  test('days are those of the calendar', () => {
    const document = (min: string): unknown => ({
      ...everyProperty(),
      sections: [{ id: 's', questions: [{ id: 'q', type: 'date', min }] }],
      scores: [],
      migrations: [],
    });
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(13), fc.nat(32), (...parts) => {
        const [year, month, day] = parts.map((part, index) =>
          String(part).padStart(index === 0 ? 4 : 2, '0'),
        );
        assertSame(document(`${year}-${month}-${day}`));
      }),
    );
    for (const year of ['0000', '1900', '2000', '2023', '2024', '9996'])
      for (const day of ['02-28', '02-29', '02-30', '04-31', '12-31']) assertSame(document(`${year}-${day}`));
  });
});
