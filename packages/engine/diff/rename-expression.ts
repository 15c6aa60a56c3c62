import type { Migration } from '../definition/definition.ts';
import { declaredOf } from './declared.ts';
import type { Pair } from './pair-questions.ts';

/** Texts in quotes, or names. */
const WORDS = /(["'])((?:\\.|(?!\1).)*)\1|[A-Za-z_]\w*/g;

/**
 * An expression as it would be had its questions and options always been called as now, so that what only follows a
 * rename is no change. A name that became two is left.
 */
export function renamingOf(
  pairs: readonly Pair[],
  steps: readonly Migration[],
): (expression: string) => string {
  const ids = new Map<string, string>();
  const values = new Map<string, string>();
  const note = (names: Map<string, string>, was: string, is: string): void =>
    void names.set(was, names.has(was) && names.get(was) !== is ? was : is);
  for (const { from, before, after } of pairs) {
    note(ids, before.id, after.id);
    const { nameOf } = declaredOf(steps, from);
    for (const { value } of 'options' in before ? before.options : []) note(values, value, nameOf(value));
    for (const { id } of 'rows' in before ? before.rows : []) note(values, id, nameOf(id));
  }
  return (expression) =>
    expression.replace(WORDS, (word: string, quotation: string | undefined, text: string) =>
      quotation ? quotation + (values.get(text) ?? text) + quotation : (ids.get(word) ?? word),
    );
}
