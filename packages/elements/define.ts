/** `talkoot/define.js`: registers `<talkoot-questionnaire>`. */
import { Questionnaire } from './questionnaire.ts';

Questionnaire.define('talkoot-questionnaire');

declare global {
  interface HTMLElementTagNameMap {
    'talkoot-questionnaire': Questionnaire;
  }
}
