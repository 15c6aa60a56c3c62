import type { Expression } from '../../expression/syntax.ts';

/**
 * An expression in one spelling, so that equal ones look equal.
 *
 * @param name - says what a part is called, where it has a name of its own.
 */
export function spell(expression: Expression, name: (part: Expression) => string | undefined): string {
  const inner = (part: Expression): string => spell(part, name);
  const named = name(expression);
  if (named !== undefined) return named;
  switch (expression.kind) {
    case 'literal':
      return JSON.stringify(expression.value);
    case 'name':
      return expression.name;
    case 'member':
      return `${inner(expression.object)}.${expression.name}`;
    case 'index': {
      const { object, index } = expression;
      const isName = index.kind === 'literal' && typeof index.value === 'string';
      return isName ? `${inner(object)}.${index.value}` : `${inner(object)}[${inner(index)}]`;
    }
    case 'call':
      return `${expression.name}(${expression.arguments.map(inner).join()})`;
    case 'method':
      return `${inner(expression.object)}.${expression.name}(${expression.arguments.map(inner).join()})`;
    case 'list':
      return `[${expression.items.map(inner).join()}]`;
    case 'unary':
      return `${expression.operator}(${inner(expression.operand)})`;
    case 'binary':
      return `(${inner(expression.left)})${expression.operator}(${inner(expression.right)})`;
    case 'conditional':
      return `(${inner(expression.condition)})?(${inner(expression.then)}):(${inner(expression.otherwise)})`;
  }
}

/** The expressions an expression is made of. */
export function directParts(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'name':
      return [];
    case 'member':
      return [expression.object];
    case 'index':
      return [expression.object, expression.index];
    case 'call':
      return expression.arguments;
    case 'method':
      return [expression.object, ...expression.arguments];
    case 'list':
      return expression.items;
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'conditional':
      return [expression.condition, expression.then, expression.otherwise];
  }
}
