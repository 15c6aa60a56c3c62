import type { Typed } from './compiled.ts';
import type { Value } from './value.ts';
import { listOf } from './value.ts';

/** Makes a macro of its list, the expression for each item, and the place of its variable among the locals. */
type Macro = (list: Typed, each: Typed, at: number) => Typed;

type Run = (items: readonly Value[], each: (item: Value) => Value) => Value;

function macro(
  run: Run,
  type: (list: Typed, each: Typed) => Typed['type'],
  labels?: (list: Typed, each: Typed) => Typed['labels'],
): Macro {
  return (list, each, at) => ({
    type: type(list, each),
    labels: labels?.(list, each),
    evaluate: (state, locals) =>
      run((list.evaluate(state, locals) as readonly Value[] | undefined) ?? [], (item) => {
        locals[at] = item;
        return each.evaluate(state, locals);
      }),
  });
}

/** What walks over the items of a list, written `list.map(item, …)`. An empty list is walked as one without items. */
export const MACROS: ReadonlyMap<string, Macro> = new Map([
  [
    'map',
    macro(
      (items, each) => nonEmpty(items.map(each)),
      (_, each) => listOf(each.type),
      (_, each) => each.labels,
    ),
  ],
  [
    'filter',
    macro(
      (items, each) => nonEmpty(items.filter((item) => each(item) === true)),
      ({ type }) => type,
      ({ labels }) => labels,
    ),
  ],
  [
    'exists',
    macro(
      (items, each) => items.some((item) => each(item) === true),
      () => 'boolean',
    ),
  ],
  [
    'all',
    macro(
      (items, each) => items.every((item) => each(item) === true),
      () => 'boolean',
    ),
  ],
]);

function nonEmpty(list: readonly Value[]): Value {
  return list.length === 0 ? undefined : list;
}
