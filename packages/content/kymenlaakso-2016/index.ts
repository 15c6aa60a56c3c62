/** `talkoot/content/kymenlaakso-2016`: the value network of a workshop in 2016, a network file to open with `parseNetwork`. */
export { network } from './network.ts';
export { guessed, today } from './today.ts';

/** Whether a native speaker has read the texts of a language, in the words of the other content's `@status`. */
export const status = { fi: 'source', sv: 'unreviewed', en: 'unreviewed' } as const;
