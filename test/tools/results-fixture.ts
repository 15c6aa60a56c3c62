import type { Response } from 'talkoot/engine';
import type { Results } from 'talkoot/tools/results.js';
import { endedRound as round } from '../../stories/fixtures/rounds.ts';
import { show } from '../elements/fixture.ts';

export { round };

/** 32 hexadecimal digits for a number. */
export function digits(nth: number, start: string): string {
  return start + nth.toString(16).padStart(32 - start.length, '0');
}

const QUESTIONS = ['r1', 'r2', 'r3', 'r4'].flatMap((rung) =>
  ['v1', 'v2', 'v3', 'v4', 'v5', 'v6'].map((stage) => rung + stage),
);

/** Submitted responses of a group; the first has the option `first` in r2v1, the others go round the scale. */
export function answered(group: 'organisers' | 'participants', count: number, from = 0): Response[] {
  const scale = group === 'organisers' ? ['often', 'always'] : ['never', 'sometimes', 'often'];
  return Array.from({ length: count }, (_, nth): Response => ({
    talkoot: 1,
    id: digits(from + nth, group === 'organisers' ? '0' : '1'),
    revision: 1,
    status: 'submitted',
    questionnaire: 'participation-ladder',
    version: '1.0.0',
    round: round.id,
    group,
    started: '2026-10-01',
    changed: '2026-10-01',
    answers: Object.fromEntries(QUESTIONS.map((id, at) => [id, scale[(nth + at) % scale.length]!])),
  }));
}

/** The tool for the round, with nothing collected. */
export async function openResults(options: Partial<Results> = {}): Promise<Results> {
  const element = document.createElement('talkoot-results');
  return show(Object.assign(element, { round, drafts: 'ask', ...options }));
}

export async function collect(element: Results, responses: readonly unknown[]): Promise<void> {
  await element.collecting.add({ name: 'vastaukset.json', kind: 'file', text: JSON.stringify(responses) });
  await element.settled;
  await element.updateComplete;
}
