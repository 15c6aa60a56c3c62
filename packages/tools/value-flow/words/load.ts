import { matchLanguage } from 'talkoot/elements/language.js';
import { fi } from './fi.ts';
import type { ValueFlowWords } from './fi.ts';
import type { PanelWords } from './panel-words.ts';

const LOADERS: Readonly<Record<string, () => Promise<ValueFlowWords>>> = {
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
};

const PANEL_LOADERS: Readonly<Record<string, () => Promise<PanelWords>>> = {
  fi: async () => (await import('./panels-fi.ts')).panelsFi,
  sv: async () => (await import('./panels-sv.ts')).panelsSv,
  en: async () => (await import('./panels-en.ts')).panelsEn,
};

const loaded = new Map<string, ValueFlowWords>([['fi', fi]]);
const panels = new Map<string, PanelWords>();

/** The language of the words for a language: `fi-simple` reads Finnish, and what has no words English. */
function wordLanguage(language: string): string {
  return language === '' ? 'fi' : (matchLanguage(language, ['fi', 'sv', 'en']) ?? 'en');
}

/** The words of the map for a language, once they were loaded; Finnish ones until then. */
export function wordsIn(language: string): ValueFlowWords {
  return loaded.get(wordLanguage(language)) ?? fi;
}

/** Loads the words for a language, once. */
export async function loadWords(language: string): Promise<void> {
  const wanted = wordLanguage(language);
  if (!loaded.has(wanted)) loaded.set(wanted, await LOADERS[wanted]!());
}

/** The words of what opens on demand; undefined until some were loaded. */
export function panelWordsIn(language: string): PanelWords | undefined {
  return panels.get(wordLanguage(language)) ?? [...panels.values()][0];
}

/** Loads the words of what opens on demand, once. */
export async function loadPanelWords(language: string): Promise<void> {
  const wanted = wordLanguage(language);
  if (!panels.has(wanted)) panels.set(wanted, await PANEL_LOADERS[wanted]!());
}
