import type { Flow } from './flow.ts';
import type { Network } from './network.ts';
import { quote } from './problem.ts';

/**
 * The network as it would be without an actor: the actor is gone, and all its flows. Values stay, with or without a
 * giver. Actions that name it keep its id, as `unknownActors` tells: who takes over is for people to say.
 *
 * @throws RangeError for an unknown actor.
 */
export function withoutActor(network: Network, actorId: string): Network {
  assertActors(network, [actorId]);
  return {
    ...network,
    actors: network.actors.filter(({ id }) => id !== actorId),
    flows: network.flows.filter(({ from, to }) => from !== actorId && to !== actorId),
  };
}

/**
 * The network as it would be if actors became one, as employment services did in Finnish municipalities in 2025. Their
 * flows become flows of `into`, those between them are gone, a flow that then stands twice stays once, the first of
 * them. Actions name `into` where they named one of them.
 *
 * @param ids - the actors that cease; `into` among them is passed over
 * @throws RangeError for an unknown actor.
 */
export function mergeActors(network: Network, ids: readonly string[], into: string): Network {
  assertActors(network, [...ids, into]);
  const gone = new Set(ids.filter((id) => id !== into));
  if (gone.size === 0) return network;
  const merged = (id: string): string => (gone.has(id) ? into : id);
  const seen = new Set<string>();
  const keyOf = ({ from, to, value, kind }: Flow): string => JSON.stringify([from, to, value, kind]);
  const untouched = network.flows.filter(({ from, to }) => !gone.has(from) && !gone.has(to));
  untouched.forEach((flow) => seen.add(keyOf(flow)));
  const flows = network.flows.flatMap((flow) => {
    if (!gone.has(flow.from) && !gone.has(flow.to)) return [flow];
    const moved = { ...flow, from: merged(flow.from), to: merged(flow.to) };
    const key = keyOf(moved);
    if (moved.from === moved.to || seen.has(key)) return [];
    seen.add(key);
    return [moved];
  });
  const { plan } = network;
  const list = (actors: readonly string[]): string[] => [...new Set(actors.map(merged))];
  return {
    ...network,
    actors: network.actors.filter(({ id }) => !gone.has(id)),
    flows,
    ...(plan && {
      plan: {
        ...plan,
        actions: plan.actions.map((action) => ({
          ...action,
          responsible: list(action.responsible),
          cooperation: list(action.cooperation),
        })),
      },
    }),
  };
}

function assertActors(network: Network, ids: readonly string[]): void {
  const known = new Set(network.actors.map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(id)).map(quote);
  if (unknown.length > 0) throw new RangeError(`The network has no actor ${unknown.join(', ')}`);
}
