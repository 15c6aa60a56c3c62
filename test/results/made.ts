import { parseDefinition } from 'talkoot/engine';
import type { Definition, Response } from 'talkoot/engine';
import { seededNumbers } from './seeded-numbers.ts';

export const OPTIONS = ['never', 'sometimes', 'often', 'always'];
const option = (value: string): { value: string } => ({ value });

export function defined(
  ...questions: { readonly id: string; readonly type: string; readonly [property: string]: unknown }[]
): Definition {
  return parseDefinition({
    talkoot: 1,
    id: 'made',
    version: '1.0.0',
    languages: ['en'],
    sections: [{ id: 'all_of_it', questions }],
  });
}

export const choice = (id: string, options: readonly string[] = OPTIONS, more: object = {}) => ({
  id,
  type: 'choice',
  options: options.map(option),
  ...more,
});

/** A ladder of 4 rungs × 6 stages. */
export const IDS = [1, 2, 3, 4].flatMap((rung) => [1, 2, 3, 4, 5, 6].map((stage) => `r${rung}v${stage}`));
export const ladder = defined(
  ...IDS.map((id) => choice(id, OPTIONS, { nonresponse: ['dont-know', 'does-not-apply'] })),
);
export const verdicts = {
  questions: IDS,
  established: 'often',
  yes: 2 / 3,
  no: 1 / 3,
  doNotKnow: 'dont-know',
  doesNotApply: 'does-not-apply',
  sides: ['organisers', 'participants'],
  ladder: [1, 2, 3, 4, 5, 6].map((stage) => [1, 2, 3, 4].map((rung) => `r${rung}v${stage}`)),
} as const;
export const groups = [{ id: 'organisers' }, { id: 'participants' }];

let made = 0;
/** A submitted response; ids count up. */
export function response(answers: object, more: Partial<Record<keyof Response, unknown>> = {}): Response {
  made += 1;
  return {
    talkoot: 1,
    id: made.toString(16).padStart(32, '0'),
    revision: 1,
    status: 'submitted',
    questionnaire: 'made',
    version: '1.0.0',
    group: 'organisers',
    started: '2026-01-05',
    changed: '2026-01-05',
    answers,
    ...more,
  } as Response;
}

/** So many responses that choose each option of a question. */
export function answering(id: string, counts: Record<string, number>, more: object = {}): Response[] {
  return Object.entries(counts).flatMap(([value, count]) =>
    Array.from({ length: count }, () =>
      response(
        value === '-' ? {} : { [id]: value.startsWith('!') ? { nonresponse: value.slice(1) } : value },
        more,
      ),
    ),
  );
}

/** Random responses to the ladder, the same each time. */
export function randomLadder(seed: number, count: number, more: object = {}): Response[] {
  const random = seededNumbers(seed);
  const pick = (of: number): number => Math.floor(random() * of);
  return Array.from({ length: count }, () => {
    const lean = pick(4);
    const answers: Record<string, unknown> = {};
    for (const id of IDS) {
      const sort = random();
      if (sort < 0.1) answers[id] = { nonresponse: 'dont-know' };
      else if (sort < 0.15) answers[id] = { nonresponse: 'does-not-apply' };
      else if (sort < 0.95) answers[id] = OPTIONS[random() < 0.5 ? lean : pick(4)];
    }
    return response(answers, more);
  });
}
