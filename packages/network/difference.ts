import { analyse } from './analyse.ts';
import type { Analysis } from './analyse.ts';
import type { Flow } from './flow.ts';
import type { Actor, Network } from './network.ts';
import { BENEFICIARY } from './value.ts';
import type { Value } from './value.ts';
import { isFlowing } from './flow.ts';
import { valueGroups } from './value-groups.ts';

/** Entries by what became of them. `changed` has both states. */
export interface Changes<Entry> {
  readonly added: readonly Entry[];
  readonly ended: readonly Entry[];
  readonly changed: readonly { readonly before: Entry; readonly after: Entry }[];
}

export interface Difference {
  readonly actors: Changes<Actor>;
  readonly values: Changes<Value>;
  readonly flows: Changes<Flow>;
  /** What it means for the client. Ids of values, the first of those that are the same in other words. */
  readonly client: {
    /** Reached the client before, and do not after. */
    readonly lost: readonly string[];
    readonly gained: readonly string[];
    /** Came from several actors before, and from one alone after. */
    readonly onlyOneLeft: readonly string[];
  };
  /** Ids of actors that have no flow to or from another actor after, and had before. */
  readonly isolated: readonly string[];
  readonly before: Analysis;
  readonly after: Analysis;
}

/**
 * Compares two states of a network: two dated maps, or what is and what would be. Entries are the same when their ids
 * are; where an actor stands in a picture makes no difference.
 */
export function difference(before: Network, after: Network): Difference {
  const [analysisBefore, analysisAfter] = [analyse(before), analyse(after)];
  const [givenBefore, givenAfter] = [clientGivers(before), clientGivers(after)];
  const present = new Set(after.actors.map(({ id }) => id));
  const isolatedBefore = new Set(analysisBefore.isolates);
  return {
    actors: changes(before.actors.map(unplaced), after.actors.map(unplaced)),
    values: changes(before.values, after.values),
    flows: changes(before.flows, after.flows),
    client: {
      lost: [...givenBefore.keys()].filter((value) => !givenAfter.has(value)),
      gained: [...givenAfter.keys()].filter((value) => !givenBefore.has(value)),
      onlyOneLeft: [...givenAfter]
        .filter(([value, actors]) => actors.size === 1 && (givenBefore.get(value)?.size ?? 0) > 1)
        .map(([value]) => value),
    },
    isolated: analysisAfter.isolates.filter(
      (id) => present.has(id) && analysisBefore.betweenness.has(id) && !isolatedBefore.has(id),
    ),
    before: analysisBefore,
    after: analysisAfter,
  };
}

/** Who gives the client what, by value. */
function clientGivers(network: Network): Map<string, Set<string>> {
  const groups = valueGroups(network);
  const actors = new Set(network.actors.map(({ id }) => id));
  const given = new Map<string, Set<string>>();
  for (const flow of network.flows) {
    const value = groups.get(flow.value);
    if (value === undefined || flow.to !== BENEFICIARY || !isFlowing(flow) || !actors.has(flow.from))
      continue;
    given.set(value, (given.get(value) ?? new Set<string>()).add(flow.from));
  }
  return given;
}

function changes<Entry extends { readonly id: string }>(
  before: readonly Entry[],
  after: readonly Entry[],
): Changes<Entry> {
  const [former, present] = [byId(before), byId(after)];
  return {
    added: after.filter(({ id }) => !former.has(id)),
    ended: before.filter(({ id }) => !present.has(id)),
    changed: before.flatMap((entry) => {
      const now = present.get(entry.id);
      return now === undefined || canonical(entry) === canonical(now) ? [] : [{ before: entry, after: now }];
    }),
  };
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function unplaced({ position: _position, cardPosition: _cardPosition, ...actor }: Actor): Actor {
  return actor;
}

/** JSON with the properties of every object in one order, so that the order in a file makes no difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
