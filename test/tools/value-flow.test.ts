import { expect } from 'chai';
import { network as content } from 'talkoot/content/example-network';
import {
  addActor,
  createNetwork,
  nextRevision,
  parseNetwork,
  publicCopy,
  renameActor,
  serializeNetwork,
} from 'talkoot/network';
import type { Network } from 'talkoot/network';
import 'talkoot/tools/action-plan.js';
import type { ValueFlow } from 'talkoot/tools/value-flow.js';
import 'talkoot/tools/value-flow.js';
import { forgetAll, leave, stored, until } from '../elements/draft-fixture.ts';
import { all, button, one, show, type, words } from '../elements/fixture.ts';
import { choosing } from './choosing.ts';

const network = parseNetwork(content);

async function visit(options: Partial<ValueFlow> = {}, language = 'fi'): Promise<ValueFlow> {
  await leave();
  const element = document.createElement('talkoot-value-flow');
  return show(Object.assign(element, { network, drafts: 'none', ...options }), language);
}

/** Opens a panel and waits until its part is there. */
async function panel(element: ValueFlow, name: ValueFlow['panel']): Promise<HTMLElement> {
  element.panel = name;
  await until(() => all(element, '.reading > :nth-child(2):not([role=status])').length > 0);
  await element.updateComplete;
  return one(element, '.reading');
}

async function press(element: ValueFlow, text: string): Promise<void> {
  button(element, text).click();
  await element.updateComplete;
}

/** Chooses the radio button or ticks the box with these words. */
async function pick(element: ValueFlow, text: string): Promise<void> {
  all<HTMLLabelElement>(element, 'label.option')
    .find((label) => words(label).startsWith(text))!
    .click();
  await element.updateComplete;
}

