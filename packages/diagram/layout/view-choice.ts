import type { LayoutBox, LayoutFlow } from './flow-graph.ts';
import type { Canvas } from './search.ts';

export type FlowView = 'flows' | 'counts' | 'matrix';

/** Boxes and labels take this share of the canvas at most; with less room many labels find no place. */
export const MOST_INK = 0.28;

/** Above this many flows arcs are only fanned: no choice of bends would make so many readable. */
export const MOST_BENT = 600;

/** Above this many links between actors no drawing is readable at all. */
const MOST_LINES = 250;

/**
 * Which view of the flows to open with: every flow with its label while boxes and labels leave three quarters of the
 * canvas free at 12 pixel type; one arc with a count for each pair and direction while the boxes alone do; and else the
 * matrix. Above some twenty to thirty actors the matrix wins at nearly every task: Ghoniem, Fekete & Castagliola 2004.
 */
export function chooseView(
  boxes: readonly LayoutBox[],
  flows: readonly LayoutFlow[],
  canvas: Canvas,
): FlowView {
  if (inkShare(boxes, flows, canvas) <= MOST_INK) return 'flows';
  const links = new Set(flows.map(({ from, to }) => JSON.stringify([from, to])));
  const isReadable = links.size <= MOST_LINES && inkShare(boxes, [], canvas) <= MOST_INK;
  return isReadable ? 'counts' : 'matrix';
}

/** How much of a canvas boxes and labels would cover, 0 to 1 and above: beyond a quarter no picture is readable. */
export function inkShare(boxes: readonly LayoutBox[], flows: readonly LayoutFlow[], canvas: Canvas): number {
  const ink =
    boxes.reduce((sum, { width, height }) => sum + width * height, 0) +
    flows.reduce((sum, { label }) => sum + (label ? label.width * label.height : 0), 0);
  return ink / (canvas.width * canvas.height);
}
