import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { network as example } from 'talkoot/content/example-network';
import { network as kymenlaakso } from 'talkoot/content/kymenlaakso-2016';
import type { Diagram, DiagramView } from 'talkoot/diagram';
import { changeValue, renameActor } from 'talkoot/network';
import { inventedNetwork } from '../../stories/fixtures/value-flow.ts';
import { until } from '../elements/draft-fixture.ts';
import { all, button, one, words } from '../elements/fixture.ts';
import { active, diagram, heard, press } from './diagram-fixture.ts';

const FIELD = 'input[type="search"]';

const hits = (element: Diagram): string[] => all(element, '.hit').map(words);

/** Types into the search field as a person does, and waits for what is found. */
async function look(element: Diagram, text: string): Promise<void> {
  one(element, FIELD).focus();
  await sendKeys({ type: text });
  await until(() => all(element, '.hits').length === 1);
  await element.updateComplete;
}

describe('searching the diagram', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('is offered where there are more actors than are seen at a glance', async () => {
    expect(all(await diagram({ network: example }), FIELD).length).to.equal(0);
    const element = await diagram({ network: kymenlaakso });
    expect(words(one<HTMLInputElement>(element, FIELD).labels![0]!)).to.equal('Etsi toimijaa tai hyötyä');
    expect(all(await diagram({ network: kymenlaakso, presenter: true }), FIELD).length).to.equal(0);
  });

  it('finds actors, values and flows, tells what each is, and says once how many there are', async () => {
    const element = await diagram({ network: inventedNetwork(20, 60), view: 'list' });
    await look(element, 'kult');
    expect(hits(element)).to.deep.equal(['Kaskun kulttuuriyhdistys toimija, antaa 1, saa 6']);
    const said = one(element, '.found [role="status"]');
    expect(said.textContent).to.equal('');
    await until(() => said.textContent !== '');
    expect(said.textContent).to.equal('1 osuma.');

    await press(element, 'Escape');
    expect(one<HTMLInputElement>(element, FIELD).value).to.equal('');
    expect(hits(element)).to.deep.equal([]);
    await look(element, 'neuvonta');
    expect(hits(element)).to.deep.equal([
      'neuvonta hyöty, 2 antajaa',
      'neuvonta virta: Kuviteltu kansanopisto antaa, Esimerkkiläisten järjestö saa',
      'neuvonta virta: Tarinatuvan asukasyhdistys antaa, Unelman urheiluseura saa',
    ]);
    await press(element, 'Escape');
    await look(element, 'neuv urheilu');
    expect(hits(element)).to.deep.equal([
      'neuvonta virta: Tarinatuvan asukasyhdistys antaa, Unelman urheiluseura saa',
    ]);
  });

  it('finds by synonyms, former names and without the marks of letters', async () => {
    const renamed = renameActor(kymenlaakso, 'te-toimisto', { fi: 'Työllisyysalue' });
    const network = changeValue(renamed, renamed.values[0]!.id, { synonyms: [{ fi: 'perehdytys' }] });
    const element = await diagram({ network });
    await look(element, 'te-toim');
    expect(hits(element)[0]).to.match(/^Työllisyysalue .*aiemmin TE-toimisto$/);
    await press(element, 'Escape');
    await look(element, 'perehdytys');
    expect(hits(element)).to.have.length(1);
    expect(hits(element)[0]).to.match(/myös: perehdytys$/);
    await press(element, 'Escape');
    await look(element, 'tyollisyys');
    expect(hits(element)[0]).to.match(/^Työllisyysalue/);
  });

  it('says that nothing was found, and that what is filtered out is not searched', async () => {
    const element = await diagram({ network: inventedNetwork(20, 60), view: 'list', kind: 'tangible' });
    await look(element, 'xyzzy');
    expect(words(one(element, '.hits'))).to.equal(
      'Haulla ei löydy mitään. Kokeile lyhyempää sanaa. Haku koskee vain sitä, mikä on nyt näkyvissä.',
    );
    await press(element, 'Enter', 'ArrowDown');
    expect(active(element)).to.equal(one(element, FIELD));
  });

  const places: Readonly<Record<DiagramView, string>> = {
    clients: '.panel-title',
    flows: '.drawing [data-end="a9"]',
    matrix: '.cell',
    chord: '.drawing [data-end="a9"]',
    list: '.actors [data-end="a9"]',
  };
  for (const [view, place] of Object.entries(places)) {
    it(`chooses what was found and goes to it, by keys alone: ${view}`, async () => {
      const element = await diagram({ network: inventedNetwork(20, 60), view: view as DiagramView });
      await until(() => view !== 'chord' || all(element, '.drawing.chord').length === 1);
      await look(element, 'kirjasto');
      await press(element, 'Enter');
      expect(words(active(element))).to.match(/^Haaveen kirjasto/);
      await press(element, 'Enter');
      expect(element.selection).to.equal('a9');
      expect(words(one(element, '.panel-title'))).to.equal('Haaveen kirjasto');
      expect(active(element).matches(place), active(element).outerHTML.slice(0, 120)).to.equal(true);
      if (view === 'matrix') {
        expect(heard(element)).to.match(/^Haaveen kirjasto – /);
        expect(words(one(element, '.matrix tbody th.chosen'))).to.equal('Haaveen kirjasto');
      }
      expect(hits(element)).to.deep.equal([]);
    });
  }

  it('a value is chosen with all its flows, and told with who gives it', async () => {
    const element = await diagram({ network: inventedNetwork(20, 60), view: 'flows' });
    await look(element, 'neuvonta');
    await press(element, 'ArrowDown', 'Enter');
    expect(element.selection).to.equal('v0');
    expect(all(element, '.drawing [data-flow][aria-pressed="true"]').length).to.equal(2);
    expect(active(element).matches('.drawing [data-flow][aria-pressed="true"]')).to.equal(true);
    expect(words(one(element, '.panel .quiet-text'))).to.equal('hyöty, 2 antajaa');
    button(element, 'Kuviteltu kansanopisto antaa, Esimerkkiläisten järjestö saa').click();
    await element.updateComplete;
    expect(element.network!.flows.find(({ id }) => id === element.selection)!.from).to.equal('a1');
    expect(all(element, '.drawing [data-flow][aria-pressed="true"]').length).to.equal(1);
  });

  it('turns to the page that somebody is on: of the list, and of the matrix', async () => {
    const element = await diagram({ network: inventedNetwork(100, 400), view: 'list' });
    await look(element, 'kirjasto 8');
    await press(element, 'Enter', 'Enter');
    expect(active(element).dataset['end']).to.equal('a93');
    element.view = 'matrix';
    await element.updateComplete;
    await look(element, 'kirjasto 8');
    await press(element, 'Enter', 'Enter');
    expect(heard(element)).to.match(/^Haaveen kirjasto 8 – /);
  });

  it('names the receiver while a flow is being made', async () => {
    const element = await diagram({
      network: inventedNetwork(20, 60),
      view: 'flows',
      editable: true,
      selection: 'a0',
    });
    button(element, 'Yhdistä napsauttamalla').click();
    await element.updateComplete;
    await look(element, 'kirjasto');
    await press(element, 'Enter', 'Enter');
    expect(words(one(element, '.panel-title'))).to.equal('Keksittylän kunta antaa, Haaveen kirjasto saa');
    expect(active(element).getAttribute('name')).to.equal('value');
    await sendKeys({ type: 'lukupiiri' });
    await press(element, 'Enter');
    expect(words(active(element))).to.equal('lukupiiri');
  });

  it('speaks Swedish and English', async () => {
    for (const [language, text] of [
      ['sv', /^neuvonta nytta, 2 givare$/],
      ['en', /^neuvonta benefit, 2 givers$/],
    ] as const) {
      const element = await diagram({ network: inventedNetwork(20, 60), view: 'list' }, language);
      await look(element, 'neuvonta');
      expect(hits(element)[0]).to.match(text);
    }
  });
});
