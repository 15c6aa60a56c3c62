import type { ResponseErrorReason } from 'talkoot/engine';

/** Version of the record around a payload; the payload has a version of its own. */
export const DRAFT_FORMAT = 1;

/** A draft as it is stored. What comes from a disk is trusted only after {@link unwrapRecord}. */
export interface DraftRecord {
  readonly key: string;
  readonly format: number;
  /** Milliseconds since 1970 by the clock of the device: to be shown, not to be compared. */
  readonly savedAt: number;
  /** Until when it is kept, where the host has set a time; told to the person when it was saved. */
  readonly keptUntil?: number;
  readonly label?: string;
  readonly payload: unknown;
}

/** `damaged`: not readable; `newer`: written by a later version; `foreign`: belongs to something else. */
export type SetAsideReason = ResponseErrorReason;

/** A draft that could not be opened and was put away unchanged. Only a person's wish erases it. */
export interface SetAsideDraft {
  readonly id: number;
  /** The key it was saved under. */
  readonly key: string;
  readonly reason: SetAsideReason;
  /** What its reader said, in English, for developers. */
  readonly message: string;
  /** When it was put away, milliseconds since 1970. */
  readonly setAsideAt: number;
  /** The whole stored record, to be offered as a file. */
  readonly record: unknown;
}

/** @throws Error with a `reason` like a reader's, for what is not a record of a format that this version reads. */
export function unwrapRecord(stored: unknown): DraftRecord {
  const { format, savedAt } = stored as Partial<Record<keyof DraftRecord, unknown>>;
  if (typeof format === 'number' && format > DRAFT_FORMAT) {
    throw Object.assign(new Error(`draft format ${format}; this version reads ${DRAFT_FORMAT}`), {
      reason: 'newer' satisfies SetAsideReason,
    });
  }
  if (format !== DRAFT_FORMAT || !Number.isFinite(savedAt)) throw new Error('not a draft');
  return stored as DraftRecord;
}

/** Why a draft was refused: the `reason` it gives, when it is one of ours, as `ResponseError` does. */
export function readerRefusal(error: unknown): { reason: SetAsideReason; message: string } {
  const { reason, message } = (error ?? {}) as { reason?: unknown; message?: unknown };
  return {
    reason: reason === 'newer' || reason === 'foreign' ? reason : 'damaged',
    message: typeof message === 'string' ? message : '',
  };
}
