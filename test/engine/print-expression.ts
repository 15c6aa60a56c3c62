import { POWER } from '../../packages/engine/expression/parse.ts';
import type { Expression } from '../../packages/engine/expression/syntax.ts';

/** How tightly each kind of expression holds together, loosest first; the grammar of docs/expressions.md. */
const CONDITIONAL = 0;
const UNARY = 7;
const MEMBER = 8;

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/**
 * The text of a syntax tree: one space around operators that have two sides, texts in double quotes, and no more
 * parentheses than the grammar of CEL needs. Read again it gives the same tree, places in the source apart. The text
 * can be longer than the one the tree was read from, and so longer than an expression may be.
 */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'string' ? quoted(expression.value) : String(expression.value);
    case 'name':
      return expression.name;
    case 'member':
      return `${within(expression.object, MEMBER)}.${expression.name}`;
    case 'index':
      return `${within(expression.object, MEMBER)}[${printExpression(expression.index)}]`;
    case 'call':
      return `${expression.name}(${listed(expression.arguments)})`;
    case 'method':
      return `${within(expression.object, MEMBER)}.${expression.name}(${listed(expression.arguments)})`;
    case 'list':
      return `[${listed(expression.items)}]`;
    case 'unary': {
      const { operator, operand } = expression;
      // CEL takes several signs in a row only if they are the same.
      const isRow = operand.kind === 'unary' && operand.operator === operator;
      return operator + (isRow ? printExpression(operand) : within(operand, MEMBER));
    }
    case 'binary': {
      const { operator, left, right } = expression;
      const power = POWER[operator];
      // A chain without parentheses is read from the left.
      return `${within(left, power)} ${operator} ${within(right, power + 1)}`;
    }
    case 'conditional': {
      const { condition, then, otherwise } = expression;
      const inner = CONDITIONAL + 1;
      return `${within(condition, inner)} ? ${within(then, inner)} : ${printExpression(otherwise)}`;
    }
  }
}

/** The text of a part, in parentheses when it holds together less tightly than its place needs. */
function within(part: Expression, power: number): string {
  const text = printExpression(part);
  return powerOf(part) < power ? `(${text})` : text;
}

function powerOf(expression: Expression): number {
  switch (expression.kind) {
    case 'conditional':
      return CONDITIONAL;
    case 'binary':
      return POWER[expression.operator];
    case 'unary':
      return UNARY;
    default:
      return MEMBER;
  }
}

function listed(expressions: readonly Expression[]): string {
  return expressions.map(printExpression).join(', ');
}

function quoted(text: string): string {
  const escaped = text.replace(
    // eslint-disable-next-line no-control-regex -- they are what must not stand in an expression as they are
    /["\\\u0000-\u001f\u007f]/g,
    (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${escaped}"`;
}
