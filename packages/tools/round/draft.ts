import type { TypedTexts } from 'talkoot/elements/draft-opening.js';
import type { Place } from 'talkoot/elements/pages.js';

/** What a draft of a round keeps: the whole network file, and where the person was. */
export interface RoundDraft {
  readonly network: unknown;
  /** Id of the round on screen. */
  readonly current: string;
  readonly place: Place;
  readonly typed: TypedTexts;
}
