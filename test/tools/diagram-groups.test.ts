import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { network as example } from 'talkoot/content/example-network';
import type { Diagram } from 'talkoot/diagram';
import { actorGroups, parseNetwork, setActorGroup } from 'talkoot/network';
import { inventedNetwork } from '../../stories/fixtures/value-flow.ts';
import { all, button, one, words } from '../elements/fixture.ts';
import { active, diagram, heard, press } from './diagram-fixture.ts';

const grouped = [
  ['kunta', 'Kunnat'],
  ['tyollisyysalue', 'Kunnat'],
  ['silta', 'Järjestöt'],
].reduce((network, [id, group]) => setActorGroup(network, id!, group!, 'fi'), parseNetwork(example));

async function order(element: Diagram, value: string): Promise<void> {
  const select = one<HTMLSelectElement>(element, '.order select');
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

const rows = (element: Diagram): string[] => all(element, '.matrix tbody th').map(words);
const columns = (element: Diagram): string[] => all(element, '.matrix thead th:not(.corner)').map(words);

describe('groups of actors', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('are typed or taken from those there are, undone and done again, by keys alone', async () => {
    const element = await diagram({ network: grouped, view: 'flows', editable: true });
    one(element, '.drawing [data-end="opisto"]').focus();
    await press(element, 'Enter');
    const field = (): HTMLInputElement => one<HTMLInputElement>(element, 'input[name="group"]');
    const known = all<HTMLOptionElement>(element, '#known-groups option').map(({ value }) => value);
    expect(known).to.deep.equal(['Kunnat', 'Järjestöt']);
    while (active(element) !== field()) await press(element, 'Tab');
    await sendKeys({ type: 'oppilaitokset' });
    await press(element, 'Enter');
    expect(element.edits.length).to.equal(1);
    expect(actorGroups(element.network!, 'fi').get('opisto')).to.equal('oppilaitokset');
    expect(one(element, '.status').textContent).to.equal(
      'Keksityn kansan opisto merkittiin ryhmään oppilaitokset',
    );
    expect(one(element, '.drawing [data-end="opisto"] .group').textContent).to.equal('oppilaitokset ');
    expect(one(element, '.drawing [data-end="opisto"]').getAttribute('aria-label')).to.match(
      /^Keksityn kansan opisto, oppilaitokset \(ryhmä\), oppilaitos\. Antaa/,
    );
    // Leaving the field unchanged is no step of its own.
    await press(element, 'Tab');
    expect(element.edits.length).to.equal(1);
    element.undo();
    await element.updateComplete;
    expect([field().value, actorGroups(element.network!, 'fi').get('opisto')]).to.deep.equal(['', undefined]);
    element.redo();
    await element.updateComplete;
    expect(field().value).to.equal('oppilaitokset');
    field().select();
    await press(element, 'Delete', 'Tab');
    expect(actorGroups(element.network!, 'fi').has('opisto')).to.equal(false);
    expect(element.undoable).to.equal('Keksityn kansan opisto otettiin pois ryhmästä');
  });

  it('stand on the cards of the client map and in an exported picture, inside of them', async () => {
    const element = await diagram({ network: grouped, view: 'clients' });
    for (const card of all(element, '[data-card]')) {
      const box = card.querySelector('.card')!.getBoundingClientRect();
      for (const text of card.querySelectorAll('text')) {
        expect(text.getBoundingClientRect().bottom, text.textContent).to.be.at.most(box.bottom);
      }
    }
    expect(all(element, '[data-card] .small').map(words)).to.deep.equal(['Kunnat', 'Järjestöt', 'Kunnat']);
    for (const view of ['clients', 'flows'] as const)
      expect((await element.exportSvg({ view })).match(/>Kunnat </g)?.length).to.equal(2);
  });

  it('are headings of the list, with their actors below them', async () => {
    const element = await diagram({ network: grouped, view: 'list' });
    expect(all(element, '.section-title').map(words)).to.deep.equal(['Järjestöt', 'Kunnat', 'Ei ryhmää']);
    const [title] = all(element, '.section-title');
    expect([
      title!.tagName,
      one(element, '.actors[aria-label="Järjestöt"] .actor-name').tagName,
    ]).to.deep.equal(['H3', 'H4']);
    const plain = await diagram({ network: example, view: 'list' });
    expect(all(plain, '.section-title').length).to.equal(0);
    expect(all(plain, '.actor-name')[0]!.tagName).to.equal('H3');
  });
});

