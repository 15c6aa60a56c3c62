import type { Node, Scope } from '../program.ts';
import type { ScopeState } from '../scope-state.ts';

/** What an expression works with. `undefined` is *empty*: unanswered, not relevant, or computed from such. */
export type Value = string | number | boolean | ScopeState | readonly Value[] | undefined;

/** What can be known of a value before anything is answered. A date is a string at run time. */
export type Type =
  | 'string'
  | 'number'
  | 'boolean'
  | 'date'
  | 'any'
  | { readonly kind: 'list'; readonly item: Type }
  | { readonly kind: 'row'; readonly scope: Scope }
  | { readonly kind: 'group'; readonly node: Node };

export function listOf(item: Type): Type {
  return { kind: 'list', item };
}

/** A type as messages name it. */
export function typeName(type: Type): string {
  if (typeof type === 'string')
    return type === 'string' ? 'text' : type === 'boolean' ? 'true or false' : type;
  if (type.kind === 'list') return isRow(type.item) ? 'rows' : `list of ${typeName(type.item)}`;
  return type.kind === 'row' ? 'row' : 'group';
}

/** Whether values of both types may be compared or stand for each other. */
export function agree(a: Type, b: Type): boolean {
  if (a === 'any' || b === 'any' || a === b) return true;
  if (typeof a === 'string' && typeof b === 'string')
    return [a, b].every((type) => type === 'date' || type === 'string');
  if (typeof a === 'object' && typeof b === 'object' && a.kind === 'list' && b.kind === 'list')
    return agree(a.item, b.item);
  return false;
}

/** The more telling of two types that agree. */
export function moreTelling(a: Type, b: Type): Type {
  return a === 'any' ? b : a;
}

export function isList(type: Type): type is { kind: 'list'; item: Type } {
  return typeof type === 'object' && type.kind === 'list';
}

export function isRow(type: Type): type is { kind: 'row'; scope: Scope } {
  return typeof type === 'object' && type.kind === 'row';
}

export function isGroup(type: Type): type is { kind: 'group'; node: Node } {
  return typeof type === 'object' && type.kind === 'group';
}
