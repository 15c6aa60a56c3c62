import type { FindState } from './compiled.ts';
import type { Evaluate } from './operators.ts';
import type { Value } from './value.ts';

// Made here and not where expressions are compiled: what runs later would keep all that was needed to compile it.

export const always =
  (value: Value): Evaluate =>
  () =>
    value;

export const valueHere =
  (index: number): Evaluate =>
  (state) =>
    state.values[index];

export const valueThere =
  (find: FindState, index: number): Evaluate =>
  (state, values) =>
    find(state, values)?.values[index];
