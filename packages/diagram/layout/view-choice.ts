import type { LayoutBox, LayoutFlow } from './flow-graph.ts';
import { inkShare, MOST_INK } from './flow-layout.ts';
import type { Canvas } from './search.ts';

export type FlowView = 'flows' | 'counts' | 'matrix';

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
