import { expect } from 'chai';
import { createNetwork, parseNetworkText, serializeNetwork } from 'talkoot/network';
import type { Network } from 'talkoot/network';
import { ActionPlan } from 'talkoot/tools/action-plan.js';
import { all, button, one, show, type } from '../elements/fixture.ts';

function plan(options: Partial<ActionPlan> = {}): ActionPlan {
  return Object.assign(document.createElement('talkoot-action-plan'), { drafts: 'none', ...options });
}

const withPurpose = (network: Network): unknown =>
  (network.plan?.response?.answers['purposeAndGoals'] as { answers: { purpose: unknown } } | undefined)
    ?.answers.purpose;

async function write(element: ActionPlan, text: string): Promise<void> {
  if (all(element, '#network-title').length > 0) one(element, 'button.primary').click();
  await element.updateComplete;
  type(all<HTMLTextAreaElement>(element, 'textarea')[0]!, text);
  await element.updateComplete;
}

describe('the action plan', () => {
  it('is the class under its tag', () => {
    expect(customElements.get('talkoot-action-plan')).to.equal(ActionPlan);
  });

  it('holds a network document that carries the plan and goes through a file unchanged', async () => {
    const element = await show(plan());
    type(one<HTMLInputElement>(element, '#network-title'), 'Verkosto');
    await write(element, 'Yhdessä');
    const network = element.network!;
    expect(network.title).to.equal('Verkosto');
    expect(withPurpose(network)).to.equal('Yhdessä');
    expect(parseNetworkText(serializeNetwork(network))).to.deep.equal(network);
  });

  it('shows a document it is given, firing nothing, and keeps every part it does not know', async () => {
    const element = await show(plan());
    await write(element, 'Yhdessä');
    const given = {
      ...element.network!,
      title: 'Annettu',
      flows: [{ id: 'f1', from: 'a', to: 'b', value: 'v' }],
      somethingNew: { kept: true },
    };
    const second = plan();
    let fired = 0;
    second.addEventListener('talkoot-network-change', () => fired++);
    second.network = given;
    await show(second);
    expect(fired).to.equal(0);
    expect(second.shadowRoot!.textContent).to.contain('Annettu');
    expect(second.network).to.deep.include({
      title: 'Annettu',
      flows: given.flows,
      somethingNew: { kept: true },
    });
    expect(withPurpose(second.network)).to.equal('Yhdessä');
  });

  it('takes a document that was set before the tag was registered', async () => {
    class Later extends ActionPlan {}
    const early = document.createElement('talkoot-later') as ActionPlan;
    early.network = createNetwork({ title: 'Ennen aikojaan' });
    customElements.define('talkoot-later', Later);
    customElements.upgrade(early);
    early.drafts = 'none';
    await show(early);
    expect(early.shadowRoot!.textContent).to.contain('Ennen aikojaan');
  });

  it('tells the new document when a person has changed it', async () => {
    const element = await show(plan());
    const told: Network[] = [];
    element.addEventListener('talkoot-network-change', (event) => told.push(event.network));
    await write(element, 'Yhdessä');
    expect(told.map(withPurpose)).to.deep.equal(['Yhdessä']);
  });

  it('adds actors to the network once, whatever their capitals, and marks the core ones', async () => {
    const element = await show(plan());
    one(element, 'button.primary').click();
    await element.updateComplete;
    button(element, 'Seuraava').click();
    await element.updateComplete;
    const add = (name: string): void => {
      const input = all<HTMLInputElement>(element, '.add input')[0]!;
      type(input, name);
    };
    add('Koivusalmen kunta');
    add('koivusalmen  KUNTA');
    await element.updateComplete;
    expect(element.network!.actors.map(({ name, role }) => ({ name, role }))).to.deep.equal([
      { name: { fi: 'Koivusalmen kunta' }, role: 'core' },
    ]);
  });

  it('joined to another element shows and changes its document', async () => {
    const place = document.createElement('div');
    place.lang = 'fi';
    const [holder, joined] = [plan({ id: 'holder' }), plan()];
    joined.setAttribute('network', 'holder');
    place.append(joined, holder);
    document.body.append(place);
    await Promise.all([holder.updateComplete, joined.updateComplete]);
    holder.network = { ...createNetwork({ title: 'Yhteinen' }) };
    const heard: Network[] = [];
    holder.addEventListener('talkoot-network-change', (event) => heard.push(event.network));
    type(one<HTMLInputElement>(holder, '#network-title'), 'Yhteinen nimi');
    await joined.updateComplete;
    expect(joined.network!.title).to.equal('Yhteinen nimi');
    await write(joined, 'Liitetty työkalu kirjoittaa');
    await holder.updateComplete;
    expect(withPurpose(holder.network)).to.equal('Liitetty työkalu kirjoittaa');
    expect(heard.map(withPurpose)).to.deep.equal([undefined, 'Liitetty työkalu kirjoittaa']);
    place.remove();
  });

  it('a document changed by a joined tool is kept by its holder, which stays where the person is', async () => {
    const place = document.createElement('div');
    place.lang = 'fi';
    const [holder, joined] = [plan({ id: 'keeper', drafts: 'ask' }), plan()];
    joined.setAttribute('network', 'keeper');
    place.append(holder, joined);
    document.body.append(place);
    await Promise.all([holder.updateComplete, joined.updateComplete]);
    await write(holder, 'Pidetty');
    await write(joined, 'Muualla muutettu');
    await holder.updateComplete;
    expect(holder.draftState.status).to.equal('undecided');
    expect(all<HTMLTextAreaElement>(holder, 'textarea')[0]!.value).to.equal('Muualla muutettu');
    place.remove();
  });

  it('joined to nothing it says so and stands on its own', async () => {
    const told: unknown[] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => told.push(words.join(' '));
    const alone = plan({ drafts: 'ask' });
    alone.setAttribute('network', 'nowhere');
    await show(alone);
    console.error = error;
    expect(told).to.have.length(1);
    await write(alone, 'Silti tallessa');
    expect(withPurpose(alone.network!)).to.equal('Silti tallessa');
    expect(alone.draftState.status).to.equal('undecided');
  });

  it('takes another document later, and none', async () => {
    const element = await show(plan());
    element.network = createNetwork({ title: 'Ensimmäinen' });
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('Ensimmäinen');
    element.network = undefined;
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).not.to.contain('Ensimmäinen');
  });

  it('a page that hands back what it was told takes away nothing that was written since', async () => {
    const element = await show(plan());
    let told: Network | undefined;
    element.addEventListener('talkoot-network-change', (event) => (told = event.network));
    await write(element, 'yksi');
    const before = told;
    await write(element, 'yksi kaksi');
    element.network = before;
    await element.updateComplete;
    expect(withPurpose(element.network!)).to.equal('yksi kaksi');
  });

  it('asks the person before another document of the page takes the place of what is nowhere else', async () => {
    const element = await show(plan());
    await write(element, 'Ei vielä missään');
    element.network = createNetwork({ title: 'Sivun antama' });
    await element.updateComplete;
    expect(withPurpose(element.network)).to.equal('Ei vielä missään');
    button(element, 'Peruuta').click();
    element.network = createNetwork({ title: 'Sivun antama' });
    await element.updateComplete;
    one(element, '.notice .secondary:nth-of-type(2)').click();
    await element.updateComplete;
    expect(element.network.title).to.equal('Sivun antama');
  });
});
