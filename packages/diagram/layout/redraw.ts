import type { Arc } from './arcs.ts';
import type { FlowPicture } from './flow-layout.ts';
import type { LayoutFlow } from './flow-graph.ts';
import type { Point } from './geometry.ts';

/**
 * The arcs and labels of one actor's flows while it is being moved: each arc keeps its shape and follows its ends, its
 * label follows the arc. Cheap enough for every movement of a pointer; when the actor is let go, `layoutFlows` with the
 * new positions looks for better bends and free places.
 *
 * @param moved - how far the actor is from where the picture has it
 */
export function redrawAround(
  picture: FlowPicture,
  flowsOfActor: readonly LayoutFlow[],
  actorId: string,
  moved: Point,
): { readonly arcs: ReadonlyMap<string, Arc>; readonly labels: ReadonlyMap<string, Point> } {
  const arcs = new Map<string, Arc>();
  const labels = new Map<string, Point>();
  for (const { id, from } of flowsOfActor) {
    const arc = picture.arcs.get(id);
    if (!arc) continue;
    const startShare = from === actorId ? 1 : 0;
    const shift = ({ x, y }: Point, share: number): Point => ({
      x: x + moved.x * share,
      y: y + moved.y * share,
    });
    arcs.set(id, {
      start: shift(arc.start, startShare),
      control: shift(arc.control, 0.5),
      end: shift(arc.end, 1 - startShare),
    });
    const label = picture.labels.get(id);
    if (label) labels.set(id, shift(label, 0.5));
  }
  return { arcs, labels };
}
