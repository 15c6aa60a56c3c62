import type { Typed } from './compiled.ts';
import { and, calculate, compare, or } from './operators.ts';
import type { BinaryOperator, UnaryOperator } from './syntax.ts';
import type { Type } from './value.ts';
import { agree, isList, moreTelling, typeName } from './value.ts';

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);

/** `!` or `-` before an operand whose type was checked. */
export function typedUnary(operator: UnaryOperator, { evaluate }: Typed): Typed {
  if (operator === '!') {
    return {
      type: 'boolean',
      evaluate: (state, values) => {
        const value = evaluate(state, values);
        return value === undefined ? undefined : value !== true;
      },
    };
  }
  return {
    type: 'number',
    evaluate: (state, values) => {
      const value = evaluate(state, values);
      return typeof value === 'number' ? -value : undefined;
    },
  };
}

/** An operator between two operands; those of `&&` and `||` were checked. @param mistake - reports and stands in. */
export function typedBinary(
  operator: BinaryOperator,
  left: Typed,
  right: Typed,
  mistake: (message: string) => Typed,
): Typed {
  const [a, b] = [left.evaluate, right.evaluate];
  const disagree = (wanted: string): Typed =>
    mistake(`${typeName(left.type)} ${operator} ${typeName(right.type)}: ${wanted}`);
  switch (operator) {
    case '&&':
      return { type: 'boolean', evaluate: and(a, b) };
    case '||':
      return { type: 'boolean', evaluate: or(a, b) };
    case '??':
      if (!agree(left.type, right.type)) return disagree('both sides must be of one type');
      return {
        type: moreTelling(left.type, right.type),
        labels: left.labels ?? right.labels,
        evaluate: (state, values) => a(state, values) ?? b(state, values),
      };
    case 'in':
      if (!agree(right.type, LIST)) return disagree('the right side must be a list');
      if (isList(right.type) && !agree(left.type, right.type.item))
        return disagree('the list holds values of another type');
      return {
        type: 'boolean',
        evaluate: (state, values) => {
          const value = a(state, values);
          const list = b(state, values);
          return value !== undefined && Array.isArray(list) && list.includes(value);
        },
      };
  }
  const types = [left.type, right.type];
  const isComparable = types.every((type) => typeof type === 'string') && agree(left.type, right.type);
  if (COMPARISONS.has(operator)) {
    if (!isComparable) return disagree('only values of one type can be compared');
    if (operator !== '==' && operator !== '!=' && types.includes('boolean'))
      return disagree('true and false have no order');
    return { type: 'boolean', evaluate: compare(operator, a, b) };
  }
  const isText = operator === '+' && types.includes('string');
  const areNumbers = types.every((type) => agree(type, 'number'));
  if (!isComparable || !(isText || areNumbers))
    return disagree(operator === '+' ? 'two numbers or two texts are needed' : 'two numbers are needed');
  return { type: isText ? 'string' : 'number', evaluate: calculate(operator, a, b) };
}

const LIST: Type = { kind: 'list', item: 'any' };
