import { deleteDB, openDB } from 'idb';
import { expect } from 'chai';
import { eraseFromOutbox, listOutbox, putInOutbox, StorageRefusedError } from 'talkoot/device';
import { randomId } from 'talkoot/engine';
import type { Response } from 'talkoot/engine';

function given(more: Partial<Response> = {}): Response {
  return {
    talkoot: 1,
    id: randomId(),
    revision: 1,
    status: 'submitted',
    questionnaire: 'q',
    version: '1.0.0',
    round: 'first',
    started: '2026-12-01',
    changed: '2026-12-01',
    answers: { a: 'yes' },
    ...more,
  };
}

describe('the outbox', () => {
  beforeEach(() => deleteDB('talkoot-outbox'));
  after(() => deleteDB('talkoot-outbox'));

  it('makes nothing by looking', async () => {
    expect(await listOutbox('first')).to.deep.equal([]);
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.to.include('talkoot-outbox');
  });

  it('keeps responses by round, also those of none, in an order that does not tell who came when', async () => {
    const { round: _, ...alone } = given();
    const all = [given(), given(), given({ round: 'second' }), given()];
    for (const each of [...all, alone]) await putInOutbox(each);
    const first = all.filter(({ round }) => round === 'first').sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(await listOutbox('first')).to.deep.equal(first);
    expect(await listOutbox('second')).to.deep.equal([all[2]]);
    expect(await listOutbox('')).to.deep.equal([alone]);
  });

  it('keeps the highest revision of a response, whichever comes last', async () => {
    const first = given();
    const second = { ...first, revision: 2, answers: { a: 'no' } };
    await putInOutbox(second);
    await putInOutbox(first);
    expect(await listOutbox('first')).to.deep.equal([second]);
  });

  it('erases what was taken elsewhere, and nothing that came later', async () => {
    const [taken, changed, late] = [given(), given(), given()];
    await putInOutbox(taken);
    await putInOutbox(changed);
    const saved = await listOutbox('first');
    const newer = { ...changed, revision: 2 };
    await putInOutbox(newer);
    await putInOutbox(late);
    await eraseFromOutbox(saved);
    expect(new Set(await listOutbox('first'))).to.deep.equal(
      new Set([newer, late].sort((a, b) => (a.id < b.id ? -1 : 1))),
    );
  });

  it('says when the browser refuses', async () => {
    (await openDB('talkoot-outbox', 99)).close();
    const refused = await putInOutbox(given()).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(StorageRefusedError);
    expect((refused as StorageRefusedError).reason).to.equal('newer');
  });
});
