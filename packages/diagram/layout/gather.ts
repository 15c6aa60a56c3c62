import type { LayoutFlow } from './flow-graph.ts';

/** How many flows from one actor to another are drawn singly. */
const MOST_SINGLE = 3;

export interface GatheredFlows {
  /** What is drawn: single flows, and one with a count for each direction that has too many. */
  readonly flows: readonly LayoutFlow[];
  /** For each drawn flow that stands for several, the ids of these, in the order of the document. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

/**
 * Draws one flow with a count where there are more from one actor to another than can be read. It has the id of the
 * first of them, so that a selection finds it.
 *
 * @param chip - size of the count
 * @param most - how many are still drawn singly; 0 gathers every direction, which is the counts view
 */
export function gatherFlows(
  flows: readonly LayoutFlow[],
  chip: { readonly width: number; readonly height: number },
  most = MOST_SINGLE,
): GatheredFlows {
  const directions = new Map<string, LayoutFlow[]>();
  for (const flow of flows) {
    const key = JSON.stringify([flow.from, flow.to]);
    directions.set(key, [...(directions.get(key) ?? []), flow]);
  }
  const drawn: LayoutFlow[] = [];
  const members = new Map<string, readonly string[]>();
  for (const list of directions.values()) {
    if (list.length <= most) {
      drawn.push(...list);
      continue;
    }
    const { id, from, to } = list[0]!;
    drawn.push({ id, from, to, label: chip });
    members.set(
      id,
      list.map((flow) => flow.id),
    );
  }
  return { flows: drawn, members };
}
