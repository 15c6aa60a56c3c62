import type { FlowGraph } from './flow-graph.ts';
import { placeCosts } from './place-costs.ts';
import type { Steps } from './steps.ts';

export interface Canvas {
  readonly width: number;
  readonly height: number;
}

/** How often two actors change places rather than one moving. */
const SWAPS = 0.15;

/** Tries between two pauses. */
const STEP = 40;

/**
 * Looks for better places by moving and swapping actors: fewer flows across foreign actors, fewer crossings, no overlap,
 * room for labels. Seeded, and bounded by a number of tries, never by the clock, so that all machines agree.
 *
 * @param movable - numbers of the actors that may be moved
 * @param tries - how many moves are tried
 * @returns what the faults that are left cost together
 */
export function* improvePlaces(
  graph: FlowGraph,
  x: Float64Array,
  y: Float64Array,
  canvas: Canvas,
  movable: readonly number[],
  tries: number,
  random: () => number,
): Steps<number> {
  const costs = placeCosts(graph, x, y, movable);
  const insideX = (i: number, at: number): number => {
    const half = graph.boxes[i]!.width / 2;
    return Math.min(canvas.width - half, Math.max(half, at));
  };
  const insideY = (i: number, at: number): number => {
    const half = graph.boxes[i]!.height / 2;
    return Math.min(canvas.height - half, Math.max(half, at));
  };
  for (let step = 0; step < tries; step++) {
    if (step % STEP === 0) yield;
    const left = 1 - step / tries;
    // Threshold accepting (Dueck & Scheuer 1990): a little worse is taken too, less and less.
    const threshold = left * left * 30;
    const i = movable[Math.floor(random() * movable.length)]!;
    const [oldX, oldY] = [x[i]!, y[i]!];
    if (movable.length > 1 && random() < SWAPS) {
      const j = movable[Math.floor(random() * movable.length)]!;
      if (i === j) continue;
      const most = costs.known(i) + costs.known(j) + threshold;
      const [otherX, otherY] = [x[j]!, y[j]!];
      [x[i], y[i]] = [insideX(i, otherX), insideY(i, otherY)];
      [x[j], y[j]] = [insideX(j, oldX), insideY(j, oldY)];
      if (costs.of(i, Infinity) + costs.of(j, Infinity) < most) {
        costs.moved(i);
        costs.moved(j);
      } else [x[i], y[i], x[j], y[j]] = [oldX, oldY, otherX, otherY];
    } else {
      const most = costs.known(i) + threshold;
      const span = 0.6 * left + 0.03;
      x[i] = insideX(i, oldX + (random() - 0.5) * canvas.width * span);
      y[i] = insideY(i, oldY + (random() - 0.5) * canvas.height * span);
      if (costs.of(i, most) < most) costs.moved(i);
      else [x[i], y[i]] = [oldX, oldY];
    }
  }
  return movable.reduce((sum, i) => sum + costs.known(i), 0);
}
