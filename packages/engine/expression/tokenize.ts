import { ExpressionError } from './syntax.ts';
import type { Span } from './syntax.ts';

export interface Token extends Span {
  readonly kind: 'number' | 'string' | 'name' | 'sign' | 'end';
  /** The name or sign itself; for a string, its value with escapes resolved. */
  readonly text: string;
}

const WHITE_SPACE = /[ \t\r\n]+/y;
const NUMBER = /(?:\d*\.\d+|\d+)(?:[eE][+-]?\d+)?/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const SIGN = /\|\||&&|\?\?|==|!=|<=|>=|[<>!+\-*/%?:.,()[\]]/y;
const STRING = /"((?:[^"\\\r\n]|\\.)*)"|'((?:[^'\\\r\n]|\\.)*)'/y;
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '"': '"',
  "'": "'",
  '\\': '\\',
};

/** Cuts an expression into tokens; the last one is of kind `end`. Throws {@link ExpressionError}. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };
  const push = (kind: Token['kind'], text: string, length: number): void => {
    tokens.push({ kind, text, start: at, end: at + length });
    at += length;
  };
  while (at < source.length) {
    const space = match(WHITE_SPACE);
    if (space) {
      at += space[0].length;
      continue;
    }
    const number = match(NUMBER);
    const name = number ? null : match(NAME);
    const string = number || name ? null : match(STRING);
    const sign = number || name || string ? null : match(SIGN);
    if (number) push('number', number[0], number[0].length);
    else if (name) push('name', name[0], name[0].length);
    else if (string) push('string', unescape(string[1] ?? string[2] ?? '', at), string[0].length);
    else if (sign) push('sign', sign[0], sign[0].length);
    else throw new ExpressionError(unexpectedCharacter(source, at), at);
  }
  tokens.push({ kind: 'end', text: '', start: at, end: at });
  return tokens;
}

function unescape(body: string, start: number): string {
  return body.replace(/\\(u(?![dD][89a-fA-F])[0-9a-fA-F]{4}|.)/gs, (whole, code: string) => {
    if (code.length === 5) return String.fromCharCode(parseInt(code.slice(1), 16));
    const character = ESCAPES[code];
    if (character === undefined) {
      throw new ExpressionError(`unknown escape ${whole}; allowed: \\n \\t \\r \\" \\' \\\\ \\uXXXX`, start);
    }
    return character;
  });
}

function unexpectedCharacter(source: string, at: number): string {
  const character = String.fromCodePoint(source.codePointAt(at)!);
  if (character === '"' || character === "'") return 'the text that begins here has no closing quote';
  if (character === '=') return 'unexpected "="; equality is written "=="';
  if (character === '&' || character === '|')
    return `unexpected "${character}"; write "${character.repeat(2)}"`;
  return `unexpected character "${character}"`;
}
