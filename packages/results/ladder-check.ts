/**
 * How often a higher rung is established without a lower one, in a group of ten or more (twice the minimum, if that is
 * more): rungs are not taken to build on each other, and are never put in another order by data.
 */
export interface LadderCheck {
  /** Responses of the group when this was counted. */
  readonly responses: number;
  /** Share of the rows of all responses that are broken somewhere, in whole per cent. */
  readonly percent: number;
  /** The most common breaks, by the places of the two rungs in their rows, from 0; those that enough responses have. */
  readonly breaks: readonly {
    readonly without: number;
    readonly established: number;
    readonly percent: number;
  }[];
}

/** What one response adds: for each row, whether each rung is established; undefined where it is not answered. */
export type LadderRows = readonly (readonly (boolean | undefined)[])[];

/** Counts the breaks of a group's ladders, response by response. */
export class LadderCount {
  #rows = 0;
  #broken = 0;
  readonly #breaks = new Map<string, { rows: number; responses: number }>();

  add(rows: LadderRows): void {
    const seen = new Set<string>();
    for (const row of rows) {
      if (row.every((each) => each === undefined)) continue;
      this.#rows += 1;
      let isBroken = false;
      row.forEach((high, established) => {
        if (high !== true) return;
        for (let without = 0; without < established; without += 1) {
          if (row[without] !== false) continue;
          isBroken = true;
          const key = `${without}/${established}`;
          const found = this.#breaks.get(key) ?? { rows: 0, responses: 0 };
          found.rows += 1;
          if (!seen.has(key)) found.responses += 1;
          seen.add(key);
          this.#breaks.set(key, found);
        }
      });
      if (isBroken) this.#broken += 1;
    }
  }

  result(responses: number, minimum: number): LadderCheck | undefined {
    if (responses < Math.max(10, 2 * minimum) || this.#rows === 0) return undefined;
    const percent = (rows: number): number => Math.round((100 * rows) / this.#rows);
    const breaks = [...this.#breaks]
      .filter(([, found]) => found.responses >= minimum)
      .map(([key, { rows }]) => {
        const [without, established] = key.split('/').map(Number);
        return { without: without!, established: established!, percent: percent(rows) };
      })
      .sort((a, b) => b.percent - a.percent || a.without - b.without || a.established - b.established);
    return { responses, percent: percent(this.#broken), breaks };
  }
}
