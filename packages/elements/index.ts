/** `talkoot`: element classes and their types. Importing registers nothing; `talkoot/define.js` does. */
export { BaseElement } from './base.ts';
export { Questionnaire } from './questionnaire.ts';
export { SingleQuestion } from './single-question.ts';
export type { Asking } from './asking.ts';
export type { GivenType, GivenTypes, QuestionView, Rendered } from './question-view.ts';
export type { Place } from './pages.ts';
export type { Presentation } from './steps.ts';
export type { DraftPolicy, DraftState, DraftStatus } from './draft-state.ts';
export { AnswerChangeEvent } from './events/answer-change-event.ts';
export { DraftChangeEvent } from './events/draft-change-event.ts';
export { ListAddEvent } from './events/list-add-event.ts';
export { ResponseSubmitEvent } from './events/response-submit-event.ts';
export type { Receipt } from './events/response-submit-event.ts';
export type { StringId, Strings } from './strings.ts';
