/** Told the addresses of the questions whose state may have changed; sections are told by their id. */
export type Listener = (changed: ReadonlySet<string>) => void;

/** Gathers what changes in one turn, and tells it once. */
export class Notifications {
  readonly #listeners = new Set<Listener>();
  #changed = new Set<string>();

  /** Calls the listener after changes; returns how to stop. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  add(address: string): void {
    if (this.#changed.size === 0) void Promise.resolve().then(() => this.#notify());
    this.#changed.add(address);
  }

  /** Forgets what has changed so far. */
  reset(): void {
    this.#changed.clear();
  }

  #notify(): void {
    const changed = this.#changed;
    this.#changed = new Set();
    if (changed.size > 0) for (const listener of [...this.#listeners]) listener(changed);
  }
}
