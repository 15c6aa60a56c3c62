/** Drafts, whole: fetched only where answers may be kept, or a shared device is to be cleared. */
import { drafts } from './styles/drafts.ts';
import { notices } from './styles/notices.ts';

export { saveFile } from 'talkoot/device';
export { textsOfAnswers } from './draft-texts.ts';
export { DraftController } from './draft-controller.ts';
export { DraftDialog } from './draft-dialog.ts';
export { renderDraftEnd } from './draft-shared-view.ts';
export { renderDraftNotice, renderDraftState } from './draft-view.ts';

export const STYLES = [notices, drafts];
