import type { Value } from './expression/value.ts';
import type { Node, Program, Scope } from './program.ts';
import { valueOf } from './question-types.ts';
import type { Answer } from './response.ts';

const WORD = 32;

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
}

/**
 * Keeps relevance and values right while answers change. A change recomputes only what depends on it:
 * pending nodes wait in a bit set ordered by rank, so each is computed once, after everything it reads.
 */
export class Recomputation {
  readonly #program: Program;
  readonly #root: ScopeState;
  readonly #onChange: (node: Node, state: ScopeState) => void;
  readonly #clearsHidden: boolean;
  readonly #pending: Uint32Array;
  /** For nodes in rows: which rows; the questionnaire's own nodes have one state only. */
  readonly #pendingRows = new Map<Node, Set<ScopeState>>();
  #lowest: number;

  constructor(program: Program, root: ScopeState, onChange: (node: Node, state: ScopeState) => void) {
    this.#program = program;
    this.#root = root;
    this.#onChange = onChange;
    this.#clearsHidden = program.definition.hidden === 'clear';
    this.#pending = new Uint32Array(Math.ceil(program.order.length / WORD));
    this.#lowest = this.#pending.length;
  }

  /**
   * Computes everything in a state once: after loading, and for a new row.
   *
   * @param tell - report everything as changed, because answers were set behind the back of {@link changed}.
   */
  start(state: ScopeState, tell = false): void {
    for (const node of state.scope.nodes) {
      state.values[node.index] = currentValue(node, state);
      if (node.relevant || node.container || node.scope.owner) this.#enqueue(node, state);
      if (tell) this.#onChange(node, state);
    }
    for (const rows of state.rows.values()) rows.forEach((row) => this.start(row, tell));
  }

  /** An answer, a nonresponse or the rows of a question have changed. */
  changed(node: Node, state: ScopeState): void {
    this.#onChange(node, state);
    this.#publish(node, state);
    this.run();
  }

  /** Works through everything pending. */
  run(): void {
    const { order } = this.#program;
    while (this.#lowest < this.#pending.length) {
      const bits = this.#pending[this.#lowest]!;
      if (bits === 0) {
        this.#lowest++;
        continue;
      }
      const lowestBit = bits & -bits;
      this.#pending[this.#lowest] = bits ^ lowestBit;
      const node = order[this.#lowest * WORD + (WORD - 1 - Math.clz32(lowestBit))]!;
      if (node.scope.owner === undefined) {
        this.#recompute(node, this.#root);
      } else {
        const rows = this.#pendingRows.get(node);
        this.#pendingRows.delete(node);
        rows?.forEach((row) => this.#recompute(node, row));
      }
    }
  }

  #enqueue(node: Node, state: ScopeState): void {
    const word = Math.floor(node.rank / WORD);
    this.#pending[word] = this.#pending[word]! | (1 << (node.rank % WORD));
    if (word < this.#lowest) this.#lowest = word;
    if (node.scope.owner === undefined) return;
    let rows = this.#pendingRows.get(node);
    if (rows === undefined) this.#pendingRows.set(node, (rows = new Set()));
    rows.add(state);
  }

  #recompute(node: Node, state: ScopeState): void {
    const [outer, outerState] = node.container ? [node.container, state] : [node.scope.owner, state.parent];
    const enclosed = outer === undefined || outerState!.isOpen(outer);
    const holds = node.relevant === undefined || node.relevant.evaluate(state, []) === true;
    const relevant = enclosed && holds ? 1 : 0;
    if (relevant === state.relevant[node.index]) return;
    state.relevant[node.index] = relevant;
    const declined = outer !== undefined && outerState!.nonresponses.has(outer.index);
    if (relevant === 0 && this.#clearsHidden && !declined) {
      state.answers[node.index] = undefined;
      state.nonresponses.delete(node.index);
      state.rows.delete(node.index);
    }
    this.#onChange(node, state);
    this.#publish(node, state, true);
  }

  /** Brings what others see of a question up to date and wakes those that read it. */
  #publish(node: Node, state: ScopeState, always = false): void {
    const before = state.values[node.index];
    const value = currentValue(node, state);
    state.values[node.index] = value;
    const holdsOthers = node.kind === 'section' || node.question.type === 'group';
    if (value === before && !always && !holdsOthers) return;
    for (const reader of node.dependents)
      forEachState(reader.scope, state, (each) => this.#enqueue(reader, each));
    for (const reader of node.watchers)
      forEachState(reader.scope, state, (each) => this.#onChange(reader, each));
  }
}

function currentValue(node: Node, state: ScopeState): Value {
  if (!state.isOpen(node)) return undefined;
  if (node.rows) {
    const rows = state.rows.get(node.index);
    return rows && rows.length > 0 ? [...rows] : undefined;
  }
  return valueOf(state.answers[node.index]);
}

/** Visits every state of a scope that shares its outer rows with the given state. */
function forEachState(target: Scope, from: ScopeState, visit: (state: ScopeState) => void): void {
  if (from.scope === target) return visit(from);
  const owners: Node[] = [];
  let scope: Scope = target;
  let top: ScopeState = from;
  while (top.scope.depth > scope.depth) top = top.parent!;
  while (top.scope !== scope) {
    owners.push(scope.owner!);
    scope = scope.parent!;
    while (top.scope.depth > scope.depth) top = top.parent!;
  }
  let states = [top];
  for (const owner of owners.reverse()) states = states.flatMap((state) => state.rows.get(owner.index) ?? []);
  states.forEach(visit);
}
