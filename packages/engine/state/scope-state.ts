import type { Definition, Question } from '../definition/definition.ts';
import type { AsyncChecks } from './async-checks.ts';
import type { Value } from '../expression/value.ts';
import type { Node, Reader, Scope } from '../program/program.ts';
import { offeredPart } from './offered-part.ts';
import { valueOf } from '../question-types/index.ts';
import type { Answer } from '../response/response.ts';

/** Something that can be picked in a question of type `list`. */
export interface Item {
  readonly id: string;
  readonly label: string;
}

/** What all states of one questionnaire share. */
export interface Session {
  /** The day for `today()`, `YYYY-MM-DD`. */
  readonly today: string;
  /** The external lists, by name. */
  readonly lists: Map<string, readonly Item[]>;
  /** Whether expressions see the answers of questions that are not relevant. */
  readonly countsHidden: boolean;
  /** Questions to be shown anew, with those that read them in texts that were added, by what they read. */
  readonly textReaders: Map<Node, Reader[]>;
  /** The constraints that only the host can judge, when it gave any. */
  checks?: AsyncChecks | undefined;
}

export function beginSession(
  { hidden }: Definition,
  lists: Readonly<Record<string, readonly Item[]>> | undefined,
  today: string,
): Session {
  const countsHidden = hidden === 'count';
  return { today, lists: new Map(Object.entries(lists ?? {})), countsHidden, textReaders: new Map() };
}

/** What one person has answered in one scope: the questionnaire itself, or one row of a repeating group. */
export class ScopeState {
  readonly scope: Scope;
  readonly parent: ScopeState | undefined;
  /** Id of the row; empty for the questionnaire itself. */
  readonly id: string;
  /** What the addresses of its questions begin with. */
  readonly prefix: string;
  readonly session: Session;
  readonly answers: (Answer | undefined)[];
  /** What expressions see of each question: empty when it is not relevant or declined. */
  readonly values: Value[];
  /** 1 for each question that is asked. */
  readonly relevant: Uint8Array;
  /** Codes of nonresponse by index; the answer below one is kept, not seen. */
  readonly nonresponses = new Map<number, string>();
  /** What filters take away from the options, by index. */
  readonly withheld = new Map<number, ReadonlySet<string>>();
  readonly rows = new Map<number, ScopeState[]>();
  readonly touched = new Set<number>();
  #hasGone = false;

  constructor(scope: Scope, session: Session, parent?: ScopeState, id = '') {
    this.scope = scope;
    this.parent = parent;
    this.id = id;
    this.session = session;
    this.prefix = parent && scope.owner ? `${parent.prefix}${scope.owner.address}/${id}/` : '';
    this.answers = new Array<Answer | undefined>(scope.nodes.length).fill(undefined);
    this.values = new Array<Value>(scope.nodes.length).fill(undefined);
    this.relevant = new Uint8Array(scope.nodes.length).fill(1);
  }

  /** Whether what stands inside an item is asked: it is relevant and not declined as a whole. */
  isOpen(node: Node): boolean {
    return this.relevant[node.index] === 1 && !this.nonresponses.has(node.index);
  }

  /** Whether it is there still, and not a row that has gone, or stands in one. */
  get isPresent(): boolean {
    return !this.#hasGone && (this.parent?.isPresent ?? true);
  }

  /** A row is taken away, or put back. */
  leave(hasGone: boolean): void {
    this.#hasGone = hasGone;
    if (hasGone) this.session.checks?.drop(this);
  }

  /** Goes through everything in it, rows and all. */
  visit(act: (node: Node, state: ScopeState) => void): void {
    for (const node of this.scope.nodes) {
      act(node, this);
      this.rowsOf(node).forEach((row) => row.visit(act));
    }
  }

  /** The rows of a repeating group. */
  rowsOf(node: Node): readonly ScopeState[] {
    return this.rows.get(node.index) ?? [];
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
    if (this.nonresponses.size > 0) this.nonresponses.delete(node.index);
    if (!node.rows) return;
    this.rows.get(node.index)?.forEach((row) => row.leave(true));
    this.rows.delete(node.index);
  }

  /** Whether expressions see what is answered to a question, a nonresponse included. */
  isSeen(node: Node): boolean {
    return this.relevant[node.index] === 1 || (this.session.countsHidden && !isDeclinedAbove(node, this));
  }

  /** The answer itself, without what is chosen but not offered now. */
  answerTo({ index, question }: Node): Answer | undefined {
    const answer = this.answers[index];
    const withheld = this.withheld.get(index);
    return withheld?.size && answer !== undefined ? offeredPart(question, answer, withheld) : answer;
  }

  /** The items of an external list, when the host gave it. */
  itemsOf(question: Question): readonly Item[] | undefined {
    return question.type === 'list' ? this.session.lists.get(question.list) : undefined;
  }

  /** Everything the question's filter takes away now; of a list that is not there yet, nothing. */
  filteredOut({ question, filter, rules }: Node): Set<string> {
    const all = rules.choosable?.(question) ?? (this.itemsOf(question) ?? []).map(({ id }) => id);
    return new Set(all.filter((option) => filter!.evaluate(this, [option]) !== true));
  }

  /** What expressions are to see of a question now. */
  valueOf(node: Node): Value {
    if (!this.isSeen(node) || this.nonresponses.has(node.index)) return undefined;
    if (node.calculate) return node.calculate.evaluate(this, []);
    if (!node.rows) return valueOf(node, this.answerTo(node));
    const rows = this.rowsOf(node);
    return rows.length ? rows : undefined;
  }
}

/** The group or section around a question, with the state it is kept in. */
export function around(node: Node, state: ScopeState): { node: Node; state: ScopeState } | undefined {
  if (node.container) return { node: node.container, state };
  return node.scope.owner && { node: node.scope.owner, state: state.parent! };
}

/** Whether a nonresponse stands in the place of a group around a question: what is below one is kept. */
export function isDeclinedAbove(node: Node, state: ScopeState): boolean {
  for (let outer = around(node, state); outer; outer = around(outer.node, outer.state))
    if (outer.state.nonresponses.has(outer.node.index)) return true;
  return false;
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
  for (const owner of owners) states = states.flatMap((state) => state.rowsOf(owner));
  states.forEach(visit);
}
