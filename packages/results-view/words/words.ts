import { wordCatalogue } from 'talkoot/elements/word-catalogue.js';
import { fi } from './fi.ts';

/** The words of the group results in one language. Another language must have all of them. */
export type Words = typeof fi;

/** Words with whether no native speaker has read them yet. */
interface Spoken {
  readonly words: Words;
  readonly unreviewed: boolean;
}

/** Loads the words for a language; all but the Finnish ones are parts of their own. Languages without words get English. */
export const { load: loadWords } = wordCatalogue<Spoken>(
  { fi: { words: fi, unreviewed: false } },
  {
    sv: () => import('./sv.ts').then(({ sv, unreviewed }) => ({ words: sv, unreviewed })),
    en: () => import('./en.ts').then(({ en, unreviewed }) => ({ words: en, unreviewed })),
  },
  'en',
);
