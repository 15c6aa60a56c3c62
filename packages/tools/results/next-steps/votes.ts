/** Votes on one device: each participant has the same number of them, and who gave which is not kept. */
export class Voting {
  /** Ids of what is voted on, in the order they are shown. */
  readonly candidates: readonly string[];
  /** How many votes each participant has. */
  readonly votesEach: number;
  readonly #tally: Map<string, number>;
  #ballot = new Map<string, number>();
  #voters = 0;

  /** @throws RangeError */
  constructor(candidates: readonly string[], votesEach: number) {
    if (!Number.isSafeInteger(votesEach) || votesEach < 1)
      throw new RangeError(`${votesEach} votes each; needed: a whole number, 1 or more`);
    this.candidates = candidates;
    this.votesEach = votesEach;
    this.#tally = new Map(candidates.map((id) => [id, 0]));
  }

  /** How many participants have voted. */
  get voters(): number {
    return this.#voters;
  }

  /** What is left of the votes of the one who votes now. */
  get left(): number {
    return this.votesEach - [...this.#ballot.values()].reduce((sum, votes) => sum + votes, 0);
  }

  /** How many votes the one who votes now has given. */
  given(id: string): number {
    return this.#ballot.get(id) ?? 0;
  }

  /** Gives a vote more. @returns whether there was one left */
  give(id: string): boolean {
    if (this.left === 0 || !this.#tally.has(id)) return false;
    this.#ballot.set(id, this.given(id) + 1);
    return true;
  }

  /** Takes a vote back. @returns whether there was one */
  takeBack(id: string): boolean {
    if (this.given(id) === 0) return false;
    this.#ballot.set(id, this.given(id) - 1);
    return true;
  }

  /** The ballot is counted and forgotten; the next one votes. Votes left over are not given to anything. */
  cast(): void {
    for (const [id, votes] of this.#ballot) this.#tally.set(id, this.#tally.get(id)! + votes);
    this.#ballot = new Map();
    this.#voters += 1;
  }

  /** Most votes first; as many in the order they were shown. */
  result(): readonly { readonly id: string; readonly votes: number }[] {
    return this.candidates
      .map((id) => ({ id, votes: this.#tally.get(id)! }))
      .sort((a, b) => b.votes - a.votes);
  }
}
