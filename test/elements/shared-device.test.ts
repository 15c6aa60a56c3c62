import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { Questionnaire } from 'talkoot';
import type { Definition } from 'talkoot/engine';
import { draftLine, forgetAll, stored, until, untilDraftIs, visit } from './draft-fixture.ts';
import { all, button, defined, definedIn, one, type, words } from './fixture.ts';

const survey = (): Definition =>
  definedIn([
    { id: 'first', label: { fi: 'Ensin' }, questions: [{ id: 'name', type: 'text', label: { fi: 'Nimi' } }] },
    { id: 'then', label: { fi: 'Sitten' }, questions: [{ id: 'age', type: 'number', label: { fi: 'Ikä' } }] },
  ]);

/** Presses the keys a person would. */
async function write(element: Questionnaire, text: string): Promise<void> {
  one<HTMLInputElement>(element, 'input').focus();
  await sendKeys({ type: text });
  await element.updateComplete;
}

async function press(element: Questionnaire, name: string): Promise<void> {
  button(element, name).click();
  await element.updateComplete;
}

const hasButton = (element: Questionnaire, name: string): boolean =>
  all(element, 'button').some((each) => words(each) === name);

/** The heading that focus went to, as the eye does. */
const focusedHeading = (element: Questionnaire): string | undefined => {
  const { activeElement } = element.shadowRoot!;
  return activeElement?.id === 'place' ? words(activeElement) : undefined;
};

/** Answers, submits to a host that takes it, and stands on the last page. */
async function submit(element: Questionnaire): Promise<void> {
  element.addEventListener('talkoot-submit', (event) => event.respondWith(Promise.resolve({ id: 'r' })));
  await press(element, 'Seuraava');
  await press(element, 'Yhteenveto');
  await press(element, 'Lähetä vastaukset');
  await until(() => words(one(element, '[id=place]')).startsWith('Kiitos'));
}

