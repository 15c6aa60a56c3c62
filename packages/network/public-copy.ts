import type { Flow } from './flow.ts';
import { isFlowing } from './flow.ts';
import type { Actor, Carried, FormerName, Network } from './network.ts';
import { PROPERTY_ORDER } from './property-order.ts';
import type { Beneficiary, Value } from './value.ts';

/** `network`: without contacts, for the network; `public`: for anybody. The working copy has no such mark. */
export const NETWORK_COPIES = ['network', 'public'] as const;
export type NetworkCopy = (typeof NETWORK_COPIES)[number];

/** What a public copy holds besides the map; nothing of it unless said. */
export interface PublicParts {
  /** What was seen, in the flows. */
  readonly evidence?: boolean;
  /** How well the flows work, which are missing or planned, and whether both sides say so. */
  readonly states?: boolean;
  /** Names of people, without their contacts. */
  readonly people?: boolean;
  /** What was written down of meetings. */
  readonly minutes?: boolean;
  readonly plan?: boolean;
  readonly rounds?: boolean;
}

/** What the network may know of a person; how to reach her is for the one who keeps the file. */
const PERSON = ['id', 'name', 'role', 'actor'];

/** The copy for the network: everything but how people can be reached. */
export function networkCopy(network: Network): Network {
  return {
    ...network,
    copy: 'network',
    revision: revisionOf(network, 'network'),
    parents: [network.revision],
    ...(network.people && { people: network.people.map(withoutContact) }),
  };
}

/**
 * The copy for anybody: title, time, client, actors, values and flows, and of the rest only what is asked for. It holds
 * no property that this version does not know, since nobody could say what is in it. Without states, flows that are
 * missing or planned are left out, which would else look as if they were there; and values that only these named.
 *
 * The same network gives the same copy. It cannot be merged again: what was left out would look deleted.
 */
export function publicCopy(network: Network, parts: PublicParts = {}): Network {
  const { evidence, states, people, minutes, plan, rounds } = parts;
  const flows = network.flows.filter((flow) => states === true || isFlowing(flow));
  const used = new Set(flows.map(({ value }) => value));
  const hidden = new Set(network.flows.filter(({ value }) => !used.has(value)).map(({ value }) => value));
  const { talkoot, id, title, language, asOf, beneficiary } = network;
  const letters = Object.entries({ evidence, states, people, minutes, plan, rounds })
    .filter(([, isIn]) => isIn === true)
    .map(([name]) => name[0] + name.at(-1)!)
    .join('');
  return {
    talkoot,
    id,
    revision: revisionOf(network, letters === '' ? 'public' : `public-${letters}`),
    parents: [network.revision],
    copy: 'public',
    title,
    ...(language !== undefined && { language }),
    ...(asOf !== undefined && { asOf }),
    ...(beneficiary && { beneficiary: known<Beneficiary>('beneficiary', beneficiary) }),
    actors: network.actors.map(publicActor),
    values: network.values
      .filter((value) => !hidden.has(value.id))
      .map((value) => known<Value>('value', value)),
    flows: flows.map((flow) => publicFlow(flow, evidence === true, states === true)),
    ...(plan === true && network.plan && { plan: network.plan }),
    ...(rounds === true && network.rounds && { rounds: network.rounds }),
    ...(minutes === true && network.meetings && { meetings: network.meetings }),
    ...(people === true && network.people && { people: network.people.map(withoutContact) }),
  };
}

/** Whether a document may be shown to anybody: it was saved as a public copy. */
export function isPublicCopy({ copy }: Network): boolean {
  return copy === 'public';
}

function publicActor(actor: Actor): Actor {
  const { formerNames, ...rest } = known<Actor>('actor', actor);
  const names = formerNames?.map((former) => known<FormerName>('formerName', former));
  return { ...rest, ...(names && { formerNames: names }) };
}

function publicFlow(flow: Flow, evidence: boolean, states: boolean): Flow {
  const { evidence: seen, state, confirmed, ...rest } = known<Flow>('flow', flow);
  return {
    ...rest,
    ...(states && state && { state }),
    ...(evidence && seen && { evidence: seen.map(({ text }) => ({ text })) }),
    ...(states && confirmed && { confirmed }),
  };
}

function withoutContact(person: Carried): Carried {
  return { id: person.id, ...pick(person, PERSON) };
}

function known<Entry extends object>(
  kind: 'actor' | 'formerName' | 'beneficiary' | 'flow' | 'value',
  entry: Entry,
): Entry {
  return pick(entry, PROPERTY_ORDER[kind]) as Entry;
}

function pick(entry: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => keys.includes(key)));
}

/** Tells the copy from what it was made of, and two copies with other parts from each other; an id may have 64 characters. */
function revisionOf({ revision }: Network, kind: string): string {
  return `${revision.slice(0, 63 - kind.length)}-${kind}`;
}
