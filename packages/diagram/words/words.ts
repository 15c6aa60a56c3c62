import { wordCatalogue } from 'talkoot/elements/word-catalogue.js';
import type { Widened } from 'talkoot/elements/word-catalogue.js';
import { fi } from './fi.ts';

/** All that the diagram says, in one language. A language that lacks something fails the compiler. */
export type DiagramWords = Widened<typeof fi>;

/** The words of the diagram, and how they are loaded; languages without words get English. */
export const { load: loadDiagramWords, in: diagramWords } = wordCatalogue<DiagramWords>(
  { fi },
  {
    sv: async () => (await import('./sv.ts')).sv,
    en: async () => (await import('./en.ts')).en,
  },
  'en',
);
