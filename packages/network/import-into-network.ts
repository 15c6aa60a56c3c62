import { addActor } from './actors.ts';
import { addFlow } from './flow-edit.ts';
import type { ImportedFlow } from './import-flows.ts';
import type { Network } from './network.ts';
import { BENEFICIARY } from './value.ts';
import { addValue } from './value-edit.ts';
import { comparable } from './value-name.ts';

/**
 * Puts imported flows into a network: actors and values are found by name, in any language, or added; the name of the
 * beneficiary means the beneficiary. A flow that is there already, of the same kind, is not added again, and `present`
 * has it.
 *
 * @param language - of the names in the table
 * @throws RangeError for what is no language tag.
 */
export function importFlows(
  network: Network,
  flows: readonly ImportedFlow[],
  language: string,
): { readonly network: Network; readonly added: number; readonly present: readonly ImportedFlow[] } {
  const client = new Set(Object.values(network.beneficiary?.name ?? {}).map(comparable));
  const present: ImportedFlow[] = [];
  let next = network;
  const endOf = (name: string): string => {
    if (client.has(comparable(name))) return BENEFICIARY;
    const { network: grown, actor } = addActor(next, name, language);
    next = grown;
    return actor.id;
  };
  for (const flow of flows) {
    const { kind, state, weight, evidence } = flow;
    const [from, to] = [endOf(flow.from), endOf(flow.to)];
    const { network: grown, value } = addValue(next, flow.value, language);
    next = grown;
    const isThere = next.flows.some(
      (other) => other.from === from && other.to === to && other.value === value.id && other.kind === kind,
    );
    // Two names of one actor, in two languages, would be a flow to itself.
    if (isThere || from === to) present.push(flow);
    else {
      next = addFlow(next, {
        from,
        to,
        value: value.id,
        kind,
        state,
        weight,
        evidence: evidence === undefined ? undefined : [{ text: evidence }],
      }).network;
    }
  }
  return { network: next, added: flows.length - present.length, present };
}
