import type { Claim } from './tab-claim.ts';

/** A claim by Web Locks: the browser itself sees to it that there is one holder, and that the dead hold nothing. */
export class LockClaim implements Claim {
  readonly #locks: LockManager;
  readonly #name: string;
  readonly #onLost: () => void;
  /** Ends the holding; undefined while another holds. */
  #end: (() => void) | undefined;
  #taking: Promise<void> | undefined;

  constructor(locks: LockManager, name: string, onLost: () => void) {
    this.#locks = locks;
    this.#name = name;
    this.#onLost = onLost;
  }

  get held(): boolean {
    return this.#end !== undefined;
  }

  /** @param patience - milliseconds, because a lock just released, or that of a page just reloaded, is not free at once. */
  async ask(patience: number): Promise<void> {
    const signal = AbortSignal.timeout(patience);
    try {
      return await this.#request({ signal });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    // On a busy device time may run out before the browser has answered at all: only what it says now counts.
    await this.#request({ ifAvailable: true });
  }

  async takeOver(): Promise<void> {
    if (this.held) return;
    // A double click must not take from itself.
    this.#taking ??= this.#request({ steal: true }).finally(() => (this.#taking = undefined));
    await this.#taking;
  }

  release(): void {
    this.#end?.();
    this.#end = undefined;
  }

  /** Resolves as soon as the lock is held, or is not to be had; the lock itself lasts until released or stolen. */
  #request(options: LockOptions): Promise<void> {
    return new Promise((resolve, reject) => {
      let end: (() => void) | undefined;
      const hold = (lock: Lock | null) => {
        resolve();
        if (!lock) return undefined;
        return new Promise<void>((settle) => (this.#end = end = settle));
      };
      this.#locks.request(this.#name, options, hold).catch((error: unknown) => {
        reject(error instanceof Error ? error : new Error('the lock was refused', { cause: error }));
        if (end === undefined || this.#end !== end) return;
        this.#end = undefined;
        this.#onLost();
      });
    });
  }
}
