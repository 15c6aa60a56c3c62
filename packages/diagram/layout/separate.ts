import type { LayoutBox } from './flow-graph.ts';

/**
 * Pushes overlapping boxes apart, along the axis where less is needed, until a gap is between all or nothing helps.
 *
 * @param movable - whether a box may be moved; of two that may not, both stay
 * @param bounds - the canvas that boxes stay in; absent: no limits
 * @returns whether all are apart
 */
export function separate(
  boxes: readonly LayoutBox[],
  x: Float64Array,
  y: Float64Array,
  gap: number,
  movable: (index: number) => boolean,
  bounds?: { readonly width: number; readonly height: number },
): boolean {
  const keepInside = (i: number): void => {
    if (!bounds || !movable(i)) return;
    const [halfWidth, halfHeight] = [boxes[i]!.width / 2, boxes[i]!.height / 2];
    x[i] = Math.min(Math.max(bounds.width - halfWidth, halfWidth), Math.max(halfWidth, x[i]!));
    y[i] = Math.min(Math.max(bounds.height - halfHeight, halfHeight), Math.max(halfHeight, y[i]!));
  };
  for (let i = 0; i < boxes.length; i++) keepInside(i);
  for (let pass = 0; pass < 200; pass++) {
    let moved = false;
    for (let i = 0; i < boxes.length; i++) {
      for (let j = 0; j < i; j++) {
        const overX = (boxes[i]!.width + boxes[j]!.width) / 2 + gap - Math.abs(x[i]! - x[j]!);
        const overY = (boxes[i]!.height + boxes[j]!.height) / 2 + gap - Math.abs(y[i]! - y[j]!);
        if (overX <= 1e-9 || overY <= 1e-9) continue;
        const [canI, canJ] = [movable(i), movable(j)];
        if (!canI && !canJ) continue;
        moved = true;
        const shareI = canI ? (canJ ? 0.5 : 1) : 0;
        const [axis, over] = overX < overY ? [x, overX] : [y, overY];
        const sign = axis[i]! < axis[j]! ? -1 : 1;
        axis[i]! += sign * over * shareI;
        axis[j]! -= sign * over * (1 - shareI);
        keepInside(i);
        keepInside(j);
      }
    }
    if (!moved) return true;
  }
  return false;
}
