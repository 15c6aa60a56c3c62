import { ranking } from './choice.ts';
import { month } from './date.ts';
import { allocation, matrix } from './matrix.ts';
import { scale } from './number.ts';
import { matchedText } from './matched-text.ts';
import type { RulesByType } from './type-rules.ts';

/** The rules that only some definitions need. */
export const RICH_RULES: RulesByType<'text' | 'month' | 'scale' | 'matrix' | 'ranking' | 'allocation'> = {
  text: matchedText,
  month,
  scale,
  matrix,
  ranking,
  allocation,
};
