import type { Links } from './measure-links.ts';

/** Steps from one actor to each, -1 where no path leads; and the order in which they were reached. */
function stepsFrom(
  start: number,
  lists: readonly (readonly number[])[],
): { steps: Int32Array; order: number[] } {
  const steps = new Int32Array(lists.length).fill(-1);
  steps[start] = 0;
  const order = [start];
  for (const actor of order) {
    for (const next of lists[actor]!) {
      if (steps[next] !== -1) continue;
      steps[next] = steps[actor]! + 1;
      order.push(next);
    }
  }
  return { steps, order };
}

export interface Paths {
  /**
   * Mean of the shortest paths over the ordered pairs that can reach each other, in steps; undefined when none can.
   * Allee's *agility*, degrees of separation (valuenetworks.com, item 236875).
   */
  readonly meanPath: number | undefined;
  /** Share of ordered pairs without a path, 0 to 1; undefined below two actors. */
  readonly unreachable: number | undefined;
}

/** How near the actors are to each other, along the direction of giving. */
export function paths({ out }: Links): Paths {
  const n = out.length;
  let [reached, total] = [0, 0];
  for (let start = 0; start < n; start++) {
    const { steps, order } = stepsFrom(start, out);
    reached += order.length - 1;
    for (const actor of order) total += steps[actor]!;
  }
  return {
    meanPath: reached === 0 ? undefined : total / reached,
    unreachable: n < 2 ? undefined : 1 - reached / (n * (n - 1)),
  };
}

/**
 * Global efficiency, the mean of 1 / distance over all pairs, direction left aside, 0 where no path leads: Latora &
 * Marchiori, *Physical Review Letters* 87, 2001, as `global_efficiency` of networkx. 0 to 1; undefined below two actors.
 */
export function efficiency({ around }: Links): number | undefined {
  const n = around.length;
  if (n < 2) return undefined;
  let total = 0;
  for (let start = 0; start < n; start++) {
    const { steps, order } = stepsFrom(start, around);
    for (const actor of order.slice(1)) total += 1 / steps[actor]!;
  }
  return total / (n * (n - 1));
}

/**
 * Betweenness of each actor: over all ordered pairs of others, the share of shortest paths that pass it, summed. Raw and
 * directed. Brandes, *Journal of Mathematical Sociology* 25, 2001.
 */
export function betweenness({ out }: Links): number[] {
  const n = out.length;
  const scores = new Array<number>(n).fill(0);
  for (let start = 0; start < n; start++) {
    const { steps, order } = stepsFrom(start, out);
    const ways = new Float64Array(n);
    const dependency = new Float64Array(n);
    ways[start] = 1;
    const isNext = (from: number, to: number): boolean => steps[to] === steps[from]! + 1;
    for (const actor of order) {
      for (const next of out[actor]!) if (isNext(actor, next)) ways[next]! += ways[actor]!;
    }
    for (const actor of order.reverse()) {
      for (const next of out[actor]!) {
        if (isNext(actor, next)) dependency[actor]! += (ways[actor]! / ways[next]!) * (1 + dependency[next]!);
      }
      if (actor !== start) scores[actor]! += dependency[actor]!;
    }
  }
  return scores;
}
