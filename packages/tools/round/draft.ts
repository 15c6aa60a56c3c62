import type { TypedTexts } from 'talkoot/elements/draft-opening.js';
import type { Place } from 'talkoot/elements/pages.js';
import { lineage } from 'talkoot/network';
import type { Network } from 'talkoot/network';

/** What a draft of a round keeps: the whole network file, and where the person was. */
export interface RoundDraft {
  readonly network: unknown;
  /** Id of the round on screen. */
  readonly current: string;
  readonly place: Place;
  readonly typed: TypedTexts;
}

/** Whether a saved draft goes on from a document, so that the document is the older of the two. */
export function isNewer({ network }: RoundDraft, document: Network): boolean {
  const saved = network as Partial<Network> | undefined;
  if (saved?.id !== document.id || !Array.isArray(saved.parents)) return false;
  // A revision is named when it is saved as a file; what was written after that is in the draft alone.
  if (saved.revision === document.revision) {
    return JSON.stringify(saved.rounds) !== JSON.stringify(document.rounds);
  }
  return lineage(saved as Network).includes(document.revision);
}
