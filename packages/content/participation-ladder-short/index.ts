/**
 * `talkoot/content/participation-ladder-short`: the participation ladder in six questions, and its texts, one language at a
 * time. Never compared with `participation-ladder`.
 */
export { definition } from './definition.ts';

type Texts = Readonly<Record<string, string>>;

/** Languages in which only participants' texts exist. Unreviewed, as are `sv` and `en`: see `@status` of each. */
export const participantLanguages = ['fi-simple'] as const;

/** Loads the texts of one language; each is a part of its own, so that a page fetches only what it shows. */
export const texts: Readonly<Record<'fi' | 'sv' | 'en' | 'fi-simple', () => Promise<Texts>>> = {
  fi: async () => (await import('./fi.json', { with: { type: 'json' } })).default,
  sv: async () => (await import('./sv.json', { with: { type: 'json' } })).default,
  en: async () => (await import('./en.json', { with: { type: 'json' } })).default,
  'fi-simple': async () => (await import('./fi-simple.json', { with: { type: 'json' } })).default,
};
