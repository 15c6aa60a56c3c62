import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import { openDrafts, StorageRefusedError } from 'talkoot/device';
import { asIs, cleanUp, rejection, replace, visit } from './draft-store.ts';

/** What the browser throws under that name. */
const failing = (name: string) => () => {
  throw new DOMException('planted', name);
};

/** Makes opening hand out its connections, so that a test can close them under the drafts. */
function tapConnections(): { connections: IDBDatabase[]; restore: () => void } {
  const connections: IDBDatabase[] = [];
  const open = IDBFactory.prototype.open;
  const restore = replace(IDBFactory.prototype, 'open', {
    value(this: IDBFactory, ...given: Parameters<typeof open>) {
      const request = open.apply(this, given);
      request.addEventListener('success', () => connections.push(request.result));
      return request;
    },
  });
  return { connections, restore };
}

describe('drafts when the browser refuses', () => {
  let restore: () => void = () => undefined;
  afterEach(async () => {
    restore();
    await cleanUp();
  });

  async function expectRefusal(promise: Promise<unknown>, reason: string): Promise<void> {
    const error = await rejection(promise);
    expect(error).to.be.instanceOf(StorageRefusedError);
    expect(error).to.have.property('reason', reason);
  }

  it('says denied when the mere mention of the store throws', async () => {
    restore = replace(window, 'indexedDB', { get: failing('SecurityError') });
    await expectRefusal(openDrafts(), 'denied');
  });

  it('says denied when opening throws', async () => {
    restore = replace(IDBFactory.prototype, 'open', { value: failing('SecurityError') });
    await expectRefusal(openDrafts(), 'denied');
  });

  it('says unavailable when there is no store, as in some private windows', async () => {
    for (const value of [null, undefined]) {
      restore = replace(window, 'indexedDB', { value });
      await expectRefusal(openDrafts(), 'unavailable');
      restore();
    }
  });

  it('says unavailable when opening never ends', async () => {
    restore = replace(IDBFactory.prototype, 'open', {
      value: () =>
        Object.assign(Object.create(IDBOpenDBRequest.prototype) as object, {
          addEventListener: () => undefined,
          removeEventListener: () => undefined,
        }),
    });
    await expectRefusal(openDrafts('drafts-test', 20), 'unavailable');
  });

  it('ends a transaction that hangs, so that it cannot write over what was written since', async () => {
    const { name, drafts } = await visit(undefined, 800);
    await drafts.save('plan/', 'before');
    const put = IDBObjectStore.prototype.put;
    let ends = 0;
    restore = replace(IDBObjectStore.prototype, 'put', {
      value(this: IDBObjectStore, ...given: Parameters<typeof put>) {
        const { transaction } = this;
        // Kept alive by one request after the other, as if the browser never came to an end.
        const busy = (): void => {
          const request = this.getKey('none');
          request.onsuccess = busy;
          request.onerror = () => ends++;
        };
        busy();
        transaction.addEventListener('abort', () => ends++);
        return put.apply(this, given);
      },
    });
    await expectRefusal(drafts.save('plan/', 'hanging'), 'unavailable');
    restore();
    expect(ends).to.be.greaterThan(1);
    await drafts.save('plan/', 'after');
    const later = await visit(name);
    expect(await later.drafts.load('plan/', asIs)).to.deep.include({ payload: 'after' });
  });

  it('says unavailable for failures nobody knows', async () => {
    restore = replace(IDBFactory.prototype, 'open', { value: failing('UnknownError') });
    await expectRefusal(openDrafts(), 'unavailable');
  });

  it('says quota when the room is used up, keeps what was there, and goes on when there is room', async () => {
    const { drafts } = await visit();
    await drafts.save('plan/', 'before');
    restore = replace(IDBObjectStore.prototype, 'put', { value: failing('QuotaExceededError') });
    await expectRefusal(drafts.save('plan/', 'after'), 'quota');
    restore();
    expect(await drafts.load('plan/', asIs)).to.deep.include({ payload: 'before' });
    await drafts.save('plan/', 'after');
    expect(await drafts.load('plan/', asIs)).to.deep.include({ payload: 'after' });
  });

  it('says quota when it is the transaction that knows, and its requests only say that it ended', async () => {
    const { drafts } = await visit();
    await drafts.save('plan/', 'before');
    restore = replace(IDBTransaction.prototype, 'error', {
      get: () => new DOMException('planted', 'QuotaExceededError'),
    });
    const put = IDBObjectStore.prototype.put;
    const restorePut = replace(IDBObjectStore.prototype, 'put', {
      value(this: IDBObjectStore, ...given: Parameters<typeof put>) {
        const request = put.apply(this, given);
        this.transaction.abort();
        return request;
      },
    });
    await expectRefusal(drafts.save('plan/', 'after'), 'quota');
    restorePut();
  });

  it('leaves a damaged draft where it is when there is no room to set it aside', async () => {
    const { drafts } = await visit();
    await drafts.save('plan/', 'torn');
    restore = replace(IDBObjectStore.prototype, 'add', { value: failing('QuotaExceededError') });
    await expectRefusal(drafts.load('plan/', failing('SyntaxError')), 'quota');
    expect(await drafts.load('plan/', asIs)).to.deep.include({ payload: 'torn' });
  });

  it('opens the connection again when the browser closed it, and does the work once', async () => {
    const tap = tapConnections();
    restore = tap.restore;
    const { drafts } = await visit();
    await drafts.save('plan/', 1);
    tap.connections.at(-1)!.close();
    await drafts.save('plan/', 2);
    tap.connections.at(-1)!.close();
    expect(await drafts.load('plan/', asIs)).to.deep.include({ payload: 2 });
    tap.connections.at(-1)!.close();
    await Promise.all([drafts.save('plan/', 3), drafts.save('other/', 4), drafts.list()]);
    expect(await drafts.list()).to.have.length(2);
    expect(tap.connections).to.have.length(4);
  });

  it('gives up when the connection is lost again', async () => {
    const { drafts } = await visit();
    let calls = 0;
    restore = replace(IDBDatabase.prototype, 'transaction', {
      value() {
        calls++;
        failing('InvalidStateError')();
      },
    });
    await expectRefusal(drafts.save('plan/', 1), 'unavailable');
    expect(calls).to.equal(2);
    restore();
    await drafts.save('plan/', 2);
    expect(await drafts.load('plan/', asIs)).to.deep.include({ payload: 2 });
  });

  it('asks anew after a refusal, because a person may have allowed it', async () => {
    const { drafts } = await visit();
    drafts.close();
    restore = replace(IDBFactory.prototype, 'open', { value: failing('SecurityError') });
    await expectRefusal(drafts.save('plan/', 1), 'denied');
    restore();
    await drafts.save('plan/', 1);
    expect(await drafts.load('plan/', asIs)).to.deep.include({ payload: 1 });
  });

  it('lets go when another tab erases the store, and saves into a new one', async () => {
    const { name, drafts } = await visit();
    await drafts.save('plan/', 1);
    await deleteDB(name);
    expect(await drafts.load('plan/', asIs)).to.equal(undefined);
    await drafts.save('plan/', 2);
    expect(await drafts.load('plan/', asIs)).to.deep.include({ payload: 2 });
  });

  it('opens the connection again when the browser said that it closed it', async () => {
    const tap = tapConnections();
    restore = tap.restore;
    const { drafts } = await visit();
    await drafts.save('plan/', 1);
    // What the browser does when it drops a connection, as far as a page can do it.
    tap.connections.at(-1)!.dispatchEvent(new Event('close'));
    await drafts.save('plan/', 2);
    expect(tap.connections).to.have.length(2);
    expect(await drafts.load('plan/', asIs)).to.deep.include({ payload: 2 });
  });

  it('lets a later version in another tab through, and says newer from then on', async () => {
    const { name, drafts } = await visit();
    await drafts.save('plan/', 1);
    const later = await openDB(name, 2);
    await expectRefusal(drafts.save('plan/', 2), 'newer');
    await expectRefusal(openDrafts(name), 'newer');
    later.close();
  });

  it('says blocked when an earlier version does not let go, and lets go itself', async () => {
    const { name, drafts } = await visit();
    drafts.close();
    const earlier = await openDB(name);
    const open = IDBFactory.prototype.open;
    restore = replace(IDBFactory.prototype, 'open', {
      value(this: IDBFactory, opened: string) {
        return open.call(this, opened, 2);
      },
    });
    await expectRefusal(openDrafts(name), 'blocked');
    restore();
    earlier.close();
    // Would wait for ever if the late connection had stayed open.
    await deleteDB(name);
  });
});
