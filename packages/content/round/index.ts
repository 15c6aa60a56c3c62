/**
 * `talkoot/content/round`: the questionnaire with which a coordinator starts a round, its texts, and the words that
 * participants read about a round, one language at a time.
 */
export { definition } from './definition.ts';

type Texts = Readonly<Record<string, string>>;

/** Loads the texts of one language; each is a part of its own, so that a page fetches only what it shows. */
export const texts: Readonly<Record<'fi' | 'sv' | 'en', () => Promise<Texts>>> = {
  fi: async () => (await import('./fi.json', { with: { type: 'json' } })).default,
  sv: async () => (await import('./sv.json', { with: { type: 'json' } })).default,
  en: async () => (await import('./en.json', { with: { type: 'json' } })).default,
};

/**
 * The words of an invitation, a poster, the privacy notice and the thanks, with places such as `{network}` that
 * `fillRoundWords` of `talkoot/network` fills. `@status` says whether a native speaker has read them.
 */
export interface RoundWords {
  readonly '@language': string;
  readonly '@status': string;
  readonly 'invitation.subject': string;
  /** Plain text, for mail and messages. */
  readonly 'invitation.text': string;
  readonly 'poster.title': string;
  readonly 'poster.text': string;
  /** What to do with the QR code. */
  readonly 'poster.scan': string;
  readonly 'poster.time': string;
  readonly 'poster.told': string;
  readonly 'poster.help': string;
  readonly 'privacy.title': string;
  readonly 'privacy.notice': string;
  readonly 'privacy.more': string;
  readonly done: string;
}

export type WordsLanguage = 'fi' | 'fi-simple' | 'sv' | 'en' | 'ar' | 'uk' | 'ru';

/** Loads the words of one language. */
export const words: Readonly<Record<WordsLanguage, () => Promise<RoundWords>>> = {
  fi: async () => (await import('./words/fi.json', { with: { type: 'json' } })).default,
  'fi-simple': async () => (await import('./words/fi-simple.json', { with: { type: 'json' } })).default,
  sv: async () => (await import('./words/sv.json', { with: { type: 'json' } })).default,
  en: async () => (await import('./words/en.json', { with: { type: 'json' } })).default,
  ar: async () => (await import('./words/ar.json', { with: { type: 'json' } })).default,
  uk: async () => (await import('./words/uk.json', { with: { type: 'json' } })).default,
  ru: async () => (await import('./words/ru.json', { with: { type: 'json' } })).default,
};
