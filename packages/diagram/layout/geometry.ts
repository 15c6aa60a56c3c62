/**
 * Plane geometry of the layouts. Only + − × ÷ and square roots: these are exact to the last bit in every engine, as
 * sines and powers are not, and the same document has to give the same picture on every machine.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box by its centre and its whole width and height. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes overlap; boxes that touch do not. */
export function boxesOverlap(a: Rect, b: Rect): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
}

/** Whether the segments a–b and c–d cross in a point inside both. */
export function segmentsCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const ux = bx - ax;
  const uy = by - ay;
  const c = ux * (cy - ay) - uy * (cx - ax);
  const d = ux * (dy - ay) - uy * (dx - ax);
  if (c * d >= 0) return false;
  const vx = dx - cx;
  const vy = dy - cy;
  const a = vx * (ay - cy) - vy * (ax - cx);
  const b = vx * (by - cy) - vy * (bx - cx);
  return a * b < 0;
}

/**
 * Whether the segment a–b has a point in the box around a centre, with its half width and half height: there is no line
 * between them, neither along a side of the box nor along the segment.
 */
export function segmentMeetsBox(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  halfWidth: number,
  halfHeight: number,
): boolean {
  const left = cx - halfWidth;
  const right = cx + halfWidth;
  if ((ax < left && bx < left) || (ax > right && bx > right)) return false;
  const top = cy - halfHeight;
  const bottom = cy + halfHeight;
  if ((ay < top && by < top) || (ay > bottom && by > bottom)) return false;
  const dx = bx - ax;
  const dy = by - ay;
  return Math.abs(dx * (ay - cy) - dy * (ax - cx)) <= halfWidth * Math.abs(dy) + halfHeight * Math.abs(dx);
}

/** Where the ray from the centre of a box towards a point leaves it; the point itself when it is inside. */
export function leaveBox(box: Rect, towards: Point): Point {
  const [dx, dy] = [towards.x - box.x, towards.y - box.y];
  const share = Math.min(
    dx === 0 ? Infinity : box.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : box.height / 2 / Math.abs(dy),
    1,
  );
  return { x: box.x + dx * share, y: box.y + dy * share };
}
