import type { Node } from './program.ts';

/**
 * Kahn's topological sort, in document order where nothing else decides; sets the rank of each node.
 *
 * @param onCycle - told each cycle, in the order of reading: every node reads the one before it, the first the last.
 */
export function dependencyOrder(nodes: readonly Node[], onCycle: (cycle: readonly Node[]) => void): Node[] {
  const waiting = new Map<Node, number>(nodes.map((node) => [node, 0]));
  for (const node of nodes)
    for (const reader of node.dependents) waiting.set(reader.node, waiting.get(reader.node)! + 1);
  const order: Node[] = [];
  const place = (node: Node): void => {
    node.rank = order.length;
    order.push(node);
  };
  let done = 0;
  const settle = (): void => {
    for (; done < order.length; done++) {
      for (const reader of order[done]!.dependents) {
        const left = waiting.get(reader.node)! - 1;
        waiting.set(reader.node, left);
        if (left === 0 && reader.node.rank < 0) place(reader.node);
      }
    }
  };
  for (const node of nodes) if (waiting.get(node) === 0) place(node);
  settle();
  // What is left stands in a cycle or behind one. Cycles that were told are taken out, to find those behind them.
  while (order.length < nodes.length) {
    for (const cycle of findCycles(nodes.filter((node) => node.rank < 0))) {
      onCycle(cycle);
      cycle.forEach(place);
    }
    settle();
  }
  return order;
}

/** Everything given waits for something that is given too, so walking back from anywhere must meet a cycle. */
function findCycles(stuck: readonly Node[]): Node[][] {
  const given = new Set(stuck);
  const reads = new Map<Node, Node>();
  for (const node of stuck)
    for (const reader of node.dependents) if (given.has(reader.node)) reads.set(reader.node, node);
  const cycles: Node[][] = [];
  const seen = new Map<Node, Node>();
  for (const start of stuck) {
    const walk: Node[] = [];
    let node = start;
    for (; !seen.has(node); node = reads.get(node)!) {
      seen.set(node, start);
      walk.push(node);
    }
    if (seen.get(node) === start) cycles.push(walk.slice(walk.indexOf(node)).reverse());
  }
  return cycles;
}
