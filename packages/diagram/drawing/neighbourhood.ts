import type { End, ShownNetwork } from './shown-network.ts';

/** How many are drawn around one at most. */
const MOST_AROUND = 24;

/** The part of a network around one end: those it has most flows with, and the flows it gives and gets. */
export function neighbourhood(shown: ShownNetwork, id: string): ShownNetwork {
  const centre = shown.endById.get(id) ?? busiest(shown);
  if (!centre) return shown;
  const counts = new Map<End, number>();
  for (const { from, to } of [...centre.gives, ...centre.gets]) {
    const other = from === centre ? to : from;
    counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const around = new Set(
    [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!).slice(0, MOST_AROUND),
  );
  const ends = shown.ends.filter((end) => end === centre || around.has(end));
  const flows = [...centre.gives, ...centre.gets].filter(({ from, to }) =>
    around.has(from === centre ? to : from),
  );
  return {
    ...shown,
    ends,
    actors: ends.filter(({ isClient }) => !isClient),
    client: ends.find(({ isClient }) => isClient),
    flows,
    flowById: new Map(flows.map((flow) => [flow.id, flow])),
  };
}

/** The one with most flows, the first of several. */
export function busiest({ ends }: ShownNetwork): End | undefined {
  return busiestFirst(ends)[0];
}

/** In the order of how many flows each has. */
export function busiestFirst(ends: readonly End[]): End[] {
  const degree = ({ gives, gets }: End): number => gives.length + gets.length;
  return [...ends].sort((a, b) => degree(b) - degree(a));
}
