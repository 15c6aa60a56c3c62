import type { Compiled } from './expression/compiled.ts';

/** A text with expressions in it, `How many come to {{place}}?`, cut into what is fixed and what is computed. */
export type Template = readonly (string | Compiled)[];

const EXPRESSION = /\{\{(.*?)\}\}/s;

/** @param compile - gives undefined for an expression with a mistake, which it has reported. */
export function compileTemplate(text: string, compile: (source: string) => Compiled | undefined): Template {
  // What was caught by the pattern stands at the odd places.
  return text.split(EXPRESSION).map((part, at) => (at % 2 === 0 ? part : (compile(part) ?? '')));
}
