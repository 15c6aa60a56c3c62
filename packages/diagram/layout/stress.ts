import type { FlowGraph } from './flow-graph.ts';

/** How far two actors are from each other when no path joins them, in steps. */
const APART = 4;

/** The number of passes, and how fast the steps shrink from one to the next. */
const PASSES = 40;
const COOLING = 0.8;

/** Above this many actors fewer passes do, since nobody reads such a picture closely. */
const MANY = 200;

/**
 * Puts the actors of a graph on the plane so that distances are like the steps between them, then turns the longest
 * axis to the wide side and stretches the whole to the canvas. Stress by stochastic gradient descent: Zheng, Pawar &
 * Goodman 2018 (arXiv 1710.04626).
 */
export function spreadByStress(
  graph: FlowGraph,
  x: Float64Array,
  y: Float64Array,
  width: number,
  height: number,
  random: () => number,
): void {
  const n = x.length;
  for (let i = 0; i < n; i++) {
    x[i] = random();
    y[i] = random();
  }
  const distances = graph.boxes.map((_, start) => stepsFrom(start, graph.neighbours));
  const pairs = new Uint32Array((n * (n - 1)) / 2);
  let far = 1;
  for (let i = 0, next = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      pairs[next++] = i * n + j;
      far = Math.max(far, distances[i]![j]!);
    }
  }
  const passes = n > MANY ? PASSES / 4 : PASSES;
  let rate = far * far;
  for (let pass = 0; pass < passes; pass++, rate *= n > MANY ? COOLING / 2 : COOLING) {
    shuffle(pairs, random);
    for (const pair of pairs) {
      const j = pair % n;
      const i = (pair - j) / n;
      const wanted = distances[i]![j]!;
      const step = Math.min(1, rate / (wanted * wanted));
      const dx = x[i]! - x[j]!;
      const dy = y[i]! - y[j]!;
      const length = Math.sqrt(dx * dx + dy * dy) || 1e-6;
      const move = (step * (length - wanted)) / (2 * length);
      x[i]! -= dx * move;
      y[i]! -= dy * move;
      x[j]! += dx * move;
      y[j]! += dy * move;
    }
  }
  turnLongestAxisWide(x, y);
  stretch(x, Math.min(110, width / 4), width);
  stretch(y, Math.min(45, height / 4), height);
}

function stepsFrom(start: number, neighbours: FlowGraph['neighbours']): Uint16Array {
  const steps = new Uint16Array(neighbours.length).fill(APART);
  const seen = new Uint8Array(neighbours.length);
  const order = [start];
  seen[start] = 1;
  steps[start] = 0;
  for (const actor of order) {
    for (const next of neighbours[actor]!) {
      if (seen[next] === 1) continue;
      seen[next] = 1;
      steps[next] = steps[actor]! + 1;
      order.push(next);
    }
  }
  return steps;
}

function shuffle(list: Uint32Array, random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = list[i]!;
    list[i] = list[j]!;
    list[j] = kept;
  }
}

/** Turns the points so that they spread most along x: the eigenvector of their covariance, without angles. */
function turnLongestAxisWide(x: Float64Array, y: Float64Array): void {
  const n = x.length;
  const [middleX, middleY] = [sum(x) / n, sum(y) / n];
  let [a, b, c] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [u, v] = [x[i]! - middleX, y[i]! - middleY];
    a += u * u;
    b += u * v;
    c += v * v;
  }
  const half = (a - c) / 2;
  const root = Math.sqrt(half * half + b * b);
  // Of two forms of the same vector, the one whose parts do not cancel out.
  const [u, v] = half >= 0 ? [half + root, b] : [b, root - half];
  const length = Math.sqrt(u * u + v * v) || 1;
  const [cos, sin] = length === 1 && u === 0 && v === 0 ? [1, 0] : [u / length, v / length];
  for (let i = 0; i < n; i++) {
    const [p, q] = [x[i]! - middleX, y[i]! - middleY];
    x[i] = p * cos + q * sin;
    y[i] = q * cos - p * sin;
  }
}

/** Spreads values over a length, half by what they are and half by their rank, which softens outliers. */
function stretch(values: Float64Array, margin: number, length: number): void {
  const n = values.length;
  const order = Array.from(values.keys()).sort((a, b) => values[a]! - values[b]! || a - b);
  const [least, most] = [values[order[0]!]!, values[order[n - 1]!]!];
  const old = Float64Array.from(values);
  for (const [rank, index] of order.entries()) {
    const linear = (old[index]! - least) / (most - least || 1);
    const share = n === 1 ? 0.5 : (linear + rank / (n - 1)) / 2;
    values[index] = margin + share * (length - 2 * margin);
  }
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