describe('the order of the matrix', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('is as entered, by name, by those who give or get most, in rows and columns alike', async () => {
    const element = await diagram({ network: example, view: 'matrix' });
    const entered = rows(element);
    expect(columns(element)).to.deep.equal(entered);
    await order(element, 'name');
    const [client, ...names] = rows(element);
    expect(client).to.equal(entered[0]);
    expect(names).to.deep.equal([...names].sort((a, b) => a.localeCompare(b, 'fi')));
    expect(columns(element)).to.deep.equal(rows(element));
    expect(one(element, '.status').textContent).to.equal('Taulukon järjestys: nimen mukaan.');
    await order(element, 'given');
    expect(rows(element).slice(0, 2)).to.deep.equal(['Kuviteltu silta ry', 'Esimerkkilän kunta']);
    await order(element, 'received');
    expect(rows(element)[0]).to.equal('Esimerkkilään muuttanut');
    await order(element, 'entered');
    expect(rows(element)).to.deep.equal(entered);
    // A look at it, and no edit.
    expect(element.edits).to.deep.equal([]);
  });

  it('offers groups only where there are some, and shows them as parts of the table', async () => {
    const values = (element: Diagram): string[] =>
      all<HTMLOptionElement>(element, '.order option').map(({ value }) => value);
    const invented = await diagram({ network: inventedNetwork(12, 20), view: 'matrix' });
    expect(values(invented)).to.deep.equal(['entered', 'name', 'given', 'received']);
    const element = await diagram({ network: grouped, view: 'matrix', editable: true });
    expect(values(element)).to.deep.equal(['entered', 'name', 'group', 'kind', 'given', 'received']);
    await order(element, 'group');
    expect(all(element, '.matrix [scope="rowgroup"]').map(words)).to.deep.equal([
      'Järjestöt',
      'Kunnat',
      'Ei ryhmää',
    ]);
    expect(columns(element).slice(0, 4)).to.deep.equal([
      'Esimerkkilään muuttanut',
      'Kuviteltu silta ry Järjestöt',
      'Esimerkkilän kunta Kunnat',
      'Mallilan työllisyysalue Kunnat',
    ]);
    // Without any group left, the order is the entered one again.
    element.network = example;
    await element.updateComplete;
    expect(one<HTMLSelectElement>(element, '.order select').value).to.equal('entered');
    expect(rows(element)[1]).to.equal(example.actors[0].name.fi);
  });

  it('keeps the cell that one stands on, what is chosen, and itself from view to view', async () => {
    const element = await diagram({ network: grouped, view: 'matrix', selection: 'kunta' });
    one(element, '.cell[tabindex="0"]').focus();
    await press(element, 'ArrowDown', 'ArrowRight', 'ArrowRight');
    const before = heard(element);
    for (const next of ['group', 'name', 'given']) {
      await order(element, next);
      expect(one(element, '.cell[tabindex="0"]').getAttribute('aria-label')).to.equal(before);
    }
    expect(element.selection).to.equal('kunta');
    expect(words(one(element, '.matrix tbody th.chosen'))).to.equal('Esimerkkilän kunta');
    element.view = 'list';
    await element.updateComplete;
    element.view = 'matrix';
    await element.updateComplete;
    expect(one<HTMLSelectElement>(element, '.order select').value).to.equal('given');
    expect(one(element, '.cell[tabindex="0"]').getAttribute('aria-label')).to.equal(before);
  });

  it('is walked across the groups with the arrow keys', async () => {
    const element = await diagram({ network: grouped, view: 'matrix' });
    await order(element, 'group');
    one(element, '.cell[tabindex="0"]').focus();
    const walked: string[] = [];
    for (let row = 1; row < grouped.actors.length + 1; row++) {
      await press(element, 'ArrowDown');
      walked.push(heard(element).split(' – ')[0]!);
    }
    expect(new Set(walked).size).to.equal(grouped.actors.length);
    await press(element, 'Shift+Home');
    expect(active(element).dataset['row']).to.equal('0');
  });
});

