import { allocation } from './allocation.ts';
import { base } from './base.ts';
import { buttons } from './buttons.ts';
import { choices } from './choices.ts';
import { controls } from './controls.ts';
import { dates } from './dates.ts';
import { directions } from './directions.ts';
import { matrix } from './matrix.ts';
import { notices } from './notices.ts';
import { options } from './options.ts';
import { page } from './page.ts';
import { print } from './print.ts';
import { progress } from './progress.ts';
import { question } from './question.ts';
import { ranking } from './ranking.ts';
import { review } from './review.ts';
import { rows } from './rows.ts';
import { scale } from './scale.ts';
import { tokens } from './tokens.ts';

/** The style of a questionnaire, in the order in which later rules decide. */
export const styles = [
  tokens,
  base,
  page,
  progress,
  question,
  controls,
  options,
  buttons,
  rows,
  choices,
  notices,
  review,
  ...matrix,
  ...scale,
  dates,
  ranking,
  allocation,
  directions,
  print,
];
