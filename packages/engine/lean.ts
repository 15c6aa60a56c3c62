/**
 * `talkoot/engine/lean`: a questionnaire for pages that count their bytes. It begins without expressions, patterns,
 * asynchronous constraints and the rarer question types, and says with `PartsNeeded` when a definition needs them:
 * `PARTS` of `talkoot/engine/parts` are then to be loaded.
 */
export { beginQuestionnaire } from './begin-questionnaire.ts';
export { PartsNeeded } from './parts-needed.ts';
export type { Parts } from './parts.ts';
