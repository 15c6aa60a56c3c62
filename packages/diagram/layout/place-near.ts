import type { LayoutBox } from './flow-graph.ts';
import type { Point } from './geometry.ts';

/** The grid of places that are tried, in pixels, and how far it reaches to each side. */
const STEP = 12;
const REACH = 60;

/** Free space around a box. */
const GAP = 14;

/**
 * The free place for an actor that is nearest to another: moving without dragging. All others keep theirs. Where all is
 * full for hundreds of pixels around, the actor stays where it is.
 *
 * @param positions - of the boxes; who has none is in nobody's way
 * @throws RangeError when one of the two has no box or no position, or both are the same.
 */
export function placeNear(
  boxes: readonly LayoutBox[],
  positions: ReadonlyMap<string, Point>,
  actorId: string,
  nearId: string,
): Point {
  const box = boxes.find(({ id }) => id === actorId);
  const [here, there] = [positions.get(actorId), positions.get(nearId)];
  if (!box || !here || !there || actorId === nearId)
    throw new RangeError(`Cannot place "${actorId}" near "${nearId}"; needed: two actors of the picture`);
  const others = boxes.flatMap(({ id, width, height }) => {
    const place = id === actorId ? undefined : positions.get(id);
    return place
      ? [{ ...place, width: (width + box.width) / 2 + GAP, height: (height + box.height) / 2 + GAP }]
      : [];
  });
  const isFree = ({ x, y }: Point): boolean =>
    others.every((other) => Math.abs(x - other.x) >= other.width || Math.abs(y - other.y) >= other.height);
  // Of places equally near, the one on the side the actor comes from.
  const cost = (x: number, y: number): number =>
    x * x + y * y + ((here.x - there.x) * x + (here.y - there.y) * y < 0 ? 1 : 0);
  let best: Point | undefined;
  let least = Infinity;
  for (let row = -REACH; row <= REACH; row++) {
    for (let column = -REACH; column <= REACH; column++) {
      const [x, y] = [column * STEP, row * STEP];
      if (cost(x, y) >= least) continue;
      const place = { x: there.x + x, y: there.y + y };
      if (isFree(place)) [best, least] = [place, cost(x, y)];
    }
  }
  return best ?? here;
}
