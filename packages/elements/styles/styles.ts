import { controls } from './controls.ts';
import { layout } from './layout.ts';
import { print } from './print.ts';
import { tokens } from './tokens.ts';

/** The style of a questionnaire, in the order in which later rules decide. */
export const styles = [tokens, layout, controls, print];
