/** `talkoot/content/action-plan`: the network's action plan and its texts, one language at a time. */
export { definition } from './definition.ts';

type Texts = Readonly<Record<string, string>>;

/** Loads the texts of one language; each is a part of its own, so that a page fetches only what it shows. */
export const texts: Readonly<Record<'fi' | 'sv' | 'en', () => Promise<Texts>>> = {
  fi: async () => (await import('./fi.json', { with: { type: 'json' } })).default,
  sv: async () => (await import('./sv.json', { with: { type: 'json' } })).default,
  en: async () => (await import('./en.json', { with: { type: 'json' } })).default,
};
