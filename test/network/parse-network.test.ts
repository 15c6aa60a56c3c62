import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createNetwork, NetworkError, parseNetwork, serializeNetwork, unknownActors } from 'talkoot/network';
import { anyJson, anyNetwork, errorOf, fixture } from './networks.ts';

/** Path and code of every problem, as `path code`. */
function problemsOf(input: unknown): string[] {
  return errorOf(() => parseNetwork(input)).problems.map(({ path, code }) => `${path} ${code}`);
}

describe('what opens', () => {
  test('the file of format 1, with all it holds', () => {
    assert.deepEqual(parseNetwork(fixture()), fixture());
  });

  test('a new network', () => {
    const network = createNetwork({ title: 'Verkosto', language: 'fi' });
    assert.deepEqual(parseNetwork(network), network);
  });

  test('what is opened shares nothing with what was given, and what was given stays as it was', () => {
    const given = fixture();
    const opened = parseNetwork(given);
    (opened.actors as unknown[]).length = 0;
    assert.deepEqual(given, fixture());
  });

  test('an action that names an actor that is not there, which is told', () => {
    assert.deepEqual(unknownActors(parseNetwork(fixture())), [
      {
        path: 'plan.actions[1].cooperation[0]',
        code: 'unknown-actor',
        message: '"b0b1b2b3b4b5b6b7" is no actor of the network',
      },
    ]);
  });

  test('any network, known and unknown parts alike', () => {
    fc.assert(fc.property(anyNetwork, (network) => assert.deepEqual(parseNetwork(network), network)));
  });
});

describe('what does not open', () => {
  test('something else is foreign', () => {
    const definition = { talkoot: 1, id: 'plan', version: '1.0.0', languages: ['fi'], sections: [] };
    const response = (fixture()['plan'] as { response: unknown }).response;
    for (const other of [null, 1, 'network', [], [fixture()], {}, { actors: [] }, definition, response])
      assert.equal(errorOf(() => parseNetwork(other)).reason, 'foreign');
    assert.match(
      errorOf(() => parseNetwork(definition)).message,
      /an object with talkoot, id, version, languages, sections; a network file is an object with talkoot and parents/,
    );
  });

  test('a later format is newer, whatever else it holds', () => {
    const error = errorOf(() => parseNetwork({ talkoot: 2, parents: { of: 'another shape' } }));
    assert.equal(error.reason, 'newer');
    assert.equal(error.problems[0]?.message, 'format 2; this version reads up to 1');
  });

  test('answers of a later format are newer', () => {
    const given = fixture();
    (given['plan'] as { response: { talkoot: number } }).response.talkoot = 2;
    const error = errorOf(() => parseNetwork(given));
    assert.deepEqual([error.reason, error.problems[0]?.path], ['newer', 'plan.response.talkoot']);
  });

  test('every problem is listed with its path', () => {
    const error = errorOf(() =>
      parseNetwork({
        ...fixture(),
        title: 7,
        parents: undefined,
        revision: 3,
        language: 'suomi!',
        actors: [
          { id: 'a', name: {} },
          { id: 'a', name: { Finnish: 'Kunta' }, role: 'leader' },
          { id: 'a/b', name: { fi: 'x' }, formerNames: [{ name: { fi: 'y' }, until: '2024-13' }] },
        ],
        flows: [{}, 'flow'],
        plan: {
          response: { talkoot: 1 },
          actions: [
            { id: 'b', title: 'x', responsible: 'a', cooperation: [], due: '2026-02-30', state: 'new' },
          ],
        },
        meetings: [{ id: 'm' }, { id: 'n' }, { id: 'm' }],
      }),
    );
    assert.equal(error.reason, 'damaged');
    const told = error.problems.map(({ path, code, message }) => `${path} ${code}: ${message}`);
    assert.deepEqual(
      told.filter((line) => !line.startsWith('plan.response.')),
      [
        'revision shape: 3 is not allowed; needed: string',
        'parents missing: missing; needed: array',
        'title shape: 7 is not allowed; needed: string',
        'language shape: "suomi!" is not allowed; needed: a language tag such as fi, sv or fi-simple',
        'actors[0].name shape: {} is not allowed; needed: a text in at least one language',
        'actors[1].name.Finnish shape: "Finnish" is not allowed; needed: a language tag such as fi, sv or fi-simple',
        'actors[1].role shape: "leader" is not allowed; needed: "core", "other"',
        'actors[2].id shape: "a/b" is not allowed; needed: an id: letters, digits, - and _, at most 64',
        'actors[2].formerNames[0].until shape: "2024-13" is not allowed; needed: a year, month or day as YYYY, YYYY-MM or YYYY-MM-DD',
        'flows[0].id missing: missing; needed: string',
        'flows[0].from missing: missing; needed: string',
        'flows[0].to missing: missing; needed: string',
        'flows[0].value missing: missing; needed: string',
        'flows[1] shape: "flow" is not allowed; needed: object',
        'plan.actions[0].responsible shape: "a" is not allowed; needed: array',
        'plan.actions[0].due shape: "2026-02-30" is not allowed; needed: a day as YYYY-MM-DD',
        'plan.actions[0].state shape: "new" is not allowed; needed: "planned", "underway", "done", "dropped"',
        'actors[1].id duplicate-id: "a" is the id of actors[0] already; ids are unique in their list',
        'meetings[2].id duplicate-id: "m" is the id of meetings[0] already; ids are unique in their list',
      ],
    );
    assert.match(error.message, /^The network file has \d+ problems:\n- revision: 3 is not allowed/);
  });

  test('a format that is no whole number from 1 on is damaged', () => {
    for (const talkoot of [0, -1, 1.5, '1', null])
      assert.deepEqual(problemsOf({ ...fixture(), talkoot }), ['talkoot shape']);
  });

  test('what a file cannot hold is damaged', () => {
    const cannot = { ...fixture(), future: { a: () => 1, b: Infinity, c: 10n } };
    assert.deepEqual(problemsOf(cannot), ['future.a not-json', 'future.b not-json', 'future.c not-json']);
  });

  test('what lies inside itself is damaged, not endless', () => {
    const given = fixture();
    given['values'] = [{ id: 'v', network: given, again: given }];
    assert.deepEqual(problemsOf(given), ['values[0].network.values[0] depth']);
  });
});

