import { expect } from 'chai';
import { draftKey } from 'talkoot/device';
import { asIs, cleanUp, visit } from './draft-store.ts';

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
    ];
    expect(new Set(places.map(draftKey)).size).to.equal(places.length);
  });

  it('begins with the key of the wider place', () => {
    const wide = draftKey({ questionnaire: 'a', network: 'b' });
    expect(draftKey({ questionnaire: 'a', network: 'b', round: 'c' }).startsWith(wide)).to.equal(true);
    expect(draftKey({ questionnaire: 'a', network: 'bc' }).startsWith(wide)).to.equal(false);
  });
});
