import {
  addActor,
  addFlow,
  addValue,
  analyse,
  BENEFICIARY,
  isFlowing,
  mergeActors,
  setBeneficiary,
  valueGroups,
  withoutActor,
} from 'talkoot/network';
import type { Network } from 'talkoot/network';

/** What is tried out: an actor leaves, several become one, or a new one comes and gives the client something. */
export type Scenario =
  | { readonly kind: 'remove'; readonly actor: string }
  | { readonly kind: 'merge'; readonly actors: readonly string[]; readonly into: string }
  | { readonly kind: 'add'; readonly name: string; readonly gives: readonly string[] };

/**
 * The network as it would be.
 *
 * @param language - of a new actor's name and of what it gives
 * @param client - what the client is called where the network has not named it yet
 */
export function play(network: Network, scenario: Scenario, language: string, client: string): Network {
  switch (scenario.kind) {
    case 'remove':
      return withoutActor(network, scenario.actor);
    case 'merge':
      return mergeActors(network, scenario.actors, scenario.into);
    case 'add': {
      const named = network.beneficiary ? network : setBeneficiary(network, { [language]: client });
      const { network: grown, actor } = addActor(named, scenario.name, language);
      return scenario.gives.reduce((next, name) => {
        const { network: valued, value } = addValue(next, name, language);
        const isThere = valued.flows.some(
          (flow) => flow.from === actor.id && flow.to === BENEFICIARY && flow.value === value.id,
        );
        if (isThere) return valued;
        return addFlow(valued, { from: actor.id, to: BENEFICIARY, value: value.id }).network;
      }, grown);
    }
  }
}

/** A value of the client whose givers change. */
export interface ClientChange {
  readonly value: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly effect: 'lost' | 'single' | 'gained' | 'changed';
}

const ORDER: readonly ClientChange['effect'][] = ['lost', 'single', 'gained', 'changed'];

/** The client's values whose givers are others after than before, what is lost first. */
export function clientChanges(before: Network, after: Network): ClientChange[] {
  const [former, present] = [clientGivers(before), clientGivers(after)];
  return [...new Set([...former.keys(), ...present.keys()])]
    .map((value) => ({ value, before: former.get(value) ?? [], after: present.get(value) ?? [] }))
    .filter(({ before: one, after: other }) => one.join(' ') !== other.join(' '))
    .map((change) => ({ ...change, effect: effectOf(change) }))
    .sort((one, other) => ORDER.indexOf(one.effect) - ORDER.indexOf(other.effect));
}

function effectOf({ before, after }: Pick<ClientChange, 'before' | 'after'>): ClientChange['effect'] {
  if (after.length === 0) return 'lost';
  if (before.length === 0) return 'gained';
  return after.length === 1 && before.length > 1 ? 'single' : 'changed';
}

/** Who gives the client what, by the first of the values that are the same in other words. */
export function clientGivers(network: Network): Map<string, string[]> {
  const groups = valueGroups(network);
  const order = new Map(network.actors.map(({ id }, index) => [id, index]));
  const givers = new Map<string, string[]>();
  for (const flow of network.flows) {
    const value = groups.get(flow.value);
    if (value === undefined || flow.to !== BENEFICIARY || !isFlowing(flow) || !order.has(flow.from)) continue;
    const present = givers.get(value) ?? [];
    if (!present.includes(flow.from)) givers.set(value, [...present, flow.from]);
  }
  for (const actors of givers.values()) actors.sort((a, b) => order.get(a)! - order.get(b)!);
  return givers;
}

/** For each actor that alone gives the client something, how many values: most first. */
export function missedMost(network: Network): (readonly [actor: string, values: number])[] {
  const counts = new Map<string, number>();
  for (const { actor } of analyse(network).singleSources) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
