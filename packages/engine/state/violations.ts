import { isAnswered, storedAnswer } from '../response/answers.ts';
import type { Node, Program } from '../program/program.ts';
import { violationOf } from '../question-types/index.ts';
import { isAnswerable } from '../question-types/is-answerable.ts';
import type { Answer } from '../response/response.ts';
import type { ScopeState } from './scope-state.ts';
import type { Violation } from './violation.ts';

/** A broken rule, and the address of the question that breaks it. */
export interface FoundViolation<Address extends string = string> extends Violation {
  readonly address: Address;
}

/** Every rule that is broken, in document order, at most one per question. */
export function findViolations(program: Program, root: ScopeState, section?: string): FoundViolation[] {
  const found: FoundViolation[] = [];
  const visit = (node: Node, state: ScopeState): void => {
    const violation = brokenRule(node, state);
    if (violation) found.push({ ...violation, address: state.addressOf(node) });
    if (!node.rows || !state.isOpen(node)) return;
    for (const row of state.rowsOf(node)) row.scope.nodes.forEach((inner) => visit(inner, row));
  };
  for (const node of program.root.nodes) {
    if (node.kind === 'question' && (section === undefined || node.section === section)) visit(node, root);
  }
  return found;
}

/** The first rule a question breaks; one that is not relevant breaks none. */
export function brokenRule(node: Node, state: ScopeState): Violation | undefined {
  const broken = ownRule(node, state);
  if (broken) return broken;
  const checked = state.session.checks?.stateOf(node, state);
  if (checked === undefined || checked === 'passed') return undefined;
  return { code: checked === 'refused' ? 'check' : checked === 'failed' ? 'checkFailed' : 'pending' };
}

/** The first rule broken of those that need not be asked of the host. */
function ownRule(node: Node, state: ScopeState): Violation | undefined {
  const { question, index } = node;
  if (state.relevant[index] === 0 || !isAnswerable(question)) return undefined;
  const isRequired = (): boolean => node.required?.evaluate(state, []) === true;
  if (!isAnswered(node, state)) return isRequired() ? { code: 'required' } : undefined;
  if (state.nonresponses.has(index)) return undefined;
  const answer = node.rows ? state.rows.get(index) : (state.answerTo(node) ?? storedAnswer(node, state));
  const broken = violationOf(node, answer as Answer, {
    items: itemIds(node, state),
    withheld: state.withheld.get(index) ?? NOTHING,
  });
  if (broken) return broken;
  if (question.type === 'matrix' && isRequired()) {
    for (const row of node.rules.choosable!(question)) {
      const isAsked = !state.withheld.get(index)?.has(row);
      if (isAsked && !Object.hasOwn(answer as object, row)) return { code: 'row', given: row };
    }
  }
  return node.constraint?.evaluate(state, []) === false ? { code: 'constraint' } : undefined;
}

const NOTHING: ReadonlySet<string> = new Set();

function itemIds({ question }: Node, state: ScopeState): ReadonlySet<string> | undefined {
  const items = state.itemsOf(question);
  return items && new Set(items.map(({ id }) => id));
}

/** Whether there is an answer that breaks none of those. */
export function isFit(node: Node, state: ScopeState): boolean {
  return isAnswered(node, state) && !state.nonresponses.has(node.index) && !ownRule(node, state);
}
