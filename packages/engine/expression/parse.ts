import { RESERVED } from './reserved.ts';
import { ExpressionError } from './syntax.ts';
import type { BinaryOperator, Expression } from './syntax.ts';
import { tokenize } from './tokenize.ts';
import type { Token } from './tokenize.ts';

/** Binding power of each binary operator; all are left-associative. `?:` binds looser than any of them. */
const POWER: Readonly<Record<BinaryOperator, number>> = {
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
  if (source.length > LONGEST) {
    throw new ExpressionError(`${source.length} characters long; at most ${LONGEST} are allowed`, LONGEST);
  }
  return new Parser(tokenize(source)).whole();
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;
  #operators = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const expression = this.#conditional();
    if (this.#peek.kind !== 'end') this.#unexpected('an operator or the end');
    return expression;
  }

  get #peek(): Token {
    return this.#tokens[this.#at]!;
  }

  #take(): Token {
    return this.#tokens[this.#at++]!;
  }

  #isSign(text: string): boolean {
    return this.#peek.kind === 'sign' && this.#peek.text === text;
  }

  #takeSign(text: string): Token {
    if (!this.#isSign(text)) this.#unexpected(`"${text}"`);
    return this.#take();
  }

  #unexpected(wanted: string): never {
    const { kind, text, start } = this.#peek;
    const given = kind === 'end' ? 'the end of the expression' : `"${text}"`;
    throw new ExpressionError(`unexpected ${given}; ${wanted} is expected here`, start);
  }

  #conditional(): Expression {
    if (++this.#depth > DEEPEST) {
      throw new ExpressionError(`nested deeper than ${DEEPEST} levels`, this.#peek.start);
    }
    const condition = this.#binary(0);
    let result = condition;
    if (this.#isSign('?')) {
      this.#take();
      const then = this.#binary(0);
      this.#takeSign(':');
      const otherwise = this.#conditional();
      const { start } = condition;
      result = { kind: 'conditional', condition, then, otherwise, start, end: otherwise.end };
    }
    this.#depth--;
    return result;
  }

  #binary(minimum: number): Expression {
    let left = this.#unary();
    for (;;) {
      const operator = this.#peek.text as BinaryOperator;
      const isOperator = this.#peek.kind === 'sign' || (this.#peek.kind === 'name' && operator === 'in');
      const power = isOperator && Object.hasOwn(POWER, operator) ? POWER[operator] : 0;
      if (power <= minimum) return left;
      if (++this.#operators > MOST)
        throw new ExpressionError(`more than ${MOST} operators`, this.#peek.start);
      this.#take();
      const right = this.#binary(power);
      left = { kind: 'binary', operator, left, right, start: left.start, end: right.end };
    }
  }

  #unary(): Expression {
    const signs: Token[] = [];
    while (this.#isSign('!') || this.#isSign('-')) signs.push(this.#take());
    if (signs.length > DEEPEST) throw new ExpressionError('too many signs in a row', signs[0]!.start);
    let operand = this.#postfix();
    for (const { text, start } of signs.reverse()) {
      operand = { kind: 'unary', operator: text as '!' | '-', operand, start, end: operand.end };
    }
    return operand;
  }

  #postfix(): Expression {
    let object = this.#primary();
    for (let links = 0; this.#isSign('.') || this.#isSign('['); links++) {
      if (links > DEEPEST) throw new ExpressionError('too many members in a row', this.#peek.start);
      const { start } = object;
      if (this.#take().text === '[') {
        const index = this.#conditional();
        object = { kind: 'index', object, index, start, end: this.#takeSign(']').end };
        continue;
      }
      const name = this.#name('the name of a member');
      if (this.#isSign('(')) {
        const [list, end] = this.#items('(', ')');
        object = { kind: 'method', object, name: name.text, arguments: list, start, end };
      } else {
        object = { kind: 'member', object, name: name.text, start, end: name.end };
      }
    }
    return object;
  }

  #primary(): Expression {
    const { kind, text, start, end } = this.#peek;
    if (kind === 'number') {
      const value = Number(text);
      if (!Number.isFinite(value)) throw new ExpressionError(`${text} is too large a number`, start);
      this.#take();
      return { kind: 'literal', value, start, end };
    }
    if (kind === 'string') {
      this.#take();
      return { kind: 'literal', value: text, start, end };
    }
    if (kind === 'name') {
      if (text === 'true' || text === 'false') {
        this.#take();
        return { kind: 'literal', value: text === 'true', start, end };
      }
      this.#name('a value');
      if (!this.#isSign('(')) return { kind: 'name', name: text, start, end };
      const [list, closing] = this.#items('(', ')');
      return { kind: 'call', name: text, arguments: list, start, end: closing };
    }
    if (this.#isSign('(')) {
      this.#take();
      const inner = this.#conditional();
      const closing = this.#takeSign(')');
      return { ...inner, start, end: closing.end };
    }
    if (this.#isSign('[')) {
      const [items, closing] = this.#items('[', ']');
      return { kind: 'list', items, start, end: closing };
    }
    return this.#unexpected('a value, a question or "("');
  }

  #name(wanted: string): Token {
    if (this.#peek.kind !== 'name') this.#unexpected(wanted);
    if (RESERVED.has(this.#peek.text)) {
      const hint =
        this.#peek.text === 'null' ? '; an unanswered question is asked for by answered(question)' : '';
      throw new ExpressionError(`"${this.#peek.text}" is a reserved word${hint}`, this.#peek.start);
    }
    return this.#take();
  }

  /** Comma-separated expressions between two signs, and the offset behind the closing one. */
  #items(opening: string, closing: string): [Expression[], number] {
    this.#takeSign(opening);
    const items: Expression[] = [];
    while (!this.#isSign(closing)) {
      if (items.length > 0) this.#takeSign(',');
      items.push(this.#conditional());
    }
    return [items, this.#take().end];
  }
}
