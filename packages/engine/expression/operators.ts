import type { ScopeState } from '../state/scope-state.ts';
import type { Value } from './value.ts';

/** Computes a value from the state of the scope the expression stands in. `locals` are the variables of macros. */
export type Evaluate = (state: ScopeState, locals: Value[]) => Value;

/** The operators of a kind by name, applied where neither side is empty. */
type Operators = Readonly<Record<string, (left: number, right: number) => Value>>;

export const COMPARISONS: Operators = {
  in: (left, right: Value) => Array.isArray(right) && right.includes(left),
  '==': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

/** `+` joins texts, too. */
export const ARITHMETIC: Operators = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
};

/** Applies one of those. A comparison with an empty side is false, `!=` included; arithmetic with one is empty. */
export function apply(operator: string, a: Evaluate, b: Evaluate): Evaluate {
  const compare = COMPARISONS[operator];
  const operate = compare ?? ARITHMETIC[operator]!;
  const empty = compare && false;
  return (state, values) => {
    const left = a(state, values);
    const right = b(state, values);
    return left === undefined || right === undefined
      ? empty
      : finite(operate(left as number, right as number));
  };
}

/** A number that is not finite is empty. */
export function finite(value: Value): Value {
  return typeof value === 'number' && !Number.isFinite(value) ? undefined : value;
}

/** False decides an `&&` and true an `||`, whatever is empty beside it (Kleene's logic). */
export function logic(decisive: boolean, a: Evaluate, b: Evaluate): Evaluate {
  return (state, values) => {
    const left = a(state, values);
    if (left === decisive) return left;
    const right = b(state, values);
    return right === decisive || (left === !decisive && right === left) ? right : undefined;
  };
}
