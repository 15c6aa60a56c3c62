import type { Node, Scope } from '../program/program.ts';
import type { ScopeState } from '../state/scope-state.ts';

/** What an expression works with. `undefined` is *empty*: unanswered, not relevant, or computed from such. */
export type Value = string | number | boolean | ScopeState | RecordValue | readonly Value[] | undefined;

/** The answered rows of a matrix or options of an allocation. */
export interface RecordValue {
  readonly [key: string]: string | number;
}

/** What can be known of a value before anything is answered. A date is a string at run time. */
export type Type =
  | 'string'
  | 'number'
  | 'boolean'
  | 'date'
  | 'month'
  | 'any'
  | { readonly kind: 'list'; readonly item: Type }
  | RecordType
  | { readonly kind: 'row'; readonly scope: Scope }
  | GroupType;

/** A group that does not repeat: a name for what stands in it. */
export interface GroupType {
  readonly kind: 'group';
  readonly node: Node;
}

/** A matrix or an allocation: entries of one type, by row id or option value. */
export interface RecordType {
  readonly kind: 'record';
  readonly keys: readonly string[];
  readonly item: Type;
}

/** The item of a list, counted from 0, or the entry of a record; empty when there is none. */
export function itemOf(whole: Value, at: Value): Value {
  if (Array.isArray(whole)) return typeof at === 'number' ? (whole[at] as Value) : undefined;
  return typeof whole === 'object' && typeof at === 'string' && Object.hasOwn(whole, at)
    ? (whole as RecordValue)[at]
    : undefined;
}

export function listOf(item: Type): Type {
  return { kind: 'list', item };
}

/** A type as messages name it. */
export function typeName(type: Type): string {
  if (typeof type === 'string')
    return type === 'string' ? 'text' : type === 'boolean' ? 'true or false' : type;
  if (type.kind === 'list') return isRow(type.item) ? 'rows' : `list of ${typeName(type.item)}`;
  return type.kind;
}

/** Whether values of both types may be compared or stand for each other. */
export function agree(a: Type, b: Type): boolean {
  if (isList(a) && isList(b)) return agree(a.item, b.item);
  return (
    a === 'any' || b === 'any' || a === b || (a === 'string' && isDay(b)) || (b === 'string' && isDay(a))
  );
}

/** Days and months are compared with texts such as "2026-11-21", but not with each other. */
export function isDay(type: Type): boolean {
  return type === 'date' || type === 'month';
}

/** The more telling of two types that agree. */
export function moreTelling(a: Type, b: Type): Type {
  if (isList(a) && isList(b)) return listOf(moreTelling(a.item, b.item));
  return a === 'any' ? b : a;
}

export function isList(type: Type): type is { kind: 'list'; item: Type } {
  return typeof type === 'object' && type.kind === 'list';
}

export function isRecord(type: Type): type is RecordType {
  return typeof type === 'object' && type.kind === 'record';
}

export function isRow(type: Type): type is { kind: 'row'; scope: Scope } {
  return typeof type === 'object' && type.kind === 'row';
}

export function isGroup(type: Type): type is GroupType {
  return typeof type === 'object' && type.kind === 'group';
}
