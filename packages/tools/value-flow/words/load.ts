import { wordCatalogue } from 'talkoot/elements/word-catalogue.js';
import { fi } from './fi.ts';
import type { ValueFlowWords } from './fi.ts';
import type { PanelWords } from './panel-words.ts';

/** The words of the map, and how they are loaded; languages without words get English. */
export const { load: loadWords, in: wordsIn } = wordCatalogue<ValueFlowWords>(
  { fi },
  {
    sv: async () => (await import('./sv.ts')).sv,
    en: async () => (await import('./en.ts')).en,
  },
  'en',
);

/** The words of what opens on demand: in no language before one was loaded. */
export const { load: loadPanelWords, in: panelWordsIn } = wordCatalogue<PanelWords>(
  {},
  {
    fi: async () => (await import('./panels-fi.ts')).panelsFi,
    sv: async () => (await import('./panels-sv.ts')).panelsSv,
    en: async () => (await import('./panels-en.ts')).panelsEn,
  },
  'en',
);
