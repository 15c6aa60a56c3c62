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
