import type { Value } from './value.ts';

/** Walks over the items of a list with the expression for each. */
type Macro = (items: readonly Value[], each: (item: Value) => Value) => Value;

/** What walks over the items of a list, written `list.map(item, …)`. An empty list is walked as one without items. */
export const MACROS: ReadonlyMap<string, Macro> = new Map<string, Macro>([
  ['map', (items, each) => items.map(each)],
  ['filter', (items, each) => items.filter((item) => each(item) === true)],
  ['exists', (items, each) => items.some((item) => each(item) === true)],
  ['all', (items, each) => items.every((item) => each(item) === true)],
]);
