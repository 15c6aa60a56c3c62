/**
 * Why nothing can be kept on this device, now or at all:
 *
 * - `denied`: the browser forbids it here: cookies blocked, a frame of another site;
 * - `quota`: there is no room left;
 * - `newer`: a later version of Talkoot has changed the store; loading the page again brings that version;
 * - `blocked`: an earlier version, open in another tab, does not let go of the store;
 * - `unavailable`: there is no store, or it does not work; `cause` is all that is known.
 */
export type StorageRefusedReason = 'denied' | 'quota' | 'newer' | 'blocked' | 'unavailable';

/** Thrown when the browser does not keep what it is asked to. What was kept before is as it was. */
export class StorageRefusedError extends Error {
  override readonly name = 'StorageRefusedError';
  readonly reason: StorageRefusedReason;

  constructor(reason: StorageRefusedReason, cause?: unknown) {
    super(`The browser refuses to store: ${reason}`, { cause });
    this.reason = reason;
  }
}

const REASONS = new Map<string, StorageRefusedReason>([
  ['SecurityError', 'denied'],
  ['NotAllowedError', 'denied'],
  ['QuotaExceededError', 'quota'],
  ['VersionError', 'newer'],
]);

/** What a failure of IndexedDB means. A payload that cannot be copied is its author's mistake and stays one. */
export function refusalOf(error: unknown): unknown {
  const name = nameOf(error);
  if (error instanceof StorageRefusedError || name === 'DataCloneError') return error;
  return new StorageRefusedError(REASONS.get(name) ?? 'unavailable', error);
}

/** The name of a `DOMException`, or of whatever else was thrown. */
export function nameOf(error: unknown): string {
  return String((error as { name?: unknown } | null | undefined)?.name);
}
