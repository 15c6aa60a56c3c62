import type { Links } from './measure-links.ts';

/**
 * Links there are, of all there could be: ΣA / n(n−1), 0 to 1; undefined below two actors. Allee's *stability*
 * (valuenetworks.com, item 236875): several flows between the same two count once.
 */
export function density({ ids, out }: Links): number | undefined {
  const n = ids.length;
  return n < 2 ? undefined : sum(out.map(({ length }) => length)) / (n * (n - 1));
}

export interface Reciprocity {
  /**
   * Share of links that are answered: 2 × mutual pairs / ΣA. Newman; the default of igraph, `overall_reciprocity` of
   * networkx, "edgewise" of R sna.
   */
  readonly edges: number;
  /** Share of connected pairs that are mutual. "ratio" of igraph, "dyadic.nonnull" of R sna. */
  readonly pairs: number;
}

/** How much of the giving is answered, 0 to 1, by the two definitions in use; undefined without links. */
export function reciprocity({ out, around }: Links): Reciprocity | undefined {
  const links = sum(out.map(({ length }) => length));
  if (links === 0) return undefined;
  const pairs = sum(around.map(({ length }) => length)) / 2;
  const mutual = links - pairs;
  return { edges: (2 * mutual) / links, pairs: mutual / pairs };
}

/**
 * Freeman's degree centralisation (*Social Networks* 1, 1979): Σ(max − degree) over the most it could be, (n−1)², which a
 * star has. 0 when all are alike, 1 when everything goes to one; undefined below two actors.
 */
export function centralisation(lists: readonly (readonly number[])[]): number | undefined {
  const n = lists.length;
  if (n < 2) return undefined;
  const degrees = lists.map(({ length }) => length);
  const most = Math.max(...degrees);
  return sum(degrees.map((degree) => most - degree)) / (n - 1) ** 2;
}

/**
 * Gini coefficient, Σᵢ Σⱼ |xᵢ − xⱼ| / (2 n² mean): 0 when all have the same, towards 1 when one has all; undefined when
 * nobody has any. Of the links of actors, given and got together, it tells how unevenly the network leans on them.
 */
export function gini(values: readonly number[]): number | undefined {
  const total = sum(values);
  if (total === 0) return undefined;
  const n = values.length;
  // The same sum in one pass over the sorted values.
  const ranked = [...values].sort((a, b) => a - b).map((value, index) => (2 * index - n + 1) * value);
  return sum(ranked) / (n * total);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
