import { setTimeout as after } from 'node:timers/promises';
import type { Answer, Check, Option, Question, Questionnaire } from 'talkoot/engine';

/** Options by value, each with a label. */
export function named(...values: string[]): Option[] {
  return values.map((value) => ({ value, label: { en: `the ${value}` } }));
}

export function note(label: string): Question {
  return { id: 'said', type: 'note', label: { en: label } };
}

export function said(questionnaire: Questionnaire): string | undefined {
  return questionnaire.text('said.label', 'en');
}

/** A check whose calls are counted; it never answers after the tenth, so that a loop ends. */
export function counted(): { calls: { answer: unknown; signal: AbortSignal }[]; check: Check } {
  const calls: { answer: unknown; signal: AbortSignal }[] = [];
  const check: Check = (answer, { signal }) => {
    calls.push({ answer, signal });
    return calls.length > 10 ? new Promise<boolean>(() => undefined) : Promise.resolve(true);
  };
  return { calls, check };
}

/** Waits for a check, but not for ever. */
export async function settledSoon(questionnaire: Questionnaire): Promise<boolean> {
  return Promise.race([questionnaire.settled().then(() => true), after(50, false)]);
}

export const CHECKED: [Question, Answer][] = [
  [{ id: 'q', type: 'choices', options: named('a', 'b'), filter: 'true', check: 'known' }, ['a']],
  [{ id: 'q', type: 'ranking', options: named('a'), filter: 'true', check: 'known' }, ['a']],
  [{ id: 'q', type: 'allocation', total: 1, options: named('a'), filter: 'true', check: 'known' }, { a: 1 }],
  [
    { id: 'q', type: 'matrix', rows: [{ id: 'a' }], options: named('y'), filter: 'true', check: 'known' },
    { a: 'y' },
  ],
];
