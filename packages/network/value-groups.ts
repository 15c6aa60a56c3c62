import type { Network } from './network.ts';
import { wordsOf } from './value-name.ts';

/**
 * Which values are the same in other words: for the id of each value the id of the first value of its group.
 *
 * Two values belong together when a name or synonym of one is a name or synonym of the other in the same language, and
 * so does whatever belongs to either of them.
 */
export function valueGroups(network: Network): Map<string, string> {
  const parent = new Map(network.values.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    while (parent.get(root) !== root) root = parent.get(root)!;
    return root;
  };
  const order = new Map(network.values.map(({ id }, index) => [id, index]));
  const firstWith = new Map<string, string>();
  for (const value of network.values) {
    for (const word of wordsOf(value)) {
      const other = firstWith.get(word);
      if (other === undefined) firstWith.set(word, value.id);
      else {
        const roots = [rootOf(other), rootOf(value.id)].sort((a, b) => order.get(a)! - order.get(b)!);
        parent.set(roots[1]!, roots[0]!);
      }
    }
  }
  return new Map(network.values.map(({ id }) => [id, rootOf(id)]));
}
