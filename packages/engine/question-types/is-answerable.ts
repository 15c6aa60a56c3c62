import type { Question } from '../definition/question.ts';

/** Whether a question takes an answer. */
export function isAnswerable({ type }: Question): boolean {
  return type !== 'note' && type !== 'calculation';
}
