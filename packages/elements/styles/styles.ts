import { base } from './base.ts';
import { buttons } from './buttons.ts';
import { controls } from './controls.ts';
import { directions } from './directions.ts';
import { options } from './options.ts';
import { page } from './page.ts';
import { progress } from './progress.ts';
import { question } from './question.ts';
import { tokens } from './tokens.ts';

/** The style that every questionnaire needs, in the order in which later rules decide. Types of questions bring their own. */
export const styles = [tokens, base, page, progress, question, controls, options, buttons, directions];
