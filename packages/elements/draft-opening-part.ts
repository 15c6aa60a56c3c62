/** Opening what was saved, and saying what became of it: fetched only when there is a draft. */
export { openDraft } from './draft-opening.ts';
