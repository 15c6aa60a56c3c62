import { randomId } from 'talkoot/engine';
import type { Practice } from 'talkoot/content/participation-practices';
import type { ChosenStep } from './actions.ts';
import { suggestions } from './suggestions.ts';
import type { Candidate } from './suggestions.ts';
import { Voting } from './votes.ts';

/** `choose`: what is voted on; `handOver`: between two voters; `vote`: a ballot; `result`: what goes to the plan. */
export type StepPhase = 'choose' | 'handOver' | 'vote' | 'result';

/** The library of practices, with its words. */
export interface Library {
  readonly practices: readonly Practice[];
  readonly texts: Readonly<Record<string, string>>;
}

/** From gaps to next steps: what is suggested, voted on and chosen. It is kept while the page is open. */
export class NextStepDesk {
  phase: StepPhase = 'choose';
  votesEach = 3;
  /** Something was not given that is needed: said beside its control. */
  missing: 'own' | 'two' | 'none' | undefined;
  #library: Library = { practices: [], texts: {} };
  /** Cells that suggestions are looked for besides the widest gaps. */
  #others: string[] = [];
  #own: Candidate[] = [];
  #voting: Voting | undefined;
  readonly #chosen = new Set<string>();
  readonly #toPlan = new Set<string>();

  set library(library: Library) {
    this.#library = library;
  }

  get library(): Library {
    return this.#library;
  }

  get voting(): Voting | undefined {
    return this.#voting;
  }

  /** The cells suggestions are shown for: the widest gaps, then those asked for. */
  cells(gaps: readonly string[]): string[] {
    return [...new Set([...gaps, ...this.#others, ...this.#own.map(({ cell }) => cell)])];
  }

  addCell(cell: string): void {
    this.#others = [...this.#others.filter((each) => each !== cell), cell];
  }

  /** What is suggested for a cell: cards of the library, then the network's own. */
  candidates(cell: string): readonly Candidate[] {
    return [
      ...suggestions(this.#library.practices, cell),
      ...this.#own.filter((candidate) => candidate.cell === cell),
    ];
  }

  titleOf({ practice, title }: Candidate): string {
    return title ?? this.#library.texts[`${practice!.id}.title`] ?? practice!.id;
  }

  /** The chosen candidates, in the order of their cells. */
  chosen(gaps: readonly string[]): readonly Candidate[] {
    return this.cells(gaps)
      .flatMap((cell) => this.candidates(cell))
      .filter(({ id }) => this.#chosen.has(id));
  }

  isChosen(id: string): boolean {
    return this.#chosen.has(id);
  }

  choose(id: string, isChosen: boolean): void {
    if (isChosen) this.#chosen.add(id);
    else this.#chosen.delete(id);
    this.missing = undefined;
  }

  /** Adds words of the network's own, chosen at once. @returns whether there were any */
  addOwn(cell: string, title: string): boolean {
    const isGiven = title.trim() !== '';
    this.missing = isGiven ? undefined : 'own';
    if (!isGiven) return false;
    const own: Candidate = { id: `own/${randomId(64)}`, cell, title: title.trim() };
    this.#own.push(own);
    this.#chosen.add(own.id);
    return true;
  }

  /** @returns whether there was enough to vote on */
  beginVoting(gaps: readonly string[]): boolean {
    const candidates = this.chosen(gaps).map(({ id }) => id);
    if (candidates.length < 2) {
      this.missing = 'two';
      return false;
    }
    this.missing = undefined;
    this.#voting = new Voting(candidates, this.votesEach);
    this.phase = 'vote';
    return true;
  }

  /** The ballot is counted; the device goes on to the next. */
  cast(): void {
    this.#voting!.cast();
    this.phase = 'handOver';
  }

  nextVoter(): void {
    this.phase = 'vote';
  }

  /** Shows what goes to the plan: by votes, or as it was chosen. Candidates with most votes are marked beforehand. */
  showResult(gaps: readonly string[]): boolean {
    const result = this.#voting?.result() ?? [];
    const chosen = this.chosen(gaps);
    if (chosen.length === 0) {
      this.missing = 'none';
      return false;
    }
    this.missing = undefined;
    this.#toPlan.clear();
    const most = result[0]?.votes ?? 0;
    const marked =
      most > 0
        ? result.filter(({ votes }) => votes === most).map(({ id }) => id)
        : result.length === 0
          ? chosen.map(({ id }) => id)
          : [];
    marked.forEach((id) => this.#toPlan.add(id));
    this.phase = 'result';
    return true;
  }

  /** Back to choosing; votes that were given are forgotten. */
  startAgain(): void {
    this.#voting = undefined;
    this.#toPlan.clear();
    this.missing = undefined;
    this.phase = 'choose';
  }

  goesToPlan(id: string): boolean {
    return this.#toPlan.has(id);
  }

  markForPlan(id: string, isMarked: boolean): void {
    if (isMarked) this.#toPlan.add(id);
    else this.#toPlan.delete(id);
    this.missing = undefined;
  }

  /** What is to become actions; with nothing marked, that is said. */
  steps(gaps: readonly string[]): readonly ChosenStep[] {
    const steps = this.chosen(gaps)
      .filter(({ id }) => this.#toPlan.has(id))
      .map((candidate) => ({ title: this.titleOf(candidate), cell: candidate.cell }));
    this.missing = steps.length === 0 ? 'none' : undefined;
    return steps;
  }
}
