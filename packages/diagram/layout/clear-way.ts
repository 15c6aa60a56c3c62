import { arcBetween, BENDS, boxesMet, meetsBox, tracePoints } from './arcs.ts';
import type { Arc } from './arcs.ts';
import type { FlowGraph } from './flow-graph.ts';
import type { Rect } from './geometry.ts';
import type { Canvas } from './search.ts';
import type { Steps } from './steps.ts';

/** Where an actor that stands in the way may go: eight directions, and how far, in pixels. */
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const;
const STEPS = [16, 32, 56, 90, 140];

/**
 * Moves actors that flows of others are drawn across a little, to where no arc crosses them and their own flows find a
 * way too. The arcs stay as they are; bend them again afterwards.
 *
 * @returns whether any actor was moved
 */
export function* clearWay(
  graph: FlowGraph,
  x: Float64Array,
  y: Float64Array,
  canvas: Canvas,
  gap: number,
  movable: (index: number) => boolean,
  arcs: ReadonlyMap<string, Arc>,
): Steps<boolean> {
  const rects = graph.boxes.map(({ width, height }, i): Rect => ({ x: x[i]!, y: y[i]!, width, height }));
  const ends = graph.flows.map(({ from, to }) => [graph.number.get(from)!, graph.number.get(to)!] as const);
  const traces = graph.flows.map(({ id }) => tracePoints(arcs.get(id)!));
  /** How many arcs of others cross a box, and how many of its own flows find no free way. */
  const faultsOf = (v: number, rect: Rect): number => {
    const then = rects.map((other, index) => (index === v ? rect : other));
    return ends.reduce((faults, [a, b], index) => {
      if (a !== v && b !== v) return faults + (meetsBox(traces[index]!, rect) ? 1 : 0);
      const isFree = BENDS.some(
        (bend) => boxesMet(tracePoints(arcBetween(then[a]!, then[b]!, bend)), then, [a, b]) === 0,
      );
      return faults + (isFree ? 0 : 1);
    }, 0);
  };
  /** The nearest place with the fewest faults, if any is better than the present one. */
  const betterPlace = (v: number): Rect | undefined => {
    let fewest = faultsOf(v, rects[v]!);
    let best: Rect | undefined;
    for (const rect of placesAround(rects[v]!, canvas)) {
      const isFree = rects.every(
        (other, index) =>
          index === v ||
          Math.abs(rect.x - other.x) * 2 >= rect.width + other.width + 2 * gap ||
          Math.abs(rect.y - other.y) * 2 >= rect.height + other.height + 2 * gap,
      );
      if (fewest === 0 || !isFree) continue;
      const faults = faultsOf(v, rect);
      if (faults < fewest) [fewest, best] = [faults, rect];
    }
    return best;
  };
  const moved = new Set<number>();
  for (const [index, [a, b]] of ends.entries()) {
    const crossed = rects.findIndex((rect, v) => v !== a && v !== b && meetsBox(traces[index]!, rect));
    if (crossed === -1) continue;
    // The one that is crossed makes way; where it cannot, one end of the flow does.
    const able = [crossed, a, b].filter(movable);
    if (able.some((v) => moved.has(v))) continue;
    for (const v of able) {
      yield;
      const place = betterPlace(v);
      if (!place) continue;
      rects[v] = place;
      [x[v], y[v]] = [place.x, place.y];
      moved.add(v);
      break;
    }
  }
  return moved.size > 0;
}

/** How many times a flow is drawn across the box of an actor it does not belong to. */
export function flowsOverBoxes(
  graph: FlowGraph,
  rects: readonly Rect[],
  arcs: ReadonlyMap<string, Arc>,
): number {
  return graph.flows.reduce((count, { id, from, to }) => {
    const ends = [graph.number.get(from)!, graph.number.get(to)!] as const;
    return count + boxesMet(tracePoints(arcs.get(id)!), rects, ends);
  }, 0);
}

/** Places near a box that lie inside the canvas, the nearest first. */
function placesAround(rect: Rect, { width, height }: Canvas): Rect[] {
  return STEPS.flatMap((step) =>
    DIRECTIONS.map(([dx, dy]) => ({ ...rect, x: rect.x + dx * step, y: rect.y + dy * step })),
  ).filter(
    ({ x, y }) =>
      x >= rect.width / 2 &&
      x <= width - rect.width / 2 &&
      y >= rect.height / 2 &&
      y <= height - rect.height / 2,
  );
}
