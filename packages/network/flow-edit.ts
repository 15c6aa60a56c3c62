import type { Flow } from './flow.ts';
import type { Network } from './network.ts';
import { quote } from './problem.ts';
import { randomId } from './random-id.ts';
import { BENEFICIARY } from './value.ts';

/** What a flow can be given and changed in; undefined takes an optional part away. */
export type FlowDetails = { readonly [Key in keyof Omit<Flow, 'id'>]?: Flow[Key] | undefined };

/**
 * Adds a flow at the end.
 *
 * @throws RangeError that says everything wrong with it: ends or a value that are not in the network, one and the same
 *   giver and receiver.
 */
export function addFlow(
  network: Network,
  details: FlowDetails & Pick<Flow, 'from' | 'to' | 'value'>,
): { network: Network; flow: Flow } {
  const flow = { ...present(details), id: randomId() } as Flow;
  assertEnds(network, flow);
  return { network: { ...network, flows: [...network.flows, flow] }, flow };
}

/** Changes a flow. @throws RangeError for an unknown flow, and as `addFlow`. */
export function changeFlow(network: Network, flowId: string, details: FlowDetails): Network {
  const flow = network.flows.find(({ id }) => id === flowId);
  if (!flow) throw new RangeError(`The network has no flow ${quote(flowId)}`);
  const changed = { ...present({ ...flow, ...details }), id: flowId } as Flow;
  assertEnds(network, changed);
  return { ...network, flows: network.flows.map((other) => (other.id === flowId ? changed : other)) };
}

/** Takes a flow away; its value stays. @throws RangeError for an unknown flow. */
export function removeFlow(network: Network, flowId: string): Network {
  if (!network.flows.some(({ id }) => id === flowId))
    throw new RangeError(`The network has no flow ${quote(flowId)}`);
  return { ...network, flows: network.flows.filter(({ id }) => id !== flowId) };
}

function present(details: FlowDetails): FlowDetails {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}

function assertEnds(network: Network, { from, to, value }: Flow): void {
  const isEnd = (id: string): boolean =>
    id === BENEFICIARY ? network.beneficiary !== undefined : network.actors.some((actor) => actor.id === id);
  const wrong = [
    ...[from, to].filter((id) => !isEnd(id)).map((id) => `${quote(id)} is no actor of the network`),
    ...(from === to ? ['giver and receiver are the same'] : []),
    ...(network.values.some(({ id }) => id === value) ? [] : [`${quote(value)} is no value of the network`]),
  ];
  if (wrong.length > 0) throw new RangeError(wrong.join('; '));
}
