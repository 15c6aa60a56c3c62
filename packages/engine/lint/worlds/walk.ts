import type { Expression } from '../../expression/syntax.ts';
import { directParts } from './spelling.ts';
import type { Context } from './term-domain.ts';
import { domainOf, questionNamed } from './term-domain.ts';
import type { Item } from '../outline.ts';

const MACROS: ReadonlySet<string> = new Set(['map', 'filter', 'exists', 'all']);

/** Visits an expression and all that stand in it, from the outside, with what names mean there. */
export function walk(
  expression: Expression,
  context: Context,
  visit: (part: Expression, context: Context) => void,
): void {
  visit(expression, context);
  if (expression.kind === 'method' && MACROS.has(expression.name)) {
    const [variable, body] = expression.arguments;
    walk(expression.object, context, visit);
    if (variable?.kind !== 'name' || !body) return;
    const list = domainOf(expression.object, context);
    const item = list.kind === 'list' ? list.item : ({ kind: 'any' } as const);
    return walk(body, { ...context, locals: new Map([...context.locals, [variable.name, item]]) }, visit);
  }
  for (const part of directParts(expression)) walk(part, context, visit);
}

/** The questions an expression reads; a group that is named to reach one of its questions is among them. */
export function questionsIn(expression: Expression, context: Context): Set<Item> {
  const found = new Set<Item>();
  walk(expression, context, (part, inside) => {
    const item = questionNamed(part, inside);
    if (item) found.add(item);
  });
  return found;
}

/** The names in an expression that are not variables of its own. */
export function freeNames(expression: Expression, context: Context): Expression[] {
  const names: Expression[] = [];
  walk(expression, context, (part, { locals }) => {
    if (part.kind === 'name' && !locals.has(part.name)) names.push(part);
  });
  return names;
}
