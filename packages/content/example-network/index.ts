/** `talkoot/content/example-network`: an invented network with flows, a network file to open with `parseNetwork`. */
export { network } from './network.ts';

/** Whether a native speaker has read the texts of a language, in the words of the other content's `@status`. */
export const status = { fi: 'source', sv: 'unreviewed', en: 'unreviewed' } as const;
