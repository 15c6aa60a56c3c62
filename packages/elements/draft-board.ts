import { StorageRefusedError } from 'talkoot/device';
import type { StorageRefusedReason } from 'talkoot/device';
import type { DraftHost, DraftNews, DraftState, DraftStatus } from './draft-state.ts';

/** What is known of a draft: said on screen at each change, and told to the page when a person did it. */
export class DraftBoard {
  readonly #host: DraftHost;
  #state: DraftState;
  #isQuiet = false;
  #told: string | undefined;

  constructor(host: DraftHost) {
    this.#host = host;
    this.#state = { status: this.first };
  }

  get state(): DraftState {
    return this.#state;
  }

  /** Says something else; news stay. */
  set(state: DraftState): void {
    const { setAside, expired, beside } = this.#state;
    const news = { ...(setAside && { setAside }), ...(expired && { expired }), ...(beside && { beside }) };
    this.#state = { ...news, ...state };
    this.#host.requestUpdate();
    // Between two savings nothing is news.
    if (this.#isQuiet || state.status === 'saving' || state.status === this.#told) return;
    this.#told = state.status;
    this.#host.draftStateChanged(this.#state);
  }

  /** Says nothing of what was before. */
  reset(): void {
    this.#state = { status: 'off' };
    this.set({ status: this.first });
  }

  /** What is said before anything is done. */
  get first(): DraftStatus {
    return this.#host.isShared ? 'shared' : 'off';
  }

  refuse(status: 'refused' | 'failed', error: unknown): void {
    this.set({ ...this.#state, status, reason: reasonOf(error) });
  }

  forget(news: keyof DraftNews): void {
    const { [news]: _, ...rest } = this.#state;
    this.#state = rest;
    this.#host.requestUpdate();
  }

  /** Does something without telling the page: it was no person who did it. */
  async quietly(act: () => Promise<void>): Promise<void> {
    this.#isQuiet = true;
    try {
      await act();
    } finally {
      this.#isQuiet = false;
    }
  }
}

/** When a draft was saved, and until when it is kept. */
export function moments(
  savedAt: number,
  keptUntil: number | undefined,
): Pick<DraftState, 'savedAt' | 'keptUntil'> {
  return {
    savedAt: new Date(savedAt),
    ...(keptUntil !== undefined && { keptUntil: new Date(keptUntil) }),
  };
}

export function reasonOf(error: unknown): StorageRefusedReason {
  return error instanceof StorageRefusedError ? error.reason : 'unavailable';
}
