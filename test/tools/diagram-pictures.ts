import fc from 'fast-check';
import { pointsOf } from 'talkoot/diagram';
import type { FlowPicture, LayoutBox, LayoutFlow, Rect } from 'talkoot/diagram';

export interface Drawn {
  readonly boxes: readonly LayoutBox[];
  readonly flows: readonly LayoutFlow[];
}

/** Numbers from a seed, for networks that are the same each time. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A network like those of the bench: some hubs, answered flows, some repeated ones, long names, a label on each flow. */
export function exampleNetwork(actors: number, flows: number, seed: number): Drawn {
  const next = numbersFrom(seed);
  const whole = (below: number): number => Math.floor(next() * below);
  const boxes = Array.from({ length: actors }, (_, index) => ({
    id: `a${index}`,
    width: 95 + whole(100),
    height: next() < 0.2 ? 42 : 27,
  }));
  const found: LayoutFlow[] = [];
  const add = (from: number, to: number): void => {
    const label = { width: 65 + whole(75), height: 14 };
    found.push({ id: `f${found.length}`, from: `a${from}`, to: `a${to}`, label });
  };
  for (let index = 1; index < actors; index++) add(index, whole(index));
  while (found.length < flows) {
    const answered = found[whole(found.length)]!;
    const hub = Math.floor(next() * next() * actors);
    const other = whole(actors);
    if (next() < 0.35) add(Number(answered.to.slice(1)), Number(answered.from.slice(1)));
    else if (hub !== other) add(hub, other);
  }
  return { boxes, flows: found };
}

/** Networks of up to twelve actors and twenty flows, connected or not. */
export const anyDrawn: fc.Arbitrary<Drawn> = fc.integer({ min: 1, max: 12 }).chain((actors) => {
  const end = fc.integer({ min: 0, max: actors - 1 }).map((index) => `a${index}`);
  const label = fc.record({ width: fc.integer({ min: 20, max: 150 }), height: fc.constant(14) });
  return fc.record({
    boxes: fc
      .array(
        fc.record({ width: fc.integer({ min: 60, max: 200 }), height: fc.integer({ min: 24, max: 60 }) }),
        { minLength: actors, maxLength: actors },
      )
      .map((sizes) => sizes.map((size, index) => ({ id: `a${index}`, ...size }))),
    flows: fc
      .array(fc.record({ from: end, to: end, label }), { maxLength: 20 })
      .map((list) => list.map((flow, index) => ({ id: `f${index}`, ...flow }))),
  });
});

/** The boxes of a picture, by id. */
export function rectsOf({ boxes }: Drawn, picture: FlowPicture): Map<string, Rect> {
  return new Map(
    boxes.map(({ id, width, height }) => [id, { ...picture.positions.get(id)!, width, height }]),
  );
}

export function overlap(a: Rect, b: Rect): boolean {
  const [x, y] = [Math.abs(a.x - b.x) * 2, Math.abs(a.y - b.y) * 2];
  return x < a.width + b.width - 1e-6 && y < a.height + b.height - 1e-6;
}

/** What is wrong with a picture, counted from what is drawn and apart from how the layout counts it. */
export function faults(
  drawn: Drawn,
  picture: FlowPicture,
): Record<'boxes' | 'labels' | 'over' | 'crossings', number> {
  const rects = [...rectsOf(drawn, picture).values()];
  const labels = drawn.flows.flatMap(({ id, label }): Rect[] => {
    const place = picture.labels.get(id);
    return place && label ? [{ ...place, ...label }] : [];
  });
  const pairs = <Item>(list: readonly Item[], isWrong: (a: Item, b: Item) => boolean): number =>
    list.reduce((sum, a, index) => sum + list.slice(index + 1).filter((b) => isWrong(a, b)).length, 0);
  const lines = drawn.flows
    .filter(({ from, to }) => from !== to)
    .map(({ id, from, to }) => ({ from, to, points: pointsOf(picture.arcs.get(id)!, 40) }));
  return {
    boxes: pairs(rects, overlap),
    labels:
      pairs(labels, overlap) + labels.filter((label) => rects.some((rect) => overlap(label, rect))).length,
    over: lines.reduce((sum, { from, to, points }) => {
      const foreign = [...rectsOf(drawn, picture)].filter(([id]) => id !== from && id !== to);
      return (
        sum +
        foreign.filter(([, rect]) => points.some((point) => overlap({ ...point, width: 0, height: 0 }, rect)))
          .length
      );
    }, 0),
    crossings: pairs(
      lines,
      (a, b) => new Set([a.from, a.to, b.from, b.to]).size === 4 && cross(a.points, b.points),
    ),
  };
}

type Line = readonly { readonly x: number; readonly y: number }[];

function cross(one: Line, other: Line): boolean {
  const side = (a: Line[number], b: Line[number], c: Line[number]): number =>
    Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
  return one.slice(1).some((b, i) =>
    other.slice(1).some((d, j) => {
      const [a, c] = [one[i]!, other[j]!];
      return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }),
  );
}
