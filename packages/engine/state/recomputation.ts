import { withMembers } from '../program/program.ts';
import type { Value } from '../expression/value.ts';
import type { Node, Program, Reader } from '../program/program.ts';
import { around, forEachState, isDeclinedAbove } from './scope-state.ts';
import type { ScopeState } from './scope-state.ts';

const WORD = 32;

/**
 * Keeps relevance and values right while answers change. A change recomputes only what depends on it:
 * pending nodes wait in a bit set ordered by rank, so each is computed once, after everything it reads.
 */
export class Recomputation {
  readonly #program: Program;
  readonly #root: ScopeState;
  readonly #onChange: (node: Node, state: ScopeState) => void;
  readonly #onClear: (node: Node, state: ScopeState) => void;
  readonly #clearsHidden: boolean;
  readonly #pending: Uint32Array;
  /** For nodes in rows: which rows; the questionnaire's own nodes have one state only. */
  readonly #pendingRows = new Map<Node, Set<ScopeState>>();
  /** How many nodes are pending, and the first word of the set that may have one. */
  #waiting = 0;
  #lowest = 0;

  /**
   * @param onChange - told each question that may have to be shown anew.
   * @param onClear - told each question just before what it holds is cleared.
   */
  constructor(
    program: Program,
    root: ScopeState,
    onChange: (node: Node, state: ScopeState) => void,
    onClear: (node: Node, state: ScopeState) => void,
  ) {
    this.#program = program;
    this.#root = root;
    this.#onChange = onChange;
    this.#onClear = onClear;
    this.#clearsHidden = program.definition.hidden === 'clear';
    this.#pending = new Uint32Array(Math.ceil(program.order.length / WORD));
  }

