import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Response } from 'talkoot/engine';
import { draftsExist } from './drafts-exist.ts';
import { inTime, PATIENCE } from './patience.ts';
import { refusalOf, StorageRefusedError } from './storage-refused.ts';

/** A database of its own: nothing that clears drafts reaches what others have submitted. */
const NAME = 'talkoot-outbox';

interface Schema extends DBSchema {
  responses: { key: [round: string, id: string]; value: Waiting };
}

/** A submitted response that waits on this device until somebody takes it to where it belongs. */
interface Waiting {
  readonly round: string;
  readonly id: string;
  readonly response: Response;
}

/**
 * Puts a submitted response into the outbox of its round; it is on the disk when this resolves. Of one response the
 * highest revision is kept.
 *
 * @throws StorageRefusedError
 */
export function putInOutbox(response: Response): Promise<void> {
  return withOutbox(async (database) => {
    const transaction = database.transaction('responses', 'readwrite', { durability: 'strict' });
    const { round = '', id } = response;
    const before = await transaction.store.get([round, id]);
    if (!before || before.response.revision < response.revision)
      await transaction.store.put({ round, id, response });
    await transaction.done;
  });
}

/**
 * The responses of a round that wait here, in the order of their random ids: it tells nothing of who answered when. Looking
 * makes nothing.
 *
 * @param round - id of the round; empty for responses of none
 * @throws StorageRefusedError
 */
export async function listOutbox(round: string): Promise<readonly Response[]> {
  if (!(await draftsExist(NAME))) return [];
  return withOutbox(async (database) => {
    const waiting = await database.getAll('responses', IDBKeyRange.bound([round], [round, []]));
    return waiting.map(({ response }) => response);
  });
}

/**
 * Erases responses that a person took elsewhere. One that has a higher revision here by now stays.
 *
 * @throws StorageRefusedError
 */
export function eraseFromOutbox(taken: readonly Response[]): Promise<void> {
  return withOutbox(async (database) => {
    const transaction = database.transaction('responses', 'readwrite', { durability: 'strict' });
    for (const { round = '', id, revision } of taken) {
      const waiting = await transaction.store.get([round, id]);
      if (waiting && waiting.response.revision <= revision) await transaction.store.delete([round, id]);
    }
    await transaction.done;
  });
}

/** Opened for each act: browsers close what stands open, and it is used once in minutes. */
async function withOutbox<Result>(act: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
  let database: IDBPDatabase<Schema> | undefined;
  try {
    if (!globalThis.indexedDB) throw new StorageRefusedError('unavailable');
    const opening = openDB<Schema>(NAME, 1, {
      upgrade: (made) => void made.createObjectStore('responses', { keyPath: ['round', 'id'] }),
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    // One that opens too late is not left standing in the way.
    database = await inTime(
      opening,
      PATIENCE,
      () =>
        void opening.then(
          (late) => late.close(),
          () => undefined,
        ),
    );
    return await inTime(act(database), 2 * PATIENCE);
  } catch (error) {
    throw refusalOf(error);
  } finally {
    database?.close();
  }
}
