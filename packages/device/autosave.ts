import { StorageRefusedError } from './storage-refused.ts';
import type { StorageRefusedReason } from './storage-refused.ts';

/** Where the newest change is; the tool says it in words. */
export type AutosaveState =
  | { readonly code: 'saving' }
  /** Everything is on the device, since `at` (milliseconds since 1970). */
  | { readonly code: 'saved'; readonly at: number }
  /** The newest change is only in this page. The next change, or a flush, tries again. */
  | { readonly code: 'failed'; readonly reason: StorageRefusedReason; readonly error: unknown };

/** Writes the newest state after each change, one write at a time. */
export interface Autosave {
  /**
   * Something changed. Cheap enough for every keystroke: while a write is under way, the next one waits and
   * only the newest state is written.
   *
   * @param makePayload - makes the state when its turn to be written comes.
   */
  changed(makePayload: () => unknown): void;

  /**
   * Writes what is not yet on the device, also after a failure.
   *
   * @throws what `save` threw, when the newest state is still not on the device.
   */
  flush(): Promise<void>;

  /** Writes no more, for instance because another tab took over. A write under way ends as it will. */
  stop(): void;
}

/**
 * Keeps a state saved as it changes, without timers: what one task changes is written at its end.
 *
 * @param options.save - such as `(payload) => drafts.save(key, payload)`.
 * @param options.onState - told each time the state of saving changes.
 */
export function createAutosave(options: {
  readonly save: (payload: unknown) => Promise<unknown>;
  readonly onState?: (state: AutosaveState) => void;
}): Autosave {
  const { save, onState } = options;
  /** Makes what is not on the device; undefined when everything is, or is being written. */
  let unsaved: (() => unknown) | undefined;
  let running: Promise<void> | undefined;
  let stopped = false;

  /** Writes until nothing waits. A failed state waits on, unless a newer one has taken its place. */
  async function run(): Promise<void> {
    try {
      // Changes that one act makes together become one write.
      await Promise.resolve();
      onState?.({ code: 'saving' });
      while (unsaved && !stopped) {
        const makePayload = unsaved;
        unsaved = undefined;
        try {
          await save(makePayload());
        } catch (error) {
          if (unsaved) continue;
          unsaved = makePayload;
          throw error;
        }
      }
    } catch (error) {
      running = undefined;
      if (!stopped) onState?.({ code: 'failed', reason: reasonOf(error), error });
      throw error;
    }
    // In the same breath as the last look at what waits: a change from here on starts a new run.
    running = undefined;
    if (!stopped) onState?.({ code: 'saved', at: Date.now() });
  }

  return {
    changed(makePayload) {
      if (stopped) return;
      unsaved = makePayload;
      // The failure has been told as a state.
      (running ??= run()).catch(() => undefined);
    },
    async flush() {
      // A failure of what was under way is not the last word.
      while (running) await running.catch(() => undefined);
      if (unsaved && !stopped) await (running ??= run());
    },
    stop() {
      stopped = true;
    },
  };
}

function reasonOf(error: unknown): StorageRefusedReason {
  return error instanceof StorageRefusedError ? error.reason : 'unavailable';
}
