import { expect } from 'chai';
import { createNetwork, serializeNetwork } from 'talkoot/network';
import type { Network } from 'talkoot/network';
import type { ActionPlan } from 'talkoot/tools/action-plan.js';
import 'talkoot/tools/action-plan.js';
import { forgetAll, leave, notices, stored, until } from '../elements/draft-fixture.ts';
import { all, button, one, show, type, words } from '../elements/fixture.ts';

/** A later visit to the page. */
async function visit(options: Partial<ActionPlan> = {}): Promise<ActionPlan> {
  await leave();
  const element = document.createElement('talkoot-action-plan');
  return show(Object.assign(element, { drafts: 'device', ...options }));
}

/** Names the network and waits until that is on the device. */
async function name(element: ActionPlan, title: string): Promise<void> {
  type(one<HTMLInputElement>(element, '#network-title'), title);
  await until(async () => (await stored()).some(({ label }) => label === title));
  await until(() => element.draftState.status === 'saved');
  await element.updateComplete;
}

async function write(element: ActionPlan, text: string): Promise<void> {
  if (all(element, '#network-title').length > 0) one(element, 'button.primary').click();
  await element.updateComplete;
  type(all<HTMLTextAreaElement>(element, 'textarea')[0]!, text);
  await until(async () => JSON.stringify(await stored()).includes(text));
  await until(() => element.draftState.status === 'saved');
  await element.updateComplete;
}

/** Lets the person choose a file. */
async function openFile(element: ActionPlan, network: Network): Promise<void> {
  const click = HTMLInputElement.prototype.click;
  HTMLInputElement.prototype.click = function (this: HTMLInputElement) {
    if (this.type !== 'file') return click.call(this);
    const transfer = new DataTransfer();
    transfer.items.add(new File([serializeNetwork(network)], 'verkosto.json'));
    this.files = transfer.files;
    this.dispatchEvent(new Event('change'));
  };
  const opened = new Promise((resolve) => element.addEventListener('talkoot-network-change', resolve));
  await element.openFile();
  HTMLInputElement.prototype.click = click;
  await opened;
  await until(() => element.draftState.status === 'saved');
  await element.updateComplete;
}

/** The draft that was written or chosen last. */
async function newest(): Promise<Record<string, unknown>> {
  return (await stored()).reduce((one, other) =>
    Number(other['savedAt']) > Number(one['savedAt']) ? other : one,
  );
}

const purposes = (element: ActionPlan): string =>
  JSON.stringify(element.network!.plan?.response?.answers ?? {});

describe('drafts of the action plan', () => {
  beforeEach(forgetAll);
  after(forgetAll);

  it('an older file opened over a newer draft is said to be older, and the newer one can be opened', async () => {
    let element = await visit();
    await name(element, 'Verkosto');
    await write(element, 'Ensin');
    const older = element.network!;
    await write(element, 'Sitten');
    await openFile(element, older);
    expect(notices(element)).to.contain('Tämä on vanhempi luonnos. Uudempi tallennettiin tälle laitteelle');
    expect(purposes(element)).to.contain('Ensin');
    expect(await stored()).to.have.length(2);
    button(element, 'Avaa uudempi').click();
    await until(() => purposes(element).includes('Sitten'));
    await until(async () => !String((await newest())['key']).includes('~'));
    await element.updateComplete;
    expect(notices(element)).not.to.contain('vanhempi');
    // What was opened last is what the next visit goes on with.
    element = await visit();
    expect(purposes(element)).to.contain('Sitten');
    expect(notices(element)).not.to.contain('vanhempi');
    expect(await stored()).to.have.length(2);
  });

  it('a file that is newer, or the same, is not said to be older', async () => {
    const element = await visit();
    await name(element, 'Verkosto');
    await write(element, 'Ensin');
    await openFile(element, element.network!);
    expect(notices(element)).not.to.contain('vanhempi');
    const other = { ...element.network!, revision: createNetwork({ title: '' }).revision };
    await openFile(element, { ...other, parents: [element.network!.revision] });
    expect(notices(element)).not.to.contain('vanhempi');
  });

  it('lists other drafts with the time of day, to tell those of one day apart', async () => {
    const element = await visit();
    await name(element, 'Verkosto');
    await openFile(element, { ...createNetwork({ title: 'Toinen' }) });
    const line = all(element, '.plain-list li').map(words);
    const moment = new Intl.DateTimeFormat('fi-FI', { dateStyle: 'long', timeStyle: 'short' });
    const [{ savedAt }] = (await stored()).filter(({ label }) => label === 'Verkosto') as [
      { savedAt: number },
    ];
    expect(line).to.deep.equal([`Verkosto ${moment.format(savedAt)}`]);
  });

  it('one from the list that was moved aside changes places with the newer one, and that is said', async () => {
    let element = await visit();
    await name(element, 'Verkosto');
    const older = element.network!;
    await write(element, 'Uudempi');
    await openFile(element, older);
    await name(element, 'Vanhempi nimi');
    button(element, 'Verkosto').click();
    await until(() => purposes(element).includes('Uudempi'));
    // It was saved before the other one was written on.
    await until(() => notices(element).includes('Tämä on vanhempi luonnos.'));
    element = await visit();
    expect(purposes(element)).to.contain('Uudempi');
    expect(await stored()).to.have.length(2);
  });

  it('what is typed in "add to the list" survives', async () => {
    let element = await visit();
    await name(element, 'Verkosto');
    one(element, 'button.primary').click();
    await element.updateComplete;
    button(element, 'Seuraava').click();
    await element.updateComplete;
    const control = all<HTMLInputElement>(element, '.add input')[0]!;
    control.value = 'Puolik';
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(async () => JSON.stringify(await stored()).includes('Puolik'));
    await until(() => element.draftState.status === 'saved');
    element = await visit();
    expect(all<HTMLInputElement>(element, '.add input')[0]!.value).to.equal('Puolik');
  });

  it('on a shared device is cleared to a network without a name, or to the one the page gave', async () => {
    for (const network of [undefined, createNetwork({ title: 'Sivun verkosto' })]) {
      const element = await visit({ sharedDevice: true, ...(network && { network }) });
      type(one<HTMLInputElement>(element, '#network-title'), 'Salaisuus');
      await element.updateComplete;
      const { id } = element.network!;
      button(element, 'Lopeta ja tyhjennä').click();
      await element.updateComplete;
      button(element, 'Kyllä, tyhjennä').click();
      await until(() => element.shadowRoot!.activeElement?.id === 'place');
      expect(one<HTMLInputElement>(element, '#network-title').value).to.equal(network?.title ?? '');
      expect(element.network!.id === id).to.equal(network !== undefined);
      expect(element.shadowRoot!.textContent).not.to.contain('Salaisuus');
      expect(await stored()).to.deep.equal([]);
    }
  });

  it('is neither cleared nor asked about where another element holds the document', async () => {
    const holder = await visit({ id: 'holder', drafts: 'none' });
    const joined = document.createElement('talkoot-action-plan');
    Object.assign(joined, { drafts: 'none', sharedDevice: true });
    joined.setAttribute('network', 'holder');
    holder.after(joined);
    await joined.updateComplete;
    expect(joined.isShared).to.equal(false);
    expect(joined.asksBeforeLeaving).to.equal(false);
    expect(holder.asksBeforeLeaving).to.equal(true);
    expect(all(joined, 'button').map(words)).not.to.include('Lopeta ja tyhjennä');
    joined.remove();
  });
});
