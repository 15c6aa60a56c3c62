import { bendFlows, crossingsOf } from './arcs.ts';
import type { Arc } from './arcs.ts';
import { clearWay, flowsOverBoxes } from './clear-way.ts';
import { flowGraph } from './flow-graph.ts';
import type { FlowGraph, LayoutBox, LayoutFlow } from './flow-graph.ts';
import type { Point, Rect } from './geometry.ts';
import { placeLabels } from './labels.ts';
import { randomFrom } from './random.ts';
import { improvePlaces } from './search.ts';
import type { Canvas } from './search.ts';
import { separate } from './separate.ts';
import { finish } from './steps.ts';
import type { Steps } from './steps.ts';
import { spreadByStress } from './stress.ts';
import { inkShare, MOST_INK } from './view-choice.ts';

export interface FlowPicture {
  /** The canvas: as asked for, or larger in the same proportions when boxes and labels need more. */
  readonly width: number;
  readonly height: number;
  /** Centres of the boxes, by id of the actor. */
  readonly positions: ReadonlyMap<string, Point>;
  /** How each flow is drawn, by its id. */
  readonly arcs: ReadonlyMap<string, Arc>;
  /** Centres of the labels that stand free, by id of the flow. */
  readonly labels: ReadonlyMap<string, Point>;
  /** Flows whose label found no free place: show a number, and the text in a list. */
  readonly crowded: readonly string[];
}

export interface FlowPictureOptions {
  /** The canvas the picture is for, in pixels at 12 pixel type. */
  readonly width: number;
  readonly height: number;
  /** Places that are kept as they are; only who has none is placed. None: everything is placed anew, which is "tidy". */
  readonly positions?: ReadonlyMap<string, Point>;
  /** Of the generator; another seed is another picture. */
  readonly seed?: number;
}

/** Tries of the search for places: of a whole picture of few flows, of many, and for each newcomer. */
const MOST_TRIES = 5000;
const WORK = 2e7;
const TRIES_PER_NEWCOMER = 400;

/** How many searches for a whole picture are made, of which the best is taken. */
const STARTS = 2;

const SEED = 20160101;
const GAP = 12;

/** How often actors that stand in the way of flows are moved, at most. */
const CLEARINGS = 4;

/** How many pictures are tried while one has a fault, and up to how many actors. */
const ATTEMPTS = 5;
const FEW = 60;

/** More crossings than this for each flow are a fault too: a tangle that another attempt may undo. */
const TANGLED = 0.85;

/**
 * Lays out the flows of a network: actors as boxes, an arc for each flow, its label beside it. The same input gives the
 * same picture on every machine, whatever the order of its parts; stored places are kept, and only newcomers are placed.
 */
export function layoutFlows(
  boxes: readonly LayoutBox[],
  flows: readonly LayoutFlow[],
  options: FlowPictureOptions,
): FlowPicture {
  return finish(layoutSteps(boxes, flows, options));
}

/** The same in steps, for pictures that take long. */
export function* layoutSteps(
  boxes: readonly LayoutBox[],
  flows: readonly LayoutFlow[],
  { width, height, positions, seed = SEED }: FlowPictureOptions,
): Steps<FlowPicture> {
  const graph = flowGraph(boxes, flows);
  const canvas = canvasFor(graph, width, height);
  const kept = graph.boxes.map(({ id }) => positions?.get(id));
  const attempts = boxes.length > FEW || kept.every((position) => position !== undefined) ? 1 : ATTEMPTS;
  let best: { picture: FlowPicture; faults: number } | undefined;
  for (let attempt = 0; attempt < attempts && best?.faults !== 0; attempt++) {
    const { x, y } = yield* placeBoxes(graph, kept, canvas, randomFrom(seed + attempt));
    const picture = { ...canvas, ...(yield* drawFlows(graph, x, y)) };
    const faults = attempts === 1 ? 0 : faultsOf(graph, rectsOf(graph, x, y), picture);
    if (best === undefined || faults < best.faults) best = { picture, faults };
  }
  return best!.picture;
}

function faultsOf(graph: FlowGraph, rects: readonly Rect[], { arcs, crowded }: FlowPicture): number {
  const most = graph.flows.length * TANGLED;
  const tangle = Math.max(0, crossingsOf(graph, arcs) - most) / Math.max(1, most);
  return flowsOverBoxes(graph, rects, arcs) + crowded.length + tangle;
}

