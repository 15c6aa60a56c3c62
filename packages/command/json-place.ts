import type { Path } from 'talkoot/engine/lint';

/** From where to where something stands in a text; the end is excluded. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** A part of a JSON text. */
interface Place {
  readonly value: Range;
  /** The name and the value of a property; of an item, the value. */
  readonly member: Range;
  /** Whether it is the part that was asked for, not the nearest around it. */
  readonly isFound: boolean;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/sy;
const WORD = /[^\s,[\]{}"]+/y;

/**
 * Finds the part of a JSON text that a path leads to, or the nearest around it.
 *
 * @param text - must be JSON: `JSON.parse` took it.
 */
export function placeIn(text: string, path: Path): Place {
  let at = 0;
  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };

  /** Goes over the value that begins here, and tells each of its parts. */
  const value = (depth: number, wanted: boolean, member: number): void => {
    skip(SPACE);
    const start = at;
    const sign = text[at];
    if (sign === '{' || sign === '[') {
      at++;
      parts(sign === '{', depth, wanted);
    } else skip(sign === '"' ? STRING : WORD);
    if (wanted && depth >= best.depth) best = { depth, value: { start, end: at }, start: member };
  };

  const parts = (isObject: boolean, depth: number, wanted: boolean): void => {
    for (let index = 0; ; index++) {
      skip(SPACE);
      if (text[at] === '}' || text[at] === ']') return void at++;
      const start = at;
      const key: string | number = isObject ? (JSON.parse(skip(STRING)) as string) : index;
      if (isObject) {
        skip(SPACE);
        at++;
      }
      value(depth + 1, wanted && key === path[depth], start);
      skip(SPACE);
      if (text[at] === ',') at++;
    }
  };

  let best = { depth: 0, value: { start: 0, end: text.length }, start: 0 };
  value(0, true, 0);
  return {
    value: best.value,
    member: { start: best.start, end: best.value.end },
    isFound: best.depth === path.length,
  };
}

/** Line and column of an offset, both counted from 1, columns in UTF-16 code units as editors count them. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
