import { expect } from 'chai';
import type { Questionnaire } from 'talkoot';
import { forgetAll, until, visit } from './draft-fixture.ts';
import { button, defined, one, type } from './fixture.ts';

const survey = defined({ id: 'name', type: 'text' }, { id: 'age', type: 'number' });

/** Whether leaving would ask now, as the browser finds out. */
function asksToLeave(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

/** The part that asks is fetched at the first answer; the last thing done then counts. */
async function settled(): Promise<void> {
  await import('talkoot/elements/leave-warning.js');
  await new Promise((resolve) => setTimeout(resolve));
}

const begin = (options: Partial<Questionnaire> = {}): Promise<Questionnaire> =>
  visit(survey, { drafts: 'none', presentation: 'page', ...options });
const name = (element: Questionnaire): HTMLInputElement => one(element, '[id="name:control"]');

describe('leaving a page where nothing is kept', () => {
  beforeEach(forgetAll);
  after(forgetAll);

  it('asks from the first answer on, and not before', async () => {
    const element = await begin();
    await settled();
    expect(asksToLeave()).to.equal(false);
    type(name(element), 'Aino');
    await settled();
    expect(asksToLeave()).to.equal(true);
  });

  it('does not ask about answers that a program wrote', async () => {
    const element = await begin();
    element.questionnaire!.answer('name', 'Aino');
    await settled();
    expect(asksToLeave()).to.equal(false);
  });

  it('does not ask when everything was taken back', async () => {
    const element = await begin();
    type(name(element), 'Aino');
    type(name(element), '');
    await settled();
    expect(asksToLeave()).to.equal(false);
  });

  it('does not ask once the answers have arrived, but does while they have not', async () => {
    const element = await begin();
    type(name(element), 'Aino');
    await settled();
    let arrive: (receipt: { id: string }) => void = () => undefined;
    element.addEventListener('talkoot-submit', (event) =>
      event.respondWith(new Promise((resolve) => (arrive = resolve))),
    );
    button(element, 'Yhteenveto').click();
    await element.updateComplete;
    button(element, 'Lähetä vastaukset').click();
    await element.updateComplete;
    expect(asksToLeave()).to.equal(true);
    arrive({ id: 'r' });
    await until(() => element.shadowRoot!.textContent.includes('Kiitos'));
    expect(asksToLeave()).to.equal(false);
  });

  it('does not ask when the form around sends the answers', async () => {
    const form = document.createElement('form');
    form.addEventListener('submit', (event) => event.preventDefault());
    const element = await begin({ name: 'survey' });
    document.body.append(form);
    form.append(element);
    type(name(element), 'Aino');
    await settled();
    expect(asksToLeave()).to.equal(true);
    form.requestSubmit();
    expect(asksToLeave()).to.equal(false);
    type(name(element), 'Ville');
    expect(asksToLeave()).to.equal(true);
    form.remove();
  });

  it('does not ask where the host says so, with any policy', async () => {
    for (const drafts of ['none', 'ask'] as const) {
      const element = await begin({ drafts });
      element.setAttribute('no-leave-question', '');
      type(name(element), 'Aino');
      await settled();
      expect(asksToLeave()).to.equal(false);
      element.removeAttribute('no-leave-question');
      expect(asksToLeave()).to.equal(true);
    }
  });

  it('does not ask while the element is off the page', async () => {
    const element = await begin();
    const place = element.parentElement!;
    type(name(element), 'Aino');
    await settled();
    element.remove();
    expect(asksToLeave()).to.equal(false);
    place.append(element);
    await settled();
    expect(asksToLeave()).to.equal(true);
  });

  it('does not ask about what was answered to another definition', async () => {
    const element = await begin();
    type(name(element), 'Aino');
    await settled();
    element.definition = defined({ id: 'other', type: 'text' });
    await element.updateComplete;
    await settled();
    expect(asksToLeave()).to.equal(false);
  });

  it('asks on a shared device too, until it is cleared', async () => {
    const element = await begin({ sharedDevice: true });
    type(name(element), 'Aino');
    await settled();
    expect(asksToLeave()).to.equal(true);
    button(element, 'Lopeta ja tyhjennä').click();
    await element.updateComplete;
    button(element, 'Kyllä, tyhjennä').click();
    await element.updateComplete;
    expect(asksToLeave()).to.equal(false);
  });
});
