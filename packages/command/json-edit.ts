import type { Operation, Path } from 'talkoot/engine/lint';
import { keysOf } from 'talkoot/engine/lint';
import { placeIn } from './json-place.ts';

/**
 * Changes a JSON text where the operations say, and leaves the rest as it is written.
 *
 * @param whole - what the text must say afterwards; should it not, it is written anew with the same indentation.
 */
export function editJson(text: string, operations: readonly Operation[], whole: unknown): string {
  const edited = operations.reduce(change, text);
  return JSON.stringify(parsed(edited)) === JSON.stringify(whole) ? edited : written(whole, text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

function written(whole: unknown, like: string): string {
  const indentation = /\n([ \t]+)/.exec(like)?.[1];
  return JSON.stringify(whole, null, indentation) + (like.endsWith('\n') ? '\n' : '');
}

function change(text: string, operation: Operation): string {
  if (operation.op === 'move') return withName(text, pathIn(text, operation.from), operation.path);
  const path = pathIn(text, operation.path);
  if (operation.op === 'remove') return without(text, path);
  if (operation.op === 'add') return withMember(text, path, operation.value);
  const { start, end } = placeIn(text, path).value;
  return text.slice(0, start) + JSON.stringify(operation.value) + text.slice(end);
}

/** Gives a property another name; the rest stays as it is. */
function withName(text: string, path: Path, to: string): string {
  const { start } = placeIn(text, path).member;
  const name = /^"(?:[^"\\]|\\.)*"/s.exec(text.slice(start))?.[0] ?? '';
  return text.slice(0, start) + JSON.stringify(keysOf(to).at(-1)) + text.slice(start + name.length);
}

/** Takes away a member and the comma before it, or of the first, behind it. */
function without(text: string, path: Path): string {
  const { start, end } = placeIn(text, path).member;
  const before = /,\s*$/.exec(text.slice(0, start))?.[0];
  if (before !== undefined) return text.slice(0, start - before.length) + text.slice(end);
  const after = /^\s*,\s*/.exec(text.slice(end))?.[0] ?? '';
  return text.slice(0, start) + text.slice(end + after.length);
}

/** Puts a property behind the others of its object, spaced as they are. */
function withMember(text: string, path: Path, value: unknown): string {
  const { start, end } = placeIn(text, path.slice(0, -1)).value;
  const inside = text.slice(start + 1, end - 1);
  const space = /^\s*/.exec(inside)![0];
  const last = inside.trimEnd().length;
  const member = `${JSON.stringify(path.at(-1))}: ${JSON.stringify(value)}`;
  const comma = inside.trim() === '' ? '' : `,${space.includes('\n') ? space : ' '}`;
  const at = start + 1 + last;
  return text.slice(0, at) + comma + member + text.slice(at);
}

/** The keys of a pointer, indices as numbers where the text has a list. */
function pathIn(text: string, pointer: string): Path {
  return keysOf(pointer).reduce<(string | number)[]>((path, key) => {
    const { start } = placeIn(text, path).value;
    return [...path, text[start] === '[' ? Number(key) : key];
  }, []);
}
