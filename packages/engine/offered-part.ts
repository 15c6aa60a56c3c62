import type { Question } from './question.ts';
import type { Answer } from './response.ts';

/** What of an answer is offered by the question's filter now; undefined when nothing is left. */
export function offeredPart(
  { type }: Question,
  answer: Answer,
  offered: ReadonlySet<string>,
): Answer | undefined {
  if (typeof answer === 'string') return offered.has(answer) ? answer : undefined;
  // "Other" is always offered.
  if (typeof answer !== 'object' || type === 'choice') return answer;
  const isList = Array.isArray(answer);
  const left = Object.entries(answer).filter(([key, item]) =>
    isList && typeof item !== 'string' ? true : offered.has(isList ? (item as string) : key),
  );
  if (left.length === 0) return undefined;
  return isList ? left.map(([, item]) => item as string) : Object.fromEntries(left);
}
