import { DraftDatabase } from './draft-database.ts';
import type { DraftTransaction } from './draft-database.ts';
import { DRAFT_FORMAT, readerRefusal, unwrapRecord } from './draft-record.ts';
import type { DraftRecord, SetAsideDraft } from './draft-record.ts';
import { PATIENCE } from './patience.ts';

/** What became of a draft that was asked for. */
export type LoadedDraft<Payload> =
  | {
      readonly status: 'opened';
      readonly payload: Payload;
      readonly savedAt: number;
      readonly keptUntil: number | undefined;
    }
  | { readonly status: 'set-aside'; readonly setAside: SetAsideDraft };

/** One line of a list of drafts. A damaged record may lack its time. */
export interface DraftEntry {
  readonly key: string;
  /** Milliseconds since 1970 by the clock of the device. */
  readonly savedAt: number | undefined;
  /** Until when it is kept, where that was said when it was saved. */
  readonly keptUntil: number | undefined;
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
   * @param keptUntil - milliseconds since 1970, for {@link eraseWhere}: nothing is erased by itself.
   */
  save(key: string, payload: unknown, label?: string, keptUntil?: number): Promise<void>;

  /** Gives a draft another key, in one piece and with its time; what was under that key is replaced. */
  move(from: string, to: string): Promise<void>;

  /** Counts as saved now, as it is: the newest, whenever it was written. */
  touch(key: string): Promise<void>;

  erase(key: string): Promise<void>;

  /**
   * Erases for good the drafts whose time is over, those set aside too.
   *
   * @param isOver - told each of them; one set aside unreadable has the time when it was put away.
   * @returns what was erased
   */
  eraseWhere(isOver: (entry: DraftEntry) => boolean): Promise<readonly DraftEntry[]>;

  /** The drafts whose key begins so; all without a prefix. */
  list(prefix?: string): Promise<readonly DraftEntry[]>;

  /** What could not be opened, of keys that begin so. */
  listSetAside(prefix?: string): Promise<readonly SetAsideDraft[]>;

  /**
   * Puts a draft that was set aside back under its key, to be tried once more.
   *
   * @returns false when there is none of that id, or another draft under the key.
   */
  putBack(id: number): Promise<boolean>;

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
 * @param patience - milliseconds until a browser that neither opens it nor refuses has refused.
 * @throws StorageRefusedError
 */
export async function openDrafts(name = 'talkoot-drafts', patience = PATIENCE): Promise<Drafts> {
  const database = new DraftDatabase(name, patience);
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
        const { keptUntil } = entryOf(stored);
        return { status: 'opened', payload: read(payload), savedAt, keptUntil } as const;
      } catch (error) {
        return { status: 'set-aside', setAside: await setAside(transaction, key, error) } as const;
      }
    });
  }

  save(key: string, payload: unknown, label?: string, keptUntil?: number): Promise<void> {
    const record: DraftRecord = {
      key,
      format: DRAFT_FORMAT,
      savedAt: Date.now(),
      payload,
      ...(label !== undefined && { label }),
      ...(keptUntil !== undefined && { keptUntil }),
    };
    return this.#database.transact('readwrite', async (transaction) => {
      await transaction.objectStore('drafts').put(record);
    });
  }

  move(from: string, to: string): Promise<void> {
    return this.#database.transact('readwrite', async (transaction) => {
      const drafts = transaction.objectStore('drafts');
      const record = await drafts.get(from);
      if (record === undefined || from === to) return;
      await drafts.put({ ...record, key: to });
      await drafts.delete(from);
    });
  }

  touch(key: string): Promise<void> {
    return this.#database.transact('readwrite', async (transaction) => {
      const drafts = transaction.objectStore('drafts');
      const record = await drafts.get(key);
      if (record !== undefined) await drafts.put({ ...record, savedAt: Date.now() });
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
    return stored.map(entryOf);
  }

  eraseWhere(isOver: (entry: DraftEntry) => boolean): Promise<readonly DraftEntry[]> {
    return this.#database.transact('readwrite', async (transaction) => {
      const [drafts, aside] = [transaction.objectStore('drafts'), transaction.objectStore('setAside')];
      const stored = (await drafts.getAll()).map(entryOf).filter(isOver);
      const setAside = (await aside.getAll())
        .map((entry) => ({ id: entry.id, ...setAsideEntryOf(entry) }))
        .filter(isOver);
      await Promise.all([
        ...stored.map(({ key }) => drafts.delete(key)),
        ...setAside.map(({ id }) => aside.delete(id)),
      ]);
      return [...stored, ...setAside.map(({ id: _, ...entry }) => entry)];
    });
  }

  async listSetAside(prefix = ''): Promise<readonly SetAsideDraft[]> {
    const stored = await this.#database.transact('readonly', (transaction) =>
      transaction.objectStore('setAside').getAll(),
    );
    return stored.filter(({ key }) => String(key).startsWith(prefix));
  }

  putBack(id: number): Promise<boolean> {
    return this.#database.transact('readwrite', async (transaction) => {
      const [drafts, aside] = [transaction.objectStore('drafts'), transaction.objectStore('setAside')];
      const entry = await aside.get(id);
      if (entry === undefined || (await drafts.count(entry.key)) > 0) return false;
      await drafts.put(entry.record as DraftRecord);
      await aside.delete(id);
      return true;
    });
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

/** What a record says of itself, as far as that can be believed. */
function entryOf(record: unknown): DraftEntry {
  const { key, savedAt, keptUntil, label } = (record ?? {}) as Partial<Record<keyof DraftEntry, unknown>>;
  return {
    key: String(key),
    savedAt: Number.isFinite(savedAt) ? (savedAt as number) : undefined,
    keptUntil: Number.isFinite(keptUntil) ? (keptUntil as number) : undefined,
    label: typeof label === 'string' ? label : undefined,
  };
}

function setAsideEntryOf({ key, record, setAsideAt }: SetAsideDraft): DraftEntry {
  const entry = entryOf(record);
  return { ...entry, key: String(key), savedAt: entry.savedAt ?? setAsideAt };
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
