import type { DateQuestion, MonthQuestion } from '../definition/question.ts';
import { outside } from '../state/violation.ts';
import type { TypeRules } from './type-rules.ts';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is an existing day of the Gregorian calendar, as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export const date: TypeRules<DateQuestion> = {
  type: 'date',
  hasForm: (answer) => typeof answer === 'string' && isDate(answer),
  typed: true,
  violation: (answer: string, { min, max }) => outside(answer, min, max),
};

export const month: TypeRules<MonthQuestion> = {
  type: 'month',
  hasForm: (answer) => typeof answer === 'string' && isDate(`${answer}-01`),
  typed: true,
  violation: (answer: string, { min, max }) => outside(answer, min, max),
};
