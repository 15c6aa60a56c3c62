import { DraftDatabase } from './draft-database.ts';
import type { DraftTransaction } from './draft-database.ts';
import { DRAFT_FORMAT, readerRefusal, unwrapRecord } from './draft-record.ts';
import type { SetAsideDraft } from './draft-record.ts';

/** What became of a draft that was asked for. */
export type LoadedDraft<Payload> =
  | { readonly status: 'opened'; readonly payload: Payload; readonly savedAt: number }
  | { readonly status: 'set-aside'; readonly setAside: SetAsideDraft };

/** One line of a list of drafts. A damaged record may lack its time. */
export interface DraftEntry {
  readonly key: string;
  /** Milliseconds since 1970 by the clock of the device. */
  readonly savedAt: number | undefined;
  /** What a person knows it by, as given when it was saved. */
  readonly label: string | undefined;
}

/**
 * Drafts kept on this device. Each method rejects with {@link StorageRefusedError} when the browser refuses;
 * a connection that the browser has closed is opened again first.
 */
export interface Drafts {
  /**
   * The draft under a key, if there is one.
   *
   * @param read - checks and opens the payload at once, not by promise. What it throws sets the draft aside: it
   *   leaves its key and stays, unchanged, in the list of {@link listSetAside}. A `reason` on the error is kept.
   */
  load<Payload>(key: string, read: (payload: unknown) => Payload): Promise<LoadedDraft<Payload> | undefined>;

  /**
   * Keeps a payload in place of the one before. Once this resolves, it outlives the death of the browser.
   *
   * @param payload - plain data; a function in it rejects with the browser's `DataCloneError`.
   */
  save(key: string, payload: unknown, label?: string): Promise<void>;

  erase(key: string): Promise<void>;

  /** The drafts whose key begins so; all without a prefix. */
  list(prefix?: string): Promise<readonly DraftEntry[]>;

  /** What could not be opened, of keys that begin so. */
  listSetAside(prefix?: string): Promise<readonly SetAsideDraft[]>;

  /** Erases for good, on a person's wish. */
  eraseSetAside(id: number): Promise<void>;

  /** Lets go of the store; a later use takes hold of it again. */
  close(): void;
}

/**
 * Opens the drafts of this device: in IndexedDB, because what is written to localStorage dies with the browser
 * for some seconds after.
 *
 * @param name - of the database, to keep sites of one origin apart.
 * @throws StorageRefusedError
 */
export async function openDrafts(name = 'talkoot-drafts'): Promise<Drafts> {
  const database = new DraftDatabase(name);
  await database.open();
  return new StoredDrafts(database);
}

class StoredDrafts implements Drafts {
  readonly #database: DraftDatabase;

  constructor(database: DraftDatabase) {
    this.#database = database;
  }

  load<Payload>(key: string, read: (payload: unknown) => Payload): Promise<LoadedDraft<Payload> | undefined> {
    return this.#database.transact('readwrite', async (transaction) => {
      const stored = await transaction.objectStore('drafts').get(key);
      if (stored === undefined) return undefined;
      try {
        const { payload, savedAt } = unwrapRecord(stored);
        return { status: 'opened', payload: read(payload), savedAt } as const;
      } catch (error) {
        return { status: 'set-aside', setAside: await setAside(transaction, key, error) } as const;
      }
    });
  }

  save(key: string, payload: unknown, label?: string): Promise<void> {
    const record = { key, format: DRAFT_FORMAT, savedAt: Date.now(), payload };
    return this.#database.transact('readwrite', async (transaction) => {
      await transaction.objectStore('drafts').put(label === undefined ? record : { ...record, label });
    });
  }

  erase(key: string): Promise<void> {
    return this.#database.transact('readwrite', (transaction) =>
      transaction.objectStore('drafts').delete(key),
    );
  }

  async list(prefix = ''): Promise<readonly DraftEntry[]> {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const stored = await this.#database.transact('readonly', (transaction) =>
      transaction.objectStore('drafts').getAll(range),
    );
    return stored.map(({ key, savedAt, label }) => ({
      key,
      savedAt: Number.isFinite(savedAt) ? savedAt : undefined,
      label: typeof label === 'string' ? label : undefined,
    }));
  }

  async listSetAside(prefix = ''): Promise<readonly SetAsideDraft[]> {
    const stored = await this.#database.transact('readonly', (transaction) =>
      transaction.objectStore('setAside').getAll(),
    );
    return stored.filter(({ key }) => String(key).startsWith(prefix));
  }

  eraseSetAside(id: number): Promise<void> {
    return this.#database.transact('readwrite', (transaction) =>
      transaction.objectStore('setAside').delete(id),
    );
  }

  close(): void {
    this.#database.close();
  }
}

/** Moves a record out of the way, in the transaction that read it: it is never in both places, nor in none. */
async function setAside(
  transaction: DraftTransaction<'readwrite'>,
  key: string,
  error: unknown,
): Promise<SetAsideDraft> {
  const drafts = transaction.objectStore('drafts');
  // Read anew, because the reader may have changed its copy before it threw.
  const record: unknown = await drafts.get(key);
  const entry = { key, ...readerRefusal(error), setAsideAt: Date.now(), record };
  const id = await transaction.objectStore('setAside').add(entry as SetAsideDraft);
  await drafts.delete(key);
  return { id, ...entry };
}
