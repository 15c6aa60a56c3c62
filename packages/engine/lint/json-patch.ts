/** The keys and indices that lead to a place in a document. */
export type Path = readonly (string | number)[];

/** One step of a JSON Patch (RFC 6902); `path` is a JSON Pointer (RFC 6901). */
export type Operation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
  /** Another name for a property of the same object, which keeps its place among the others. */
  | { readonly op: 'move'; readonly from: string; readonly path: string };

/** `/a~1b/0` for `['a/b', 0]`. */
export function pointerTo(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The keys of a JSON Pointer, indices as text. */
export function keysOf(pointer: string): string[] {
  const parts = pointer.split('/').slice(1);
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * A copy of a document with the operations done in order.
 *
 * @throws RangeError when an operation names a place that is not there.
 */
export function patch(document: unknown, operations: readonly Operation[]): unknown {
  return operations.reduce<unknown>((done, operation) => {
    const keys = keysOf(operation.op === 'move' ? operation.from : operation.path);
    return change(done, keys, operation);
  }, document);
}

function change(value: unknown, keys: readonly string[], operation: Operation): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) {
    if (operation.op === 'add' || operation.op === 'replace') return operation.value;
    throw new RangeError(`The whole document cannot be the one to ${operation.op}`);
  }
  if (Array.isArray(value)) return changeItem(value, key, rest, operation);
  if (typeof value !== 'object' || value === null)
    throw new RangeError(`There is no ${operation.path} to ${operation.op}`);
  const isLast = rest.length === 0;
  if (!Object.hasOwn(value, key) && !(isLast && operation.op === 'add'))
    throw new RangeError(`There is no ${operation.path} to ${operation.op}`);
  const entries = Object.entries(value);
  if (isLast && operation.op === 'remove')
    return Object.fromEntries(entries.filter(([name]) => name !== key));
  if (isLast && operation.op === 'move') return renamedIn(entries, key, operation);
  const changed = change((value as Record<string, unknown>)[key], rest, operation);
  // Made of entries, a key called `__proto__` is a key like others.
  return Object.fromEntries(
    Object.hasOwn(value, key)
      ? entries.map(([name, old]) => [name, name === key ? changed : old])
      : [...entries, [key, changed]],
  );
}

function renamedIn(
  entries: readonly [string, unknown][],
  key: string,
  { from, path }: Operation & { op: 'move' },
): unknown {
  const [name, ...holder] = [...keysOf(path)].reverse();
  const isFree = entries.every(([other]) => other !== name);
  if (
    name === undefined ||
    !isFree ||
    pointerTo([...holder].reverse()) !== pointerTo(keysOf(from).slice(0, -1))
  )
    throw new RangeError(`${from} cannot move to ${path}: a property can only get a new name in its object`);
  return Object.fromEntries(entries.map(([each, value]) => [each === key ? name : each, value]));
}

function changeItem(
  list: readonly unknown[],
  key: string,
  rest: readonly string[],
  operation: Operation,
): unknown {
  const isNew = rest.length === 0 && operation.op === 'add';
  const index = key === '-' && isNew ? list.length : /^(0|[1-9]\d*)$/.test(key) ? Number(key) : NaN;
  if (!(index < list.length + (isNew ? 1 : 0)))
    throw new RangeError(`There is no ${operation.path} to ${operation.op}`);
  const changed = [...list];
  if (operation.op === 'move' && rest.length === 0)
    throw new RangeError(`${operation.from} has no name that could change`);
  if (isNew) changed.splice(index, 0, (operation as { value: unknown }).value);
  else if (rest.length === 0 && operation.op === 'remove') changed.splice(index, 1);
  else changed[index] = change(list[index], rest, operation);
  return changed;
}

/** The value at a path; undefined when there is none. */
export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    document,
  );
}
