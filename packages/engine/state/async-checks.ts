import { answerBelow } from '../response/answers.ts';
import type { AnswerableBase } from '../definition/question.ts';
import type { Node, Program } from '../program/program.ts';
import type { Answer } from '../response/response.ts';
import type { ScopeState } from './scope-state.ts';
import { isFit } from './violations.ts';

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
  /** The answer, to be compared. */
  readonly text: string | undefined;
  readonly controller: AbortController;
  state: CheckState;
  done: Promise<void>;
}

/** Runs the host's checks, one at a time for each answer, and forgets what is out of date. */
export class AsyncChecks {
  readonly #checks: Readonly<Record<string, Check>>;
  readonly #onChange: (node: Node, state: ScopeState) => void;
  readonly #running = new Map<ScopeState, Map<Node, Running>>();

  /**
   * Looks at all that is answered.
   *
   * @returns undefined when nothing is to be checked.
   * @throws RangeError when the definition names checks that are not given.
   */
  static start(
    { order }: Program,
    root: ScopeState,
    checks: Readonly<Record<string, Check>>,
    onChange: (node: Node, state: ScopeState) => void,
  ): AsyncChecks | undefined {
    const names = order.flatMap(({ question }) => ('check' in question ? [question.check] : []));
    const unknown = [...new Set(names)].filter((name) => !Object.hasOwn(checks, name));
    if (unknown.length > 0)
      throw new RangeError(
        `The definition asks for checks that are not given: ${unknown.join(', ')}; given: ${Object.keys(checks).join(', ') || 'none'}`,
      );
    if (names.length === 0) return undefined;
    const started = new AsyncChecks(checks, onChange);
    root.visit((node, state) => started.look(node, state));
    return started;
  }

  constructor(checks: Readonly<Record<string, Check>>, onChange: (node: Node, state: ScopeState) => void) {
    this.#checks = checks;
    this.#onChange = onChange;
  }

  stateOf(node: Node, state: ScopeState): CheckState | undefined {
    return this.#running.get(state)?.get(node)?.state;
  }

  /** Looks at an answer that may have changed. @param again - asks anew what could not be found out. */
  look(node: Node, state: ScopeState, again = false): void {
    const name = (node.question as AnswerableBase).check;
    if (name === undefined) return;
    const check = this.#checks[name]!;
    const answer = isFit(node, state) ? answerBelow(node, state, true) : undefined;
    const text = JSON.stringify(answer);
    const before = this.#running.get(state)?.get(node);
    if (before && before.text === text && !(again && before.state === 'failed')) return;
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
    const running: Running = { text, controller, state: 'pending', done: Promise.resolve() };
    const inState = this.#running.get(state) ?? new Map<Node, Running>();
    this.#running.set(state, inState.set(node, running));
    running.done = Promise.resolve()
      // Of several answers in one turn, the last alone is asked about.
      .then(() => signal.aborted || check(answer, { address: state.addressOf(node), signal }))
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
