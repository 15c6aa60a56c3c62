/** A place in a text, both counted from 1 as editors do; columns in UTF-16 code units. */
export interface Place {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

const WHITESPACE = /[\t\n\r ]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y; // eslint-disable-line no-control-regex -- JSON forbids them in strings
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** What may come next: a value or key, one that may also be missing (after `[` or `{`), `:`, or `,` and closing. */
type Expected = 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'next';

/**
 * Where a text stops being JSON: the place of the first character that cannot stand there, or the end of a text that
 * ends too early. Browsers say this each in its own words, and Safari not at all.
 */
export function findSyntaxError(text: string): Place {
  const closers: string[] = [];
  let expected: Expected = 'value';
  let offset = 0;
  for (;;) {
    offset = skip(WHITESPACE, text, offset);
    const character = text.charAt(offset);
    const isValue: boolean = expected === 'value' || expected === 'firstValue';
    const isKey: boolean = expected === 'key' || expected === 'firstKey';
    const mayClose: boolean = expected === 'next' || expected === 'firstValue' || expected === 'firstKey';
    if (mayClose && character !== '' && character === closers.at(-1)) {
      closers.pop();
      expected = 'next';
      offset++;
    } else if (isValue && (character === '{' || character === '[')) {
      closers.push(character === '{' ? '}' : ']');
      expected = character === '{' ? 'firstKey' : 'firstValue';
      offset++;
    } else if ((isValue || isKey) && character === '"') {
      offset = skipString(text, offset + 1);
      if (text.charAt(offset) !== '"') return placeOf(text, offset);
      expected = isKey ? 'colon' : 'next';
      offset++;
    } else if (expected === 'colon' && character === ':') {
      expected = 'value';
      offset++;
    } else if (expected === 'next' && character === ',' && closers.length > 0) {
      expected = closers.at(-1) === '}' ? 'key' : 'value';
      offset++;
    } else {
      const end = isValue ? skip(SCALAR, text, offset) : offset;
      if (end === offset) return placeOf(text, offset);
      expected = 'next';
      offset = end;
    }
  }
}

/** To the closing quotation mark, or to what cannot stand in a string. */
function skipString(text: string, start: number): number {
  let offset = start;
  for (;;) {
    const next = skip(ESCAPE, text, skip(PLAIN, text, offset));
    if (next === offset || text.charAt(next) === '"') return next;
    offset = next;
  }
}

function skip(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

function placeOf(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n');
  return { offset, line: lines.length, column: lines.at(-1)!.length + 1 };
}
