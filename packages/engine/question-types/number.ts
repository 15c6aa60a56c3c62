import type { NumberQuestion, ScaleQuestion } from '../definition/question.ts';
import { outside } from '../state/violation.ts';
import type { TypeRules } from './type-rules.ts';

export function isNumber(answer: unknown): answer is number {
  return typeof answer === 'number' && Number.isFinite(answer);
}

export const number: TypeRules<NumberQuestion> = {
  type: 'number',
  hasForm: isNumber,
  typed: true,
  violation: (answer: number, { integer, min, max }) =>
    integer && !Number.isInteger(answer) ? { code: 'integer' } : outside(answer, min, max),
};

/** Steps of decimal fractions do not come out even in binary. */
const ROUNDING = 1e-9;

export const scale: TypeRules<ScaleQuestion> = {
  type: 'number',
  hasForm: isNumber,
  violation: (answer: number, { min, max, step = 1 }) => {
    const steps = (answer - min) / step;
    return (
      outside(answer, min, max) ??
      (Math.abs(steps - Math.round(steps)) > ROUNDING ? { code: 'step', limit: step } : undefined)
    );
  },
};
