import { wordCatalogue } from 'talkoot/elements/word-catalogue.js';
import { fi } from './fi.ts';

/** All that the ladder says, in one language. */
export type Words = typeof fi;

/** The words of the ladder, and how they are loaded; languages without words get Finnish. Only the Finnish ones are reviewed. */
export const { load: loadWords, in: wordsIn } = wordCatalogue<Words>(
  { fi },
  {
    'fi-simple': async () => (await import('./fi-simple.ts')).fiSimple,
    sv: async () => (await import('./sv.ts')).sv,
    en: async () => (await import('./en.ts')).en,
    ar: async () => (await import('./ar.ts')).ar,
    uk: async () => (await import('./uk.ts')).uk,
    ru: async () => (await import('./ru.ts')).ru,
  },
  'fi',
);
