import type { Point } from './geometry.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const AHEAD: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** How much worse a place beside the way is than one ahead. */
const ASIDE = 2;

/**
 * Where an arrow key leads: the nearest actor in a direction, one ahead before one aside; undefined at the edge. What
 * lies more to the side than ahead is in another direction.
 */
export function nextActor(
  positions: ReadonlyMap<string, Point>,
  actorId: string,
  direction: Direction,
): string | undefined {
  const here = positions.get(actorId);
  if (!here) return undefined;
  const [dx, dy] = AHEAD[direction];
  let nearest = Infinity;
  let next: string | undefined;
  for (const [id, { x, y }] of positions) {
    const ahead = (x - here.x) * dx + (y - here.y) * dy;
    const aside = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx);
    const distance = ahead + ASIDE * aside;
    if (id === actorId || ahead <= 0 || aside > ahead || distance >= nearest) continue;
    [nearest, next] = [distance, id];
  }
  return next;
}
