import type { Links } from './measure-links.ts';

/** How many loops are listed; a picture of more is no help, and hundreds of actors can have millions. */
const MOST = 1000;

/**
 * Value loops: A gives B, B gives C, C gives A, and the same through four. Each begins with its first actor in the order
 * of the network and stands once; pairs that answer each other are not loops here but reciprocity. At most 1,000, and
 * `complete` says whether that is all. Feng et al., *DSM modelling for stakeholder value networks*, 2010.
 */
export function loops({ out }: Links): { readonly found: number[][]; readonly complete: boolean } {
  const found: number[][] = [];
  for (let a = 0; a < out.length; a++) {
    for (const b of out[a]!) {
      if (b < a) continue;
      for (const c of out[b]!) {
        if (c <= a) continue;
        if (out[c]!.includes(a)) {
          if (found.length === MOST) return { found, complete: false };
          found.push([a, b, c]);
        }
        for (const d of out[c]!) {
          if (d <= a || d === b || !out[d]!.includes(a)) continue;
          if (found.length === MOST) return { found, complete: false };
          found.push([a, b, c, d]);
        }
      }
    }
  }
  return { found, complete: true };
}
