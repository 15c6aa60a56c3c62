import type { TextQuestion } from '../definition/question.ts';
import { outside } from '../state/violation.ts';
import type { TypeRules } from './type-rules.ts';

/** Texts of any form; those that must match are in matched-text.ts. */
export const text: TypeRules<TextQuestion> = {
  type: 'string',
  hasForm: (answer) => typeof answer === 'string' && answer !== '',
  violation: ({ length }: string, { minLength, maxLength }) =>
    outside(length, minLength, maxLength, 'minLength', 'maxLength', length),
};
