import { actorGroups, setActorGroup } from './actor-groups.ts';
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
 * has it. A group in the table is the actor's group from now on, and the number of actors that got another one is
 * `grouped`; where the table names none, the actor stays in the one it has.
 *
 * @param language - of the names in the table
 * @throws RangeError for what is no language tag.
 */
export function importFlows(
  network: Network,
  flows: readonly ImportedFlow[],
  language: string,
): {
  readonly network: Network;
  readonly added: number;
  readonly present: readonly ImportedFlow[];
  readonly grouped: number;
} {
  const client = new Set(Object.values(network.beneficiary?.name ?? {}).map(comparable));
  const present: ImportedFlow[] = [];
  let next = network;
  const endOf = (name: string): string => {
    if (client.has(comparable(name))) return BENEFICIARY;
    const { network: grown, actor } = addActor(next, name, language);
    next = grown;
    return actor.id;
  };
  const setGroup = (id: string, group: string | undefined): void => {
    if (id !== BENEFICIARY && group !== undefined) next = setActorGroup(next, id, group, language);
  };
  for (const flow of flows) {
    const { kind, state, weight, evidence } = flow;
    const [from, to] = [endOf(flow.from), endOf(flow.to)];
    setGroup(from, flow.giverGroup);
    setGroup(to, flow.receiverGroup);
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
  const [before, after] = [actorGroups(network, language), actorGroups(next, language)];
  const grouped = [...after].filter(([id, group]) => before.get(id) !== group).length;
  return { network: next, added: flows.length - present.length, present, grouped };
}
