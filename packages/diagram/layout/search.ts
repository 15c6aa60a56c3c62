import type { FlowGraph } from './flow-graph.ts';
import { segmentMeetsBox, segmentsCross } from './geometry.ts';

/** What a fault costs in the search for places; the proportions were found by trying on the bench. */
const COST = { overlap: 200, through: 12, crossing: 8, short: 8, length: 1 / 250 };

/** Free space around a box that flows of others keep away from, and between boxes. */
const CLEAR = 8;
const GAP = 14;

export interface Canvas {
  readonly width: number;
  readonly height: number;
}

/**
 * Looks for better places by moving and swapping actors: fewer flows across foreign actors, fewer crossings, no overlap,
 * room for labels. Seeded, and bounded by a number of tries, never by the clock, so that all machines agree.
 *
 * @param movable - numbers of the actors that may be moved
 * @param tries - how many moves are tried
 */
export function improvePlaces(
  graph: FlowGraph,
  x: Float64Array,
  y: Float64Array,
  canvas: Canvas,
  movable: readonly number[],
  tries: number,
  random: () => number,
): void {
  const costOf = costFunction(graph, x, y);
  const keepInside = (i: number): void => {
    const { width, height } = graph.boxes[i]!;
    x[i] = Math.min(canvas.width - width / 2, Math.max(width / 2, x[i]!));
    y[i] = Math.min(canvas.height - height / 2, Math.max(height / 2, y[i]!));
  };
  for (let step = 0; step < tries; step++) {
    const left = 1 - step / tries;
    // Threshold accepting (Dueck & Scheuer 1990): a little worse is taken too, less and less.
    const threshold = left * left * 30;
    const i = movable[Math.floor(random() * movable.length)]!;
    const [oldX, oldY] = [x[i]!, y[i]!];
    if (movable.length > 1 && random() < 0.05) {
      const j = movable[Math.floor(random() * movable.length)]!;
      if (i === j) continue;
      const before = costOf(i) + costOf(j);
      const [otherX, otherY] = [x[j]!, y[j]!];
      [x[i], y[i], x[j], y[j]] = [otherX, otherY, oldX, oldY];
      keepInside(i);
      keepInside(j);
      if (costOf(i) + costOf(j) >= before + threshold)
        [x[i], y[i], x[j], y[j]] = [oldX, oldY, otherX, otherY];
    } else {
      const before = costOf(i);
      const span = 0.6 * left + 0.03;
      x[i]! += (random() - 0.5) * canvas.width * span;
      y[i]! += (random() - 0.5) * canvas.height * span;
      keepInside(i);
      if (costOf(i, before + threshold) >= before + threshold) [x[i], y[i]] = [oldX, oldY];
    }
  }
}

/** The cost of all that has to do with one actor; it stops counting above a limit. */
function costFunction(
  { boxes, pairs, pairsOf }: FlowGraph,
  x: Float64Array,
  y: Float64Array,
): (i: number, limit?: number) => number {
  const n = boxes.length;
  const halfWidths = Float64Array.from(boxes, ({ width }) => width / 2);
  const halfHeights = Float64Array.from(boxes, ({ height }) => height / 2);
  const [from, to, flows, room] = (['a', 'b', 'flows', 'room'] as const).map((key) =>
    Float64Array.from(pairs, (pair) => pair[key]),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  return (i, limit = Infinity) => {
    let cost = 0;
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const overX = halfWidths[i]! + halfWidths[j]! + GAP - Math.abs(x[i]! - x[j]!);
      const overY = halfHeights[i]! + halfHeights[j]! + GAP - Math.abs(y[i]! - y[j]!);
      if (overX > 0 && overY > 0) cost += COST.overlap;
    }
    if (cost >= limit) return cost;
    const [boxWidth, boxHeight] = [halfWidths[i]! + CLEAR, halfHeights[i]! + CLEAR];
    for (let r = 0; r < pairs.length; r++) {
      const [c, d] = [from[r]!, to[r]!];
      if (c === i || d === i) continue;
      if (segmentMeetsBox(x[c]!, y[c]!, x[d]!, y[d]!, x[i]!, y[i]!, boxWidth, boxHeight))
        cost += COST.through * flows[r]!;
    }
    for (const q of pairsOf[i]!) {
      if (cost >= limit) return cost;
      const [a, b] = [from[q]!, to[q]!];
      const [ax, ay, bx, by] = [x[a]!, y[a]!, x[b]!, y[b]!];
      const [dx, dy] = [Math.abs(bx - ax), Math.abs(by - ay)];
      const length = Math.sqrt(dx * dx + dy * dy) || 1;
      cost += length * COST.length;
      // The gap between the boxes must hold the label: its width where the flow runs level, its height where steep.
      const gapX = dx - halfWidths[a]! - halfWidths[b]! - room[q]! * 0.9;
      const gapY = dy - halfHeights[a]! - halfHeights[b]! - 20 * flows[q]!;
      const gap = Math.max(gapX, gapY);
      if (gap < 0) cost += COST.short * Math.min(2, -gap / 20);
      for (let v = 0; v < n; v++) {
        if (v === a || v === b) continue;
        if (segmentMeetsBox(ax, ay, bx, by, x[v]!, y[v]!, halfWidths[v]! + CLEAR, halfHeights[v]! + CLEAR))
          cost += COST.through * flows[q]!;
      }
      for (let r = 0; r < pairs.length; r++) {
        const [c, d] = [from[r]!, to[r]!];
        if (c === a || c === b || d === a || d === b) continue;
        if (segmentsCross(ax, ay, bx, by, x[c]!, y[c]!, x[d]!, y[d]!))
          cost += COST.crossing * flows[q]! * flows[r]!;
      }
    }
    return cost;
  };
}
