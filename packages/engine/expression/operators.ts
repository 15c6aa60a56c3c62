import type { ScopeState } from '../scope-state.ts';
import type { BinaryOperator } from './syntax.ts';
import type { Value } from './value.ts';

/** Computes a value from the state of the scope the expression stands in. `locals` are the variables of macros. */
export type Evaluate = (state: ScopeState, locals: Value[]) => Value;

/** False decides an `&&` and true an `||`, whatever is empty beside it (Kleene's logic). */
export function and(a: Evaluate, b: Evaluate): Evaluate {
  return (state, values) => {
    const left = a(state, values);
    if (left === false) return false;
    const right = b(state, values);
    return right === false ? false : left === true && right === true ? true : undefined;
  };
}

export function or(a: Evaluate, b: Evaluate): Evaluate {
  return (state, values) => {
    const left = a(state, values);
    if (left === true) return true;
    const right = b(state, values);
    return right === true ? true : left === false && right === false ? false : undefined;
  };
}

/** A comparison with an empty side is false, `!=` included. */
export function compare(operator: BinaryOperator, a: Evaluate, b: Evaluate): Evaluate {
  const test = {
    '==': (left: Value, right: Value) => left === right,
    '!=': (left: Value, right: Value) => left !== right,
    '<': (left: Value, right: Value) => left! < right!,
    '<=': (left: Value, right: Value) => left! <= right!,
    '>': (left: Value, right: Value) => left! > right!,
    '>=': (left: Value, right: Value) => left! >= right!,
  }[operator as '=='];
  return (state, values) => {
    const left = a(state, values);
    const right = b(state, values);
    return left !== undefined && right !== undefined && test(left, right);
  };
}

/** Arithmetic; empty when a side is empty or the result is no finite number. */
export function calculate(operator: BinaryOperator, a: Evaluate, b: Evaluate): Evaluate {
  const apply = {
    '+': (left: number, right: number) => left + right,
    '-': (left: number, right: number) => left - right,
    '*': (left: number, right: number) => left * right,
    '/': (left: number, right: number) => left / right,
    '%': (left: number, right: number) => left % right,
  }[operator as '+'];
  return (state, values) => {
    const left = a(state, values);
    const right = b(state, values);
    if (left === undefined || right === undefined) return undefined;
    const result: string | number = apply(left as number, right as number);
    return typeof result === 'number' && !Number.isFinite(result) ? undefined : result;
  };
}
