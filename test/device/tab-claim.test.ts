import { expect } from 'chai';
import { claimDraft, createAutosave } from 'talkoot/device';
import type { Claim, ClaimOptions } from 'talkoot/device';
import { asIs, cleanUp, visit } from './draft-store.ts';

let claims: Claim[] = [];

const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
};

/** The two ways that tabs agree; each claim stands for a tab. */
const ways: Record<string, ClaimOptions> = {
  'Web Locks': { patience: 60 },
  'a channel': { locks: null, patience: 60 },
  'a channel, because locks are refused': {
    locks: {
      request: () => Promise.reject(new DOMException('planted', 'SecurityError')),
    } as unknown as LockManager,
    patience: 60,
  },
};

for (const [way, options] of Object.entries(ways)) {
  describe(`a claim by ${way}`, () => {
    let key: string;
    const lost: string[] = [];

    const tab = async (name: string) => {
      const claim = await claimDraft(key, () => lost.push(name), options);
      claims.push(claim);
      return claim;
    };

    beforeEach(() => {
      key = crypto.randomUUID();
      lost.length = 0;
    });

    afterEach(async () => {
      for (const claim of claims) claim.release();
      claims = [];
      await cleanUp();
    });

    it('is held by the first tab only', async () => {
      const first = await tab('first');
      const second = await tab('second');
      expect([first.held, second.held]).to.deep.equal([true, false]);
      expect(lost).to.deep.equal([]);
    });

    it('is apart for each draft', async () => {
      await tab('first');
      key += '-other';
      expect((await tab('second')).held).to.equal(true);
    });

    it('goes to one when several tabs ask at once', async () => {
      const asked = await Promise.all(['a', 'b', 'c', 'd'].map(tab));
      expect(asked.filter(({ held }) => held)).to.have.length(1);
      expect(lost).to.deep.equal([]);
    });

    it('passes to the tab that takes over, and back', async () => {
      const first = await tab('first');
      const second = await tab('second');
      await second.takeOver();
      await until(() => !first.held);
      expect(second.held).to.equal(true);
      expect(lost).to.deep.equal(['first']);
      await first.takeOver();
      await until(() => !second.held);
      expect(first.held).to.equal(true);
      expect(lost).to.deep.equal(['first', 'second']);
    });

    it('takes nothing from itself when asked twice', async () => {
      const first = await tab('first');
      const second = await tab('second');
      await Promise.all([second.takeOver(), second.takeOver()]);
      await second.takeOver();
      await until(() => !first.held);
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(second.held).to.equal(true);
      expect(lost).to.deep.equal(['first']);
    });

    it('is free once released', async () => {
      const first = await tab('first');
      first.release();
      expect(first.held).to.equal(false);
      expect((await tab('second')).held).to.equal(true);
      expect(lost).to.deep.equal([]);
    });

    it('leaves the draft with the tab that took over', async () => {
      const { name, drafts } = await visit();
      const other = (await visit(name)).drafts;
      const write = createAutosave({ save: (payload) => drafts.save('plan/', payload) });
      const first = await claimDraft(key, () => write.stop(), options);
      claims.push(first);
      write.changed(() => 'by the first');
      await write.flush();

      const second = await tab('second');
      await second.takeOver();
      expect(await other.load('plan/', asIs)).to.deep.include({ payload: 'by the first' });
      await until(() => !first.held);
      await other.save('plan/', 'by the second');
      write.changed(() => 'too late');
      await write.flush();
      expect(await drafts.load('plan/', asIs)).to.deep.include({ payload: 'by the second' });
    });
  });
}

it('a tab that slept through the question loses when it wakes', async () => {
  const key = crypto.randomUUID();
  let lost = 0;
  const sleeper = await claimDraft(key, () => lost++, { locks: null, patience: 10 });
  // A frozen tab gets its messages late; one with no time to answer looks the same to the newcomer.
  const newcomer = await claimDraft(key, () => expect.fail('it held'), { locks: null, patience: 0 });
  if (!newcomer.held) await newcomer.takeOver();
  await until(() => !sleeper.held);
  expect([lost, newcomer.held]).to.deep.equal([1, true]);
  sleeper.release();
  newcomer.release();
});
