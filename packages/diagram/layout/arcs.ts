import type { FlowGraph } from './flow-graph.ts';
import { leaveBox, segmentMeetsBox, segmentsCross } from './geometry.ts';
import type { Point, Rect } from './geometry.ts';
import type { Steps } from './steps.ts';
import { MOST_BENT } from './view-choice.ts';

/** How a flow is drawn: a quadratic curve from the edge of one box to the edge of the other. */
export interface Arc {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** How many straight pieces an arc is taken for, where it is tested against others. */
const PIECES = 8;

/** How far the middle of an arc may lie from the straight line, in pixels; to either side, the nearer first. */
export const BENDS = [0, 14, -14, 28, -28, 46, -46, 70, -70, 100, -100, 140, -140, 190, -190];

/** Where else along the way an arc may bend, if none that bends in the middle gets around the others. */
const SKEWS = [0.25, -0.25, 0.4, -0.4];

/** How far apart the middles of two flows between the same actors are at least. */
const APART = 24;

const CLEAR = 4;
const COST = { through: 60, crossing: 3, together: 30 };
const ROUNDS = 4;

/**
 * A bent arc between two boxes.
 *
 * @param bend - how far its middle lies beside the straight line, in pixels, to the right of the way on the screen
 * @param skew - how far the bend is from the middle, as a share of the way; towards the end when above 0
 */
export function arcBetween(from: Rect, to: Rect, bend: number, skew = 0): Arc {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const control = {
    x: (from.x + to.x) / 2 + dx * skew - (dy / length) * bend * 2,
    y: (from.y + to.y) / 2 + dy * skew + (dx / length) * bend * 2,
  };
  return { start: leaveBox(from, control), control, end: leaveBox(to, control) };
}

/** Points along an arc, first and last included. */
export function pointsOf({ start, control, end }: Arc, pieces = PIECES): Point[] {
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const t = index / pieces;
    const u = 1 - t;
    return {
      x: u * u * start.x + 2 * u * t * control.x + t * t * end.x,
      y: u * u * start.y + 2 * u * t * control.y + t * t * end.y,
    };
  });
}

/** The same points as numbers in a row, x and y in turn: for tests against many others. */
export function tracePoints({ start, control, end }: Arc): Float64Array {
  const points = new Float64Array(2 * PIECES + 2);
  for (let index = 0; index <= PIECES; index++) {
    const t = index / PIECES;
    const u = 1 - t;
    points[2 * index] = u * u * start.x + 2 * u * t * control.x + t * t * end.x;
    points[2 * index + 1] = u * u * start.y + 2 * u * t * control.y + t * t * end.y;
  }
  return points;
}

