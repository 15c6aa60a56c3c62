import { someOf } from './counts.ts';
import type { Counts } from './counts.ts';

/**
 * Van der Eijk's agreement A: −1 when answers stand at the two ends, 0 when they are flat, 1 when all are alike.
 *
 * The counts are taken apart into layers; each adds A_i = U·(1 − (S − 1)/(K − 1)) by its share of the answers, where S of
 * the K options are in it and U = ((K − 2)·TU − (K − 1)·TDU) / ((K − 2)·(TU + TDU)) over its ordered triples: TU go 110
 * or 011, TDU go 101.
 *
 * Source: C. van der Eijk (2001), Measuring agreement in ordered rating scales, Quality & Quantity 35, 325–341.
 *
 * @param counts - answers per option, in order; at least two options, at least one answer.
 * @throws RangeError when they are not.
 */
export function agreement(counts: Counts): number {
  const total = someOf(counts, 2);
  return agreementOf(counts, total);
}

/** {@link agreement} of counts known to be good. */
export function agreementOf(counts: Counts, total: number): number {
  const left = [...counts];
  let result = 0;
  for (;;) {
    let least = Infinity;
    let size = 0;
    for (const count of left)
      if (count > 0) {
        size += 1;
        if (count < least) least = count;
      }
    if (size === 0) return result;
    result += ((size * least) / total) * layerAgreement(left, size);
    for (let option = 0; option < left.length; option += 1) if (left[option]! > 0) left[option]! -= least;
  }
}

function layerAgreement(layer: Counts, size: number): number {
  const options = layer.length;
  if (size === 1) return 1;
  const [unimodal, bimodal] = triples(layer);
  if (unimodal + bimodal === 0) return 0;
  const shape = ((options - 2) * unimodal - (options - 1) * bimodal) / ((options - 2) * (unimodal + bimodal));
  return shape * (1 - (size - 1) / (options - 1));
}

/** How many ordered triples of options go 110 or 011, and how many 101: counted from the middle and the ends. */
function triples(layer: Counts): [unimodal: number, bimodal: number] {
  let unimodal = 0;
  let bimodal = 0;
  const full = layer.filter((count) => count > 0).length;
  const empty = layer.length - full;
  let fullBefore = 0;
  let emptyBefore = 0;
  for (const count of layer) {
    if (count > 0) {
      const emptyAfter = empty - emptyBefore;
      const fullAfter = full - fullBefore - 1;
      // In the middle of 110 and of 011.
      unimodal += fullBefore * emptyAfter + emptyBefore * fullAfter;
      fullBefore += 1;
    } else {
      bimodal += fullBefore * (full - fullBefore);
      emptyBefore += 1;
    }
  }
  return [unimodal, bimodal];
}
