/** `talkoot/engine`: a questionnaire without a screen. See docs/engine.md. */
export { parseDefinition } from './parse-definition.ts';
export { DefinitionError } from './problem.ts';
export type { Problem } from './problem.ts';
export type * from './definition.ts';
export { createQuestionnaire } from './questionnaire.ts';
export type { FoundViolation, Questionnaire, QuestionnaireOptions } from './questionnaire.ts';
export type { Item, Progress, QuestionState, SectionState } from './question-state.ts';
export type { Listener } from './notifications.ts';
export { isDate } from './question-types.ts';
export type { Violation } from './question-types.ts';
export { openResponse, ResponseError } from './open-response.ts';
export type { OpenedResponse, ResponseErrorReason } from './open-response.ts';
export type { KeptAnswer } from './answers.ts';
export { isInvalid, isNonresponse, isOther } from './response.ts';
export type * from './response.ts';
export { randomId } from './random-id.ts';
export { languageOrder } from './text.ts';
export type { Texts } from './text.ts';