/** An arc as pieces, with the box around it. */
interface Trace {
  readonly arc: Arc;
  readonly bend: number;
  readonly points: Float64Array;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Chooses a bend for every flow: around foreign actors, with few crossings, opposite and repeated flows apart, as
 * straight as that allows. Goes round until nothing changes, at most a few times.
 */
export function* bendFlows(graph: FlowGraph, rects: readonly Rect[]): Steps<Map<string, Arc>> {
  const flows = graph.flows.map(({ from, to }) => [graph.number.get(from)!, graph.number.get(to)!] as const);
  const siblings = new Map<string, number[]>();
  const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  flows.forEach(([a, b], index) => {
    const key = pairKey(a, b);
    siblings.set(key, [...(siblings.get(key) ?? []), index]);
  });
  const wantedBend = (index: number): number => {
    const [a, b] = flows[index]!;
    const among = siblings.get(pairKey(a, b))!;
    return (among.indexOf(index) - (among.length - 1) / 2) * APART * 1.2;
  };
  if (flows.length > MOST_BENT) {
    const fan = flows.map(([a, b], index) =>
      arcBetween(rects[a]!, rects[b]!, (a < b ? 1 : -1) * wantedBend(index)),
    );
    return new Map(graph.flows.map(({ id }, index) => [id, fan[index]!]));
  }
  /** The bend is counted from the smaller number, so that opposite flows with the same one would lie on each other. */
  const traces = (a: number, b: number, skews: readonly number[]): Trace[] =>
    skews.flatMap((skew) =>
      BENDS.map((bend) => trace(arcBetween(rects[a]!, rects[b]!, a < b ? bend : -bend, skew), bend)),
    );
  const candidates: Trace[][] = [];
  const through: number[][] = [];
  for (const ends of flows) {
    const met = ({ points }: Trace): number => boxesMet(points, rects, ends);
    const list = traces(...ends, [0]);
    const counts = list.map(met);
    if (!counts.includes(0)) {
      const more = traces(...ends, SKEWS);
      list.push(...more);
      counts.push(...more.map(met));
    }
    candidates.push(list);
    through.push(counts);
    yield;
  }
  const chosen = candidates.map((list, index) => {
    const wanted = wantedBend(index);
    return list.reduce((best, next) =>
      Math.abs(next.bend - wanted) < Math.abs(best.bend - wanted) ? next : best,
    );
  });
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false;
    for (const [index, list] of candidates.entries()) {
      yield;
      const [a, b] = flows[index]!;
      const among = siblings.get(pairKey(a, b))!;
      let best = Infinity;
      let choice = chosen[index]!;
      for (const [number, candidate] of list.entries()) {
        let cost = through[index]![number]! * COST.through + Math.abs(candidate.bend) / 100;
        for (const other of among) {
          if (other !== index && Math.abs(chosen[other]!.bend - candidate.bend) < APART)
            cost += COST.together;
        }
        for (let other = 0; cost < best && other < flows.length; other++) {
          const [c, d] = flows[other]!;
          if (a === c || a === d || b === c || b === d) continue;
          if (tracesCross(candidate, chosen[other]!)) cost += COST.crossing;
        }
        if (cost < best) [best, choice] = [cost, candidate];
      }
      if (choice !== chosen[index]) changed = true;
      chosen[index] = choice;
    }
    if (!changed) break;
  }
  return new Map(graph.flows.map(({ id }, index) => [id, chosen[index]!.arc]));
}

/** How many pairs of flows between four different actors cross. */
export function crossingsOf(graph: FlowGraph, arcs: ReadonlyMap<string, Arc>): number {
  const traces = graph.flows.map(({ id }) => trace(arcs.get(id)!, 0));
  let crossings = 0;
  for (const [index, { from, to }] of graph.flows.entries()) {
    for (let other = 0; other < index; other++) {
      const { from: otherFrom, to: otherTo } = graph.flows[other]!;
      if (from === otherFrom || from === otherTo || to === otherFrom || to === otherTo) continue;
      if (tracesCross(traces[index]!, traces[other]!)) crossings++;
    }
  }
  return crossings;
}

function trace(arc: Arc, bend: number): Trace {
  const points = tracePoints(arc);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 2) {
    left = Math.min(left, points[i]!);
    right = Math.max(right, points[i]!);
    top = Math.min(top, points[i + 1]!);
    bottom = Math.max(bottom, points[i + 1]!);
  }
  return { arc, bend, points, left, right, top, bottom };
}

/** How many foreign boxes an arc meets. */
export function boxesMet(
  points: Float64Array,
  rects: readonly Rect[],
  ends: readonly [number, number],
): number {
  let met = 0;
  for (let index = 0; index < rects.length; index++) {
    if (index !== ends[0] && index !== ends[1] && meetsBox(points, rects[index]!)) met++;
  }
  return met;
}

/** Whether an arc meets a box, or nearly. */
export function meetsBox(points: Float64Array, { x, y, width, height }: Rect): boolean {
  const halfWidth = width / 2 + CLEAR;
  const halfHeight = height / 2 + CLEAR;
  for (let i = 0; i + 3 < points.length; i += 2) {
    if (
      segmentMeetsBox(points[i]!, points[i + 1]!, points[i + 2]!, points[i + 3]!, x, y, halfWidth, halfHeight)
    )
      return true;
  }
  return false;
}

function tracesCross(one: Trace, other: Trace): boolean {
  if (one.right < other.left || other.right < one.left || one.bottom < other.top || other.bottom < one.top)
    return false;
  const [p, q] = [one.points, other.points];
  for (let i = 0; i + 3 < p.length; i += 2) {
    for (let j = 0; j + 3 < q.length; j += 2) {
      if (segmentsCross(p[i]!, p[i + 1]!, p[i + 2]!, p[i + 3]!, q[j]!, q[j + 1]!, q[j + 2]!, q[j + 3]!))
        return true;
    }
  }
  return false;
}
