/** `talkoot/content/action-plan`: the network's action plan and its texts, one language at a time. */
export { definition } from './definition.ts';

/** Loads the texts of one language; each is a part of its own, so that a page fetches only what it shows. */
export const texts = {
  fi: () => import('./fi.json', { with: { type: 'json' } }).then((module) => module.default),
  sv: () => import('./sv.json', { with: { type: 'json' } }).then((module) => module.default),
  en: () => import('./en.json', { with: { type: 'json' } }).then((module) => module.default),
} as const;
