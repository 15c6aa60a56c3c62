import type { MergeConflict } from './merge-conflict.ts';
import { isObject } from './plain-json.ts';
import type { JsonObject } from './plain-json.ts';

/** Where somebody stands in a picture: not worth a question, so mine counts. */
const PICTURE: readonly string[] = ['position', 'cardPosition'];

/** Lists in which every entry stands for itself: both sides' additions and removals count. */
const GATHERED: readonly string[] = ['synonyms', 'evidence'];

/** Numbers and days that a program counts on: the later one is right. */
const LATER: readonly string[] = ['plan response revision', 'plan response changed'];

/** A merge under way. */
export interface Fields {
  /** Without a base every differing field is a conflict. */
  readonly hasBase: boolean;
  readonly conflicts: MergeConflict[];
}

/** Merges one field, and what is in it, from three states. */
export function mergeField(
  fields: Fields,
  path: readonly string[],
  base: unknown,
  mine: unknown,
  theirs: unknown,
): unknown {
  if (isSame(mine, theirs)) return mine;
  const name = path.at(-1) ?? '';
  if (fields.hasBase) {
    if (isSame(base, mine)) return theirs;
    if (isSame(base, theirs)) return mine;
  }
  if (PICTURE.includes(name)) return mine ?? theirs;
  if (LATER.includes(path.join(' '))) return (mine as string) > (theirs as string) ? mine : theirs;
  if (isObject(mine) && isObject(theirs) && !isMark(mine) && !isMark(theirs) && mine['id'] === theirs['id'])
    return mergeObject(fields, path, isObject(base) ? base : {}, mine, theirs);
  if (isEntries(mine) && isEntries(theirs))
    return mergeEntries(fields, path, isEntries(base) ? base : [], mine, theirs);
  if (fields.hasBase && GATHERED.includes(name) && areLists(base ?? [], mine ?? [], theirs ?? []))
    return gather((base ?? []) as unknown[], (mine ?? []) as unknown[], (theirs ?? []) as unknown[]);
  fields.conflicts.push({ path, base: fields.hasBase ? base : undefined, mine, theirs });
  // What one side took away and the other changed stays until somebody says.
  return mine ?? theirs;
}

function mergeObject(
  fields: Fields,
  path: readonly string[],
  base: JsonObject,
  mine: JsonObject,
  theirs: JsonObject,
): JsonObject {
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const merged = mergeField(fields, [...path, key], own(base, key), own(mine, key), own(theirs, key));
      return merged === undefined ? [] : [[key, merged] as const];
    }),
  );
}

/** Lists by ids: mine in my order, then what they added, unless only they changed the order. */
function mergeEntries(
  fields: Fields,
  path: readonly string[],
  base: readonly JsonObject[],
  mine: readonly JsonObject[],
  theirs: readonly JsonObject[],
): JsonObject[] {
  const [before, one, other] = [byId(base), byId(mine), byId(theirs)];
  const isMoved = (list: readonly JsonObject[], entries: ReadonlyMap<string, JsonObject>): boolean => {
    const ids = base.map(idOf).filter((id) => entries.has(id));
    return !isSame(
      ids,
      list.map(idOf).filter((id) => before.has(id)),
    );
  };
  const lists = isMoved(theirs, other) && !isMoved(mine, one) ? [theirs, mine] : [mine, theirs];
  const ids = new Set(lists.flat().map(idOf));
  return [...ids].flatMap((id) => {
    const merged = mergeField(fields, [...path, id], before.get(id), one.get(id), other.get(id));
    return isObject(merged) ? [merged] : [];
  });
}

function gather(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const has = (list: readonly unknown[], wanted: unknown): boolean =>
    list.some((entry) => isSame(entry, wanted));
  const kept = mine.filter((entry) => has(theirs, entry) || !has(base, entry));
  return [...kept, ...theirs.filter((entry) => !has(base, entry) && !has(mine, entry))];
}

/** Whether two parts of a file say the same, whatever the order of their properties. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((entry, index) => isSame(entry, other[index]));
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}

/** An answer that stands for itself: "to be agreed", another option, something typed that does not fit. */
function isMark(part: JsonObject): boolean {
  const [key, ...others] = Object.keys(part);
  return others.length === 0 && ['nonresponse', 'other', 'invalid'].includes(key!);
}

function own(part: JsonObject, key: string): unknown {
  return Object.hasOwn(part, key) ? part[key] : undefined;
}

function isEntries(value: unknown): value is readonly JsonObject[] {
  return Array.isArray(value) && value.every((entry) => isObject(entry) && typeof entry['id'] === 'string');
}

function areLists(...values: readonly unknown[]): boolean {
  return values.every(Array.isArray);
}

function idOf(entry: JsonObject): string {
  return entry['id'] as string;
}

function byId(entries: readonly JsonObject[]): Map<string, JsonObject> {
  return new Map(entries.map((entry) => [idOf(entry), entry]));
}
