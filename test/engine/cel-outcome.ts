import { compileDefinition } from '../../packages/engine/program/compile-definition.ts';
import { parseExpression } from '../../packages/engine/expression/parse.ts';
import { ExpressionError } from '../../packages/engine/expression/syntax.ts';
import type { Value } from '../../packages/engine/expression/value.ts';
import { typeName } from '../../packages/engine/expression/value.ts';
import { questionsOf } from './cel-cases.ts';
import type { CelCase } from './cel-cases.ts';
import { defined } from './defined.ts';
import { compiled, stateOf } from './evaluated.ts';

/** What becomes of a case here: it is refused when it is read, or gives a value of a type. */
export type Outcome =
  { readonly refused: string } | { readonly refused?: never; readonly value: Value; readonly type: string };

/** Reads the expression of a case as one of a question beside its variables, and evaluates it. */
export function outcomeOf(given: CelCase): Outcome {
  try {
    parseExpression(given.expression);
  } catch (error) {
    if (error instanceof ExpressionError) return { refused: `${error.start}: ${error.message}` };
    throw error;
  }
  const program = compileDefinition(defined(...questionsOf(given), { id: 'here', type: 'note' }));
  const { evaluate, type, mistakes } = compiled(given.expression, program.root.names.get('here'));
  if (mistakes.length > 0) return { refused: mistakes.join('\n') };
  const answers = [...given.variables].flatMap(([id, variable]) =>
    variable?.answer === undefined ? [] : [[id, variable.answer] as const],
  );
  return { value: evaluate(stateOf(program, Object.fromEntries(answers)), []), type: typeName(type) };
}

/** Whether that is what CEL says. An error of CEL must be refused when it is read; empty is another outcome. */
export function agrees({ expected }: CelCase, outcome: Outcome): boolean {
  if ('error' in expected) return outcome.refused !== undefined;
  if (outcome.refused !== undefined) return false;
  return (
    (!('value' in expected) || isSame(outcome.value, expected.value)) &&
    (expected.type === undefined || outcome.type === expected.type)
  );
}

function isSame(ours: unknown, theirs: unknown): boolean {
  if (!Array.isArray(ours) || !Array.isArray(theirs)) return ours === theirs;
  return ours.length === theirs.length && ours.every((item, index) => isSame(item, theirs[index]));
}
