/** How many steps back are remembered. */
const MOST_STEPS = 200;

interface Step<State> {
  readonly state: State;
  /** What was done, as it is told when it is undone. */
  readonly what: string;
}

/** What was before each edit, and what was undone. States are immutable, so a step costs one reference. */
export class EditHistory<State> {
  #back: Step<State>[] = [];
  #forth: Step<State>[] = [];

  /** What would be undone; undefined when there is nothing. */
  get undoable(): string | undefined {
    return this.#back.at(-1)?.what;
  }

  /** What would be done again; undefined when there is nothing. */
  get redoable(): string | undefined {
    return this.#forth.at(-1)?.what;
  }

  /** Remembers a state that an edit leaves behind; what was undone before can no longer be done again. */
  add(before: State, what: string): void {
    this.#back = [...this.#back, { state: before, what }].slice(-MOST_STEPS);
    this.#forth = [];
  }

  /** The state before the last edit, and what that was; undefined when there is none. */
  undo(now: State): Step<State> | undefined {
    const step = this.#back.pop();
    if (step) this.#forth.push({ state: now, what: step.what });
    return step;
  }

  /** The state after the edit that was undone last, and what that was; undefined when there is none. */
  redo(now: State): Step<State> | undefined {
    const step = this.#forth.pop();
    if (step) this.#back.push({ state: now, what: step.what });
    return step;
  }

  /** Forgets everything: another document was opened. */
  clear(): void {
    this.#back = [];
    this.#forth = [];
  }
}
