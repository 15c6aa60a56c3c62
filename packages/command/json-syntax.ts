/** What a scan of a JSON text found. */
interface JsonScan {
  /** The first mistake; undefined when the text is JSON (RFC 8259). */
  readonly mistake: { readonly offset: number; readonly message: string } | undefined;
  /** Keys that stand in their object already, in the order of the text. */
  readonly doubled: readonly DoubledKey[];
}

export interface DoubledKey {
  readonly key: string;
  readonly path: readonly (string | number)[];
  /** Where the first and the other of the two stand. */
  readonly first: number;
  readonly offset: number;
}

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.+-])/y;
const WORD = /[^\s,:[\]{}"]+/y;
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;
/** As much of a string as is right. */
const STRING_START = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/y;

class Mistake extends Error {
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/** Reads a JSON text for what `JSON.parse` tells in the words of the machine, or not at all. */
export function scanJson(text: string): JsonScan {
  const doubled: DoubledKey[] = [];
  let at = 0;

  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };

  const fail = (needed: string): never => {
    const found = at < text.length ? JSON.stringify(skipped(text, at)) : 'the end of the file';
    throw new Mistake(at, `${found} is not expected here; needed: ${needed}`);
  };

  const value = (path: readonly (string | number)[]): void => {
    const sign = text[at] ?? '';
    if (sign === '{') members(path);
    else if (sign === '[') items(path);
    else if (sign === '"') string();
    else if (/[-\d]/.test(sign)) void (skip(NUMBER) || fail('a number such as -1.5'));
    else if (!/^(true|false|null)$/.test(skipped(text, at)))
      fail('a value, in double quotes if it is a text');
    else skip(WORD);
    skip(SPACE);
  };

  const string = (): string => {
    const start = at;
    const found = skip(STRING);
    if (found !== '') return JSON.parse(found) as string;
    skip(STRING_START);
    if (text[at] === '\\') throw new Mistake(at, 'no escape begins so; a backslash itself is written \\\\');
    if (at < text.length && text[at] !== '\n' && text[at] !== '\r')
      throw new Mistake(at, 'control characters stand in texts as escapes: a tab is written \\t');
    throw new Mistake(start, 'the text that begins here is not closed; needed: " on the same line');
  };

  const members = (path: readonly (string | number)[]): void => {
    const seen = new Map<string, number>();
    list('}', () => {
      const offset = at;
      if (text[at] !== '"') fail('a key in double quotes');
      const key = string();
      const first = seen.get(key);
      if (first === undefined) seen.set(key, offset);
      else doubled.push({ key, path: [...path, key], first, offset });
      skip(SPACE);
      if (text[at] !== ':') fail(`a colon after the key ${JSON.stringify(key)}`);
      at++;
      skip(SPACE);
      value([...path, key]);
    });
  };

  const items = (path: readonly (string | number)[]): void => {
    let index = 0;
    list(']', () => value([...path, index++]));
  };

  /** Goes over what stands between brackets, parted by commas. */
  const list = (end: string, part: () => void): void => {
    at++;
    skip(SPACE);
    if (text[at] === end) return void at++;
    for (;;) {
      const comma = at - 1;
      if (text[at] === end)
        throw new Mistake(text.lastIndexOf(',', comma), `a comma stands before ${end}; take it away`);
      part();
      if (text[at] === end) return void at++;
      if (text[at] !== ',') fail(`a comma or ${end}`);
      at++;
      skip(SPACE);
    }
  };

  try {
    skip(SPACE);
    value([]);
    if (at < text.length) fail('the end of the file');
    return { mistake: undefined, doubled };
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    return { mistake: { offset: error.offset, message: error.message }, doubled };
  }
}

/** The word or sign at an offset. */
function skipped(text: string, at: number): string {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? text[at] ?? '';
  return word.length > 20 ? `${word.slice(0, 20)}…` : word;
}
