/** Drafts, whole: fetched only where answers may be kept. */
export { saveFile } from 'talkoot/device';
export { DraftController } from './draft-controller.ts';
export { renderDraftNotice, renderDraftState } from './draft-view.ts';
