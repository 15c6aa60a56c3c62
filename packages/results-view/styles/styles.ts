import { answers } from './answers.ts';
import { parts } from './parts.ts';
import { practices } from './practices.ts';
import { presenter } from './presenter.ts';
import { sheet } from './sheet.ts';

/** What views of group results need besides the styles of the elements (`talkoot/elements/styles/styles.js`). */
export const resultStyles = [parts, practices, answers, presenter, sheet];
