import { draftKey, openDrafts } from 'talkoot/device';
import type { DraftEntry, Drafts } from 'talkoot/device';

/** The drafts of one questionnaire on this device, newest first; opened when there is something to do. */
export class DraftShelf {
  #store: Drafts | undefined;
  #entries: readonly DraftEntry[] = [];

  get entries(): readonly DraftEntry[] {
    return this.#entries;
  }

  /** @throws StorageRefusedError */
  async open(): Promise<Drafts> {
    this.#store ??= await openDrafts();
    return this.#store;
  }

  /** Looks again which drafts there are. Where nothing was opened there is nothing to list. */
  async list(questionnaire: string): Promise<void> {
    const entries = (await this.#store?.list(draftKey({ questionnaire }))) ?? [];
    this.#entries = [...entries].sort((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0));
  }

  /** Erases a draft with all copies of it that were moved aside. */
  async erase(key: string): Promise<void> {
    const store = await this.open();
    for (const entry of await store.list(`${key}~`)) await store.erase(entry.key);
    await store.erase(key);
  }

  /** Moves a draft aside, because another document will be saved in its place: nothing is overwritten. */
  async preserve(key: string): Promise<void> {
    const entry = this.#entries.find((each) => each.key === key);
    if (!entry) return;
    const store = await this.open();
    let payload: unknown;
    await store.load(key, (saved) => (payload = saved));
    if (payload !== undefined) await store.save(`${key}~${entry.savedAt ?? 0}/`, payload, entry.label);
  }
}
