import { valueGroups } from 'talkoot/network';
import type { Network } from 'talkoot/network';
import type { ShownFlow, ShownNetwork } from '../drawing/shown-network.ts';

/** The flows on screen of a value, in whatever words: those of values that are the same by their synonyms too. */
export function flowsOfValue(network: Network, shown: ShownNetwork, valueId: string): readonly ShownFlow[] {
  const groups = valueGroups(network);
  const wanted = groups.get(valueId);
  if (wanted === undefined) return [];
  return shown.flows.filter(({ flow }) => groups.get(flow.value) === wanted);
}
