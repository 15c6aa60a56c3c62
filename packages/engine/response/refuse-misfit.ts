import { findMisfit } from './answers.ts';
import { quote } from '../problem.ts';
import type { Node } from '../program/program.ts';
import type { ScopeState } from '../state/scope-state.ts';

/**
 * What does not fit in all its parts is to change nothing.
 *
 * @throws TypeError that names the first part that does not fit.
 */
export function refuseMisfit(node: Node, state: ScopeState, answer: unknown): void {
  const misfit = findMisfit(node, state, answer);
  if (!misfit) return;
  const { address } = misfit;
  const type = address === state.addressOf(node) ? `, a question of type ${node.question.type}` : '';
  throw new TypeError(`${quote(misfit.answer)} cannot be stored for ${quote(address)}${type}`);
}
