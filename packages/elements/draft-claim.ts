import { claimDraft } from 'talkoot/device';
import type { Claim } from 'talkoot/device';

/** Keys of the drafts that elements of this page have on screen: no second one opens the same. */
const openHere = new Set<string>();

export function isOpenHere(key: string): boolean {
  return openHere.has(key);
}

/** The right of an element to write one draft, among the elements of the page and the tabs of the browser. */
export class DraftClaim {
  readonly #onLost: () => void;
  #claim: Claim | undefined;
  #key = '';

  constructor(onLost: () => void) {
    this.#onLost = onLost;
  }

  /** Key of the draft that was claimed last; empty before. */
  get key(): string {
    return this.#key;
  }

  get held(): boolean {
    return this.#claim?.held ?? false;
  }

  /** Whether something is claimed, held or not. */
  get exists(): boolean {
    return this.#claim !== undefined;
  }

  /** @returns whether the draft may be written here. */
  async ask(key: string): Promise<boolean> {
    openHere.add(key);
    this.#key = key;
    const claim = await claimDraft(key, this.#onLost);
    // Another one was asked for while this one was on its way.
    if (this.#key !== key) claim.release();
    else this.#claim = claim;
    return claim.held;
  }

  async takeOver(): Promise<void> {
    await this.#claim?.takeOver();
  }

  release(): void {
    this.#claim?.release();
    this.#claim = undefined;
    openHere.delete(this.#key);
  }
}
