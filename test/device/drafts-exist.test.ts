import { expect } from 'chai';
import { draftsExist } from 'talkoot/device';
import { cleanUp, rejection, replace, visit } from './draft-store.ts';

describe('draftsExist', () => {
  let restore: () => void = () => undefined;
  afterEach(async () => {
    restore();
    await cleanUp();
  });

  for (const lists of [true, false]) {
    it(`looks without making anything, where databases ${lists ? 'are' : 'cannot be'} listed`, async () => {
      const list = IDBFactory.prototype.databases;
      const name = crypto.randomUUID();
      if (!lists) restore = replace(IDBFactory.prototype, 'databases', { value: undefined });
      expect(await draftsExist(name)).to.equal(false);
      const listed = await list.call(indexedDB);
      expect(listed.some((database) => database.name === name && database.version !== 0)).to.equal(false);

      const { drafts } = await visit(name);
      expect(await draftsExist(name)).to.equal(true);
      await drafts.save('plan/', 1);
      expect(await drafts.list()).to.have.length(1);
    });
  }

  it('waits for no answer that never comes', async () => {
    restore = replace(IDBFactory.prototype, 'databases', { value: () => new Promise(() => undefined) });
    expect(await rejection(draftsExist('drafts', 20))).to.have.property('reason', 'unavailable');
  });

  it('tells that the browser refuses', async () => {
    restore = replace(window, 'indexedDB', {
      get() {
        throw new DOMException('planted', 'SecurityError');
      },
    });
    expect(await rejection(draftsExist())).to.have.property('reason', 'denied');
  });
});
