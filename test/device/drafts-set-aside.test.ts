import { expect } from 'chai';
import * as fc from 'fast-check';
import { ResponseError } from 'talkoot/engine';
import { asIs, cleanUp, plant, visit } from './draft-store.ts';

/** Refuses all that is not `{ answers: {…} }`. */
function readAnswers(payload: unknown): object {
  const { answers } = payload as { answers?: unknown };
  if (typeof answers !== 'object' || answers === null) throw new Error('no answers');
  return answers;
}

describe('a draft that cannot be opened', () => {
  afterEach(cleanUp);

  it('is set aside whole, with the reason, and offered', async () => {
    const { name, drafts } = await visit();
    await drafts.save('plan/', { answers: 'torn' }, 'Kotka');
    const loaded = await drafts.load('plan/', readAnswers);
    if (loaded?.status !== 'set-aside') return expect.fail('it was opened');
    expect(loaded.setAside).to.include({ key: 'plan/', reason: 'damaged', message: 'no answers' });
    expect(loaded.setAside.setAsideAt).to.be.closeTo(Date.now(), 5000);
    expect(loaded.setAside.record).to.deep.include({ payload: { answers: 'torn' }, label: 'Kotka' });

    const later = await visit(name);
    expect(await later.drafts.load('plan/', readAnswers)).to.equal(undefined);
    expect(await later.drafts.listSetAside('plan/')).to.deep.equal([loaded.setAside]);
    expect(await later.drafts.listSetAside('other/')).to.deep.equal([]);
  });

  it('stays when new drafts of its key come and go, until it is erased itself', async () => {
    const { drafts } = await visit();
    for (const payload of ['first', 'second']) {
      await drafts.save('plan/', payload);
      await drafts.load('plan/', readAnswers);
    }
    await drafts.save('plan/', { answers: {} });
    await drafts.erase('plan/');
    const [first, second] = await drafts.listSetAside();
    expect(first!.record).to.deep.include({ payload: 'first' });
    await drafts.eraseSetAside(first!.id);
    expect(await drafts.listSetAside()).to.deep.equal([second]);
  });

  it('is kept as it was although its reader changed its copy', async () => {
    const { drafts } = await visit();
    await drafts.save('plan/', { answers: { name: 'Ruoka-apu' } });
    await drafts.load('plan/', (payload) => {
      delete (payload as { answers?: object }).answers;
      throw new Error('too late');
    });
    const [kept] = await drafts.listSetAside();
    expect(kept!.record).to.deep.include({ payload: { answers: { name: 'Ruoka-apu' } } });
  });

  it('keeps the reason that its reader gave', async () => {
    const { drafts } = await visit();
    for (const reason of ['newer', 'foreign', 'damaged'] as const) {
      await drafts.save('plan/', {});
      await drafts.load('plan/', () => {
        throw new ResponseError(reason, []);
      });
    }
    const reasons = (await drafts.listSetAside()).map((entry) => entry.reason);
    expect(reasons).to.deep.equal(['newer', 'foreign', 'damaged']);
  });

  it('is set aside unread when a later version wrote it', async () => {
    const { name, drafts } = await visit();
    const record = { key: 'plan/', format: 2, written: 'tomorrow', contents: [1, 2] };
    await plant(name, record);
    const loaded = await drafts.load('plan/', () => expect.fail('it was read'));
    if (loaded?.status !== 'set-aside') return expect.fail('it was opened');
    expect(loaded.setAside).to.deep.include({ reason: 'newer', record });
  });

  it('is listed without a time before anyone opens it', async () => {
    const { name, drafts } = await visit();
    await plant(name, { key: 'plan/', label: 7 });
    expect(await drafts.list()).to.deep.equal([
      { key: 'plan/', savedAt: undefined, keptUntil: undefined, label: undefined },
    ]);
  });

  it('never makes loading throw nor disappears, whatever the record holds', async () => {
    const { name, drafts } = await visit();
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true });
    const anyRecord = fc.record(
      {
        format: fc.oneof(fc.constant(1), anything),
        savedAt: fc.oneof(fc.nat(), anything),
        payload: anything,
      },
      { requiredKeys: [] },
    );
    const anyThrown = fc.oneof(anything, fc.constant(undefined), fc.string().map(Error));
    let round = 0;
    await fc.assert(
      fc.asyncProperty(anyRecord, fc.boolean(), anyThrown, async (content, accepts, thrown) => {
        const key = `${++round}/`;
        await plant(name, { ...content, key });
        const loaded = await drafts.load(key, (payload) => {
          if (!accepts) throw thrown;
          return payload;
        });
        const opens = accepts && content.format === 1 && Number.isFinite(content.savedAt);
        expect(loaded?.status).to.equal(opens ? 'opened' : 'set-aside');
        const [kept] = opens ? await drafts.list(key) : await drafts.listSetAside(key);
        expect(kept).to.have.property('key', key);
      }),
      { numRuns: 150 },
    );
  });

  it('is found out when any byte of it changed', async () => {
    const { drafts } = await visit();
    const bytes = new TextEncoder().encode(
      JSON.stringify({ answers: { name: 'Ruoka-apu', people: [1, 2] } }),
    );
    const byte = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(byte, { minLength: 1, maxLength: 8 }), async (changes) => {
        const torn = bytes.slice();
        for (const [index, value] of changes) torn[index] = value;
        const key = `${++round}/`;
        await drafts.save(key, torn);
        const read = (payload: unknown) =>
          readAnswers(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload as Uint8Array)));
        const loaded = await drafts.load(key, read);
        if (loaded?.status === 'set-aside') {
          expect(loaded.setAside.record).to.have.deep.property('payload', torn);
        } else {
          expect(loaded?.payload).to.deep.equal(read(torn));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is put back as it was, where nothing else was saved in its place', async () => {
    const { drafts } = await visit();
    await drafts.save('plan/', 'first', 'Kotka');
    const refuse = (): never => {
      throw new ResponseError('newer', []);
    };
    const loaded = await drafts.load('plan/', refuse);
    if (loaded?.status !== 'set-aside') return expect.fail('it was opened');
    await drafts.save('plan/', 'second');
    expect(await drafts.putBack(loaded.setAside.id)).to.equal(false);
    expect(await drafts.listSetAside()).to.have.length(1);
    await drafts.erase('plan/');
    expect(await drafts.putBack(loaded.setAside.id)).to.equal(true);
    expect(await drafts.putBack(loaded.setAside.id)).to.equal(false);
    expect(await drafts.load('plan/', asIs)).to.deep.include({ payload: 'first' });
    expect((await drafts.list())[0]).to.include({ label: 'Kotka' });
    expect(await drafts.listSetAside()).to.deep.equal([]);
  });

  it('does not appear from nowhere', async () => {
    const { drafts } = await visit();
    expect(await drafts.load('plan/', asIs)).to.equal(undefined);
    expect(await drafts.listSetAside()).to.deep.equal([]);
  });
});
