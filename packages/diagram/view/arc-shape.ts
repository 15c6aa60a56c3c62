import type { Arc } from '../layout/arcs.ts';
import type { Point } from '../layout/geometry.ts';

const HEAD = 9;
const HALF_HEAD = 4.5;

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** The line of an arc, which ends inside its head. */
export function linePath({ start, control, end }: Arc): string {
  const back = backwards(control, end, HEAD - 2);
  return `M${short(start.x)} ${short(start.y)}Q${short(control.x)} ${short(control.y)} ${short(back.x)} ${short(back.y)}`;
}

/** The corners of the head of an arc, as an SVG polygon wants them. */
export function headPoints({ control, end }: Arc): string {
  const back = backwards(control, end, HEAD);
  const [x, y] = [((end.y - back.y) / HEAD) * HALF_HEAD, ((back.x - end.x) / HEAD) * HALF_HEAD];
  const corners = [end, { x: back.x + x, y: back.y + y }, { x: back.x - x, y: back.y - y }];
  return corners.map((corner) => `${short(corner.x)},${short(corner.y)}`).join(' ');
}

/** The middle of an arc, where its number stands when its label has no place. */
export function middleOf({ start, control, end }: Arc): Point {
  return { x: (start.x + 2 * control.x + end.x) / 4, y: (start.y + 2 * control.y + end.y) / 4 };
}

function backwards(control: Point, end: Point, by: number): Point {
  const [dx, dy] = [end.x - control.x, end.y - control.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: end.x - (dx / length) * by, y: end.y - (dy / length) * by };
}

/** The same arc seen in a mirror: the picture of a language that is read from right to left. */
export function mirrored(arc: Arc, axis: number): Arc {
  const turn = ({ x, y }: Point): Point => ({ x: 2 * axis - x, y });
  return { start: turn(arc.start), control: turn(arc.control), end: turn(arc.end) };
}
