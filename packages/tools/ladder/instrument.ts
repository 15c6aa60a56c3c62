import { definition, participantLanguages, texts } from 'talkoot/content/participation-ladder';
import type { Definition } from 'talkoot/engine';
import { ladderParts } from './parts.ts';

/** One of the two questionnaires of the ladder: 24 practices, or six questions. */
export interface Instrument {
  readonly definition: Definition;
  /** Loads the texts of a language. */
  readonly texts: Readonly<Record<string, () => Promise<Readonly<Record<string, string>>>>>;
  /** Languages in which only participants' texts exist, and which no native speaker has read. */
  readonly participantLanguages: readonly string[];
}

/** Languages in which everybody is spoken to. */
export const LANGUAGES: readonly string[] = ['fi', 'sv', 'en'];

export const LADDER = 'participation-ladder';

/** Loads a questionnaire of the ladder by its id; undefined for any other. */
export async function loadInstrument(id: string): Promise<Instrument | undefined> {
  if (id === LADDER) return { definition, texts, participantLanguages };
  return id === `${LADDER}-short` ? ladderParts.short() : undefined;
}
