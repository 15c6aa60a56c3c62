/** An actor as the layout sees it: a box of measured size, in pixels at 12 pixel type. */
export interface LayoutBox {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A flow as the layout sees it; without a label size it has no label. */
export interface LayoutFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label?: { readonly width: number; readonly height: number };
}

/** Two actors with flows between them, and how many. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly flows: number;
  /** Width of the widest label between them. */
  readonly room: number;
}

/** The actors by number, in the order of their ids, and who is linked with whom. */
export interface FlowGraph {
  readonly boxes: readonly LayoutBox[];
  readonly flows: readonly LayoutFlow[];
  readonly number: ReadonlyMap<string, number>;
  readonly pairs: readonly Pair[];
  /** For each actor the numbers of its pairs. */
  readonly pairsOf: readonly (readonly number[])[];
  readonly neighbours: readonly (readonly number[])[];
}

/**
 * The graph of a picture, in an order that depends on ids only, not on the order in the document. Flows to boxes that are
 * not in the picture and flows from one to itself are left out.
 */
export function flowGraph(boxes: readonly LayoutBox[], flows: readonly LayoutFlow[]): FlowGraph {
  const sorted = [...boxes].sort(byId);
  const number = new Map(sorted.map(({ id }, index) => [id, index]));
  const drawn = flows.filter(({ from, to }) => from !== to && number.has(from) && number.has(to)).sort(byId);
  const found = new Map<number, { a: number; b: number; flows: number; room: number }>();
  for (const { from, to, label } of drawn) {
    const [one, other] = [number.get(from)!, number.get(to)!];
    const [a, b] = one < other ? [one, other] : [other, one];
    const key = a * sorted.length + b;
    const pair = found.get(key) ?? { a, b, flows: 0, room: 0 };
    found.set(key, { a, b, flows: pair.flows + 1, room: Math.max(pair.room, label?.width ?? 0) });
  }
  const pairs = [...found.keys()].sort((a, b) => a - b).map((key) => found.get(key)!);
  const pairsOf = sorted.map((): number[] => []);
  const neighbours = sorted.map((): number[] => []);
  for (const [index, { a, b }] of pairs.entries()) {
    pairsOf[a]!.push(index);
    pairsOf[b]!.push(index);
    neighbours[a]!.push(b);
    neighbours[b]!.push(a);
  }
  return { boxes: sorted, flows: drawn, number, pairs, pairsOf, neighbours };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
