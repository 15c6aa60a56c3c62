import { matchLanguage } from './language.ts';
import type { templates } from './locales/en.ts';

/** Name of a text of the interface, as in the translators' files. */
export type StringId = keyof typeof templates;

/**
 * Words of a host in place of some of the interface's, by id: for all languages, or by language. `{0}`, `{1}` …
 * stand where the text has a number, a date or a name.
 */
export type Strings = {
  readonly [Id in StringId]?: string | Readonly<Record<string, string>>;
};

/** What a host says in place of a text; undefined where it has no words in the language. */
export function ownWords(strings: Strings, id: string, language: string): string | undefined {
  const words = Object.hasOwn(strings, id) ? strings[id as StringId] : undefined;
  if (typeof words !== 'object') return words;
  const match = matchLanguage(language, Object.keys(words));
  return match === undefined ? undefined : words[match];
}

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
