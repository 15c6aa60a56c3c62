import type { ScopeState } from './scope-state.ts';

/** Told the addresses of the questions whose state may have changed; sections are told by their id. */
export type Listener<Place extends string = string> = (changed: ReadonlySet<Place>) => void;

/** Gathers what changes in one turn, and tells it once. */
export class Notifications {
  readonly #listeners = new Set<Listener>();
  #changed = new Map<string, ScopeState>();

  /** Calls the listener after changes; returns how to stop. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  add(address: string, state: ScopeState): void {
    if (this.#listeners.size === 0) return;
    if (this.#changed.size === 0) void Promise.resolve().then(() => this.#notify());
    this.#changed.set(address, state);
  }

  #notify(): void {
    // What stood in rows that have gone meanwhile cannot be asked for any more.
    const changed = new Set<string>();
    for (const [address, state] of this.#changed) if (state.isPresent) changed.add(address);
    this.#changed = new Map();
    for (const listener of [...this.#listeners]) {
      try {
        if (this.#listeners.has(listener)) listener(changed);
      } catch (error) {
        // One that fails must not keep the others from hearing; its error is for whoever watches the page.
        void Promise.reject(new Error('A listener failed', { cause: error }));
      }
    }
  }
}