describe('hostile and broken input', () => {
  test('__proto__ changes nothing and is not kept', () => {
    const given = JSON.parse(
      `{"__proto__": {"polluted": true}, ${JSON.stringify({ ...fixture(), values: [] }).slice(1)}`,
    ) as Record<string, unknown>;
    given['values'] = [JSON.parse('{"id": "v", "name": {"fi": "x"}, "__proto__": {"polluted": true}}')];
    const network = parseNetwork(given);
    assert.deepEqual(network, { ...fixture(), values: [{ id: 'v', name: { fi: 'x' } }] });
    assert.equal(Object.hasOwn(network, '__proto__'), false);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
    assert.equal((network.values[0] as { polluted?: boolean }).polluted, undefined);
  });

  test('ids that are names of every object are ids like others', () => {
    const actors = ['constructor', 'toString', 'hasOwnProperty'].map((id) => ({ id, name: { fi: id } }));
    assert.deepEqual(parseNetwork({ ...fixture(), actors }).actors, actors);
  });

  test('any JSON at all is opened or refused with a NetworkError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything({ withBigInt: true })), (value) => {
        try {
          parseNetwork(value);
        } catch (error) {
          assert.ok(error instanceof NetworkError && error.problems.length > 0, String(error));
        }
      }),
    );
  });

  test('a file with one place changed is opened with all it holds, or refused with a NetworkError', () => {
    const places = placesIn(fixture());
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.oneof(fc.constant(undefined), anyJson), (place, value) => {
        const given = fixture();
        const [last, ...before] = [...place].reverse();
        const parent = before.reduceRight<unknown>((part, key) => (part as never)[key as never], given);
        (parent as Record<PropertyKey, unknown>)[last!] = value;
        try {
          const network = parseNetwork(given);
          assert.deepEqual(network, JSON.parse(JSON.stringify(given)));
          assert.deepEqual(parseNetwork(JSON.parse(serializeNetwork(network))), network);
        } catch (error) {
          assert.ok(error instanceof NetworkError && error.problems.length > 0, String(error));
        }
      }),
      { numRuns: 1500 },
    );
  });
});

/** The path of every value in a document. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...path, key],
    ...placesIn(inner, [...path, key]),
  ]);
}