function* placeBoxes(
  graph: FlowGraph,
  kept: readonly (Point | undefined)[],
  canvas: Canvas,
  random: () => number,
): Steps<{ x: Float64Array; y: Float64Array }> {
  const [x, y] = [new Float64Array(kept.length), new Float64Array(kept.length)];
  if (kept.some((position) => position !== undefined))
    yield* placeNewcomers(graph, kept, x, y, canvas, random);
  else if (kept.length > 0) yield* placeAll(graph, x, y, canvas, random);
  const isMovable = (i: number): boolean => kept[i] === undefined;
  for (let round = 0; round < CLEARINGS && kept.length <= FEW && kept.some((_, i) => isMovable(i)); round++) {
    const arcs = yield* bendFlows(graph, rectsOf(graph, x, y));
    if (!(yield* clearWay(graph, x, y, canvas, GAP, isMovable, arcs))) break;
  }
  // As they are stored, so that nobody moves by a hair when that is done.
  for (let i = 0; i < kept.length; i++)
    if (isMovable(i)) [x[i], y[i]] = [Math.round(x[i]!), Math.round(y[i]!)];
  return { x, y };
}

/** Arcs and labels for given places, without looking for others. */
function* drawFlows(
  graph: FlowGraph,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): Steps<Pick<FlowPicture, 'positions' | 'arcs' | 'labels' | 'crowded'>> {
  const rects = rectsOf(graph, x, y);
  const arcs = yield* bendFlows(graph, rects);
  return {
    positions: new Map(graph.boxes.map(({ id }, i) => [id, { x: x[i]!, y: y[i]! }])),
    arcs,
    ...(yield* placeLabels(graph.flows, arcs, rects)),
  };
}

function rectsOf({ boxes }: FlowGraph, x: ArrayLike<number>, y: ArrayLike<number>): Rect[] {
  return boxes.map(({ width, height }, i) => ({ x: x[i]!, y: y[i]!, width, height }));
}

function canvasFor({ boxes, flows }: FlowGraph, width: number, height: number): Canvas {
  const scale = Math.max(1, Math.sqrt(inkShare(boxes, flows, { width, height }) / MOST_INK));
  return { width: width * scale, height: height * scale };
}

function* placeAll(
  graph: FlowGraph,
  x: Float64Array,
  y: Float64Array,
  canvas: Canvas,
  random: () => number,
): Steps<void> {
  const everyone = [...graph.boxes.keys()];
  const tries = Math.min(MOST_TRIES, Math.floor(WORK / (graph.pairs.length * graph.pairs.length + 1)));
  const [triedX, triedY] = [new Float64Array(x.length), new Float64Array(y.length)];
  let least = Infinity;
  for (let start = 0; start < STARTS; start++) {
    spreadByStress(graph, triedX, triedY, canvas.width, canvas.height, random);
    separate(graph.boxes, triedX, triedY, GAP + 2, () => true, canvas);
    const cost = yield* improvePlaces(graph, triedX, triedY, canvas, everyone, tries, random);
    if (cost >= least) continue;
    least = cost;
    x.set(triedX);
    y.set(triedY);
  }
  // Where the canvas is too small for all, it is left rather than the gaps given up.
  if (!separate(graph.boxes, x, y, GAP, () => true, canvas)) separate(graph.boxes, x, y, GAP, () => true);
}

function* placeNewcomers(
  graph: FlowGraph,
  kept: readonly (Point | undefined)[],
  x: Float64Array,
  y: Float64Array,
  canvas: Canvas,
  random: () => number,
): Steps<void> {
  const newcomers = kept.flatMap((position, i) => (position ? [] : [i]));
  for (const [i, position] of kept.entries()) [x[i], y[i]] = position ? [position.x, position.y] : [NaN, NaN];
  for (const i of newcomers) {
    const near = graph.neighbours[i]!.filter((other) => !Number.isNaN(x[other]!));
    const mean = (axis: Float64Array, middle: number): number =>
      near.length === 0 ? middle : near.reduce((sum, other) => sum + axis[other]!, 0) / near.length;
    [x[i], y[i]] = [mean(x, canvas.width / 2), mean(y, canvas.height / 2)];
  }
  if (newcomers.length === 0) return;
  yield* improvePlaces(graph, x, y, canvas, newcomers, TRIES_PER_NEWCOMER * newcomers.length, random);
  const isNew = new Set(newcomers);
  separate(graph.boxes, x, y, GAP, (i) => isNew.has(i));
}
