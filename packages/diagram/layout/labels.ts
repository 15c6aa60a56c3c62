import { pointsOf } from './arcs.ts';
import type { Arc } from './arcs.ts';
import type { LayoutFlow } from './flow-graph.ts';
import { boxesOverlap } from './geometry.ts';
import type { Point, Rect } from './geometry.ts';
import type { Steps } from './steps.ts';
import { MOST_BENT } from './view-choice.ts';

/** Where along an arc a label may stand, and how far beside it, in heights of the label. */
const STOPS = 25;
const BESIDE = [0, 0.65, -0.65, 1.3, -1.3, 2, -2];

/** Free space around a label. */
const MARGIN = 2;

const ROUNDS = 30;

interface Candidate extends Rect {
  readonly cost: number;
}

/** The labels of a picture: the centres of those that found a place, and the flows whose label found none. */
export interface PlacedLabels {
  readonly labels: ReadonlyMap<string, Point>;
  /** Ids of flows to be shown by a number, with the text in a list beside the picture. */
  readonly crowded: readonly string[];
}

/**
 * Finds a place for every label along its own arc, where it covers no box and no other label: min-conflicts over a
 * number of places each, then one label makes way for another where that frees both. What still collides gets no place.
 */
export function* placeLabels(
  flows: readonly LayoutFlow[],
  arcs: ReadonlyMap<string, Arc>,
  boxes: readonly Rect[],
): Steps<PlacedLabels> {
  const labelled = flows.filter(({ label }) => label !== undefined);
  if (labelled.length > MOST_BENT) return { labels: new Map(), crowded: labelled.map(({ id }) => id) };
  const candidates: Candidate[][] = [];
  for (const { id, label } of labelled) {
    candidates.push(candidatesFor(arcs.get(id)!, label!, boxes));
    yield;
  }
  const places = candidates.map((list): number => (list.length > 0 ? 0 : -1));
  const at = (index: number): Candidate | undefined => candidates[index]![places[index]!];
  const hits = (place: Rect, except: number): number[] => {
    const found: number[] = [];
    for (let other = 0; other < places.length; other++) {
      const there = other === except ? undefined : at(other);
      if (there && boxesOverlap(place, there)) found.push(other);
    }
    return found;
  };
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [index, list] of candidates.entries()) {
      yield;
      let [best, choice] = [Infinity, places[index]!];
      for (const [number, place] of list.entries()) {
        if (place.cost >= best) break;
        const cost = place.cost + 40 * hits(place, index).length;
        if (cost < best) [best, choice] = [cost, number];
      }
      if (choice !== places[index]) moved = true;
      places[index] = choice;
    }
    if (!moved) break;
  }
  for (const index of places.keys()) {
    yield;
    makeWay(index);
  }
  /** What is in the way of most goes first. */
  const crowded = new Set(places.flatMap((place, index) => (place === -1 ? [index] : [])));
  for (;;) {
    yield;
    const inTheWay = places
      .map((place, index) => ({ index, count: place === -1 ? 0 : hits(at(index)!, index).length }))
      .reduce((worst, next) => (next.count > worst.count ? next : worst), { index: -1, count: 0 });
    if (inTheWay.count === 0) break;
    crowded.add(inTheWay.index);
    places[inTheWay.index] = -1;
  }
  // Room may have become free by what went.
  for (const index of [...crowded]) {
    const free = candidates[index]!.findIndex((place) => hits(place, index).length === 0);
    if (free === -1) continue;
    places[index] = free;
    crowded.delete(index);
  }
  const labels = new Map<string, Point>();
  for (const [index, { id }] of labelled.entries()) {
    const place = at(index);
    if (place) labels.set(id, { x: place.x, y: place.y });
  }
  return { labels, crowded: [...crowded].sort((a, b) => a - b).map((index) => labelled[index]!.id) };

  /** Moves one other label, if that is all it takes for this one to stand free. */
  function makeWay(index: number): void {
    const here = at(index);
    if (!here || hits(here, index).length === 0) return;
    for (const [number, place] of candidates[index]!.entries()) {
      const others = hits(place, index);
      if (others.length > 1) continue;
      const [other] = others;
      const before = places[index]!;
      places[index] = number;
      if (other === undefined) return;
      const way = candidates[other]!.findIndex((candidate) => hits(candidate, other).length === 0);
      if (way !== -1) {
        places[other] = way;
        return;
      }
      places[index] = before;
    }
  }
}

/** Places for a label that cover no box, the middle of the arc first. */
function candidatesFor(
  arc: Arc,
  label: { readonly width: number; readonly height: number },
  boxes: readonly Rect[],
): Candidate[] {
  const [width, height] = [label.width + 2 * MARGIN, label.height + 2 * MARGIN];
  const points = pointsOf(arc, STOPS + 1);
  const near = boxes.filter((box) => {
    const xs = [arc.start.x, arc.control.x, arc.end.x];
    const ys = [arc.start.y, arc.control.y, arc.end.y];
    const around = {
      x: (Math.min(...xs) + Math.max(...xs)) / 2,
      y: (Math.min(...ys) + Math.max(...ys)) / 2,
      width: Math.max(...xs) - Math.min(...xs) + width + 5 * height,
      height: Math.max(...ys) - Math.min(...ys) + 6 * height,
    };
    return boxesOverlap(box, around);
  });
  const found: Candidate[] = [];
  for (let stop = 1; stop <= STOPS; stop++) {
    const { x, y } = points[stop]!;
    const [dx, dy] = [points[stop + 1]!.x - points[stop - 1]!.x, points[stop + 1]!.y - points[stop - 1]!.y];
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    for (const beside of BESIDE) {
      const away = beside * label.height;
      const place = { x: x - (dy / length) * away, y: y + (dx / length) * away, width, height };
      if (near.some((box) => boxesOverlap(place, box))) continue;
      const cost = Math.abs(stop / (STOPS + 1) - 0.5) * 2 + Math.abs(beside);
      found.push({ ...place, cost });
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
}
