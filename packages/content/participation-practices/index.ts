/** `talkoot/content/participation-practices`: cards of practices by cell of the participation ladder, and their texts. */
export { practices } from './practices.ts';
export type { Practice, Source } from './practices.ts';

type Texts = Readonly<Record<string, string>>;

/** Loads the texts of one language; each is a part of its own, so that a page fetches only what it shows. */
export const texts: Readonly<Record<'fi' | 'sv' | 'en', () => Promise<Texts>>> = {
  fi: async () => (await import('./fi.json', { with: { type: 'json' } })).default,
  sv: async () => (await import('./sv.json', { with: { type: 'json' } })).default,
  en: async () => (await import('./en.json', { with: { type: 'json' } })).default,
};
