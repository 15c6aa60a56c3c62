import type { Value } from './expression/value.ts';
import type { Node, Scope } from './program.ts';
import { valueOf } from './question-types.ts';
import type { Answer } from './response.ts';

/** What one person has answered in one scope: the questionnaire itself, or one row of a repeating group. */
export class ScopeState {
  readonly scope: Scope;
  readonly parent: ScopeState | undefined;
  /** Id of the row; empty for the questionnaire itself. */
  readonly id: string;
  /** What the addresses of its questions begin with. */
  readonly prefix: string;
  /** The day for `today()`, `YYYY-MM-DD`. */
  readonly today: string;
  readonly answers: (Answer | undefined)[];
  /** What expressions see of each question: empty when it is not relevant or declined. */
  readonly values: Value[];
  /** 1 for each question that is asked. */
  readonly relevant: Uint8Array;
  /** Codes of nonresponse by index; the answer below one is kept, not seen. */
  readonly nonresponses = new Map<number, string>();
  readonly rows = new Map<number, ScopeState[]>();
  readonly touched = new Set<number>();

  constructor(scope: Scope, today: string, parent?: ScopeState, id = '') {
    this.scope = scope;
    this.parent = parent;
    this.id = id;
    this.today = today;
    this.prefix = parent && scope.owner ? `${parent.prefix}${scope.owner.address}/${id}/` : '';
    this.answers = new Array<Answer | undefined>(scope.nodes.length).fill(undefined);
    this.values = new Array<Value>(scope.nodes.length).fill(undefined);
    this.relevant = new Uint8Array(scope.nodes.length).fill(1);
  }

  /** Whether what stands inside an item is asked: it is relevant and not declined as a whole. */
  isOpen(node: Node): boolean {
    return this.relevant[node.index] === 1 && !this.nonresponses.has(node.index);
  }

  addressOf(node: Node): string {
    return this.prefix + node.address;
  }

  /** Whether anything at all is kept for a question itself; what stands in a group is kept apart. */
  holds(node: Node): boolean {
    const { index } = node;
    return this.answers[index] !== undefined || this.nonresponses.has(index) || this.rows.has(index);
  }

  /** Forgets what is kept for a question itself. */
  forget(node: Node): void {
    this.answers[node.index] = undefined;
    this.nonresponses.delete(node.index);
    this.rows.delete(node.index);
  }

  /** What expressions are to see of a question now. */
  valueOf(node: Node): Value {
    if (!this.isOpen(node)) return undefined;
    if (!node.rows) return valueOf(this.answers[node.index]);
    const rows = this.rows.get(node.index);
    return rows && rows.length > 0 ? rows : undefined;
  }
}

/** The group or section around a question, with the state it is kept in. */
export function around(node: Node, state: ScopeState): { node: Node; state: ScopeState } | undefined {
  if (node.container) return { node: node.container, state };
  return node.scope.owner && { node: node.scope.owner, state: state.parent! };
}

/**
 * Visits every state of a scope that shares its outermost rows with a given state.
 *
 * @param depth - down to which depth the rows must be the same.
 */
export function forEachState(
  target: Scope,
  from: ScopeState,
  depth: number,
  visit: (state: ScopeState) => void,
): void {
  let top = from;
  while (top.scope.depth > depth) top = top.parent!;
  if (top.scope === target) return visit(top);
  const owners: Node[] = [];
  for (let scope = target; scope !== top.scope; scope = scope.parent!) owners.unshift(scope.owner!);
  let states = [top];
  for (const owner of owners) states = states.flatMap((state) => state.rows.get(owner.index) ?? []);
  states.forEach(visit);
}
