import type { Node } from '../program/program.ts';
import { didYouMean, quote } from '../problem.ts';
import type { ScopeState } from './scope-state.ts';

/** A question, and the state it is kept in. */
export interface Place {
  readonly node: Node;
  readonly state: ScopeState;
}

/**
 * Finds the question at an address such as `goals`, `purpose/text` or `goals/<row>/by`.
 *
 * @throws RangeError when there is none, with the address that may have been meant.
 */
export function locate(root: ScopeState, address: string): Place {
  const place = find(root, address);
  if ('node' in place) return place;
  const known = [...place.state.scope.addresses]
    .filter(([, { kind }]) => kind === 'question')
    .map(([name]) => name);
  throw new RangeError(`unknown question ${quote(address)}${didYouMean(place.rest, known)}`);
}

/** The question at an address; else the innermost row on the way, and what is left of the address: nothing of a row's. */
export function find(root: ScopeState, address: string): Place | { state: ScopeState; rest: string } {
  let state = root;
  let rest = address;
  for (;;) {
    const node = state.scope.addresses.get(rest);
    if (node?.kind === 'question') return { node, state };
    const row = innerRow(state, rest);
    if (!row) return { state, rest };
    [state, rest] = row;
  }
}

function innerRow(state: ScopeState, address: string): [ScopeState, string] | undefined {
  const parts = address.split('/');
  for (let length = 1; length < parts.length; length++) {
    const node = state.scope.addresses.get(parts.slice(0, length).join('/'));
    const row = node && state.rows.get(node.index)?.find(({ id }) => id === parts[length]);
    if (row) return [row, parts.slice(length + 1).join('/')];
  }
  return undefined;
}
