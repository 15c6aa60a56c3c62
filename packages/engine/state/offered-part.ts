import type { Question } from '../definition/question.ts';
import type { Answer } from '../response/response.ts';

/** What of an answer the question's filter does not take away; undefined when nothing is left. */
export function offeredPart(
  { type }: Question,
  answer: Answer,
  withheld: ReadonlySet<unknown>,
): Answer | undefined {
  // "Other" is always offered.
  if (typeof answer !== 'object' || type === 'choice') return withheld.has(answer) ? undefined : answer;
  if (Array.isArray(answer)) {
    const left = answer.filter((item) => !withheld.has(item));
    return left.length > 0 ? left : undefined;
  }
  const left = Object.entries(answer).filter(([key]) => !withheld.has(key));
  return left.length > 0 ? Object.fromEntries(left) : undefined;
}
