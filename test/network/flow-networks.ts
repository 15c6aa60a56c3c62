import fc from 'fast-check';
import { BENEFICIARY, createNetwork } from 'talkoot/network';
import type { Flow, Network } from 'talkoot/network';

/** A network of actors named as their ids, with one tangible flow of the value `v` for each pair. */
export function networkOf(actors: readonly string[], pairs: readonly (readonly [string, string])[]): Network {
  return {
    ...createNetwork({ title: '' }),
    beneficiary: { name: { fi: 'Asukas' } },
    actors: actors.map((id) => ({ id, name: { fi: id } })),
    values: [{ id: 'v', name: { fi: 'Tieto' } }],
    flows: pairs.map(([from, to], index) => ({ id: `f${index}`, from, to, value: 'v', kind: 'tangible' })),
  };
}

/** Networks of up to nine actors and six values, with flows of every kind and state, to the beneficiary too. */
export const anyFlowNetwork: fc.Arbitrary<Network> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 6 }))
  .chain(([actors, values]) => {
    const ends = [...Array.from({ length: actors }, (_, index) => `a${index}`), BENEFICIARY];
    const flow = fc.record(
      {
        from: fc.constantFrom(...ends),
        to: fc.constantFrom(...ends),
        value: fc.integer({ min: 0, max: values - 1 }).map((index) => `v${index}`),
        kind: fc.constantFrom('tangible' as const, 'intangible' as const),
        state: fc.constantFrom('works' as const, 'weak' as const, 'missing' as const, 'planned' as const),
      },
      { requiredKeys: ['from', 'to', 'value'], noNullPrototype: true },
    );
    return fc.array(flow, { maxLength: 30 }).map((flows): Network => ({
      ...networkOf(ends.slice(0, -1), []),
      values: Array.from({ length: values }, (_, index) => ({
        id: `v${index}`,
        name: { fi: `Hyöty ${index}` },
      })),
      flows: flows
        .filter(({ from, to }) => from !== to)
        .map((details, index): Flow => ({ id: `f${index}`, ...details })),
    }));
  });
