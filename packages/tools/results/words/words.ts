import { wordLanguage } from 'talkoot/results-view';
import { fi } from './fi.ts';

/** The words of the results tool in one language. Another language must have all of them. */
export type Words = typeof fi;

const loaded = new Map<string, Words>([['fi', fi]]);

/** Loads the words for a language; all but the Finnish ones are parts of their own. Languages without words get English. */
export async function loadToolWords(language: string): Promise<Words> {
  const wanted = wordLanguage(language);
  const known = loaded.get(wanted);
  if (known) return known;
  const words = wanted === 'sv' ? (await import('./sv.ts')).sv : (await import('./en.ts')).en;
  loaded.set(wanted, words);
  return words;
}
