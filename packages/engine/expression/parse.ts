import { RESERVED } from './reserved.ts';
import { ExpressionError } from './syntax.ts';
import type { BinaryOperator, Expression } from './syntax.ts';
import { tokenAt } from './tokenize.ts';
import type { Token } from './tokenize.ts';

/** Binding power of each binary operator; all are left-associative. `?:` binds looser than any of them. */
export const POWER: Readonly<Record<BinaryOperator, number>> = {
  '??': 1,
  '||': 2,
  '&&': 3,
  '==': 4,
  '!=': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  in: 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
};

/** Deeper nesting than this is refused, so that no input can exhaust the stack. */
const DEEPEST = 100;

/** Longer expressions are refused. */
const LONGEST = 4000;

/** More operators are refused: a chain of them is as deep as it is long. */
const MOST = 1000;

/**
 * Parses an expression into its syntax tree by precedence climbing (Pratt 1973).
 *
 * @throws ExpressionError with the offset of the first character that does not fit.
 */
export function parseExpression(source: string): Expression {
  let depth = 0;
  let operators = 0;
  let token = tokenAt(source, 0);
  /** The end of what was taken last, and so of every part that is complete. */
  let end = 0;

  const fail = (message: string): never => {
    throw new ExpressionError(message, token.start);
  };

  const limit = (count: number, most: number, what: string): void => {
    if (count > most) fail(`more than ${most} ${what}`);
  };

  const unexpected = (wanted: string): never =>
    fail(`unexpected ${token.kind === 'end' ? 'end' : `"${token.text}"`}; needed: ${wanted}`);

  const take = (): Token => {
    const taken = token;
    end = taken.end;
    token = tokenAt(source, end);
    return taken;
  };

  const isSign = (sign: string): boolean => token.kind === 'sign' && token.text === sign;

  const accept = (sign: string): boolean => isSign(sign) && !!take();

  const expect = (sign: string): boolean => accept(sign) || unexpected(`"${sign}"`);

  const conditional = (): Expression => {
    limit(++depth, DEEPEST, 'levels');
    const { start } = token;
    let result = binary(0);
    if (accept('?')) {
      const condition = result;
      const then = binary(0);
      expect(':');
      const otherwise = conditional();
      result = { kind: 'conditional', condition, then, otherwise, start, end };
    }
    depth--;
    return result;
  };

  const binary = (minimum: number): Expression => {
    const { start } = token;
    let left = unary();
    for (;;) {
      const operator = token.text as BinaryOperator;
      const power = token.kind !== 'string' && Object.hasOwn(POWER, operator) ? POWER[operator] : 0;
      if (power <= minimum) return left;
      limit(++operators, MOST, 'operators');
      take();
      const right = binary(power);
      left = { kind: 'binary', operator, left, right, start, end };
    }
  };

  const unary = (): Expression => {
    const signs: Token[] = [];
    while (isSign('!') || isSign('-')) signs.unshift(take());
    limit(signs.length, DEEPEST, 'signs');
    let operand = postfix();
    for (const { text, start } of signs)
      operand = { kind: 'unary', operator: text as '!' | '-', operand, start, end };
    return operand;
  };

  const postfix = (): Expression => {
    const { start } = token;
    let object = primary();
    for (let links = 0; isSign('.') || isSign('['); links++) {
      limit(links, DEEPEST, 'members');
      if (accept('[')) {
        const index = conditional();
        expect(']');
        object = { kind: 'index', object, index, start, end };
        continue;
      }
      take();
      const name = takeName('a name');
      object = accept('(')
        ? { kind: 'method', object, name, arguments: listUpTo(')'), start, end }
        : { kind: 'member', object, name, start, end };
    }
    return object;
  };

  const primary = (): Expression => {
    const { kind, text, start } = token;
    if (accept('(')) {
      const inner = conditional();
      expect(')');
      return { ...inner, start, end };
    }
    if (accept('[')) return { kind: 'list', items: listUpTo(']'), start, end };
    const isTruth = kind === 'name' && (text === 'true' || text === 'false');
    if (kind === 'number' || kind === 'string' || isTruth) {
      const value = isTruth ? text === 'true' : kind === 'number' ? Number(text) : text;
      if (value === Infinity) fail(`${text} is too large`);
      take();
      return { kind: 'literal', value, start, end };
    }
    const name = takeName('a value, a question or "("');
    return accept('(')
      ? { kind: 'call', name, arguments: listUpTo(')'), start, end }
      : { kind: 'name', name, start, end };
  };

  const takeName = (wanted: string): string => {
    const { kind, text } = token;
    if (kind !== 'name') unexpected(wanted);
    if (RESERVED.has(text))
      fail(`"${text}" is a reserved word` + (text === 'null' ? '; use answered(question)' : ''));
    return take().text;
  };

  /** Expressions with commas between them, and the closing sign. */
  const listUpTo = (closing: string): Expression[] => {
    const items: Expression[] = [];
    while (!accept(closing)) {
      if (items.length) expect(',');
      items.push(conditional());
    }
    return items;
  };

  limit(source.length, LONGEST, 'characters');
  const expression = conditional();
  return token.kind === 'end' ? expression : unexpected('an operator or the end');
}
