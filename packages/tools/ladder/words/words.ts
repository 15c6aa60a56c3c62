import { matchLanguage } from 'talkoot/elements/language.js';
import { fi } from './fi.ts';

/** All that the ladder says, in one language. */
export type Words = typeof fi;

/** The other languages; each is a part of its own, fetched when the element speaks it. None of them is reviewed. */
const loaders: Readonly<Record<string, () => Promise<Words>>> = {
  'fi-simple': async () => (await import('./fi-simple.ts')).fiSimple,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
  ar: async () => (await import('./ar.ts')).ar,
  uk: async () => (await import('./uk.ts')).uk,
  ru: async () => (await import('./ru.ts')).ru,
};

const loaded = new Map<string, Words>();

/** Fetches the words of a language, once. Rejects when the part cannot be had. */
export async function loadWords(language: string): Promise<void> {
  const known = matchLanguage(language, Object.keys(loaders));
  if (known !== undefined && !loaded.has(known)) loaded.set(known, await loaders[known]!());
}

/** The words of a language that was loaded; Finnish ones for any other. */
export function wordsIn(language: string): Words {
  const known = matchLanguage(language, [...loaded.keys()]);
  return (known !== undefined && loaded.get(known)) || fi;
}
