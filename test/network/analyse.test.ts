import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { analyse, BENEFICIARY, withoutActor } from 'talkoot/network';
import type { Analysis, Network } from 'talkoot/network';
import { anyFlowNetwork, networkOf } from './flow-networks.ts';

/** What networkx 3.6.1 says of five known graphs; fixtures/known-graphs.py makes the file. */
const known = JSON.parse(
  readFileSync(new URL('./fixtures/known-graphs.json', import.meta.url), 'utf8'),
) as readonly {
  readonly name: string;
  readonly nodes: string[];
  readonly edges: [string, string][];
  readonly betweenness: Record<string, number>;
  readonly isolates: string[];
  readonly cutActors: string[];
  readonly [measure: string]: unknown;
}[];

function near(actual: number | undefined, expected: unknown, what: string): void {
  assert.ok(Math.abs(actual! - Number(expected)) < 1e-9, `${what}: ${actual}, expected ${String(expected)}`);
}

describe('the measures are those of networkx', () => {
  for (const graph of known) {
    test(graph.name, () => {
      const analysis = analyse(networkOf(graph.nodes, graph.edges));
      near(analysis.density, graph['density'], 'density');
      near(analysis.reciprocity?.edges, graph['reciprocityEdges'], 'reciprocity of edges');
      near(analysis.reciprocity?.pairs, graph['reciprocityPairs'], 'reciprocity of pairs');
      near(analysis.meanPath, graph['meanPath'], 'mean path');
      near(analysis.unreachable, graph['unreachable'], 'unreachable');
      near(analysis.centralisation.in, graph['centralisationIn'], 'centralisation in');
      near(analysis.centralisation.out, graph['centralisationOut'], 'centralisation out');
      near(analysis.gini, graph['gini'], 'gini');
      near(analysis.efficiency, graph['efficiency'], 'efficiency');
      for (const id of graph.nodes)
        near(analysis.betweenness.get(id), graph.betweenness[id], `betweenness of ${id}`);
      assert.deepEqual([...analysis.isolates].sort(), graph.isolates);
      assert.deepEqual([...analysis.cutActors].sort(), graph.cutActors);
      assert.equal(analysis.loopsComplete, true);
      assert.equal(analysis.loops.length, graph['loops']);
    });
  }
});

describe('what cannot be computed is undefined, not a number', () => {
  test('in a network of nobody, of one, and without flows', () => {
    for (const actors of [[], ['a']]) {
      const { density, reciprocity, meanPath, unreachable, gini, efficiency, centralisation } = analyse(
        networkOf(actors, []),
      );
      assert.deepEqual(
        [density, reciprocity, meanPath, unreachable, gini, efficiency, centralisation.in],
        Array(7).fill(undefined),
      );
    }
    const { density, meanPath, unreachable, isolates } = analyse(networkOf(['a', 'b'], []));
    assert.deepEqual([density, meanPath, unreachable, isolates], [0, undefined, 1, ['a', 'b']]);
  });
});

describe('what counts', () => {
  const network: Network = {
    ...networkOf(['a', 'b', 'c'], []),
    values: [
      { id: 'advice', name: { fi: 'Neuvonta' }, synonyms: [{ fi: 'neuvontaa ja ohjausta' }] },
      { id: 'guidance', name: { fi: 'Neuvontaa  ja ohjausta' } },
      { id: 'room', name: { fi: 'Tilat' } },
      { id: 'dream', name: { fi: 'Oma talo' } },
      { id: 'food', name: { fi: 'Ateriat' } },
      { id: 'trust', name: { fi: 'Luottamus' } },
    ],
    flows: [
      { id: '1', from: 'a', to: BENEFICIARY, value: 'advice', kind: 'intangible' },
      { id: '2', from: 'b', to: BENEFICIARY, value: 'guidance', kind: 'intangible' },
      { id: '3', from: 'a', to: BENEFICIARY, value: 'room', kind: 'tangible', state: 'weak' },
      { id: '4', from: 'c', to: BENEFICIARY, value: 'food', state: 'planned' },
      { id: '5', from: 'a', to: 'b', value: 'trust', kind: 'intangible' },
      { id: '6', from: 'a', to: 'b', value: 'trust', kind: 'tangible' },
      { id: '7', from: 'b', to: 'a', value: 'trust', state: 'missing' },
      { id: '8', from: 'a', to: 'gone', value: 'trust' },
      { id: '9', from: 'a', to: 'a', value: 'trust' },
    ],
  };

  test('values in other words are one; missing and planned flows are not there', () => {
    const analysis = analyse(network);
    assert.deepEqual(analysis.overlaps, [{ value: 'advice', actors: ['a', 'b'] }]);
    assert.deepEqual(analysis.singleSources, [{ value: 'room', actor: 'a' }]);
    assert.deepEqual(analysis.needsWithoutGiver, ['dream', 'food']);
    assert.deepEqual(analysis.oneWay, [{ from: 'a', to: 'b' }]);
    assert.deepEqual([analysis.links, analysis.isolates, analysis.missing], [1, ['c'], ['7']]);
  });

  test('one kind alone', () => {
    assert.deepEqual(analyse(network, { kind: 'tangible' }).singleSources, [{ value: 'room', actor: 'a' }]);
    assert.deepEqual(analyse(network, { kind: 'intangible' }).singleSources, []);
    assert.equal(analyse(network, { kind: 'tangible' }).links, 1);
  });
});

