import { expect } from 'chai';
import { draftKey } from 'talkoot/device';
import { asIs, cleanUp, plant, visit } from './draft-store.ts';

describe('drafts', () => {
  afterEach(cleanUp);

  it('gives back what was saved, to a later visit too', async () => {
    const before = Date.now();
    const first = await visit();
    await first.drafts.save('plan/', { answers: { name: 'Ruoka-apu' } });
    first.drafts.close();

    const { drafts } = await visit(first.name);
    const loaded = await drafts.load('plan/', asIs);
    expect(loaded).to.deep.include({ status: 'opened', payload: { answers: { name: 'Ruoka-apu' } } });
    expect(loaded?.status === 'opened' && loaded.savedAt).to.be.within(before, Date.now());
  });

  it('hands the payload to its reader', async () => {
    const { drafts } = await visit();
    await drafts.save('plan/', '17');
    expect(await drafts.load('plan/', Number)).to.deep.include({ payload: 17 });
  });

  it('keeps the last of what was saved under a key', async () => {
    const { drafts } = await visit();
    await Promise.all([1, 2, 3].map((payload) => drafts.save('plan/', payload)));
    expect(await drafts.load('plan/', asIs)).to.deep.include({ payload: 3 });
  });

  it('erases one draft and leaves the others', async () => {
    const { drafts } = await visit();
    await drafts.save('a/', 1);
    await drafts.save('b/', 2);
    await drafts.erase('a/');
    expect(await drafts.load('a/', asIs)).to.equal(undefined);
    expect(await drafts.load('b/', asIs)).to.deep.include({ payload: 2 });
  });

  it('lists drafts by the beginning of their keys', async () => {
    const { drafts } = await visit();
    await drafts.save(draftKey({ questionnaire: 'plan' }), 1);
    await drafts.save(draftKey({ questionnaire: 'plan', network: 'n1' }), 2, 'Kotka');
    await drafts.save(draftKey({ questionnaire: 'planning' }), 3);
    const listed = await drafts.list(draftKey({ questionnaire: 'plan' }));
    expect(listed.map(({ key, label }) => [key, label])).to.deep.equal([
      ['plan/', undefined],
      ['plan/n1/', 'Kotka'],
    ]);
    expect(listed[0]!.savedAt).to.be.a('number');
    expect(await drafts.list()).to.have.length(3);
  });

  it('moves a draft in one piece, with its time and its label', async () => {
    const { drafts } = await visit();
    await drafts.save('a/', 1, 'Kotka', 4_000_000_000_000);
    const [before] = await drafts.list();
    await drafts.save('b/', 2);
    await drafts.move('a/', 'b/');
    expect(await drafts.list()).to.deep.equal([{ ...before, key: 'b/' }]);
    expect(await drafts.load('b/', asIs)).to.deep.include({ payload: 1, keptUntil: 4_000_000_000_000 });
    await drafts.move('b/', 'b/');
    await drafts.move('nowhere/', 'b/');
    expect(await drafts.load('b/', asIs)).to.deep.include({ payload: 1 });
  });

  it('erases those that are over, set aside or not, and says which', async () => {
    const { name, drafts } = await visit();
    await drafts.save('old/', 1, undefined, 1000);
    await drafts.save('new/', 2, 'Kotka', 3000);
    await drafts.save('torn/', 3, undefined, 1000);
    await drafts.load('torn/', () => {
      throw new Error('torn');
    });
    await plant(name, { key: 'odd/', savedAt: 'yesterday' });
    const seen: string[] = [];
    const erased = await drafts.eraseWhere(({ key, keptUntil = Infinity }) => {
      seen.push(key);
      return keptUntil < 2000;
    });
    expect(seen).to.have.members(['old/', 'new/', 'odd/', 'torn/']);
    expect(erased.map(({ key }) => key)).to.deep.equal(['old/', 'torn/']);
    expect(erased[1]!.savedAt).to.be.closeTo(Date.now(), 5000);
    expect((await drafts.list()).map(({ key }) => key)).to.deep.equal(['new/', 'odd/']);
    expect(await drafts.listSetAside()).to.deep.equal([]);
  });

  it('tells when something unreadable was put away, where the record itself does not know', async () => {
    const { name, drafts } = await visit();
    await plant(name, { key: 'odd/', savedAt: 'yesterday' });
    await drafts.load('odd/', asIs);
    const [entry] = await drafts.eraseWhere(() => true);
    expect(entry!.savedAt).to.be.closeTo(Date.now(), 5000);
  });

  it('leaves what cannot be stored to its author', async () => {
    const { drafts } = await visit();
    await drafts.save('plan/', 'before');
    const error = await drafts.save('plan/', { toString: () => '' }).catch((thrown: Error) => thrown);
    expect(error).to.have.property('name', 'DataCloneError');
    expect(await drafts.load('plan/', asIs)).to.deep.include({ payload: 'before' });
  });
});

describe('draftKey', () => {
  it('tells places apart whatever their names hold', () => {
    const places = [
      { questionnaire: 'a' },
      { questionnaire: 'a', network: 'b' },
      { questionnaire: 'a', round: 'b' },
      { questionnaire: 'a', network: 'b', round: 'c' },
      { questionnaire: 'a/b' },
      { questionnaire: 'a%2Fb' },
      { questionnaire: 'a', network: 'b/c' },
      { questionnaire: 'a', network: 'b', round: '/' },
      { questionnaire: 'a', network: '~1' },
      { questionnaire: 'a', network: '%7E1' },
    ];
    expect(new Set(places.map(draftKey)).size).to.equal(places.length);
  });

  it('has no part that looks like what is kept beside a draft', () => {
    expect(draftKey({ questionnaire: 'a', network: '~1700000000000' })).not.to.contain('/~');
  });

  it('begins with the key of the wider place', () => {
    const wide = draftKey({ questionnaire: 'a', network: 'b' });
    expect(draftKey({ questionnaire: 'a', network: 'b', round: 'c' }).startsWith(wide)).to.equal(true);
    expect(draftKey({ questionnaire: 'a', network: 'bc' }).startsWith(wide)).to.equal(false);
  });
});
