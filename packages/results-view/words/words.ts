import { fi } from './fi.ts';

/** The words of the group results in one language. Another language must have all of them. */
export type Words = typeof fi;

/** Languages that there are words in; the others get English. */
export type WordLanguage = 'fi' | 'sv' | 'en';

const loaded = new Map<string, { readonly words: Words; readonly unreviewed: boolean }>([
  ['fi', { words: fi, unreviewed: false }],
]);

/** The language of the words that a reader of another one gets: `fi-simple` reads Finnish, `ar` English. */
export function wordLanguage(language: string): WordLanguage {
  const tag = language.split('-')[0]!;
  return tag === 'fi' || tag === 'sv' ? tag : tag === '' ? 'fi' : 'en';
}

/**
 * Loads the words for a language, each a part of its own but the Finnish ones.
 *
 * @returns the words, and whether no native speaker has read them yet.
 */
export async function loadWords(
  language: string,
): Promise<{ readonly words: Words; readonly unreviewed: boolean }> {
  const wanted = wordLanguage(language);
  const known = loaded.get(wanted);
  if (known) return known;
  const found =
    wanted === 'sv'
      ? await import('./sv.ts').then(({ sv, unreviewed }) => ({ words: sv, unreviewed }))
      : await import('./en.ts').then(({ en, unreviewed }) => ({ words: en, unreviewed }));
  loaded.set(wanted, found);
  return found;
}
