/** `talkoot/define.js`: registers `<talkoot-questionnaire>` and `<talkoot-question>`. */
import { Questionnaire } from './questionnaire.ts';
import { SingleQuestion } from './single-question.ts';

Questionnaire.define('talkoot-questionnaire');
SingleQuestion.define('talkoot-question');

export type { AnswerChangeEvent } from './events/answer-change-event.ts';
export type { DraftChangeEvent } from './events/draft-change-event.ts';
export type { ListAddEvent } from './events/list-add-event.ts';
export type { ResponseSubmitEvent } from './events/response-submit-event.ts';

declare global {
  interface HTMLElementTagNameMap {
    'talkoot-questionnaire': Questionnaire;
    'talkoot-question': SingleQuestion;
  }
}