describe('editing by keys', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('has one Tab stop in the drawing', async () => {
    for (const view of ['clients', 'flows'] as const) {
      const element = await diagram({ network: example, view });
      one(element, '.views input:checked').focus();
      const stops: Element[] = [];
      while (stops.length < 12) {
        await press(element, 'Tab');
        if (!active(element) || active(element).matches('summary')) break;
        if (active(element).closest('.stage')) stops.push(active(element));
      }
      expect(stops.map(({ nodeName }) => nodeName)).to.deep.equal(['g']);
    }
  });

  it('leads the focus on when what had it goes', async () => {
    const element = await diagram({ network: example, view: 'flows', editable: true });
    const act = async (name: string): Promise<void> => {
      button(element, name).focus();
      await press(element, 'Enter');
    };
    element.selection = 'kunta';
    await element.updateComplete;
    await act('Piilota kuvasta');
    expect(active(element).dataset['end']).to.equal('opisto');
    await act('Näytä kaikki');
    expect(active(element).matches('.drawing [tabindex="0"]')).to.equal(true);
    element.selection = element.network!.flows.find(({ from }) => from === 'silta')!.id;
    await element.updateComplete;
    await act('Poista virta');
    expect(active(element).dataset['end']).to.equal('silta');
  });

  it('fills cell after cell of the matrix, and adds to one that is filled', async () => {
    const element = await diagram({ network: example, view: 'matrix', editable: true });
    one(element, '.cell[tabindex="0"]').focus();
    await press(element, 'ArrowRight', 'Enter');
    await sendKeys({ type: 'palaute' });
    await press(element, 'Enter');
    expect(heard(element)).to.equal('Esimerkkilään muuttanut – Esimerkkilän kunta: 1 virta');
    await press(element, 'ArrowRight', 'Enter');
    await sendKeys({ type: 'palaute' });
    await press(element, 'Enter');
    expect(heard(element)).to.equal('Esimerkkilään muuttanut – Keksityn kansan opisto: 1 virta');
    const more = all<HTMLInputElement>(element, '.panel input[name="value"]').at(-1)!;
    more.focus();
    await sendKeys({ type: 'toiveita' });
    await press(element, 'Enter');
    const added = element.network!.flows.slice(-3);
    expect(new Set(added.map(({ from }) => from))).to.deep.equal(new Set(['beneficiary']));
    expect(added.map(({ to }) => to)).to.deep.equal(['kunta', 'opisto', 'opisto']);
  });

  it('shows what undo brought back in the menus too', async () => {
    const element = await diagram({ network: example, view: 'list', editable: true });
    const { id, state } = element.network!.flows.find((flow) => flow.state === 'works')!;
    element.selection = id;
    await element.updateComplete;
    const menu = (): HTMLSelectElement =>
      all<HTMLSelectElement>(element, '.panel .forms > .quick select')[3]!;
    expect(menu().value).to.equal(state);
    menu().focus();
    await sendKeys({ type: 'heik' });
    await element.updateComplete;
    expect(element.network!.flows.find((flow) => flow.id === id)!.state).to.equal('weak');
    await press(element, 'Control+z');
    expect(menu().value).to.equal('works');
  });

  it('does not carry what was typed for one actor over to another', async () => {
    const element = await diagram({ network: example, view: 'list', editable: true, selection: 'kunta' });
    one(element, 'input[name="group"]').focus();
    all<HTMLInputElement>(element, '.panel .two input[name="value"]')[0]!.focus();
    await sendKeys({ type: 'kesken' });
    all(element, '.actors [data-end="opisto"]')[0]!.click();
    await element.updateComplete;
    expect(words(one(element, '.panel-title'))).to.equal('Keksityn kansan opisto');
    expect(all<HTMLInputElement>(element, '.panel .two input[name="value"]')[0]!.value).to.equal('');
  });

  it('is off before a room of people: no key takes anything away', async () => {
    const element = await diagram({ network: example, view: 'flows', editable: true, presenter: true });
    one(element, '.drawing [data-end="silta"]').focus();
    await press(element, 'Delete', 'Alt+ArrowDown', 'Control+z');
    expect([element.edits, element.network]).to.deep.equal([[], example]);
    element.view = 'matrix';
    await element.updateComplete;
    one(element, '.cell[tabindex="0"]').focus();
    await press(element, 'ArrowRight', 'Enter');
    expect(active(element).matches('.cell')).to.equal(true);
  });
});
