import { wordCatalogue } from 'talkoot/elements/word-catalogue.js';
import { fi } from './fi.ts';
import type { RoundToolWords } from './fi.ts';

/** The words of the tool, and how they are loaded; languages without words get Finnish. */
export const { load: loadWords, in: wordsIn } = wordCatalogue<RoundToolWords>(
  { fi },
  {
    sv: async () => (await import('./sv.ts')).sv,
    en: async () => (await import('./en.ts')).en,
  },
  'fi',
);