describe('a shared device', () => {
  beforeEach(forgetAll);
  after(forgetAll);

  for (const drafts of ['none', 'ask', 'device'] as const) {
    it(`keeps nothing and asks nothing with drafts="${drafts}"`, async () => {
      const element = await visit(survey(), { drafts, sharedDevice: true });
      expect(draftLine(element)).to.contain('Laite on yhteinen. Vastauksia ei tallenneta tälle laitteelle.');
      await write(element, 'Aino');
      expect(element.draftState.status).to.equal('shared');
      expect(hasButton(element, 'Kyllä, tallenna')).to.equal(false);
      expect(hasButton(element, 'Tallenna tiedostoksi')).to.equal(false);
      const databases = await indexedDB.databases();
      expect(databases.map(({ name }) => name)).not.to.include('talkoot-drafts');
    });
  }

  it('opens nothing that was kept before it was shared, and erases it with the rest', async () => {
    const before = await visit(survey());
    await write(before, 'Aino');
    await untilDraftIs(before, 'saved');
    const element = await visit(survey(), { sharedDevice: true });
    expect(one<HTMLInputElement>(element, 'input').value).to.equal('');
    await press(element, 'Lopeta ja tyhjennä');
    await press(element, 'Kyllä, tyhjennä');
    await until(() => element.shadowRoot!.activeElement?.id === 'place');
    expect(await stored()).to.deep.equal([]);
  });

  it('is handed on after submitting: nothing is left, and the next one begins with a new response', async () => {
    const element = await visit(survey(), { sharedDevice: true });
    const { id } = element.response!;
    await write(element, 'Aino');
    await submit(element);
    expect(words(one(element, '[id=place]'))).to.equal('Kiitos. Anna laite seuraavalle.');
    expect(element.response!.answers).to.deep.equal({});
    expect(element.submitted).to.equal(undefined);
    await press(element, 'Aloita alusta');
    await until(() => focusedHeading(element) === 'Osa 1/2 Ensin');
    expect(one<HTMLInputElement>(element, 'input').value).to.equal('');
    expect(element.response!.id).not.to.equal(id);
    expect(element.response!.revision).to.equal(0);
  });

  it('is handed on too when the person said that it is shared, and she is not offered to the next one', async () => {
    const element = await visit(survey(), { drafts: 'ask' });
    await write(element, 'Aino');
    await press(element, 'Ei, laite on yhteinen');
    expect(hasButton(element, 'Lopeta ja tyhjennä')).to.equal(true);
    await submit(element);
    expect(words(one(element, '[id=place]'))).to.equal('Kiitos. Anna laite seuraavalle.');
    await press(element, 'Aloita alusta');
    await until(() => focusedHeading(element) === 'Osa 1/2 Ensin');
    await write(element, 'Ville');
    expect(element.draftState.status).to.equal('undecided');
  });

  it('is not handed on when she keeps her answers after all', async () => {
    const element = await visit(survey(), { drafts: 'ask' });
    await write(element, 'Aino');
    await press(element, 'Ei, laite on yhteinen');
    await press(element, 'Tallenna sittenkin tälle laitteelle');
    await untilDraftIs(element, 'saved');
    await submit(element);
    expect(words(one(element, '[id=place]'))).to.equal('Kiitos. Vastaukset on vastaanotettu.');
    expect(await stored()).to.deep.equal([]);
  });

  it('asks before it clears in the middle; thinking better of it changes nothing', async () => {
    const element = await visit(survey(), { sharedDevice: true });
    await write(element, 'Aino');
    await press(element, 'Seuraava');
    await press(element, 'Lopeta ja tyhjennä');
    await until(() => element.shadowRoot!.activeElement?.id === 'draft-clear-yes');
    await press(element, 'Peruuta');
    await until(() => element.shadowRoot!.activeElement?.id === 'draft-clear');
    expect(element.response!.answers).to.deep.equal({ name: 'Aino' });
    await press(element, 'Lopeta ja tyhjennä');
    await press(element, 'Kyllä, tyhjennä');
    await until(() => focusedHeading(element) === 'Osa 1/2 Ensin');
    expect(element.response!.answers).to.deep.equal({});
    expect(one<HTMLInputElement>(element, 'input').value).to.equal('');
  });

  it('what is typed and no answer yet goes too, and undoing brings nothing back', async () => {
    const element = await visit(defined({ id: 'age', type: 'number' }, { id: 'why', type: 'text' }), {
      sharedDevice: true,
    });
    const age = all<HTMLInputElement>(element, 'input')[0]!;
    age.focus();
    await sendKeys({ type: '12 ja ri' });
    all<HTMLInputElement>(element, 'input')[1]!.focus();
    await sendKeys({ type: 'Salaisuus' });
    await press(element, 'Lopeta ja tyhjennä');
    await press(element, 'Kyllä, tyhjennä');
    await until(() => element.shadowRoot!.activeElement?.id === 'place');
    const controls = all<HTMLInputElement>(element, 'input');
    expect(controls).not.to.include(age);
    for (const control of controls) {
      control.focus();
      for (let times = 0; times < 3; times++) {
        await sendKeys({ down: 'Control' });
        await sendKeys({ press: 'z' });
        await sendKeys({ up: 'Control' });
      }
      document.execCommand('undo');
    }
    await element.updateComplete;
    expect(controls.map(({ value }) => value)).to.deep.equal(['', '']);
    expect(element.response!.answers).to.deep.equal({});
  });

  it('a row taken away by the person before cannot be put back', async () => {
    const element = await visit(
      defined({ id: 'goals', type: 'group', repeat: true, questions: [{ id: 'what', type: 'text' }] }),
      { sharedDevice: true },
    );
    const row = element.questionnaire!.addRow('goals');
    element.questionnaire!.answer(`goals/${row}/what`, 'Salaisuus');
    await element.updateComplete;
    all<HTMLButtonElement>(element, 'button')
      .find((each) => words(each).startsWith('Poista'))!
      .click();
    await element.updateComplete;
    await press(element, 'Lopeta ja tyhjennä');
    await press(element, 'Kyllä, tyhjennä');
    await until(() => element.shadowRoot!.activeElement?.id === 'place');
    expect(words(one(element, '.root'))).not.to.contain('Kumoa');
    expect(element.shadowRoot!.innerHTML).not.to.contain('Salaisuus');
  });

  it('says when what was kept could not be erased', async () => {
    const before = await visit(survey());
    await write(before, 'Aino');
    await untilDraftIs(before, 'saved');
    const element = await visit(survey(), { sharedDevice: true });
    const erase = IDBObjectStore.prototype.delete;
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException('planted', 'NotAllowedError');
    };
    try {
      await press(element, 'Lopeta ja tyhjennä');
      await press(element, 'Kyllä, tyhjennä');
      await until(() => element.draftState.erased === 'failed');
      await element.updateComplete;
      expect(draftLine(element)).to.contain('ei saatu poistettua');
      expect(element.response!.answers).to.deep.equal({});
    } finally {
      IDBObjectStore.prototype.delete = erase;
    }
  });

  it('lets the browser learn no address and no number for the next person', async () => {
    const definition = defined(
      { id: 'mail', type: 'text', format: 'email' },
      { id: 'call', type: 'text', format: 'phone' },
      { id: 'name', type: 'text' },
    );
    const learned = (element: Questionnaire): string[] =>
      all<HTMLInputElement>(element, 'input').map(({ autocomplete }) => autocomplete);
    expect(learned(await visit(definition, { sharedDevice: true }))).to.deep.equal(['off', 'off', 'off']);
    const element = await visit(definition, { drafts: 'ask' });
    expect(learned(element)).to.deep.equal(['email', 'tel', 'off']);
    type(all<HTMLInputElement>(element, 'input')[2]!, 'Aino');
    await untilDraftIs(element, 'undecided');
    await press(element, 'Ei, laite on yhteinen');
    expect(learned(element)).to.deep.equal(['off', 'off', 'off']);
  });

  it('gives the browser nothing to fill a form with later', async () => {
    const form = document.createElement('form');
    const given: unknown[] = [];
    const setFormValue = ElementInternals.prototype.setFormValue;
    ElementInternals.prototype.setFormValue = function (this: ElementInternals, ...values) {
      given.push(values[1]);
      return setFormValue.apply(this, values);
    };
    try {
      const element = await visit(survey(), { drafts: 'ask', name: 'survey' });
      document.body.append(form);
      form.append(element);
      await write(element, 'Aino');
      one(element, 'input').dispatchEvent(new Event('change', { bubbles: true }));
      expect(given.at(-1)).to.contain('Aino');
      await press(element, 'Ei, laite on yhteinen');
      expect(given.at(-1)).to.equal(null);
      await write(element, ' ja Ville');
      one(element, 'input').dispatchEvent(new Event('change', { bubbles: true }));
      expect(given.at(-1)).to.equal(null);
      await press(element, 'Lopeta ja tyhjennä');
      await press(element, 'Kyllä, tyhjennä');
      await until(() => focusedHeading(element) === 'Osa 1/2 Ensin');
      expect(given.at(-1)).not.to.contain('Aino');
    } finally {
      ElementInternals.prototype.setFormValue = setFormValue;
      form.remove();
    }
  });
});
