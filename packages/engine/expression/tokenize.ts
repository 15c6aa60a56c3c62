import { ExpressionError } from './syntax.ts';
import type { Span } from './syntax.ts';

export interface Token extends Span {
  readonly kind: 'number' | 'string' | 'name' | 'sign' | 'end';
  /** The name or sign itself; for a string, its value with escapes resolved. */
  readonly text: string;
}

/** A token behind white space; by groups: whole, a number, a name, inside quotes, a sign, what is none. */
const TOKEN =
  /[ \t\r\n]*(((?:\d*\.\d+|\d+)(?:[eE][+-]?\d+)?)|([A-Za-z_]\w*)|"((?:[^"\\\r\n]|\\.)*)"|'((?:[^'\\\r\n]|\\.)*)'|(\|\||&&|\?\?|[=!<>]=|[<>!+\-*/%?:.,()[\]])|([^])|$)/uy;

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '"': '"',
  "'": "'",
  '\\': '\\',
};

/**
 * The token at an offset of an expression, or the next behind white space.
 *
 * @throws ExpressionError when there is none.
 */
export function tokenAt(source: string, offset: number): Token {
  TOKEN.lastIndex = offset;
  const [, whole, number, name, double, single = double, sign, wrong] = TOKEN.exec(source)!;
  const end = TOKEN.lastIndex;
  const start = end - whole!.length;
  if (wrong) throw new ExpressionError(unexpectedCharacter(wrong), start);
  const kind = number ? 'number' : name ? 'name' : sign ? 'sign' : whole ? 'string' : 'end';
  return { kind, text: single === undefined ? whole! : unescape(single, start), start, end };
}

function unescape(body: string, start: number): string {
  return body.replace(/\\(u(?![dD][89a-fA-F])[\da-fA-F]{4}|.)/g, (whole, code: string) => {
    if (code.length === 5) return String.fromCharCode(parseInt(code.slice(1), 16));
    const character = ESCAPES[code];
    if (character) return character;
    throw new ExpressionError(`unknown escape ${whole}; allowed: \\n \\t \\r \\" \\' \\\\ \\uXXXX`, start);
  });
}

function unexpectedCharacter(character: string): string {
  if ('"\''.includes(character)) return 'text without closing quote';
  return `unexpected "${character}"` + ('=&|'.includes(character) ? `; write "${character.repeat(2)}"` : '');
}
