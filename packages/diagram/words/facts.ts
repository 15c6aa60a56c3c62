/** What the summary sentence says. */
export interface NetworkFacts {
  readonly actors: number;
  readonly flows: number;
  /** Pairs of which each gives the other something. */
  readonly pairs: number;
  /** Names of the actors that give most; none when nobody gives anything or more than two give as much. */
  readonly most: readonly string[];
  readonly mostGiven: number;
  readonly asOf: string | undefined;
}
