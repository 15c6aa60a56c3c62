/** `talkoot/define.js`: registers `<talkoot-questionnaire>`. */
import { Questionnaire } from './questionnaire.ts';

Questionnaire.define('talkoot-questionnaire');

export type { AnswerChangeEvent } from './events/answer-change-event.ts';
export type { DraftChangeEvent } from './events/draft-change-event.ts';
export type { ListAddEvent } from './events/list-add-event.ts';
export type { ResponseSubmitEvent } from './events/response-submit-event.ts';

declare global {
  interface HTMLElementTagNameMap {
    'talkoot-questionnaire': Questionnaire;
  }
}
