/** `talkoot/device`: what stays on a device, and what leaves it. Nothing is touched before a function is called. */
export { openDrafts } from './drafts.ts';
export { draftsExist } from './drafts-exist.ts';
export type { DraftEntry, Drafts, LoadedDraft } from './drafts.ts';
export type { SetAsideDraft, SetAsideReason } from './draft-record.ts';
export { draftKey } from './draft-key.ts';
export type { DraftPlace } from './draft-key.ts';
export { StorageRefusedError } from './storage-refused.ts';
export type { StorageRefusedReason } from './storage-refused.ts';
export { createAutosave } from './autosave.ts';
export type { Autosave, AutosaveState } from './autosave.ts';
export { claimDraft } from './tab-claim.ts';
export type { Claim, ClaimOptions } from './tab-claim.ts';
export { saveFile } from './save-file.ts';
export { FileRefusedError, openFile, readFile } from './open-file.ts';
export type { FileRefusedReason, OpenedFile, OpenFileOptions } from './open-file.ts';
export { guardLeaving } from './leave-guard.ts';
export { fetchJson, FetchJsonError } from './fetch-json.ts';
export type { FetchJsonReason } from './fetch-json.ts';
