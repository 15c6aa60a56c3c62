/** `talkoot/tools/questionnaire.js`: registers `<talkoot-questionnaire>`, for pages without a bundler. */
import { Questionnaire } from 'talkoot/elements/questionnaire.js';

Questionnaire.define('talkoot-questionnaire');

export { Questionnaire };
