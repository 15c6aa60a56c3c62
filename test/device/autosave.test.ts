import { expect } from 'chai';
import * as fc from 'fast-check';
import { createAutosave, StorageRefusedError } from 'talkoot/device';
import type { AutosaveState } from 'talkoot/device';
import { asIs, cleanUp, rejection, visit } from './draft-store.ts';

/** A store whose writes end when the test says so. */
function slowStore() {
  const writes: { payload: unknown; succeed: () => void; fail: (error: unknown) => void }[] = [];
  const states: AutosaveState[] = [];
  const autosave = createAutosave({
    save: (payload) =>
      new Promise<void>((succeed, fail) => {
        writes.push({ payload, succeed, fail });
      }),
    onState: (state) => states.push(state),
  });
  return { autosave, writes, states, codes: () => states.map(({ code }) => code) };
}

/** Lets everything run that is ready to. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('autosave', () => {
  afterEach(cleanUp);

  it('writes one at a time and then only the newest', async () => {
    const { autosave, writes, codes, states } = slowStore();
    autosave.changed(() => 'a');
    await settle();
    for (const letter of 'bcdefgh') {
      autosave.changed(() => letter);
      await settle();
    }
    expect(writes.map(({ payload }) => payload)).to.deep.equal(['a']);
    writes[0]!.succeed();
    await settle();
    expect(writes.map(({ payload }) => payload)).to.deep.equal(['a', 'h']);
    expect(codes()).to.deep.equal(['saving']);
    writes[1]!.succeed();
    await settle();
    expect(codes()).to.deep.equal(['saving', 'saved']);
    expect(states[1]).to.have.property('at').closeTo(Date.now(), 5000);
  });

  it('makes no payload that is not written', async () => {
    const { autosave, writes } = slowStore();
    let made = 0;
    for (let i = 0; i < 100; i++) autosave.changed(() => ++made);
    await settle();
    writes[0]!.succeed();
    await settle();
    expect([made, writes.length]).to.deep.equal([1, 1]);
  });

  it('tells a failure with its reason and tries the newest at the next change', async () => {
    const { autosave, writes, states, codes } = slowStore();
    autosave.changed(() => 'a');
    await settle();
    const error = new StorageRefusedError('quota');
    writes[0]!.fail(error);
    await settle();
    expect(states.at(-1)).to.deep.equal({ code: 'failed', reason: 'quota', error });
    autosave.changed(() => 'b');
    await settle();
    expect(writes.at(-1)!.payload).to.equal('b');
    writes[1]!.succeed();
    await settle();
    expect(codes()).to.deep.equal(['saving', 'failed', 'saving', 'saved']);
  });

  it('goes on to a newer state at once when the write of an older one failed', async () => {
    const { autosave, writes } = slowStore();
    autosave.changed(() => 'a');
    await settle();
    autosave.changed(() => 'b');
    writes[0]!.fail(new Error('planted'));
    await settle();
    expect(writes.at(-1)!.payload).to.equal('b');
  });

  it('flushes what is under way and what waits behind it', async () => {
    const { autosave, writes } = slowStore();
    let flushed = false;
    autosave.changed(() => 'a');
    await settle();
    autosave.changed(() => 'b');
    const flushing = autosave.flush().then(() => (flushed = true));
    writes[0]!.succeed();
    await settle();
    expect([writes[1]!.payload, flushed]).to.deep.equal(['b', false]);
    writes[1]!.succeed();
    await flushing;

    autosave.changed(() => 'c');
    await settle();
    flushed = false;
    const last = autosave.flush().then(() => (flushed = true));
    await settle();
    expect(flushed).to.equal(false);
    writes[2]!.succeed();
    await last;
  });

  it('keeps a failed state for the next flush', async () => {
    const { autosave, writes, states } = slowStore();
    autosave.changed(() => 'a');
    await settle();
    writes[0]!.fail('planted');
    await settle();
    expect(states.at(-1)).to.include({ code: 'failed', reason: 'unavailable', error: 'planted' });

    const failing = rejection(autosave.flush());
    await settle();
    writes[1]!.fail('again');
    expect(await failing).to.equal('again');

    const flushed = autosave.flush();
    await settle();
    expect(writes[2]!.payload).to.equal('a');
    writes[2]!.succeed();
    await flushed;
    await autosave.flush();
    expect(writes).to.have.length(3);
  });

  it('counts a payload that cannot be made as a failure', async () => {
    const { autosave, codes } = slowStore();
    autosave.changed(() => {
      throw new Error('planted');
    });
    await settle();
    expect(codes()).to.deep.equal(['saving', 'failed']);
  });

  it('hears a change made while it tells that everything is saved', async () => {
    const written: unknown[] = [];
    const autosave = createAutosave({
      save: (payload) => Promise.resolve(written.push(payload)),
      onState({ code }) {
        if (code === 'saved' && written.length < 2) autosave.changed(() => 'b');
      },
    });
    autosave.changed(() => 'a');
    await settle();
    expect(written).to.deep.equal(['a', 'b']);
  });

  it('writes and tells nothing more once stopped', async () => {
    const { autosave, writes, codes } = slowStore();
    autosave.changed(() => 'a');
    await settle();
    autosave.changed(() => 'b');
    autosave.stop();
    autosave.changed(() => 'c');
    writes[0]!.succeed();
    await autosave.flush();
    expect(writes).to.have.length(1);
    expect(codes()).to.deep.equal(['saving']);
  });

  it('never loses the newest state, however changes and writes interleave', async () => {
    const step = fc.constantFrom('change', 'succeed', 'fail', 'flush');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { autosave, writes, states } = slowStore();
        let newest = 0;
        let stored: unknown = 0;
        let ended = 0;
        const end = (succeeds: boolean) => {
          const write = writes[ended];
          if (!write) return;
          ended++;
          if (succeeds) stored = write.payload;
          if (succeeds) write.succeed();
          else write.fail('planted');
        };
        for (const each of steps) {
          if (each === 'change') {
            const state = ++newest;
            autosave.changed(() => state);
          } else if (each === 'flush') autosave.flush().catch(() => undefined);
          else end(each === 'succeed');
          await new Promise<void>(queueMicrotask);
          expect(writes.length - ended).to.be.at.most(1);
          if (states.at(-1)?.code === 'saved' && each !== 'change') expect(stored).to.equal(newest);
        }
        while (ended < writes.length) {
          end(true);
          await settle();
        }
        const flushed = autosave.flush();
        await settle();
        end(true);
        await flushed;
        expect(stored).to.equal(newest);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps up with typing into real drafts', async () => {
    const { drafts } = await visit();
    let writes = 0;
    const autosave = createAutosave({
      save: (payload) => (writes++, drafts.save('plan/', payload)),
    });
    for (let length = 1; length <= 200; length++) {
      autosave.changed(() => ({ text: 'x'.repeat(length) }));
      if (length % 10 === 0) await settle();
    }
    await autosave.flush();
    expect(await drafts.load('plan/', asIs)).to.deep.include({ payload: { text: 'x'.repeat(200) } });
    expect(writes).to.be.at.most(21);
  });
});
