import type { ReactiveControllerHost } from 'lit';
import type { DraftPlace, SetAsideDraft } from 'talkoot/device';

/** `none`: nothing is kept; `ask`: only after the person agreed; `device`: at once, and it says so. */
export type DraftPolicy = 'none' | 'ask' | 'device';

/**
 * What is known of the draft:
 *
 * - `off`: none is kept, or there is nothing to keep yet;
 * - `undecided`: something was answered, and the person has not said whether to keep it;
 * - `declined`: she said no, or erased it;
 * - `saving`, `saved`, `failed`: the newest answers are on their way, on the device, or only on the page;
 * - `refused`: the browser gives no storage;
 * - `elsewhere`: another tab has the draft and writes it.
 */
export type DraftStatus =
  'off' | 'undecided' | 'declined' | 'saving' | 'saved' | 'failed' | 'refused' | 'elsewhere';

export interface DraftState {
  readonly status: DraftStatus;
  /** When it was last saved. */
  readonly savedAt?: Date;
  /** The answers shown come from a draft saved earlier. */
  readonly resumed?: boolean;
  /** What became of the person's wish to erase the draft. */
  readonly erased?: 'done' | 'failed';
  /** An earlier draft that could not be opened; it is kept, and offered as a file. */
  readonly setAside?: SetAsideDraft;
}

/** What the controller needs of the element whose answers it keeps. */
export interface DraftHost extends ReactiveControllerHost {
  readonly draftPolicy: DraftPolicy;
  /** What the draft of what is on screen belongs to. */
  readonly draftPlace: DraftPlace;
  /** What a person knows the draft by. */
  readonly draftLabel: string | undefined;
  draftPayload(): unknown;
  /**
   * Loads what opening a draft needs. The function it gives shows what was saved; it throws when that cannot be
   * opened, and what is on screen then stays.
   */
  draftReader(): Promise<(payload: unknown) => void>;
  draftStateChanged(state: DraftState): void;
}
