import { wordCatalogue } from 'talkoot/elements/word-catalogue.js';
import { fi } from './fi.ts';

/** The words of the results tool in one language. Another language must have all of them. */
export type Words = typeof fi;

/** Loads the words for a language; all but the Finnish ones are parts of their own. Languages without words get English. */
export const { load: loadToolWords } = wordCatalogue<Words>(
  { fi },
  {
    sv: async () => (await import('./sv.ts')).sv,
    en: async () => (await import('./en.ts')).en,
  },
  'en',
);
