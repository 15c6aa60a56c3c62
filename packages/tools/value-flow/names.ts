import { actorName, beneficiaryName, BENEFICIARY, valueName } from 'talkoot/network';
import type { Flow, Network } from 'talkoot/network';
import type { PanelWords } from './words/panel-words.ts';

/** What ids of a network are called in a language; an id that points to nobody is said to be unknown. */
export interface Names {
  readonly actor: (id: string) => string;
  readonly value: (id: string) => string;
  readonly flow: (flow: Flow) => string;
}

export function namesOf(
  network: Network,
  language: string,
  words: Pick<PanelWords, 'client' | 'unknown' | 'flow'>,
): Names {
  const actors = new Map(network.actors.map((actor) => [actor.id, actorName(actor, language)]));
  actors.set(BENEFICIARY, beneficiaryName(network, language) || words.client);
  const values = new Map(network.values.map((value) => [value.id, valueName(value, language)]));
  const actor = (id: string): string => actors.get(id) ?? words.unknown;
  const value = (id: string): string => values.get(id) ?? words.unknown;
  return {
    actor,
    value,
    flow: ({ from, to, value: id }) => words.flow(actor(from), actor(to), value(id)),
  };
}
