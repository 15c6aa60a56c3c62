import type { ReactiveControllerHost } from 'lit';
import type { DraftPlace, SetAsideDraft, StorageRefusedReason } from 'talkoot/device';

/** `none`: nothing is kept; `ask`: only after the person agreed; `device`: at once, and it says so. */
export type DraftPolicy = 'none' | 'ask' | 'device';

/**
 * What is known of the draft:
 *
 * - `off`: none is kept, or there is nothing to keep yet;
 * - `undecided`: something was answered, and the person has not said whether to keep it;
 * - `declined`: she said no, or erased it;
 * - `shared`: the device is shared, says the host, and nothing is kept on it;
 * - `saving`, `saved`, `failed`: the newest answers are on their way, on the device, or only on the page;
 * - `refused`: the browser gives no storage;
 * - `elsewhere`: another tab has the draft and writes it.
 */
export type DraftStatus =
  'off' | 'undecided' | 'declined' | 'shared' | 'saving' | 'saved' | 'failed' | 'refused' | 'elsewhere';

export interface DraftState extends DraftNews {
  readonly status: DraftStatus;
  /** When it was last saved. */
  readonly savedAt?: Date;
  /** Until when it is kept, where the host has set a time. */
  readonly keptUntil?: Date;
  /** The answers shown come from a draft saved earlier. */
  readonly resumed?: boolean;
  /** What became of the person's wish to erase the draft. */
  readonly erased?: 'done' | 'failed';
  /** Why the browser does not keep it, with `failed` and `refused`. */
  readonly reason?: StorageRefusedReason;
}

/** What was found out on opening, and stays worth knowing whatever is done next. */
export interface DraftNews {
  /** An earlier draft that could not be opened; it is kept, and offered as a file. */
  readonly setAside?: SetAsideDraft;
  /** When the draft was saved that was erased on opening, because its time was over. */
  readonly expired?: Date;
  /** Another draft of the same, kept beside the one on screen. */
  readonly beside?: DraftBeside;
}

export interface DraftBeside {
  readonly key: string;
  readonly savedAt: Date;
  /** Whether what is on screen is the older of the two. */
  readonly isNewer: boolean;
}

/** What the controller needs of the element whose answers it keeps. */
export interface DraftHost extends ReactiveControllerHost {
  readonly draftPolicy: DraftPolicy;
  /** The host says that several people use the device one after the other. */
  readonly isShared: boolean;
  /** Whether leaving asks where something would be lost; not where the host sees to that. */
  readonly asksBeforeLeaving: boolean;
  /** Days that a draft is kept, as the host gave them; none: until somebody erases it. */
  readonly draftDays: number | null | undefined;
  /** What the draft of what is on screen belongs to. */
  readonly draftPlace: DraftPlace;
  /** What a person knows the draft by. */
  readonly draftLabel: string | undefined;
  /** Whether all drafts are listed on screen, so that one beside this needs no word. */
  readonly listsDrafts?: boolean;
  draftPayload(): unknown;
  /**
   * Loads what opening a draft needs. The function it gives shows what was saved; it throws when that cannot be
   * opened, and what is on screen then stays.
   */
  draftReader(): Promise<(payload: unknown) => void>;
  /** Whether a saved draft goes on from what is on screen: then that is the older one. */
  isBehind?(payload: unknown): boolean;
  /** Leaves nothing of the person on screen, and begins for the next one. */
  startAnew(): Promise<void>;
  draftStateChanged(state: DraftState): void;
}