  /** Computes everything, once. */
  begin(): void {
    this.start(this.#root);
    this.run();
  }

  /**
   * Makes everything in a state pending: after loading, and for a new row. {@link run} follows.
   *
   * @param tell - a row of the same id may have stood there before.
   */
  start(state: ScopeState, tell = false): void {
    for (const node of state.scope.nodes) {
      if (tell) this.#onChange(node, state);
      // What is computed waits until what it reads is known.
      if (!node.calculate) state.values[node.index] = state.valueOf(node);
      if (node.canHide || node.calculate || node.filter) this.#enqueue(node, state);
    }
    for (const rows of state.rows.values()) rows.forEach((row) => this.start(row, tell));
  }

  /**
   * An answer, a nonresponse or the rows of a question have changed. {@link run} follows.
   *
   * @param rows - those of its rows that nothing has been computed for.
   */
  changed(node: Node, state: ScopeState, rows: readonly ScopeState[] = []): void {
    rows.forEach((row) => this.start(row, true));
    // An answer given to a question that is hidden does not outlive the moment where hidden answers are cleared.
    if (this.#clearsHidden && state.relevant[node.index] === 0) this.#enqueue(node, state);
    this.#publish(node, state);
  }

  /** What a filter is asked of has changed. {@link run} follows. */
  refilter(node: Node, state: ScopeState): void {
    this.#enqueue(node, state);
  }

  /** Works through everything pending. */
  run(): void {
    const { order } = this.#program;
    while (this.#waiting > 0) {
      const bits = this.#pending[this.#lowest]!;
      if (bits === 0) {
        this.#lowest++;
        continue;
      }
      const lowestBit = bits & -bits;
      this.#pending[this.#lowest] = bits ^ lowestBit;
      this.#waiting--;
      const node = order[this.#lowest * WORD + (WORD - 1 - Math.clz32(lowestBit))]!;
      if (!node.scope.owner) {
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
    const bits = this.#pending[word]!;
    const bit = 1 << (node.rank % WORD);
    if ((bits & bit) === 0) {
      this.#pending[word] = bits | bit;
      this.#waiting++;
    }
    if (word < this.#lowest || this.#waiting === 1) this.#lowest = word;
    if (!node.scope.owner) return;
    let rows = this.#pendingRows.get(node);
    if (!rows) this.#pendingRows.set(node, (rows = new Set()));
    rows.add(state);
  }

  #recompute(node: Node, state: ScopeState): void {
    const holds = !node.relevant || node.relevant.evaluate(state, []) === true;
    const relevant = holds && isEnclosureOpen(node, state) ? 1 : 0;
    const cleared = relevant === 0 && this.#clearsHidden ? this.#toClear(node, state) : NONE;
    const isComputed = node.calculate ?? node.filter;
    const before = state.values[node.index];
    const flips = relevant !== state.relevant[node.index];
    // What counts although it is hidden ends to count below a nonresponse, which flips nothing.
    if (!flips && cleared.length === 0 && !isComputed && !state.session.countsHidden) return;
    state.relevant[node.index] = relevant;
    const refiltered = !!node.filter && this.#filter(node, state);
    for (const each of cleared) {
      this.#onClear(each, state);
      state.forget(each);
    }
    const value = state.valueOf(node);
    const { countsHidden } = state.session;
    const hasInner = !!node.rows || node.members.size > 0;
    // Where hidden answers count, a nonresponse around a hidden group is news for what stands in it.
    const passesOn = countsHidden && hasInner && node.kind === 'question';
    if (!flips && !passesOn && !refiltered && cleared.length === 0 && isSame(value, before)) return;
    // What expressions see all the same although it is hidden wakes none of them.
    const wakes = !countsHidden || hasInner || state.nonresponses.has(node.index) || !isSame(value, before);
    this.#publish(node, state, value, wakes);
    for (const each of cleared) if (each !== node) this.#publish(each, state);
  }

  /** What a hidden item holds that is not to be kept: all in it, but for what lies below a nonresponse around it. */
  #toClear(node: Node, state: ScopeState): readonly Node[] {
    if (isDeclinedAbove(node, state)) return NONE;
    return [...withMembers(node)].filter((each) => state.holds(each));
  }

  /** Asks a filter anew. @returns whether it lets something else through than before. */
  #filter(node: Node, state: ScopeState): boolean {
    const before = state.withheld.get(node.index);
    const withheld = state.filteredOut(node);
    state.withheld.set(node.index, withheld);
    return before?.size !== withheld.size || [...withheld].some((option) => !before.has(option));
  }

  /** Brings what others see of a question up to date, tells that it changed, and wakes those that read it. */
  #publish(node: Node, state: ScopeState, value = state.valueOf(node), wakes = true): void {
    state.values[node.index] = value;
    this.#onChange(node, state);
    // The answer of a group is made of the answers in it.
    if (node.container?.kind === 'question' || node.scope.owner)
      for (let outer = around(node, state); outer; outer = around(outer.node, outer.state))
        if (outer.node.kind === 'question') this.#onChange(outer.node, outer.state);
    if (wakes)
      for (const reader of node.dependents)
        forEachState(reader.node.scope, state, reader.depth, (each) => this.#enqueue(reader.node, each));
    this.#show(node.watchers, state);
    const { textReaders } = state.session;
    if (textReaders.size > 0) this.#show(textReaders.get(node) ?? [], state);
  }

  #show(readers: readonly Reader[], from: ScopeState): void {
    for (const reader of readers)
      forEachState(reader.node.scope, from, reader.depth, (each) => this.#onChange(reader.node, each));
  }
}

const NONE: readonly Node[] = [];

/** Whether the section or group around a question is asked, and not declined as a whole. */
function isEnclosureOpen(node: Node, state: ScopeState): boolean {
  const outer = around(node, state);
  return !outer || outer.state.isOpen(outer.node);
}

/** Whether two values look the same to an expression: lists and records by what is in them. */
function isSame(a: Value, b: Value): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    left.length === right.length &&
    left.every(([key, value], at) => key === right[at]![0] && value === right[at]![1])
  );
}
