import { draftKey } from 'talkoot/device';
import type { DraftEntry } from 'talkoot/device';
import type { DraftHost } from './draft-state.ts';

/** How long drafts are kept, as the host has set it. What a person was told when hers was saved counts before that. */
export class DraftExpiry {
  readonly #host: DraftHost;
  #told: unknown;

  constructor(host: DraftHost) {
    this.#host = host;
  }

  /**
   * The end of the last day on which a draft saved at a moment is kept; undefined where it has no end.
   *
   * @param told - what the person was told when it was saved
   */
  keptUntil(savedAt = Date.now(), told?: number): number | undefined {
    return this.#isSound ? (told ?? this.#endOf(savedAt)) : undefined;
  }

  /** Whether the time of a stored draft is over. With a value that makes no sense nothing is. */
  isOver(entry: DraftEntry): boolean {
    if (!this.#isSound) return false;
    const isOurs = entry.key.startsWith(draftKey({ questionnaire: this.#host.draftPlace.questionnaire }));
    const until = entry.keptUntil ?? (isOurs ? this.#endOf(entry.savedAt) : undefined);
    return until !== undefined && until < Date.now();
  }

  #endOf(savedAt: number | undefined): number | undefined {
    const days = this.#host.draftDays;
    if (days === null || days === undefined || savedAt === undefined) return undefined;
    const day = new Date(savedAt);
    day.setDate(day.getDate() + days);
    // A person is told a day, not a time of day.
    day.setHours(23, 59, 59, 999);
    return day.getTime();
  }

  get #isSound(): boolean {
    const days = this.#host.draftDays;
    if (days === null || days === undefined) return true;
    if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return true;
    if (!Object.is(this.#told, days)) {
      this.#told = days;
      console.error(
        `draft-days must be a whole number of days from 1 to ${MOST_DAYS}; it is ${days}. No draft is erased for its age.`,
      );
    }
    return false;
  }
}

/** A hundred years; more is a slip of the keyboard. */
const MOST_DAYS = 36525;
