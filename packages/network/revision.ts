import type { Network } from './network.ts';
import { randomId } from './random-id.ts';

/** How many revisions a file remembers: years of monthly meetings, in about five kilobytes. */
const REMEMBERED = 200;

/**
 * The next revision of a network. Call it once at every saving to a file, not at every change.
 *
 * Copies of a network travel by mail, and two people may change them at the same time, so revisions cannot be
 * counted: each is named by a random id and names the ones it came from, as commits do. Merging needs the state from
 * which two copies parted, and of that only the name, because the device that merges has kept the states it saved or
 * opened. But the other person may have saved more than once in between; the parent is then a state that never left
 * the other device. So the file carries the names of earlier revisions too, nearest first: the first one in the
 * {@link lineage} of both copies that the device has kept is the base.
 *
 * @param merged - the other copy, when this revision has taken in two
 */
export function nextRevision(network: Network, merged?: Network): Network {
  const origins = merged && merged.revision !== network.revision ? [network, merged] : [network];
  const parents = origins.map(({ revision }) => revision);
  const lines = origins.map((origin) => lineage(origin).slice(1));
  const ancestors = alternate(lines).filter((revision) => !parents.includes(revision));
  const { ancestors: _, ...rest } = network;
  return {
    ...rest,
    revision: randomId(),
    parents,
    ...(ancestors.length > 0 && { ancestors: ancestors.slice(0, REMEMBERED) }),
  };
}

/**
 * The revisions a network has gone through, its own first, as far as it remembers. A copy whose lineage holds the
 * revision of another copy continues it: there is nothing to merge.
 */
export function lineage(network: Network): string[] {
  return [network.revision, ...network.parents, ...(network.ancestors ?? [])];
}

/** One from each list in turn, each value once, so that the nearest of both come first. */
function alternate(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  const values = Array.from({ length: longest }, (_, index) => lists.map((list) => list[index]));
  return [...new Set(values.flat().filter((value) => value !== undefined))];
}
