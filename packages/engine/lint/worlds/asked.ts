import type { Expression } from '../../expression/syntax.ts';
import { TESTS } from './leaf.ts';
import type { Item } from '../outline.ts';
import { spell } from './spelling.ts';
import type { Context } from './term-domain.ts';
import { ownQuestion } from './term-domain.ts';

/** Whether an expression is a condition made of others. */
export function isCondition(expression: Expression): boolean {
  if (expression.kind === 'unary') return expression.operator === '!';
  if (expression.kind === 'binary')
    return ['&&', '||', 'in'].includes(expression.operator) || expression.operator in TESTS;
  return askedOf(expression)?.name === 'answered';
}

/** The question that `answered`, `nonresponse`, `count` or `size` is asked of. */
export function askedOf(expression: Expression): { name: string; question: Expression } | undefined {
  if (expression.kind !== 'call' && expression.kind !== 'method') return undefined;
  const question = expression.kind === 'call' ? expression.arguments[0] : expression.object;
  const isAsked = ['answered', 'nonresponse', 'count', 'size'].includes(expression.name);
  return question && isAsked ? { name: expression.name, question } : undefined;
}

/** Whether the answer is a list of what was chosen. */
export function isChosen({ source }: Item): boolean {
  return ['choices', 'ranking', 'list'].includes(source.type ?? '');
}

/** What a question is called where it is told apart from all others. */
export function keyOf(item: Item): string {
  return `@${item.path.join('/')}`;
}

/** The same text for terms that are the same, whichever way they are written. */
export function keyOfTerm(expression: Expression, context: Context): string {
  return spell(expression, (part) => {
    const item = ownQuestion(part, context);
    return item && keyOf(item);
  });
}
