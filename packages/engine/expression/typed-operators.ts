import { isDate } from '../question-types/date.ts';
import { notAllowed } from '../problem.ts';
import type { Typed } from './compiled.ts';
import { apply, ARITHMETIC, logic } from './operators.ts';
import type { BinaryOperator, UnaryOperator } from './syntax.ts';
import type { Type } from './value.ts';
import { agree, listOf, moreTelling, typeName } from './value.ts';

/** `!` or `-` before an operand whose type was checked. */
export function typedUnary(operator: UnaryOperator, { evaluate }: Typed): Typed {
  return operator === '!'
    ? {
        type: 'boolean',
        evaluate: (state, values) => {
          const value = evaluate(state, values);
          return value === undefined ? value : value !== true;
        },
      }
    : {
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
  if (operator === '&&' || operator === '||')
    return { type: 'boolean', evaluate: logic(operator === '||', a, b) };
  const needed = missing(operator, left.type, right.type);
  if (needed) return mistake(`${typeName(left.type)} ${operator} ${typeName(right.type)}; needed: ${needed}`);
  if (isMisdated(left.type, right) || isMisdated(right.type, left))
    return mistake(notAllowed(left.literal ?? right.literal, DAYS));
  const type = moreTelling(left.type, right.type);
  if (operator === '??')
    return {
      type,
      labels: left.labels ?? right.labels,
      evaluate: (state, values) => a(state, values) ?? b(state, values),
    };
  const isText = left.type === 'string' || right.type === 'string';
  return {
    type: !(operator in ARITHMETIC) ? 'boolean' : isText ? 'string' : 'number',
    evaluate: apply(operator, a, b),
  };
}

const DAYS = 'a day as YYYY-MM-DD, a month as YYYY-MM';

/** Whether a text is written where a day or month is needed, and is none: it would never be like one. */
export function isMisdated(type: Type, { literal }: Typed): boolean {
  if (typeof literal !== 'string') return false;
  return (type === 'date' && !isDate(literal)) || (type === 'month' && !isDate(`${literal}-01`));
}

/** What an operator needs, when it cannot stand between two types. */
function missing(operator: BinaryOperator, a: Type, b: Type): string | false {
  if (operator === 'in') return !agree(b, listOf(a)) && 'a list of such values';
  const areAlike = agree(a, b);
  if (operator === '??') return !areAlike && 'one type';
  const types = [a, b];
  const areSingle = areAlike && types.every((type) => typeof type === 'string');
  if (operator in ARITHMETIC) {
    if (types.every((type) => agree(type, 'number'))) return false;
    return operator !== '+' ? 'numbers' : !(areSingle && types.includes('string')) && 'numbers or texts';
  }
  if (!areSingle) return 'single values of one type';
  return operator[0] !== '=' && operator[0] !== '!' && types.includes('boolean') && 'what has an order';
}
