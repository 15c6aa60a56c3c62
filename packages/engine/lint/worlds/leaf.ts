import type { Domain, Scalar, ScalarDomain } from './domain.ts';
import { isScalar } from './domain.ts';
import type { State, Variable } from './variable.ts';

/** Which of its cases each variable is in. */
export type World = ReadonlyMap<Variable, State>;
/** Whether a condition holds in a world, in Kleene's logic. */
export type Truth = (world: World) => boolean | undefined;

/** One thing that a term can come out as. */
export interface Leaf {
  /** The same for equal terms. */
  readonly key: string;
  readonly domain: Domain;
  /** Its value, or one that stands for it: to the constants it is told of it lies as the value itself does. */
  readonly read: (world: World) => Scalar | undefined;
  /** Whether it is the value itself, to be compared with any other. */
  readonly isExact: boolean;
  /** Set when it is always the same. */
  readonly constant?: Scalar;
  /** Tells it a constant that it is compared with. */
  readonly note?: (constant: Scalar) => void;
}

/** A part of a comparison: which of its leaves it comes out as depends on the world. */
export interface Term {
  readonly leaves: readonly Leaf[];
  readonly pick: (world: World) => Leaf;
}

/** How one value lies to another: before, equal, behind. */
export type Order = -1 | 0 | 1;

export const TESTS: Readonly<Record<string, (order: Order) => boolean>> = {
  '==': (order) => order === 0,
  '!=': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/** Whether the values that two leaves read can be compared themselves; tells them their constants. */
export function areComparable(a: Leaf, b: Leaf): boolean {
  if (!isScalar(a.domain) || !isScalar(b.domain)) return false;
  if (a.constant !== undefined) b.note?.(a.constant);
  if (b.constant !== undefined) a.note?.(b.constant);
  return (a.isExact && b.isExact) || a.constant !== undefined || b.constant !== undefined;
}

/** How the values of two leaves can lie to each other when neither is empty. */
export function possibleOrders(a: Leaf, b: Leaf): Order[] {
  if (a.key === b.key) return [0];
  const all: Order[] = [-1, 0, 1];
  if (!isScalar(a.domain) || !isScalar(b.domain)) return all;
  const [one, other] = [a.domain, b.domain];
  if (one.values && other.values) {
    const orders = new Set(one.values.flatMap((x) => other.values!.map((y) => orderOf(x, y))));
    return all.filter((order) => orders.has(order));
  }
  const [[low, high], [least, most]] = [endsOf(one), endsOf(other)];
  const isBefore = high !== undefined && least !== undefined && high < least;
  const isBehind = low !== undefined && most !== undefined && low > most;
  return isBefore ? [-1] : isBehind ? [1] : all;
}

export function orderOf(a: Scalar, b: Scalar): Order {
  return a === b ? 0 : a < b ? -1 : 1;
}

function endsOf({ values, low, high }: ScalarDomain): [Scalar | undefined, Scalar | undefined] {
  if (!values) return [low, high];
  const sorted = [...values].sort(orderOf);
  return [sorted[0], sorted.at(-1)];
}

export function inOrder(a: Leaf, b: Leaf): [Leaf, Leaf] {
  return a.key <= b.key ? [a, b] : [b, a];
}

export function pairKey(a: Leaf, b: Leaf): string {
  const [first, second] = inOrder(a, b);
  return `${first.key} <=> ${second.key}`;
}

export function negated(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

/** `||`, which truth decides, or `&&`, which falsehood does, whatever is empty beside it. */
export function junction(a: Truth, b: Truth, decisive: boolean): Truth {
  return (world) => {
    const first = a(world);
    if (first === decisive) return decisive;
    const second = b(world);
    if (second === decisive) return decisive;
    return first === undefined || second === undefined ? undefined : !decisive;
  };
}
