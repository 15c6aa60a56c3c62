import { fi } from './fi.ts';
import type { RoundToolWords } from './fi.ts';

const LOADERS: Readonly<Record<string, () => Promise<RoundToolWords>>> = {
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
};

const loaded = new Map<string, RoundToolWords>([['fi', fi]]);

/** The words of the tool in a language that was loaded; in Finnish where it was not. */
export function wordsIn(language: string): RoundToolWords {
  return loaded.get(language) ?? fi;
}

/** Loads the words of a language, once. */
export async function loadWords(language: string): Promise<void> {
  const load = LOADERS[language];
  if (load && !loaded.has(language)) loaded.set(language, await load());
}
