import type { Strings } from './strings.ts';

const told = new Set<string>();

/** Tells the page's author, once each, of ids that no text of the interface has. */
export function tellUnknown(strings: Strings, known: readonly string[]): void {
  if (known.length === 0) return;
  for (const id of Object.keys(strings)) {
    if (known.includes(id) || told.has(id)) continue;
    told.add(id);
    console.error(
      `"${id}" in "strings" is no text of the interface. Near it: ${nearest(id, known).join(', ')}`,
    );
  }
}

/** The names that share most pairs of letters with one. */
function nearest(name: string, known: readonly string[]): string[] {
  const wanted = pairs(name);
  const likeness = (other: string): number => {
    const given = pairs(other);
    return given.filter((pair) => wanted.includes(pair)).length / (given.length + wanted.length);
  };
  return [...known].sort((a, b) => likeness(b) - likeness(a)).slice(0, 3);
}

function pairs(name: string): string[] {
  const plain = `-${name.toLowerCase()}-`;
  return [...plain].slice(1).map((letter, index) => plain[index]! + letter);
}
