import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createNetwork, NetworkError } from 'talkoot/network';
import type { Network } from 'talkoot/network';

/** The content of the file of format 1 that must open for ever; every part is in it, and some unknown ones. */
export const fixtureText = readFileSync(new URL('./fixtures/network-1.json', import.meta.url), 'utf8');

/** That file as parsed JSON, a new copy each time. */
export function fixture(): Record<string, unknown> {
  return JSON.parse(fixtureText) as Record<string, unknown>;
}

/** The error that opening something throws; the test fails when it throws another or none. */
export function errorOf(open: () => unknown): NetworkError {
  try {
    open();
  } catch (error) {
    if (error instanceof NetworkError) return error;
    throw new Error(`not a NetworkError: ${String(error)}`, { cause: error });
  }
  throw new Error('nothing was thrown');
}

/** Anything a file may hold, as it is after one journey through JSON (no -0), without `__proto__`. */
export const anyJson: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 4 }).map((value): unknown =>
  JSON.parse(JSON.stringify(value), function (this: unknown, key, property: unknown) {
    return key === '__proto__' ? undefined : property;
  }),
);

const ids = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,20}$/);
const unknownProperties = fc.dictionary(
  fc.string().filter((key) => key !== '__proto__'),
  anyJson,
  { noNullPrototype: true, maxKeys: 3 },
);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const localizedText = fc.dictionary(
  fc.constantFrom('fi', 'sv', 'en', 'ar', 'fi-simple'),
  fc.string().map((text) => `${text}x`),
  { minKeys: 1, noNullPrototype: true },
);
/** Entries with known properties on top of unknown ones, and each id once. */
function entries(known: fc.Arbitrary<object>): fc.Arbitrary<object[]> {
  const entry = fc.tuple(unknownProperties, known, ids);
  return fc
    .uniqueArray(entry, { selector: ([, , id]) => id, maxLength: 4 })
    .map((list) => list.map(([unknown, properties, id]) => ({ ...unknown, ...properties, id })));
}
const actors = entries(
  fc.record(
    {
      name: localizedText,
      kind: fc.constantFrom('ngo', 'state', 'hospital'),
      role: fc.constantFrom('core', 'other'),
      formerNames: fc.array(
        fc.record({ name: localizedText, until: day }, { noNullPrototype: true, requiredKeys: ['name'] }),
        {
          maxLength: 2,
        },
      ),
    },
    { noNullPrototype: true, requiredKeys: ['name'] },
  ),
);
const actions = entries(
  fc.record(
    {
      title: fc.string(),
      goal: fc.string(),
      responsible: fc.array(ids, { maxLength: 3 }),
      cooperation: fc.array(ids, { maxLength: 3 }),
      due: day,
      followUp: fc.string(),
      cell: fc.string(),
      state: fc.constantFrom('planned', 'underway', 'done', 'dropped'),
    },
    { noNullPrototype: true, requiredKeys: ['title', 'responsible', 'cooperation', 'state'] },
  ),
);
const values = entries(
  fc.record(
    { name: localizedText, synonyms: fc.array(localizedText, { maxLength: 2 }) },
    { noNullPrototype: true, requiredKeys: ['name'] },
  ),
);
const flows = entries(
  fc.record(
    {
      from: ids,
      to: ids,
      value: ids,
      kind: fc.constantFrom('tangible', 'intangible'),
      state: fc.constantFrom('works', 'weak', 'missing', 'planned'),
      weight: fc.constantFrom(0.5, 1, 12),
      evidence: fc.array(fc.record({ text: fc.string() }, { noNullPrototype: true }), { maxLength: 2 }),
      confirmed: fc.record(
        { giver: fc.boolean(), receiver: fc.boolean() },
        { noNullPrototype: true, requiredKeys: [] },
      ),
    },
    { noNullPrototype: true, requiredKeys: ['from', 'to', 'value'] },
  ),
);
const beneficiary = fc
  .tuple(
    unknownProperties,
    fc.record(
      { name: localizedText, position: fc.tuple(fc.integer(), fc.integer()) },
      { noNullPrototype: true, requiredKeys: ['name'] },
    ),
  )
  .map(([unknown, known]) => ({ ...unknown, ...known }));
const carried = entries(fc.constant({}));

/** Networks of every shape, with properties no version knows at every level. */
export const anyNetwork: fc.Arbitrary<Network> = fc
  .record(
    {
      unknown: unknownProperties.map((properties) => ({ future: properties })),
      title: fc.string(),
      parents: fc.array(ids, { maxLength: 2 }),
      ancestors: fc.array(ids, { maxLength: 3 }),
      beneficiary,
      actors,
      values,
      flows,
      plan: fc.record(
        { actions, setAside: unknownProperties },
        { noNullPrototype: true, requiredKeys: ['actions'] },
      ),
      rounds: carried,
      meetings: carried,
      people: carried,
    },
    { noNullPrototype: true, requiredKeys: ['title', 'parents', 'actors', 'values', 'flows'] },
  )
  .map(({ unknown, ...parts }) => ({ ...unknown, ...createNetwork({ title: '' }), ...parts }) as Network);
