/**
 * `talkoot/content/participation-ladder`: the participation ladder for both sides, its figure, how its answers are read, and
 * its texts, one language at a time.
 */
export { definition } from './definition.ts';
export { reading, table } from './reading.ts';
export { credits, rungs, stages, stances } from './rungs.ts';
export type { Credit } from './rungs.ts';

type Texts = Readonly<Record<string, string>>;
type Loaders<Language extends string> = Readonly<Record<Language, () => Promise<Texts>>>;

/**
 * Languages in which only participants' texts exist; an organiser who asks for one meets the Finnish ones. Unreviewed, as
 * are `sv` and `en`: see `@status` of each.
 */
export const participantLanguages = ['fi-simple', 'ar', 'uk', 'ru'] as const;

/** Loads the texts of one language; each is a part of its own, so that a page fetches only what it shows. */
export const texts: Loaders<'fi' | 'sv' | 'en' | 'fi-simple' | 'ar' | 'uk' | 'ru'> = {
  fi: async () => (await import('./fi.json', { with: { type: 'json' } })).default,
  sv: async () => (await import('./sv.json', { with: { type: 'json' } })).default,
  en: async () => (await import('./en.json', { with: { type: 'json' } })).default,
  'fi-simple': async () => (await import('./fi-simple.json', { with: { type: 'json' } })).default,
  ar: async () => (await import('./ar.json', { with: { type: 'json' } })).default,
  uk: async () => (await import('./uk.json', { with: { type: 'json' } })).default,
  ru: async () => (await import('./ru.json', { with: { type: 'json' } })).default,
};

/** Loads the words of the figure in one language: keys are told in `rungs`, `stances`, `stages` and `credits`. */
export const figureTexts: Loaders<'fi' | 'sv' | 'en'> = {
  fi: async () => (await import('./figure/fi.json', { with: { type: 'json' } })).default,
  sv: async () => (await import('./figure/sv.json', { with: { type: 'json' } })).default,
  en: async () => (await import('./figure/en.json', { with: { type: 'json' } })).default,
};
