import type { Path } from './json-patch.ts';

/**
 * The keys of a path as problems tell it, `texts.option.a.fi`. Keys may have dots in them, so at each step the longest
 * key wins that the document has there; what it does not have is cut at the dots.
 */
export function placeOf(document: unknown, told: string): Path {
  const path: (string | number)[] = [];
  let value = document;
  let rest = told;
  while (rest !== '') {
    const key = nextKey(value, rest);
    path.push(key.part);
    rest = rest.slice(key.length).replace(/^\./, '');
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key.part]
        : undefined;
  }
  return path;
}

function nextKey(value: unknown, rest: string): { part: string | number; length: number } {
  const index = /^\[(\d+)\]/.exec(rest);
  if (index) return { part: Number(index[1]), length: index[0].length };
  const ends = (key: string): boolean => rest === key || /^[.[]/.test(rest.slice(key.length));
  const known =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value).filter((key) => key !== '' && rest.startsWith(key) && ends(key))
      : [];
  const part = known.reduce((longest, key) => (key.length > longest.length ? key : longest), '');
  const cut = part === '' ? (/^[^.[]+/.exec(rest)?.[0] ?? rest) : part;
  return { part: cut, length: cut.length };
}

/** Orders places as a reader of the document meets them. */
export class DocumentOrder {
  readonly #document: unknown;

  constructor(document: unknown) {
    this.#document = document;
  }

  compare(a: Path, b: Path): number {
    let value = this.#document;
    for (let at = 0; at < a.length && at < b.length; at++) {
      const [left, right] = [a[at]!, b[at]!];
      if (left !== right) return position(value, left) - position(value, right);
      value =
        typeof value === 'object' && value !== null
          ? (value as Record<string | number, unknown>)[left]
          : undefined;
    }
    return a.length - b.length;
  }
}

/** What is not there, a missing property for instance, comes first. */
function position(value: unknown, key: string | number): number {
  if (typeof key === 'number') return key;
  return typeof value === 'object' && value !== null ? Object.keys(value).indexOf(key) : -1;
}
