import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { DraftRecord, SetAsideDraft } from './draft-record.ts';
import { inTime } from './patience.ts';
import { nameOf, refusalOf, StorageRefusedError } from './storage-refused.ts';

const VERSION = 1;
const STORES = ['drafts', 'setAside'] as const;

interface Schema extends DBSchema {
  drafts: { key: string; value: DraftRecord };
  setAside: { key: number; value: SetAsideDraft };
}

/** One unit of work: all of it is stored, or nothing. */
export type DraftTransaction<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, typeof STORES, Mode>;

/** How a browser tells that it has dropped a connection, or how we do when it says nothing; iOS does so to living tabs. */
const LOST = new Set(['InvalidStateError', 'AbortError', 'UnknownError', 'TimeoutError']);

/** A database that is opened when needed, and again when the browser has closed it. */
export class DraftDatabase {
  readonly #name: string;
  readonly #patience: number;
  #opening: Promise<IDBPDatabase<Schema>> | undefined;

  /** @param patience - milliseconds until an opening that neither succeeds nor fails has failed; writing has twice that. */
  constructor(name: string, patience: number) {
    this.#name = name;
    this.#patience = patience;
  }

  /**
   * Does some work, a second time on a new connection if the first was lost. The work may await nothing but
   * its transaction, or that ends early.
   *
   * @throws StorageRefusedError
   */
  async transact<Mode extends IDBTransactionMode, Result>(
    mode: Mode,
    work: (transaction: DraftTransaction<Mode>) => Promise<Result>,
  ): Promise<Result> {
    for (let retried = false; ; retried = true) {
      const opening = this.open();
      let transaction: DraftTransaction<Mode> | undefined;
      try {
        transaction = (await opening).transaction(STORES, mode, { durability: 'strict' });
        return await this.#end(transaction, work);
      } catch (thrown) {
        // A request tells only that the transaction ended; the transaction knows why.
        const error = transaction?.error ?? thrown;
        const lost = LOST.has(nameOf(error));
        if (lost) this.#forget(opening);
        if (retried || !lost) throw refusalOf(error);
      }
    }
  }

  /** @throws StorageRefusedError */
  open(): Promise<IDBPDatabase<Schema>> {
    if (this.#opening === undefined) {
      const opening = this.#connect(() => this.#forget(opening));
      this.#opening = opening;
      // A refusal is not remembered: a person may allow storage, or make room, and go on.
      opening.catch(() => this.#forget(opening));
    }
    return this.#opening;
  }

  /** Lets go of the connection; the next use opens another. */
  close(): void {
    if (this.#opening) this.#forget(this.#opening);
  }

  /** A transaction that is left hanging is ended: it must not write when something newer has been written. */
  async #end<Mode extends IDBTransactionMode, Result>(
    transaction: DraftTransaction<Mode>,
    work: (transaction: DraftTransaction<Mode>) => Promise<Result>,
  ): Promise<Result> {
    const ending = Promise.all([work(transaction), transaction.done]);
    const [result] = await inTime(ending, 2 * this.#patience, () => transaction.abort());
    return result;
  }

  /** @param onClose - called when the browser closes the connection, as it may at any time. */
  async #connect(onClose: () => void): Promise<IDBPDatabase<Schema>> {
    try {
      // Some browsers have none in private windows, some throw at the mere mention.
      if (!globalThis.indexedDB) throw new StorageRefusedError('unavailable');
      const connecting = new Promise<IDBPDatabase<Schema>>((resolve, reject) => {
        openDB<Schema>(this.#name, VERSION, {
          upgrade(database, oldVersion) {
            if (oldVersion < 1) {
              database.createObjectStore('drafts', { keyPath: 'key' });
              database.createObjectStore('setAside', { keyPath: 'id', autoIncrement: true });
            }
          },
          // Should it open in the end, nobody uses it, and it closes as soon as it is in the way.
          blocked: () => reject(new StorageRefusedError('blocked')),
          // A later version in another tab waits for us; the next save here learns that it is `newer`.
          blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
          terminated: onClose,
        }).then(resolve, reject);
      });
      return await inTime(connecting, this.#patience);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  #forget(opening: Promise<IDBPDatabase<Schema>>): void {
    if (this.#opening === opening) this.#opening = undefined;
    opening.then(
      (database) => database.close(),
      () => undefined,
    );
  }
}
