import {
  actorGroups,
  actorKind,
  actorName,
  BENEFICIARY,
  beneficiaryName,
  isFlowing,
  valueName,
} from 'talkoot/network';
import type { ActorKind, Flow, FlowKind, Network, Position } from 'talkoot/network';
import type { NetworkFacts } from '../words/facts.ts';

/** Who gives or gets: an actor, or the client. */
export interface End {
  /** Id of the actor, or `BENEFICIARY`. */
  readonly id: string;
  readonly name: string;
  readonly isClient: boolean;
  readonly isCore: boolean;
  readonly kind: ActorKind | undefined;
  /** Name of the group it belongs to. */
  readonly group: string | undefined;
  readonly position: Position | undefined;
  readonly cardPosition: Position | undefined;
  readonly gives: readonly ShownFlow[];
  readonly gets: readonly ShownFlow[];
  /** Who gives it something and gets something from it. */
  readonly mutual: readonly End[];
}

/** A flow between two that are in the picture. */
export interface ShownFlow {
  readonly id: string;
  readonly from: End;
  readonly to: End;
  /** Name of the value. */
  readonly value: string;
  readonly flow: Flow;
}

/** A network as the views see it: names in one language, ends joined with their flows, what is filtered out left out. */
export interface ShownNetwork {
  readonly client: End | undefined;
  readonly actors: readonly End[];
  /** The client, if there is one, and the actors in the order of the document. */
  readonly ends: readonly End[];
  readonly flows: readonly ShownFlow[];
  readonly endById: ReadonlyMap<string, End>;
  readonly flowById: ReadonlyMap<string, ShownFlow>;
}

export interface ShowOptions {
  readonly language: string;
  /** Only flows of this kind. */
  readonly kind?: FlowKind | undefined;
  /** Ids of actors that are left out. */
  readonly hidden?: ReadonlySet<string> | undefined;
  /** What the client is called while the document does not say. */
  readonly clientName: string;
}

/**
 * Prepares a network for the views. Flows to nobody, of no value, and from one to itself are left out: they are
 * `flowProblems`, which the tool lists.
 */
export function showNetwork(network: Network, options: ShowOptions): ShownNetwork {
  const { language, kind, hidden } = options;
  const ends: Joined[] = [];
  if (network.beneficiary && hidden?.has(BENEFICIARY) !== true) {
    const { position, cardPosition } = network.beneficiary;
    const name = beneficiaryName(network, language) || options.clientName;
    ends.push(
      joined({
        id: BENEFICIARY,
        name,
        isClient: true,
        isCore: true,
        kind: undefined,
        group: undefined,
        position,
        cardPosition,
      }),
    );
  }
  const groups = actorGroups(network, language);
  for (const actor of network.actors) {
    if (hidden?.has(actor.id) === true || actor.id === BENEFICIARY) continue;
    const { id, position, cardPosition, role } = actor;
    const name = actorName(actor, language) || id;
    const isCore = role === 'core';
    const [kind, group] = [actorKind(actor), groups.get(id)];
    ends.push(joined({ id, name, isClient: false, isCore, kind, group, position, cardPosition }));
  }
  const endById = new Map(ends.map((end) => [end.id, end]));
  const values = new Map(network.values.map((value) => [value.id, valueName(value, language) || value.id]));
  const flows = network.flows.flatMap((flow): ShownFlow[] => {
    const [from, to, value] = [endById.get(flow.from), endById.get(flow.to), values.get(flow.value)];
    if (!from || !to || from === to || value === undefined) return [];
    if (kind !== undefined && flow.kind !== kind) return [];
    const shown = { id: flow.id, from, to, value, flow };
    from.gives.push(shown);
    to.gets.push(shown);
    return [shown];
  });
  for (const end of ends) {
    const givers = new Set(end.gets.map(({ from }) => from));
    end.mutual.push(...new Set(end.gives.map(({ to }) => to).filter((to) => givers.has(to))));
  }
  const client = ends.find(({ isClient }) => isClient);
  return {
    client,
    actors: ends.filter(({ isClient }) => !isClient),
    ends,
    flows,
    endById,
    flowById: new Map(flows.map((flow) => [flow.id, flow])),
  };
}

/** An end while its flows are being joined to it. */
type Joined = Omit<End, 'gives' | 'gets' | 'mutual'> & {
  readonly gives: ShownFlow[];
  readonly gets: ShownFlow[];
  readonly mutual: End[];
};

function joined(end: Omit<End, 'gives' | 'gets' | 'mutual'>): Joined {
  return { ...end, gives: [], gets: [], mutual: [] };
}

/** Whether the flow is there today. */
export function isThere({ flow }: ShownFlow): boolean {
  return isFlowing(flow);
}

/** The facts of the summary sentence: what flows today, in the whole picture. */
export function factsOf({ actors, ends, flows }: ShownNetwork, asOf: string | undefined): NetworkFacts {
  const given = (end: End): number => end.gives.filter(isThere).length;
  const mostGiven = Math.max(0, ...actors.map(given));
  const most = mostGiven === 0 ? [] : actors.filter((end) => given(end) === mostGiven);
  return {
    actors: actors.length,
    flows: flows.filter(isThere).length,
    pairs: ends.reduce((sum, end) => sum + end.mutual.length, 0) / 2,
    most: most.length > 2 ? [] : most.map(({ name }) => name),
    mostGiven,
    asOf,
  };
}
