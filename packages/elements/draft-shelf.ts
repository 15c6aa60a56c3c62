import { draftKey, openDrafts } from 'talkoot/device';
import type { DraftEntry, Drafts, SetAsideDraft } from 'talkoot/device';

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
    this.#entries = newestFirst(entries);
  }

  /** Erases a draft with all copies of it that were moved aside. */
  async erase(key: string): Promise<void> {
    const store = await this.open();
    for (const entry of await store.list(`${key}~`)) await store.erase(entry.key);
    await store.erase(key);
  }

  /** Erases what has been kept long enough, of all questionnaires; tells what it was, newest first. */
  async sweep(isOver: (entry: DraftEntry) => boolean): Promise<readonly DraftEntry[]> {
    const store = await this.open();
    return newestFirst(await store.eraseWhere(isOver));
  }

  /** Moves a draft aside, because another one takes its place: nothing is overwritten. */
  async preserve(key: string): Promise<DraftEntry | undefined> {
    const store = await this.open();
    const [entry] = (await store.list(key)).filter((each) => each.key === key);
    if (!entry) return undefined;
    const aside = `${key}~${entry.savedAt ?? 0}/`;
    await store.move(key, aside);
    return { ...entry, key: aside };
  }

  /** Puts a draft that was moved aside back in its place. */
  async bringBack(key: string): Promise<void> {
    await (await this.open()).move(key, placeOf(key));
  }

  /** Makes a draft the newest, whenever it was written. */
  async touch(key: string): Promise<void> {
    await (await this.open()).touch(key);
  }

  /** What is stored under a key, unread. */
  async payload(key: string): Promise<unknown> {
    const loaded = await (await this.open()).load(key, (saved) => saved);
    return loaded?.status === 'opened' ? loaded.payload : undefined;
  }

  /**
   * What of a questionnaire could not be opened, newest first. What a later version wrote goes back under its key
   * first: this may be that version.
   */
  async setAside(
    questionnaire: string,
    isWanted: (key: string) => boolean,
  ): Promise<readonly SetAsideDraft[]> {
    const store = await this.open();
    const found: SetAsideDraft[] = [];
    const all = await store.listSetAside(draftKey({ questionnaire }));
    for (const each of all.filter(({ key }) => isWanted(key)).reverse())
      if (each.reason !== 'newer' || !(await store.putBack(each.id))) found.push(each);
    return found;
  }
}

/** Where a draft that was moved aside belongs; the key itself for all others. */
export function placeOf(key: string): string {
  return key.replace(/\/~\d+\/$/, '/');
}

function newestFirst(entries: readonly DraftEntry[]): readonly DraftEntry[] {
  return [...entries].sort((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0));
}
