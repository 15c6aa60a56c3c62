import type { MergeConflict } from './merge-conflict.ts';
import { mergeField } from './merge-fields.ts';
import type { Fields } from './merge-fields.ts';
import type { Carried, Network } from './network.ts';
import { quote } from './problem.ts';
import { nextRevision } from './revision.ts';
import { BENEFICIARY } from './value.ts';

export interface Merge {
  /** A revision with two parents. In every conflict it has mine, or what only one side has left; `settle` changes that. */
  readonly network: Network;
  readonly conflicts: readonly MergeConflict[];
}

/** What names a copy, and is made anew for the merged one. */
const NAMES = ['revision', 'parents', 'ancestors', 'copy'] as const;

/**
 * Brings two copies of a network together, field by field: what only one side changed is taken, what both changed
 * alike too, and what they changed differently is a conflict. Lists whose entries have ids are merged entry by entry. An
 * actor or a value that one side took away while the other began to use it stays, and is a conflict. Where actors stand
 * in the pictures is taken from mine.
 *
 * A copy for the network lacks contacts: those of the other copies stay.
 *
 * @param base - the nearest state both came from, by `lineage`; undefined when this device has none of them: then every
 *   differing field is a conflict
 * @throws RangeError for copies of different networks, and for a public copy: what it lacks would look deleted.
 */
export function merge(base: Network | undefined, mine: Network, theirs: Network): Merge {
  for (const other of base ? [base, theirs] : [theirs]) {
    if (other.id !== mine.id)
      throw new RangeError(`network ${quote(other.id)} is another one than ${quote(mine.id)}`);
  }
  if ([base, mine, theirs].some((network) => network?.copy === 'public'))
    throw new RangeError('a public copy lacks parts; merge working copies or copies for the network');
  const fields: Fields = { hasBase: base !== undefined, conflicts: [] };
  const merged = mergeField(
    fields,
    [],
    base && content(base, mine, theirs),
    content(mine, theirs, base),
    content(theirs, mine, base),
  ) as Network;
  const whole = withUsed(fields, merged, base, mine, theirs);
  const isLess = mine.copy !== undefined && theirs.copy !== undefined;
  const { parents, ancestors, revision } = mine;
  const named = {
    ...whole,
    revision,
    parents,
    ...(ancestors && { ancestors }),
    ...(isLess && { copy: mine.copy }),
  } as Network;
  return { network: nextRevision(named, theirs), conflicts: fields.conflicts };
}

/** What a copy says, without its names; contacts that a copy for the network lacks come from the others. */
function content(network: Network, ...others: readonly (Network | undefined)[]): object {
  const parts = Object.entries(network).filter(([key]) => !(NAMES as readonly string[]).includes(key));
  if (network.copy !== 'network' || !network.people) return Object.fromEntries(parts);
  const whole = others.find((other) => other?.copy === undefined && other?.people !== undefined);
  const known = new Map(whole?.people?.map((person) => [person.id, person]));
  const people = network.people.map((person): Carried => ({ ...known.get(person.id), ...person }));
  return Object.fromEntries(parts.map(([key, part]) => [key, key === 'people' ? people : part]));
}

/** Puts back actors and values that one side took away and the merged flows and actions name. */
function withUsed(
  fields: Fields,
  merged: Network,
  base: Network | undefined,
  mine: Network,
  theirs: Network,
): Network {
  const actions = merged.plan?.actions ?? [];
  const actors = [
    ...merged.flows.flatMap(({ from, to }) => [from, to]),
    ...actions.flatMap(({ responsible, cooperation }) => [...responsible, ...cooperation]),
  ].filter((id) => id !== BENEFICIARY);
  const put = <List extends 'actors' | 'values'>(list: List, used: readonly string[]): Network[List] => {
    const present = new Set(merged[list].map(({ id }) => id));
    const lost = [...new Set(used)].filter((id) => !present.has(id));
    const back = lost.flatMap((id) => {
      const [was, one, other] = [base, mine, theirs].map((network) =>
        network?.[list].find((entry) => entry.id === id),
      );
      const kept = one ?? other;
      if (!kept) return [];
      fields.conflicts.push({ path: [list, id], base: was, mine: one, theirs: other });
      return [kept];
    });
    return back.length === 0 ? merged[list] : [...merged[list], ...back];
  };
  return {
    ...merged,
    actors: put('actors', actors),
    values: put(
      'values',
      merged.flows.map(({ value }) => value),
    ),
  };
}
