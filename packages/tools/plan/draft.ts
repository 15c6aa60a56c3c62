import { draftKey } from 'talkoot/device';
import type { TypedTexts } from 'talkoot/elements/draft-opening.js';
import type { Place } from 'talkoot/elements/pages.js';

/** What a draft of a plan keeps: the whole network file, and where the person was. */
export interface PlanDraft {
  readonly network: unknown;
  readonly place: Place;
  /** What is typed in controls and not stored yet, by key; drafts of earlier versions have none. */
  readonly typed?: TypedTexts;
}

/** The place a draft was left at; where that is none of the plan, its beginning. */
export function placeIn(place: unknown): Place {
  return typeof place === 'number' || place === 'review' ? place : 'start';
}

/** Whether the key of a draft, of whatever network, is of a round; drafts that were moved aside are of none. */
export function isOfRound(key: string, round: string): boolean {
  return key.replace(/^[^/]*\/[^/]*\//, '/-/') === draftKey({ questionnaire: '', network: '-', round });
}
