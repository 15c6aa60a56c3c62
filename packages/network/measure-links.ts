import { isFlowing } from './flow.ts';
import type { FlowKind } from './flow.ts';
import type { Network } from './network.ts';

/** Who gives anything to whom: the actors by number, and for each the others it gives to and gets from, once each. */
export interface Links {
  readonly ids: readonly string[];
  readonly out: readonly (readonly number[])[];
  readonly in: readonly (readonly number[])[];
  /** Partners in either direction. */
  readonly around: readonly (readonly number[])[];
}

/**
 * The links between actors. Several flows from one to another are one link, as in Allee's density; flows that are
 * missing or planned, flows to or from the beneficiary, to nobody known or to itself are none.
 *
 * @param kind - only flows of this kind; absent: all, also those whose kind nobody has said
 */
export function linksOf(network: Network, kind?: FlowKind): Links {
  const ids = network.actors.map(({ id }) => id);
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const out = ids.map(() => new Set<number>());
  const into = ids.map(() => new Set<number>());
  for (const flow of network.flows) {
    const [from, to] = [numbers.get(flow.from), numbers.get(flow.to)];
    if (from === undefined || to === undefined || from === to) continue;
    if (!isFlowing(flow) || (kind !== undefined && flow.kind !== kind)) continue;
    out[from]!.add(to);
    into[to]!.add(from);
  }
  const sorted = (set: Iterable<number>): number[] => [...new Set(set)].sort((a, b) => a - b);
  return {
    ids,
    out: out.map(sorted),
    in: into.map(sorted),
    around: out.map((set, index) => sorted([...set, ...into[index]!])),
  };
}
