import type { Domain, ListDomain, Scalar } from './domain.ts';
import { isScalar } from './domain.ts';
import { representatives } from './representatives.ts';

/** What one term is in one of the cases looked at. */
export interface State {
  /** Empty when undefined. A list has `members` instead. */
  readonly value?: Scalar | undefined;
  /** Which of the items asked for are in the list, and how many there are in all. */
  readonly members?: ReadonlySet<Scalar>;
  readonly size?: number;
  /** The code with which the question was declined. */
  readonly code?: string;
}

const EMPTY: State = {};

/** A list with more cases is not gone through. */
const MOST_CASES = 5000;

/**
 * Something that can be one thing or another, apart from all else: the answer to a question, the result of a function,
 * the order of two terms.
 */
export class Variable {
  readonly domain: Domain;
  readonly codes: readonly string[];
  /** What it is compared with: its cases need not be told apart further. */
  readonly constants = new Set<Scalar>();
  /** Numbers of items that are asked for. */
  readonly counts = new Set<number>();
  #states: readonly State[] | undefined;

  constructor(domain: Domain, codes: readonly string[] = []) {
    this.domain = domain;
    this.codes = codes;
  }

  /** All cases, known once the expressions are read. */
  get states(): readonly State[] {
    return (this.#states ??= [...this.#filled(), ...this.#empty()]);
  }

  /** Whether its cases are few enough to be gone through. */
  get isCountable(): boolean {
    if (this.domain.kind !== 'list') return this.constants.size <= MOST_CASES;
    return 2 ** this.constants.size * this.#enough(this.domain.least) <= MOST_CASES;
  }

  /** Leaves out the cases that a test refuses. */
  restrict(test: (state: State) => boolean): void {
    this.#states = this.states.filter(test);
  }

  #empty(): State[] {
    const canBeEmpty = !isScalar(this.domain) || this.domain.canBeEmpty;
    return [...(canBeEmpty ? [EMPTY] : []), ...this.codes.map((code) => ({ code }))];
  }

  #filled(): State[] {
    if (isScalar(this.domain))
      return representatives(this.domain, this.constants).map((value) => ({ value }));
    // Of what nothing is known, only that: it may be a condition, and hold or not.
    return this.domain.kind === 'list' ? this.#lists(this.domain) : [{ value: true }, { value: false }];
  }

  #lists({ item, least, most, exclusive = [] }: ListDomain): State[] {
    const known = isScalar(item) ? item.values : undefined;
    const asked = [...this.constants].filter((constant) => known === undefined || known.includes(constant));
    const others = known ? known.filter((value) => !this.constants.has(value)) : undefined;
    // Whether an item that nobody asks for stands alone is not looked at: one that does not may be there instead.
    const mostOthers = others ? others.length : Infinity;
    const enough = this.#enough(least);
    const states: State[] = [];
    for (let subset = 0; subset < 2 ** asked.length; subset++) {
      const members = new Set(asked.filter((_, index) => subset & (1 << index)));
      for (let more = 0; more <= Math.min(mostOthers, enough); more++) {
        const size = members.size + more;
        const isRight = size >= Math.max(1, least) && size <= most;
        const isAlone = size === 1 || !exclusive.some((value) => members.has(value));
        if (isRight && isAlone) states.push({ members, size });
      }
    }
    return states;
  }

  /** So many items beside those asked for that more make no difference. */
  #enough(least: number): number {
    return Math.max(0, ...this.counts) + this.constants.size + least + 2;
  }
}

export function hasValue({ value, members }: State): boolean {
  return value !== undefined || members !== undefined;
}
