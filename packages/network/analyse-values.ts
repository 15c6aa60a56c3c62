import { isFlowing } from './flow.ts';
import type { Flow } from './flow.ts';
import type { Network } from './network.ts';
import { BENEFICIARY } from './value.ts';
import { valueGroups } from './value-groups.ts';

/** A value and the actors that give it. */
export interface Givers {
  /** Id of the value, the first of those that are the same in other words. */
  readonly value: string;
  /** Ids of the actors, in the order of the network. */
  readonly actors: readonly string[];
}

/** Who gives what, in the client's values: the part of the analysis that needs no measure. */
export interface ValueAnalysis {
  /** Values that two actors or more give, to whomever: who else gives this. Most givers first. */
  readonly overlaps: readonly Givers[];
  /** Values that reach the beneficiary from one actor alone. */
  readonly singleSources: readonly { readonly value: string; readonly actor: string }[];
  /**
   * Needs with no giver: values that nobody is said to give anyone, and values that are to reach the beneficiary, but
   * all flows of them are missing or planned.
   */
  readonly needsWithoutGiver: readonly string[];
}

export function analyseValues(network: Network, counts: (flow: Flow) => boolean = () => true): ValueAnalysis {
  const groups = valueGroups(network);
  const order = new Map(network.actors.map(({ id }, index) => [id, index]));
  const givers = new Map<string, Set<string>>();
  const clientGivers = new Map<string, Set<string>>();
  const used = new Set<string>();
  const wanted = new Set<string>();
  for (const flow of network.flows) {
    const value = groups.get(flow.value);
    if (value === undefined || flow.from === flow.to || !counts(flow)) continue;
    used.add(value);
    if (flow.to === BENEFICIARY) wanted.add(value);
    if (!isFlowing(flow) || !order.has(flow.from)) continue;
    put(givers, value, flow.from);
    if (flow.to === BENEFICIARY) put(clientGivers, value, flow.from);
  }
  const values = [...new Set(groups.values())];
  const inOrder = (ids: Iterable<string>): string[] => [...ids].sort((a, b) => order.get(a)! - order.get(b)!);
  return {
    overlaps: values
      .map((value) => ({ value, actors: inOrder(givers.get(value) ?? []) }))
      .filter(({ actors }) => actors.length > 1)
      .sort((a, b) => b.actors.length - a.actors.length),
    singleSources: values.flatMap((value) => {
      const [actor, ...others] = clientGivers.get(value) ?? [];
      return actor === undefined || others.length > 0 ? [] : [{ value, actor }];
    }),
    needsWithoutGiver: values.filter(
      (value) => !used.has(value) || (wanted.has(value) && !clientGivers.has(value)),
    ),
  };
}

function put(map: Map<string, Set<string>>, key: string, entry: string): void {
  const set = map.get(key) ?? new Set<string>();
  map.set(key, set.add(entry));
}
