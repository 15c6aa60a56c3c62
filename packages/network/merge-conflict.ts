import { isObject } from './plain-json.ts';
import type { JsonObject } from './plain-json.ts';
import type { Network } from './network.ts';

/** Something that two copies say differently. Undefined: it is not there. */
export interface MergeConflict {
  /** Where it is: names of properties, and in lists the id of the entry: `['actors', '3f…', 'name', 'fi']`. */
  readonly path: readonly string[];
  /** What both came from; undefined too when no base is known. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** A conflict's place as one text: `actors 3f… name fi`, to tell conflicts apart. */
export function conflictPath({ path }: MergeConflict): string {
  return path.join(' ');
}

/** The merged network with one side's word in a conflict, instead of what the merge took. */
export function settle(network: Network, conflict: MergeConflict, side: 'mine' | 'theirs'): Network {
  return put(network, conflict.path, conflict[side]) as Network;
}

function put(part: unknown, [key, ...rest]: readonly string[], wanted: unknown): unknown {
  if (key === undefined) return wanted;
  if (Array.isArray(part)) return putEntry(part as readonly JsonObject[], key, rest, wanted);
  const before = isObject(part) ? part : {};
  const next = put(before[key], rest, wanted);
  const others = Object.entries(before).filter(([name]) => name !== key);
  if (next === undefined) return Object.fromEntries(others);
  if (!Object.hasOwn(before, key)) return Object.fromEntries([...others, [key, next]]);
  return Object.fromEntries(
    Object.entries(before).map(([name, value]) => [name, name === key ? next : value]),
  );
}

function putEntry(
  list: readonly JsonObject[],
  id: string,
  rest: readonly string[],
  wanted: unknown,
): readonly unknown[] {
  const at = list.findIndex((entry) => entry['id'] === id);
  const next = put(list[at], rest, wanted);
  if (next === undefined) return list.filter((_, index) => index !== at);
  return at === -1 ? [...list, next] : list.map((entry, index) => (index === at ? next : entry));
}
