import type { Node } from './program.ts';
import type { Answer } from './response.ts';
import type { ScopeState } from './scope-state.ts';

/**
 * A constraint that only the host can judge, such as whether a register knows a number. Resolves to whether the answer
 * will do; a rejection means that it could not be found out.
 */
export type Check = (
  answer: Answer,
  about: {
    readonly address: string;
    /** Aborted when the answer has changed meanwhile, or is not asked for any more. */
    readonly signal: AbortSignal;
  },
) => Promise<boolean>;

/** How the check of an answer stands. */
export type CheckState = 'pending' | 'passed' | 'refused' | 'failed';

interface Running {
  readonly answer: Answer;
  readonly controller: AbortController;
  state: CheckState;
  done: Promise<void>;
}

/** Runs the host's checks, one at a time for each answer, and forgets what is out of date. */
export class AsyncChecks {
  readonly #checks: Readonly<Record<string, Check>>;
  readonly #isFit: (node: Node, state: ScopeState) => boolean;
  readonly #onChange: (node: Node, state: ScopeState) => void;
  readonly #running = new Map<ScopeState, Map<Node, Running>>();

  /** @param isFit - whether there is an answer that breaks no other rule. */
  constructor(
    checks: Readonly<Record<string, Check>>,
    isFit: (node: Node, state: ScopeState) => boolean,
    onChange: (node: Node, state: ScopeState) => void,
  ) {
    this.#checks = checks;
    this.#isFit = isFit;
    this.#onChange = onChange;
  }

  stateOf(node: Node, state: ScopeState): CheckState | undefined {
    return this.#running.get(state)?.get(node)?.state;
  }

  /** Looks at an answer that may have changed. @param again - asks anew what could not be found out. */
  look(node: Node, state: ScopeState, again = false): void {
    const check = 'check' in node.question ? this.#checks[node.question.check ?? ''] : undefined;
    if (!check) return;
    const answer = this.#isFit(node, state) ? state.answerTo(node) : undefined;
    const before = this.#running.get(state)?.get(node);
    if (before && before.answer === answer && !(again && before.state === 'failed')) return;
    before?.controller.abort();
    this.#running.get(state)?.delete(node);
    if (answer === undefined) return;
    const controller = new AbortController();
    const { signal } = controller;
    const settle = (outcome: CheckState): void => {
      if (signal.aborted) return;
      running.state = outcome;
      this.#onChange(node, state);
    };
    const running: Running = { answer, controller, state: 'pending', done: Promise.resolve() };
    const inState = this.#running.get(state) ?? new Map<Node, Running>();
    this.#running.set(state, inState.set(node, running));
    running.done = Promise.resolve()
      .then(() => check(answer, { address: state.addressOf(node), signal }))
      .then(
        (passed) => settle(passed ? 'passed' : 'refused'),
        () => settle('failed'),
      );
  }

  /** The rows of a state are gone. */
  drop(state: ScopeState): void {
    for (const { controller } of this.#running.get(state)?.values() ?? []) controller.abort();
    this.#running.delete(state);
    for (const rows of state.rows.values()) rows.forEach((row) => this.drop(row));
  }

  /** Resolves once no check is pending. */
  async settled(): Promise<void> {
    const pending = [...this.#running.values()]
      .flatMap((inState) => [...inState.values()])
      .filter(({ state }) => state === 'pending');
    if (pending.length === 0) return;
    await Promise.all(pending.map(({ done }) => done));
    await this.settled();
  }
}