/** An analysis with its actors named anew and its lists in no order. */
function comparableForm(analysis: Analysis, name: (id: string) => string = (id) => id): unknown {
  const sorted = (entries: readonly unknown[]): string[] =>
    entries.map((entry) => JSON.stringify(entry)).sort();
  const turned = (loop: readonly string[]): string[] => {
    const first = [...loop].sort()[0]!;
    return [...loop.slice(loop.indexOf(first)), ...loop.slice(0, loop.indexOf(first))];
  };
  const { betweenness, isolates, cutActors, loops, oneWay, overlaps, singleSources, missing, ...numbers } =
    analysis;
  return {
    numbers: JSON.stringify(numbers, (_, part: unknown) =>
      typeof part === 'number' ? part.toFixed(9) : part,
    ),
    betweenness: sorted([...betweenness].map(([id, score]) => [name(id), score.toFixed(9)])),
    isolates: sorted(isolates.map(name)),
    cutActors: sorted(cutActors.map(name)),
    loops: sorted(loops.map((loop) => turned(loop.map(name)))),
    oneWay: sorted(oneWay.map(({ from, to }) => [name(from), name(to)])),
    overlaps: sorted(overlaps.map(({ value, actors }) => [value, sorted(actors.map(name))])),
    singleSources: sorted(singleSources.map(({ value, actor }) => [value, name(actor)])),
    missing: sorted(missing),
  };
}

describe('whatever the network', () => {
  test('other names and another order of the actors change nothing', () => {
    fc.assert(
      fc.property(anyFlowNetwork, fc.func(fc.nat()), (network, rank) => {
        const name = (id: string): string => (id === BENEFICIARY ? id : `renamed-${id}`);
        const renamed: Network = {
          ...network,
          actors: network.actors
            .map((actor) => ({ ...actor, id: name(actor.id) }))
            .sort((a, b) => rank(a.id) - rank(b.id)),
          flows: network.flows.map((flow) => ({ ...flow, from: name(flow.from), to: name(flow.to) })),
        };
        assert.deepEqual(comparableForm(analyse(renamed)), comparableForm(analyse(network), name));
      }),
    );
  });

  test('an actor taken away and added back is as if nothing had been', () => {
    fc.assert(
      fc.property(anyFlowNetwork, (network) => {
        const actor = network.actors[0]!;
        const without = withoutActor(network, actor.id);
        const lost = network.flows.filter((flow) => !without.flows.includes(flow));
        const again = { ...without, actors: [...without.actors, actor], flows: [...without.flows, ...lost] };
        assert.deepEqual(comparableForm(analyse(again)), comparableForm(analyse(network)));
        assert.ok(lost.every(({ from, to }) => from === actor.id || to === actor.id));
      }),
    );
  });

  test('shares lie between 0 and 1', () => {
    fc.assert(
      fc.property(anyFlowNetwork, (network) => {
        const { density, reciprocity, unreachable, gini, efficiency, centralisation } = analyse(network);
        const shares = [density, reciprocity?.edges, reciprocity?.pairs, unreachable, gini, efficiency];
        for (const share of [...shares, centralisation.in, centralisation.out])
          assert.ok(share === undefined || (share >= -1e-12 && share <= 1 + 1e-12), String(share));
      }),
    );
  });
});

test('a thousand actors and five thousand flows take no more than some seconds', () => {
  const actors = Array.from({ length: 1000 }, (_, index) => `a${index}`);
  const pairs = Array.from(
    { length: 5000 },
    (_, index) => [`a${(index * 7) % 1000}`, `a${(index * index + 13) % 1000}`] as const,
  );
  const begin = performance.now();
  analyse(networkOf(actors, pairs));
  assert.ok(performance.now() - begin < 10_000);
});