/** The files that an act hands to the browser, by name. */
async function filesOf(act: () => unknown): Promise<Map<string, string>> {
  const click = HTMLAnchorElement.prototype.click;
  const files = new Map<string, string>();
  const reading: Promise<unknown>[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    reading.push(fetch(this.href).then(async (answer) => files.set(this.download, await answer.text())));
  };
  try {
    await act();
    await until(() => reading.length > 0);
    await Promise.all(reading);
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return files;
}

describe('the value-flow map', () => {
  beforeEach(forgetAll);
  after(forgetAll);

  it('tells in plain words who gives what alone, what nobody gives, and who else gives it', async () => {
    const element = await visit();
    const text = words(await panel(element, 'analysis'));
    expect(text).to.contain('ystäviä ja vertaisia: Kuviteltu silta ry ja Esimerkkilän seurakunta');
    expect(text).to.contain('Keksityn kansan opisto: 1 hyöty');
    expect(text).to.contain('Kukaan ei anna');
    expect(all(element, '.finding li').map(words)).to.include('lastenhoito kurssin aikana');
    // Read-only: nothing can be brought in or merged, and no draft is spoken of.
    expect(all(element, '.panel-list button').map(words)).not.to.include('Tuo taulukko');
    expect(await stored()).to.deep.equal([]);
  });

  it('shows a public copy by its address, and refuses a working copy with the reason', async () => {
    const { fetch: former } = globalThis;
    try {
      for (const [given, says] of [
        [publicCopy(network), 'Esimerkkilän keksitty verkosto'],
        [network, 'Tiedosto on työtiedosto'],
        [{ ...network, copy: 'network' }, 'Tiedosto on verkoston oma kopio'],
        [{ hello: 'world' }, 'vioittunut'],
      ] as const) {
        globalThis.fetch = () => Promise.resolve(new Response(JSON.stringify(given)));
        const element = document.createElement('talkoot-value-flow');
        element.src = '/kartta.json';
        await show(element);
        await until(() => words(element.shadowRoot as unknown as Element).includes(says));
        const isShown = says.startsWith('Esimerkkilän');
        expect(element.network === undefined).to.equal(!isShown);
        expect(all(element, 'svg.drawing').length > 0).to.equal(isShown);
      }
    } finally {
      globalThis.fetch = former;
    }
  });

  it('lists the mistakes of a pasted table, adds the good rows, and takes them back', async () => {
    const element = await visit({ editable: true });
    await panel(element, 'import');
    const rows =
      'antaja\tsaaja\thyöty\tlaji\nKunta X\tOpisto Y\ttilat\taineellinen\nA\tA\tx\t\nB\tC\ty\toutolaji';
    type(one<HTMLTextAreaElement>(element, '#import-text'), rows);
    await press(element, 'Lue taulukko');
    expect(all(element, '.reading tbody tr').map(words)).to.deep.equal([
      '3 2 A Antaja ja saaja ovat sama.',
      '4 4 outolaji Laji on aineellinen, aineeton tai tyhjä.',
    ]);
    const files = await filesOf(() => press(element, 'Tallenna korjattavat rivit tiedostoksi'));
    expect([...files.values()].join('')).to.contain('B;C;y;outolaji;"4:4 Laji');
    const changes: Network[] = [];
    element.addEventListener('talkoot-network-change', (event) => changes.push(event.network));
    await press(element, 'Lisää 1 virta kartalle');
    expect(changes.map(({ flows }) => flows.length)).to.deep.equal([network.flows.length + 1]);
    element.undo();
    expect(element.network!.flows).to.deep.equal(network.flows);
    expect(changes).to.have.length(2);
  });

  it('shows before and after side by side, and changes the map only when told to', async () => {
    const element = await visit({ editable: true });
    await panel(element, 'missed');
    expect(all(element, '.reading tbody tr').map(words)[0]).to.equal(
      'kielikurssit Keksityn kansan opisto ei kukaan menetetään',
    );
    await pick(element, 'Toimijat yhdistyvät');
    await pick(element, 'Esimerkkilän kunta');
    await pick(element, 'Kuviteltu silta ry');
    expect(all(element, '.reading tbody tr').map(words)[0]).to.contain('jää yhden varaan');
    expect(element.network).to.equal(network);
    await press(element, 'Tee tämä muutos kartalle');
    expect(element.network!.actors.map(({ id }) => id)).not.to.include('silta');
    expect(element.undoable).to.equal('Toimijat yhdistyvät');
  });

  it('saves a public copy without what was not ticked, and opens the picture it saved', async () => {
    const element = await visit({ editable: true });
    await panel(element, 'export');
    await pick(element, 'Julkinen');
    await pick(element, 'Virtojen tilat');
    const [[name, text]] = [...(await filesOf(() => press(element, 'Tallenna verkostotiedosto')))] as [
      [string, string],
    ];
    expect(name).to.match(/^verkosto-esimerkkilan-keksitty-verkosto-julkinen-\d{4}-\d\d-\d\d\.json$/);
    const saved = parseNetwork(JSON.parse(text));
    expect(saved.copy).to.equal('public');
    expect(text).to.contain('"missing"').and.not.to.contain('kurssilaista');
    const [[svgName, svg]] = [...(await filesOf(() => press(element, 'Kuva (SVG)')))] as [[string, string]];
    expect(svgName).to.match(/\.svg$/);
    expect(svg).to.contain('(puuttuu)');
    await pick(element, 'Virtojen tilat');
    const [[, without]] = [...(await filesOf(() => press(element, 'Kuva (SVG)')))] as [[string, string]];
    expect(without).not.to.contain('(puuttuu)');
    const other = await visit({ editable: true, network: undefined });
    await choosing(svgName, svg, () => other.openFile());
    await other.updateComplete;
    expect(other.network).to.deep.equal(saved);
  });

  it('says why a file is refused, and asks before another takes the place of an unsaved map', async () => {
    const element = await visit({ editable: true });
    await choosing('lista.json', '["maito"]', () => element.openFile());
    await element.updateComplete;
    expect(words(one(element, '.error-notice'))).to.contain('Tiedostoa lista.json ei voitu avata');
    type(one<HTMLInputElement>(element, '#map-title'), 'Uusi nimi');
    await choosing('toinen.json', serializeNetwork({ ...network, id: 'toinen', title: 'Toinen' }), () =>
      element.openFile(),
    );
    await element.updateComplete;
    expect(element.network!.title).to.equal('Uusi nimi');
    await press(element, 'Avaa');
    expect(element.network!.title).to.equal('Toinen');
  });

  it('keeps nothing on the device before the person agreed, and goes on from what it kept', async () => {
    let element = await visit({ editable: true, drafts: 'ask', network: undefined });
    type(one<HTMLInputElement>(element, '#map-title'), 'Rantakylä');
    await until(() => all(element, '.draft button').length > 0);
    expect(words(one(element, '.draft'))).to.contain('Tallennetaanko kartta tälle laitteelle?');
    expect(await stored()).to.deep.equal([]);
    await press(element, 'Kyllä, tallenna');
    await until(() => element.draftState.status === 'saved');
    element = await visit({ editable: true, drafts: 'ask', network: undefined });
    await until(() => element.network?.title === 'Rantakylä');
    await until(() => element.editable);
  });

  it('shares one document with the plan', async () => {
    await leave();
    const plan = document.createElement('talkoot-action-plan');
    Object.assign(plan, { id: 'plan', network, drafts: 'none' });
    await show(plan);
    const element = document.createElement('talkoot-value-flow');
    Object.assign(element, { networkSource: 'plan', editable: true, drafts: 'none' });
    plan.after(element);
    await until(() => element.network?.id === network.id);
    await element.updateComplete;
    type(one<HTMLInputElement>(element, '#map-title'), 'Yhteinen');
    await until(() => plan.network?.title === 'Yhteinen');
    expect(plan.network!.flows).to.deep.equal(network.flows);
  });

  it('merges another copy, asks where both changed, and names both as parents', async () => {
    const element = await visit({ editable: true });
    type(one<HTMLInputElement>(element, '#map-title'), 'Minun');
    const theirs = nextRevision({ ...network, title: 'Heidän', asOf: '2026' });
    await panel(element, 'merge');
    await choosing('kopio.json', serializeNetwork(theirs), async () => {
      button(element, 'Avaa toinen kopio').click();
      await until(() => all(element, '#merge-result').length > 0);
    });
    expect(words(one(element, '#merge-result'))).to.contain('1 kohta');
    await pick(element, 'Avattu kopio: Heidän');
    await press(element, 'Ota yhdistetty kartta käyttöön');
    const merged = element.network!;
    expect([merged.title, merged.asOf]).to.deep.equal(['Heidän', '2026']);
    expect(merged.parents).to.include(theirs.revision);
  });

  it('compares with a map made apart, by names and former names', async () => {
    const { network: today, actor } = addActor(createNetwork({ title: 'Nyt' }), 'TE-toimisto', 'fi');
    const renamed = renameActor(today, actor.id, { fi: 'Työllisyysalue' }, '2024-12-31');
    const element = await visit({ network: renamed });
    await panel(element, 'compare');
    button(element, 'Vertaa Kymenlaakson karttaan 2016').click();
    await until(() => words(one(element, '.reading')).includes('Päättynyt: 8 kohtaa'));
    const text = words(one(element, '.reading'));
    expect(text).to.contain('Kymenlaakso 2016, 2016').and.to.contain('TE-toimisto → Työllisyysalue');
    expect(text).to.contain('Asiakas ei enää saa:');
  });

  it('walks actor by actor with the picture', async () => {
    const element = await visit();
    await panel(element, 'story');
    await press(element, 'Seuraava');
    expect(element.selection).to.equal('kunta');
    await until(() => element.shadowRoot!.activeElement?.id === 'story-title');
    expect(words(one(element, '#story-title'))).to.equal('Esimerkkilän kunta');
    await press(element, 'Sulje: Käy kartta läpi');
    expect(element.selection).to.equal('');
  });

  it('speaks Swedish and English, and English where it has no words', async () => {
    for (const [language, says, never] of [
      ['sv', 'Vad kartan berättar', 'Mitä kartta kertoo'],
      ['en', 'What the map tells', 'Mitä kartta kertoo'],
    ] as const) {
      const element = await visit({}, language);
      const text = words(await panel(element, 'analysis'));
      expect(text).to.contain(says).and.not.to.contain(never);
    }
  });
});
