import type { FlowGraph } from './flow-graph.ts';
import { segmentMeetsBox } from './geometry.ts';

/** What a fault costs in the search for places; the proportions were found by trying on the bench. */
const COST = { overlap: 200, through: 12, crossing: 8, short: 8, length: 1 / 250 };

/** Free space around a box that flows of others keep away from, and between boxes. */
const CLEAR = 8;
const GAP = 14;

/** What the place of an actor costs: all that has to do with it and its flows. */
export interface PlaceCosts {
  /** The cost where it stands, as told by {@link moved}. */
  known(i: number): number;
  /** The cost where it stands now, counted anew; above the limit it stops counting. */
  of(i: number, limit: number): number;
  /** Takes over where it stands now. */
  moved(i: number): void;
}

/**
 * Counts the costs of places. Most tries of the search are refused, so what is known of the present places is kept: which
 * pairs cross, and which run across whom, by one byte each.
 */
export function placeCosts(
  { boxes, pairs, pairsOf }: FlowGraph,
  x: Float64Array,
  y: Float64Array,
  movable: readonly number[],
): PlaceCosts {
  const n = boxes.length;
  const count = pairs.length;
  const halfWidths = Float64Array.from(boxes, ({ width }) => width / 2);
  const halfHeights = Float64Array.from(boxes, ({ height }) => height / 2);
  const clearWidths = halfWidths.map((half) => half + CLEAR);
  const clearHeights = halfHeights.map((half) => half + CLEAR);
  const from = Uint32Array.from(pairs, ({ a }) => a);
  const to = Uint32Array.from(pairs, ({ b }) => b);
  const flows = Float64Array.from(pairs, (pair) => pair.flows);
  const room = Float64Array.from(pairs, (pair) => pair.room);

  /** The pair that is looked along, and on which side of its line everyone stands: 0 for its own two. */
  const side = new Float64Array(n);
  let own = -1;
  const lookAlong = (q: number): void => {
    own = q;
    const a = from[q]!;
    const [ax, ay] = [x[a]!, y[a]!];
    const [ux, uy] = [x[to[q]!]! - ax, y[to[q]!]! - ay];
    for (let v = 0; v < n; v++) side[v] = ux * (y[v]! - ay) - uy * (x[v]! - ax);
  };
  /** Whether a pair crosses the one that is looked along. */
  const crosses = (r: number): boolean => {
    const c = from[r]!;
    const d = to[r]!;
    if (side[c]! * side[d]! >= 0) return false;
    const a = from[own]!;
    const b = to[own]!;
    const vx = x[d]! - x[c]!;
    const vy = y[d]! - y[c]!;
    const one = vx * (y[a]! - y[c]!) - vy * (x[a]! - x[c]!);
    return one * (vx * (y[b]! - y[c]!) - vy * (x[b]! - x[c]!)) < 0;
  };
  const isAcross = (q: number, v: number): boolean => {
    const a = from[q]!;
    const b = to[q]!;
    if (v === a || v === b) return false;
    return segmentMeetsBox(x[a]!, y[a]!, x[b]!, y[b]!, x[v]!, y[v]!, clearWidths[v]!, clearHeights[v]!);
  };
  const overlaps = (i: number): number => {
    let cost = 0;
    for (let j = 0; j < n; j++) {
      if (
        Math.abs(x[i]! - x[j]!) < halfWidths[i]! + halfWidths[j]! + GAP &&
        Math.abs(y[i]! - y[j]!) < halfHeights[i]! + halfHeights[j]! + GAP &&
        j !== i
      )
        cost += COST.overlap;
    }
    return cost;
  };
  /** What a pair costs by itself: its length, and how far the gap between its boxes is too small for the label. */
  const stretch = (q: number): number => {
    const a = from[q]!;
    const b = to[q]!;
    const dx = Math.abs(x[b]! - x[a]!);
    const dy = Math.abs(y[b]! - y[a]!);
    // The label needs its width where the flow runs level, and its height where it is steep.
    const gapX = dx - halfWidths[a]! - halfWidths[b]! - room[q]! * 0.9;
    const gapY = dy - halfHeights[a]! - halfHeights[b]! - 20 * flows[q]!;
    const gap = Math.max(gapX, gapY);
    return Math.sqrt(dx * dx + dy * dy) * COST.length + (gap < 0 ? COST.short * Math.min(2, -gap / 20) : 0);
  };

  /** For the pairs of those that may move: which others each crosses, whom it runs across, and how many flows these have. */
  const crossed: (Uint8Array | undefined)[] = pairs.map(() => undefined);
  const crossings = new Float64Array(count);
  const across = pairs.map(() => new Uint8Array(n));
  const acrossOthers = new Float64Array(count);
  /** For each actor, how many flows of others run across it. */
  const acrossIt = new Float64Array(n);

  const noteCrossing = (q: number, r: number): void => {
    const is = crosses(r) ? 1 : 0;
    const change = is - crossed[q]![r]!;
    if (change === 0) return;
    crossed[q]![r] = is;
    crossings[q]! += change * flows[r]!;
    const other = crossed[r];
    if (!other) return;
    other[q] = is;
    crossings[r]! += change * flows[q]!;
  };
  const noteAcross = (q: number, v: number): void => {
    const is = isAcross(q, v) ? 1 : 0;
    const change = is - across[q]![v]!;
    if (change === 0) return;
    across[q]![v] = is;
    acrossOthers[q]! += change;
    acrossIt[v]! += change * flows[q]!;
  };
  const noteActor = (i: number): void => {
    for (const q of pairsOf[i]!) {
      lookAlong(q);
      for (let r = 0; r < count; r++) noteCrossing(q, r);
      for (let v = 0; v < n; v++) noteAcross(q, v);
    }
    for (let r = 0; r < count; r++) noteAcross(r, i);
  };
  for (const i of movable) for (const q of pairsOf[i]!) crossed[q] ??= new Uint8Array(count);
  for (const i of movable) noteActor(i);

  return {
    known: (i) => {
      let cost = overlaps(i) + COST.through * acrossIt[i]!;
      for (const q of pairsOf[i]!)
        cost += stretch(q) + flows[q]! * (COST.through * acrossOthers[q]! + COST.crossing * crossings[q]!);
      return cost;
    },
    of: (i, limit) => {
      let cost = overlaps(i);
      for (const q of pairsOf[i]!) cost += stretch(q);
      for (let r = 0; r < count && cost < limit; r++) if (isAcross(r, i)) cost += COST.through * flows[r]!;
      for (const q of pairsOf[i]!) {
        if (cost >= limit) return cost;
        lookAlong(q);
        for (let v = 0; v < n; v++) if (isAcross(q, v)) cost += COST.through * flows[q]!;
        for (let r = 0; r < count && cost < limit; r++)
          if (crosses(r)) cost += COST.crossing * flows[q]! * flows[r]!;
      }
      return cost;
    },
    moved: noteActor,
  };
}
