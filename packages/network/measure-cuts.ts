import type { Links } from './measure-links.ts';

/**
 * Actors without whom a connected part of the network would fall apart, direction left aside: articulation points.
 * Hopcroft & Tarjan, *Communications of the ACM* 16, 1973; without recursion, so that a long chain does not overflow.
 */
export function cutActors({ around }: Links): number[] {
  const n = around.length;
  const found = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const cuts = new Set<number>();
  let time = 0;
  for (let root = 0; root < n; root++) {
    if (found[root] !== -1) continue;
    let branches = 0;
    found[root] = low[root] = time++;
    const walk = [{ actor: root, next: 0 }];
    while (walk.length > 0) {
      const here = walk.at(-1)!;
      const { actor } = here;
      const parent = walk.at(-2)?.actor;
      if (here.next < around[actor]!.length) {
        const neighbour = around[actor]![here.next++]!;
        if (found[neighbour] === -1) {
          found[neighbour] = low[neighbour] = time++;
          if (actor === root) branches++;
          walk.push({ actor: neighbour, next: 0 });
        } else if (neighbour !== parent) low[actor] = Math.min(low[actor]!, found[neighbour]!);
        continue;
      }
      walk.pop();
      if (parent === undefined) continue;
      low[parent] = Math.min(low[parent]!, low[actor]!);
      if (parent !== root && low[actor]! >= found[parent]!) cuts.add(parent);
    }
    if (branches > 1) cuts.add(root);
  }
  return [...cuts].sort((a, b) => a - b);
}
