import { expect } from 'chai';
import type { Questionnaire } from 'talkoot';
import {
  alter,
  draftLine,
  forgetAll,
  leave,
  notices,
  stored,
  until,
  untilDraftIs,
  visit,
} from './draft-fixture.ts';
import { all, button, defined, one, type, words } from './fixture.ts';

const survey = defined({ id: 'name', type: 'text' });

/** What the browser throws under that name. */
const failing = (name: string) => () => {
  throw new DOMException('planted', name);
};

/** A request that neither succeeds nor fails. */
const hanging = (): object =>
  Object.assign(Object.create(IDBOpenDBRequest.prototype) as object, {
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });

/** Puts something in place of a property until the test is over. */
let restores: (() => void)[] = [];
function replace(target: object, name: string, property: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...property });
  restores.push(() => {
    if (before) Object.defineProperty(target, name, before);
    else delete (target as Record<string, unknown>)[name];
  });
}
const restore = (): void => restores.splice(0).forEach((each) => each());

const offers = (element: Questionnaire): string[] => all(element, '.notice button').map(words);

async function saved(text = 'Aino'): Promise<Questionnaire> {
  const element = await visit(survey);
  type(one(element, 'input'), text);
  await untilDraftIs(element, 'saved');
  return element;
}

/** Whether leaving would ask now. */
function asksToLeave(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

const answerOf = (records: Record<string, unknown>[]): unknown =>
  (records[0]!['payload'] as { response: { answers: { name?: unknown } } }).response.answers.name;

describe('drafts that the browser does not keep', () => {
  beforeEach(async () => {
    restores = [];
    await forgetAll();
  });
  afterEach(restore);
  after(forgetAll);

  it('no room: says so, keeps the answers on screen, offers the file, and trying again works', async () => {
    const element = await saved();
    replace(IDBObjectStore.prototype, 'put', { value: failing('QuotaExceededError') });
    type(one(element, 'input'), 'Aino ja Ville');
    await untilDraftIs(element, 'failed');
    expect(element.draftState.reason).to.equal('quota');
    expect(notices(element)).to.contain('Laitteen tallennustila on täynnä. Viimeisin muutos ei tallentunut.');
    expect(offers(element)).to.deep.equal(['Tallenna tiedostoksi', 'Yritä uudelleen']);
    expect(one<HTMLInputElement>(element, 'input').value).to.equal('Aino ja Ville');
    expect(asksToLeave()).to.equal(true);
    button(element, 'Yritä uudelleen').click();
    await untilDraftIs(element, 'failed');
    expect(answerOf(await stored())).to.equal('Aino');
    restore();
    button(element, 'Yritä uudelleen').click();
    await untilDraftIs(element, 'saved');
    expect(answerOf(await stored())).to.equal('Aino ja Ville');
    expect(asksToLeave()).to.equal(false);
    expect(notices(element)).to.equal('');
  });

  it('no room from the beginning: says so too', async () => {
    replace(IDBObjectStore.prototype, 'put', { value: failing('QuotaExceededError') });
    const element = await visit(survey);
    type(one(element, 'input'), 'Aino');
    await untilDraftIs(element, 'failed');
    expect(notices(element)).to.contain('tallennustila on täynnä');
    expect(offers(element)).to.include('Tallenna tiedostoksi');
  });

  const PRIVATE: Readonly<Record<string, () => void>> = {
    'storage that throws at the mere mention': () =>
      replace(window, 'indexedDB', { get: failing('SecurityError') }),
    'a browser without the store': () => replace(window, 'indexedDB', { value: undefined }),
    'a store that refuses to open': () =>
      replace(IDBFactory.prototype, 'open', { value: failing('InvalidStateError') }),
  };
  for (const [what, plant] of Object.entries(PRIVATE)) {
    for (const drafts of ['ask', 'device'] as const) {
      it(`${what}, drafts="${drafts}": a notice, the answers in memory, the file, and trying again`, async () => {
        plant();
        const element = await visit(survey, { drafts });
        expect(element.locked).to.equal(false);
        type(one(element, 'input'), 'Aino');
        await until(() => element.draftState.status !== 'off' && element.draftState.status !== 'saving');
        if (element.draftState.status === 'undecided') button(element, 'Kyllä, tallenna').click();
        await untilDraftIs(element, 'refused');
        expect(notices(element)).to.contain('Selain ei anna tallentaa tälle laitteelle');
        expect(offers(element)).to.deep.equal(['Tallenna tiedostoksi', 'Yritä uudelleen']);
        type(one(element, 'input'), 'Aino ja Ville');
        await element.updateComplete;
        expect(one<HTMLInputElement>(element, 'input').value).to.equal('Aino ja Ville');
        expect(element.response!.answers).to.deep.equal({ name: 'Aino ja Ville' });
        expect(asksToLeave()).to.equal(true);
        restore();
        button(element, 'Yritä uudelleen').click();
        await untilDraftIs(element, 'saved');
        expect(answerOf(await stored())).to.equal('Aino ja Ville');
      });
    }
  }

  it('a file takes the warning away until the next change', async () => {
    replace(window, 'indexedDB', { get: failing('SecurityError') });
    const element = await visit(survey);
    type(one(element, 'input'), 'Aino');
    await untilDraftIs(element, 'refused');
    let file = '';
    replace(HTMLAnchorElement.prototype, 'click', {
      value(this: HTMLAnchorElement) {
        file = this.download;
      },
    });
    button(element, 'Tallenna tiedostoksi').click();
    expect(file).to.match(/^test-.*\.json$/);
    expect(asksToLeave()).to.equal(false);
    type(one(element, 'input'), 'Ville');
    expect(asksToLeave()).to.equal(true);
  });

  it('a store that never opens keeps nobody waiting for ever: answering goes on, and it is said', async () => {
    await saved();
    await leave();
    replace(IDBFactory.prototype, 'open', { value: hanging });
    const element = await visit(survey, { drafts: 'ask' });
    expect(element.locked).to.equal(false);
    expect(element.response!.answers).to.deep.equal({});
    type(one(element, 'input'), 'Ville');
    await untilDraftIs(element, 'refused');
    expect(notices(element)).to.contain('Selain ei anna tallentaa');
    // The draft that could not be read is not overwritten: it is moved aside, and can be opened.
    restore();
    button(element, 'Yritä uudelleen').click();
    await untilDraftIs(element, 'saved');
    expect(notices(element)).to.contain('Tällä laitteella on myös toinen luonnos');
    expect((await stored()).map(({ key }) => String(key).replace(/~\d+/, '~'))).to.deep.equal([
      'test/',
      'test/~/',
    ]);
    button(element, 'Avaa se').click();
    await until(() => notices(element).includes('Tämä on vanhempi luonnos.'));
    expect(one<HTMLInputElement>(element, 'input').value).to.equal('Aino');
    button(element, 'Avaa uudempi').click();
    await until(() => one<HTMLInputElement>(element, 'input').value === 'Ville');
    expect(await stored()).to.have.length(2);
  });

  it('a connection that the browser closes is opened again, unseen by the person', async () => {
    const connections: IDBDatabase[] = [];
    const { open } = IDBFactory.prototype;
    replace(IDBFactory.prototype, 'open', {
      value(this: IDBFactory, ...given: Parameters<typeof open>) {
        const request = open.apply(this, given);
        request.addEventListener('success', () => connections.push(request.result));
        return request;
      },
    });
    const element = await saved();
    for (const text of ['Ville', 'Leila']) {
      connections.at(-1)!.close();
      type(one(element, 'input'), text);
      await until(async () => answerOf(await stored()) === text);
      await untilDraftIs(element, 'saved');
      expect(notices(element)).to.equal('');
    }
  });

  it('a connection that is lost for good is said, and the next change tries again', async () => {
    const element = await saved();
    replace(IDBDatabase.prototype, 'transaction', { value: failing('InvalidStateError') });
    type(one(element, 'input'), 'Ville');
    await untilDraftIs(element, 'failed');
    expect(notices(element)).to.contain('Viimeisin muutos ei tallentunut tälle laitteelle.');
    expect(asksToLeave()).to.equal(true);
    restore();
    type(one(element, 'input'), 'Leila');
    await untilDraftIs(element, 'saved');
    expect(answerOf(await stored())).to.equal('Leila');
  });

  it('says that the page is too old when a later version of it has changed the store', async () => {
    const element = await saved();
    replace(IDBDatabase.prototype, 'transaction', { value: failing('VersionError') });
    type(one(element, 'input'), 'Ville');
    await untilDraftIs(element, 'failed');
    expect(element.draftState.reason).to.equal('newer');
    expect(notices(element)).to.contain('Tämä sivu on vanhentunut');
  });

  it('half-typed text survives', async () => {
    const element = await visit(defined({ id: 'age', type: 'number' }), {});
    const control = one<HTMLInputElement>(element, 'input');
    control.focus();
    control.value = '12,';
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await untilDraftIs(element, 'saved');
    expect(draftLine(element)).to.contain('Tallennettu');
    const later = await visit(defined({ id: 'age', type: 'number' }));
    expect(one<HTMLInputElement>(later, 'input').value).to.equal('12,');
  });

  it('what is typed in "add to the list" survives, and drafts from before that open', async () => {
    const list = defined({ id: 'actors', type: 'list', list: 'actors' });
    const element = await visit(list);
    const control = one<HTMLInputElement>(element, '[id="actors:add"]');
    control.focus();
    control.value = 'Kotka';
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await untilDraftIs(element, 'saved');
    const later = await visit(list);
    expect(one<HTMLInputElement>(later, '[id="actors:add"]').value).to.equal('Kotka');
    await leave();
    await alter((record) => delete (record['payload'] as { typed?: unknown }).typed);
    const without = await visit(list);
    expect(without.draftState.status).to.equal('saved');
    expect(one<HTMLInputElement>(without, '[id="actors:add"]').value).to.equal('');
  });
});
