import { parseExpression } from '../../expression/parse.ts';
import type { Expression } from '../../expression/syntax.ts';
import { ExpressionError } from '../../expression/syntax.ts';
import { callDomain } from './call-domain.ts';
import { ANY, ANY_BOOLEAN, answerDomain, isScalar, oneOf } from './domain.ts';
import type { Domain } from './domain.ts';
import { arithmetic, union } from './interval.ts';
import type { Item, Outline } from '../outline.ts';
import { isRepeating, lookUp } from '../outline.ts';

/** Where an expression stands: what its names mean. */
export interface Context {
  readonly outline: Outline;
  /** The question it is of; undefined for texts of the whole. */
  readonly item: Item | undefined;
  /** Variables: those of macros, and `option` in a filter. */
  readonly locals: ReadonlyMap<string, Domain>;
}

/** What an expression can come out as. */
export function domainOf(expression: Expression, context: Context, depth = 0): Domain {
  const inner = (part: Expression): Domain => domainOf(part, context, depth);
  switch (expression.kind) {
    case 'literal':
      return oneOf([expression.value], false);
    case 'name': {
      const local = context.locals.get(expression.name);
      if (local) return local;
      const item = lookUp(context.outline, context.item, expression.name);
      return item ? itemDomain(item, context, depth) : ANY;
    }
    case 'member':
    case 'index':
      return memberDomain(expression, inner(expression.object), context, depth);
    case 'list': {
      const items = expression.items.map(inner);
      return { kind: 'list', item: items.reduce(union, items[0] ?? ANY), least: 0, most: Infinity };
    }
    case 'unary':
      return expression.operator === '!'
        ? ANY_BOOLEAN
        : arithmetic('-', oneOf([0], false), inner(expression.operand));
    case 'conditional':
      return union(inner(expression.then), inner(expression.otherwise));
    case 'binary':
      return binaryDomain(expression, inner);
    case 'call':
      return callOf(expression.name, expression.arguments, context, inner);
    case 'method':
      return methodDomain(expression, context, inner, depth);
  }
}

/** What the answer or the value of a question can be. */
export function itemDomain(item: Item, { outline }: Context, depth = 0): Domain {
  if (item.source.type !== 'calculation') return item.kind === 'section' ? ANY : answerDomain(item);
  // Calculations that go around in circles, or on and on, are left open.
  if (depth > 20 || item.question?.type !== 'calculation') return ANY;
  try {
    const tree = parseExpression(item.question.calculate);
    const domain = domainOf(tree, { outline, item, locals: new Map() }, depth + 1);
    return isScalar(domain) ? { ...domain, canBeEmpty: true } : domain;
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return ANY;
  }
}

function memberDomain(
  expression: Expression & { kind: 'member' | 'index' },
  object: Domain,
  context: Context,
  depth: number,
): Domain {
  if (object.kind === 'record') return { ...object.item, canBeEmpty: true };
  if (object.kind === 'list')
    return isScalar(object.item) ? { ...object.item, canBeEmpty: true } : object.item;
  if ((object.kind !== 'row' && object.kind !== 'group') || expression.kind !== 'member') return ANY;
  const item = object.item.inner.find(({ id }) => id === expression.name);
  return item ? itemDomain(item, context, depth) : ANY;
}

function binaryDomain(
  { operator, left, right }: Expression & { kind: 'binary' },
  inner: (part: Expression) => Domain,
): Domain {
  switch (operator) {
    case '??': {
      const [first, second] = [inner(left), inner(right)];
      const both = union(first, second);
      return isScalar(both) && isScalar(second) ? { ...both, canBeEmpty: second.canBeEmpty } : both;
    }
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return arithmetic(operator, inner(left), inner(right));
    case '&&':
    case '||':
      return ANY_BOOLEAN;
    default:
      return { ...ANY_BOOLEAN, canBeEmpty: false };
  }
}

/** The question an expression names, by itself or as a member. */
export function questionNamed(expression: Expression, context: Context): Item | undefined {
  if (expression.kind === 'name')
    return context.locals.has(expression.name)
      ? undefined
      : lookUp(context.outline, context.item, expression.name);
  if (expression.kind !== 'member') return undefined;
  const object = domainOf(expression.object, context);
  if (object.kind !== 'row' && object.kind !== 'group') return undefined;
  return object.item.inner.find(({ id }) => id === expression.name);
}

/**
 * The question whose answer an expression is, where it can be said without rows: in the row or around it there is one
 * answer, whichever way it is named.
 */
export function ownQuestion(expression: Expression, context: Context): Item | undefined {
  if (expression.kind !== 'member') return questionNamed(expression, context);
  const group = ownQuestion(expression.object, context);
  return group && !isRepeating(group) && group.kind === 'question'
    ? group.inner.find(({ id }) => id === expression.name)
    : undefined;
}

function methodDomain(
  { name, object, arguments: given }: Expression & { kind: 'method' },
  context: Context,
  inner: (part: Expression) => Domain,
  depth: number,
): Domain {
  const list = inner(object);
  switch (name) {
    case 'exists':
    case 'all':
      return { ...ANY_BOOLEAN, canBeEmpty: false };
    case 'filter':
      return list.kind === 'list' ? { ...list, least: 0 } : ANY;
    case 'map': {
      const [variable, body] = given;
      if (list.kind !== 'list' || variable?.kind !== 'name' || body === undefined) return ANY;
      const locals = new Map([...context.locals, [variable.name, list.item]]);
      return { kind: 'list', item: domainOf(body, { ...context, locals }, depth), least: 1, most: list.most };
    }
    default:
      return callOf(name, [object, ...given], context, inner);
  }
}

function callOf(
  name: string,
  [given]: readonly Expression[],
  context: Context,
  inner: (part: Expression) => Domain,
): Domain {
  return callDomain(name, given ? inner(given) : ANY, () => given && questionNamed(given, context));
}
