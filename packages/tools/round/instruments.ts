import type { Definition, Texts } from 'talkoot/engine';

/** What is answered in a round. */
export interface Instrument {
  readonly definition: Definition;
  /** Loads its texts in a language; undefined in a language it does not have. Absent when they stand in the definition. */
  readonly texts?: (language: string) => Promise<Texts[string] | undefined>;
  /** How many minutes answering takes, by group, as the instrument itself says; absent when it does not. */
  readonly minutes?: Readonly<Record<string, string>>;
}

interface Content {
  readonly definition: object;
  readonly texts: Readonly<Record<string, (() => Promise<Texts[string]>) | undefined>>;
}

const LOADERS: Readonly<Record<string, () => Promise<Instrument>>> = {
  'participation-ladder': async () => ({
    ...instrument(await import('talkoot/content/participation-ladder')),
    // As the instrument says on its first page.
    minutes: { organisers: '7', participants: '6–12' },
  }),
  'participation-ladder-short': async () =>
    instrument(await import('talkoot/content/participation-ladder-short')),
};

function instrument({ definition, texts }: Content): Instrument {
  return { definition: definition as Definition, texts: async (language) => texts[language]?.() };
}

/**
 * Loads an instrument of ours by its id.
 *
 * @throws RangeError for an id that is none of ours, naming them.
 */
export async function loadInstrument(id: string): Promise<Instrument> {
  const load = Object.hasOwn(LOADERS, id) ? LOADERS[id] : undefined;
  if (load) return load();
  const known = Object.keys(LOADERS).join(', ');
  throw new RangeError(
    `questionnaire="${id}" is none of ours: ${known}. Give your own as the property instrument.`,
  );
}
