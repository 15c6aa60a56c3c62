import { compileExpression } from '../expression/compile.ts';
import type { Compiled, CompileOptions } from '../expression/compiled.ts';
import { parseExpression } from '../expression/parse.ts';
import { ExpressionError } from '../expression/syntax.ts';
import { agree, isGroup, isList, isRow, typeName } from '../expression/value.ts';
import { quote } from '../problem.ts';
import type { Node } from './program.ts';

/**
 * Compiles the text of an expression that stands at a question.
 *
 * @param wanted - what it must give: true or false, or any value that can be shown.
 * @param report - told each mistake, with its place in the text.
 * @returns undefined when there is a mistake.
 */
export function compileSource(
  source: string,
  node: Node,
  wanted: 'condition' | 'value',
  report: (message: string) => void,
  options?: CompileOptions,
): Compiled | undefined {
  let isRight = true;
  const mistake = (start: number, message: string): void => {
    isRight = false;
    report(message + (source.length > 1 ? ` (at character ${start + 1} of ${quote(source)})` : ''));
  };
  try {
    const compiled = compileExpression(parseExpression(source), node, mistake, options);
    const { type } = compiled;
    const isRows = isGroup(type) || isRow(type) || (isList(type) && isRow(type.item));
    const needed =
      wanted === 'condition' ? !agree(type, 'boolean') && 'true or false' : isRows && 'a question in it';
    if (isRight && needed) mistake(0, `${typeName(type)} given; needed: ${needed}`);
    return isRight ? compiled : undefined;
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    mistake(error.start, error.message);
    return undefined;
  }
}
