import type { Network } from './network.ts';
import { PROPERTY_ORDER } from './property-order.ts';

/**
 * The content of the file of a network: JSON with line breaks, so that two versions can be compared line by line.
 *
 * Known properties come in the order in which they are documented, the others after them in the order they have:
 * the same network gives the same text, and a file opened and saved by a tool that does not know a part leaves
 * that part as it was.
 */
export function serializeNetwork(network: Network): string {
  const document = inOrder(PROPERTY_ORDER.network, {
    ...network,
    ...(network.beneficiary && { beneficiary: inOrder(PROPERTY_ORDER.beneficiary, network.beneficiary) }),
    actors: network.actors.map((actor) =>
      inOrder(PROPERTY_ORDER.actor, {
        ...actor,
        ...(actor.formerNames && {
          formerNames: actor.formerNames.map((former) => inOrder(PROPERTY_ORDER.formerName, former)),
        }),
      }),
    ),
    values: network.values.map((value) => inOrder(PROPERTY_ORDER.value, value)),
    flows: network.flows.map((flow) => inOrder(PROPERTY_ORDER.flow, flow)),
    ...(network.plan && {
      plan: inOrder(PROPERTY_ORDER.plan, {
        ...network.plan,
        actions: network.plan.actions.map((action) => inOrder(PROPERTY_ORDER.action, action)),
      }),
    }),
  });
  return `${JSON.stringify(document, null, 2)}\n`;
}

function inOrder(order: readonly string[], entry: object): object {
  const known = order.filter((key) => Object.hasOwn(entry, key));
  const others = Object.keys(entry).filter((key) => !order.includes(key));
  const properties = entry as Record<string, unknown>;
  return Object.fromEntries([...known, ...others].map((key) => [key, properties[key]]));
}
