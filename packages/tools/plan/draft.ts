import { draftKey } from 'talkoot/device';
import type { TypedTexts } from 'talkoot/elements/draft-opening.js';
import type { Place } from 'talkoot/elements/pages.js';
import { lineage } from 'talkoot/network';
import type { Network } from 'talkoot/network';

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

/**
 * Whether a draft goes on from the document that the page gave.
 *
 * @param given - revision of that document
 * @returns false for a draft of another network
 * @throws an error of reason `foreign` when it is of the same network and goes on from another revision
 */
export function continues(draft: Network, given: string, network: string | undefined): boolean {
  if (draft.id !== network) return false;
  if (lineage(draft).includes(given)) return true;
  throw Object.assign(new Error('the page gives a document that this draft does not continue'), {
    reason: 'foreign',
  });
}

/** Whether a saved draft goes on from a document, so that the document is the older of the two. */
export function goesOnFrom({ network }: PlanDraft, document: Network): boolean {
  const saved = network as Partial<Network> | undefined;
  if (saved?.id !== document.id || !Array.isArray(saved.parents)) return false;
  // A revision is named when it is saved as a file; what was written after that is in the draft alone.
  if (saved.revision === document.revision) return answersOf(saved) !== answersOf(document);
  return lineage(saved as Network).includes(document.revision);
}

function answersOf({ plan }: Partial<Network>): string {
  return JSON.stringify(plan?.response?.answers);
}
