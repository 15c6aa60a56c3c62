import type { Compiled } from '../expression/compiled.ts';

/** A text with expressions in it, `How many come to {{place}}?`, cut into what is fixed and what is computed. */
export type Template = readonly (string | Compiled)[];

/** Braces inside the quotes of an expression do not end it. */
const EXPRESSION = /\{\{((?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^"'])*?)\}\}/s;

/** The expressions of a text, as they are written between the braces. */
export function expressionsIn(text: string): string[] {
  return text.split(EXPRESSION).filter((_part, at) => at % 2 === 1);
}

/** @param compile - gives undefined for an expression with a mistake, which it has reported. */
export function compileTemplate(text: string, compile: (source: string) => Compiled | undefined): Template {
  // What was caught by the pattern stands at the odd places.
  return text.split(EXPRESSION).flatMap((part, at): Template => {
    if (at % 2 === 1) return [compile(part) ?? ''];
    const [fixed = '', ...unclosed] = part.split('{{');
    // What is not closed is compiled for the sake of the mistake in it.
    return [fixed, ...unclosed.map((source) => compile(`${source} {{`) ?? '')];
  });
}
