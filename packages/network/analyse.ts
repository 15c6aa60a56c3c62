import { analyseValues } from './analyse-values.ts';
import type { ValueAnalysis } from './analyse-values.ts';
import type { FlowKind } from './flow.ts';
import { cutActors } from './measure-cuts.ts';
import { linksOf } from './measure-links.ts';
import { loops } from './measure-loops.ts';
import { betweenness, efficiency, paths } from './measure-paths.ts';
import { centralisation, density, gini, reciprocity } from './measure-shares.ts';
import type { Reciprocity } from './measure-shares.ts';
import type { Network } from './network.ts';

/**
 * What can be said of a network's flows. The measures look at the actors and the flows between them that are there;
 * the beneficiary is no actor. What cannot be computed, as a mean of nothing, is undefined. Actors and values are named
 * by their ids.
 */
export interface Analysis extends ValueAnalysis {
  readonly actors: number;
  /** Ordered pairs of actors with at least one flow. */
  readonly links: number;
  readonly density: number | undefined;
  readonly reciprocity: Reciprocity | undefined;
  readonly meanPath: number | undefined;
  readonly unreachable: number | undefined;
  /** Per actor; see `betweenness`. */
  readonly betweenness: ReadonlyMap<string, number>;
  /** How far everything comes from one actor (`out`) or goes to one (`in`), 0 to 1. */
  readonly centralisation: { readonly in: number | undefined; readonly out: number | undefined };
  /** Of the links of the actors, given and got together. */
  readonly gini: number | undefined;
  readonly efficiency: number | undefined;
  /** Actors that give no other actor anything and get nothing. */
  readonly isolates: readonly string[];
  readonly cutActors: readonly string[];
  /** Value loops through three or four actors; `loopsComplete` is false when there are more than are listed. */
  readonly loops: readonly (readonly string[])[];
  readonly loopsComplete: boolean;
  /** Pairs where one gives and gets nothing back. */
  readonly oneWay: readonly { readonly from: string; readonly to: string }[];
  /** Ids of the flows that are said to be missing. */
  readonly missing: readonly string[];
}

/**
 * Analyses a network. Formulas and sources stand with the single measures; docs and tests compare them with networkx.
 *
 * @param options.kind - only tangible or only intangible flows; absent: all, also those whose kind nobody has said
 */
export function analyse(network: Network, { kind }: { readonly kind?: FlowKind } = {}): Analysis {
  const links = linksOf(network, kind);
  const id = (index: number): string => links.ids[index]!;
  const scores = betweenness(links);
  const { found, complete } = loops(links);
  const degrees = links.ids.map((_, index) => links.out[index]!.length + links.in[index]!.length);
  return {
    actors: links.ids.length,
    links: links.out.reduce((total, { length }) => total + length, 0),
    density: density(links),
    reciprocity: reciprocity(links),
    ...paths(links),
    betweenness: new Map(links.ids.map((actor, index) => [actor, scores[index]!])),
    centralisation: { in: centralisation(links.in), out: centralisation(links.out) },
    gini: gini(degrees),
    efficiency: efficiency(links),
    isolates: links.ids.filter((_, index) => degrees[index] === 0),
    cutActors: cutActors(links).map(id),
    loops: found.map((loop) => loop.map(id)),
    loopsComplete: complete,
    oneWay: links.out.flatMap((others, from) =>
      others.filter((to) => !links.out[to]!.includes(from)).map((to) => ({ from: id(from), to: id(to) })),
    ),
    missing: network.flows
      .filter((flow) => flow.state === 'missing' && (kind === undefined || flow.kind === kind))
      .map((flow) => flow.id),
    ...analyseValues(network, (flow) => kind === undefined || flow.kind === kind),
  };
}
