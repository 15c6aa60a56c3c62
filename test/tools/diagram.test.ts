import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { network as example } from 'talkoot/content/example-network';
import { network as kymenlaakso } from 'talkoot/content/kymenlaakso-2016';
import { readSvgDocument } from 'talkoot/diagram';
import type { Diagram } from 'talkoot/diagram';
import { createNetwork, parseNetworkText, publicCopy, serializeNetwork } from 'talkoot/network';
import type { Network } from 'talkoot/network';
import { inventedNetwork } from '../../stories/fixtures/value-flow.ts';
import { all, button, one, type } from '../elements/fixture.ts';
import { active, diagram, heard, press } from './diagram-fixture.ts';

const NODES = '.drawing [data-end], .drawing [data-flow]';

async function add(element: Diagram, form: Element, value: string, other?: string): Promise<void> {
  const field = form.querySelector<HTMLInputElement>('input')!;
  type(field, value);
  const select = form.querySelector<HTMLSelectElement>('select[name="other"]');
  if (select && other !== undefined) {
    select.value = [...select.options].find(({ text }) => text.trim() === other)!.value;
  }
  form.querySelector<HTMLButtonElement>('button[type="submit"]')!.click();
  await element.updateComplete;
}

describe('the diagram', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('opens in the view that can be read: client map, flows or matrix', async () => {
    expect((await diagram({ network: kymenlaakso })).shownView).to.equal('clients');
    expect((await diagram({ network: example })).shownView).to.equal('flows');
    const large = await diagram({ network: inventedNetwork(100, 400) });
    expect(large.shownView).to.equal('matrix');
    expect(all(large, '.matrix td button').length).to.equal(900);
  });

  it('names every actor and flow once, as a list with one Tab stop', async () => {
    const element = await diagram({ network: inventedNetwork(20, 60), view: 'flows' });
    const nodes = all(element, NODES);
    const flows = element.network!.flows;
    expect(nodes.length).to.equal(20 + flows.length);
    expect(nodes.filter((node) => node.getAttribute('tabindex') === '0').length).to.equal(1);
    for (const node of nodes) {
      expect(node.getAttribute('role')).to.equal('button');
      expect(node.parentElement!.getAttribute('role')).to.equal('listitem');
      expect(node.getAttribute('aria-label')).to.match(/antaa/i);
    }
    expect(new Set(all(element, '.drawing [data-flow]').map((node) => node.dataset['flow'])).size).to.equal(
      flows.length,
    );
  });

  it('shows all 82 values of Kymenlaakso on one screen, and no text outside of its card', async () => {
    const element = await diagram({ network: kymenlaakso });
    const svg = one<SVGElement & HTMLElement>(element, 'svg.clients');
    expect(all(element, '.drawing [data-flow]').length).to.equal(82);
    for (const card of all(element, '[data-card]')) {
      const box = card.querySelector('.card')!.getBoundingClientRect();
      for (const text of card.querySelectorAll('text')) {
        const { left, right } = text.getBoundingClientRect();
        expect(left, text.textContent).to.be.at.least(box.left);
        expect(right, text.textContent).to.be.at.most(box.right);
      }
    }
    expect(svg.getAttribute('viewBox')).to.match(/^\S+ \S+ \d+ \d+$/);
  });

  it('is walked with the keys: from actor to actor, along a flow and back', async () => {
    const element = await diagram({ network: example, view: 'flows' });
    one(element, '.drawing [tabindex="0"]').focus();
    await press(element, 'Home');
    expect(heard(element)).to.match(/^Esimerkkilään muuttanut, asiakas\. Antaa 1, saa 7/);
    await press(element, 'Enter', 'ArrowDown');
    expect(element.selection).to.equal('beneficiary');
    expect(heard(element)).to.match(/^tieto siitä, mitä ihmiset tarvitsevat: Esimerkkilään muuttanut antaa/);
    await press(element, 'ArrowRight');
    expect(heard(element)).to.match(/^Kuviteltu silta ry/);
    await press(element, 'ArrowLeft');
    expect(heard(element)).to.match(/^Esimerkkilään muuttanut/);
    await press(element, 'Escape', 's');
    expect(heard(element)).to.match(/^Satuleipomo/);
    const before = heard(element);
    await press(element, 'ArrowUp', 'ArrowLeft');
    expect(heard(element)).not.to.equal(before);
    expect(all(element, `${NODES}`).filter((node) => node.getAttribute('tabindex') === '0').length).to.equal(
      1,
    );
  });

  it('keeps what is chosen from view to view', async () => {
    const element = await diagram({ network: example, view: 'flows' });
    one(element, '[data-end="kunta"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.updateComplete;
    for (const view of ['clients', 'matrix', 'chord', 'list']) {
      one<HTMLInputElement>(element, `.views input[value="${view}"]`).click();
      await element.updateComplete;
      expect(element.view).to.equal(view);
      expect(one(element, '.panel-title').textContent).to.equal('Esimerkkilän kunta');
    }
  });

  it('is written by typing alone, and every step is undone and done again', async () => {
    const element = await diagram({
      network: createNetwork({ title: 'Verkosto', language: 'fi' }),
      editable: true,
    });
    const empty = element.network!;
    const [client, actor] = all(element, '.adding form');
    await add(element, client!, 'Asukas');
    for (const name of ['Kunta', 'Järjestö'])
      await add(element, all(element, '.adding form').at(-1) ?? actor!, name);
    element.selection = element.network!.actors[0]!.id;
    await element.updateComplete;
    const [gives, gets] = all(element, '.panel .two form');
    await add(element, gives!, 'neuvonta', 'Asukas');
    expect(active(element).getAttribute('name')).to.equal('value');
    await add(element, all(element, '.panel .two form')[0]!, 'tilat', 'Järjestö');
    await add(element, gets!, 'tieto', 'Järjestö');
    const { flows } = element.network!;
    expect(flows.length).to.equal(3);
    expect(element.edits.length).to.equal(6);
    const full = element.network!;
    while (element.undoable !== undefined) element.undo();
    expect(element.network === empty).to.equal(true);
    while (element.redoable !== undefined) element.redo();
    expect(element.network === full).to.equal(true);
    await element.updateComplete;
    expect(one(element, '[role="status"]').textContent).to.match(/^Tehty uudelleen: lisättiin tieto/);
  });

  it('refuses what cannot be and says it beside the form, losing nothing', async () => {
    const element = await diagram({ network: example, editable: true });
    const form = all(element, '.adding form').at(-1)!;
    await add(element, form, 'Satuleipomo Oy');
    expect(one(element, '#problem-actor').textContent).to.equal('Satuleipomo Oy on jo verkostossa.');
    const field = one<HTMLInputElement>(element, '[data-add="actor"]');
    expect([field.value, field.getAttribute('aria-invalid')]).to.deep.equal(['Satuleipomo Oy', 'true']);
    expect(element.edits).to.deep.equal([]);
  });

  it('loses nobody’s place when something is added, and moves by pointer, key and button', async () => {
    const element = await diagram({ network: example, editable: true, view: 'flows' });
    const place = (id: string): string =>
      one(element, `.drawing [data-end="${id}"]`).getAttribute('transform')!;
    const ids = example.actors.map(({ id }) => id);
    const before = ids.map(place);
    await add(element, all(element, '.adding form').at(-1)!, 'Uusi toimija');
    expect(ids.map(place)).to.deep.equal(before);

    const node = one(element, '.drawing [data-end="leipomo"]');
    const { x, y, width, height } = node.getBoundingClientRect();
    const svg = one<SVGSVGElement & HTMLElement>(element, '.stage > .drawing');
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    // In the units of the drawing: when it is moved, the drawing may become a wider one, and stand elsewhere.
    const places = (): number[] =>
      place('leipomo')
        .match(/[-\d.]+/g)!
        .map(Number);
    const [across] = places();
    const [startX, startY] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({ type: 'move', position: [startX, startY] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [startX + 30, startY + 20] });
    await sendMouse({ type: 'move', position: [startX + 60, startY + 20] });
    await sendMouse({ type: 'up' });
    await element.updateComplete;
    const moved = places();
    expect(Math.abs((moved[0]! - across!) * scale - 60)).to.be.at.most(2);
    expect(element.selection).to.equal('');
    expect(element.undoable).to.equal('siirrettiin Satuleipomo Oy');
    expect(ids.filter((id) => id !== 'leipomo').map(place)).to.deep.equal(
      before.filter((_, index) => ids[index] !== 'leipomo'),
    );

    node.focus();
    await press(element, 'Alt+ArrowDown');
    expect(places()[1]).to.be.above(moved[1]!);
    element.selection = 'leipomo';
    await element.updateComplete;
    const now = place('leipomo');
    button(element, 'Siirrä').click();
    await element.updateComplete;
    expect(place('leipomo')).not.to.equal(now);
    element.undo();
    await element.updateComplete;
    expect(place('leipomo')).to.equal(now);
  });

  it('removes with a key, keeps the focus in the drawing and undoes with Ctrl+Z', async () => {
    const element = await diagram({ network: example, editable: true, view: 'flows' });
    one(element, '.drawing [data-end="silta"]').focus();
    await press(element, 'Delete');
    expect(element.network!.actors.map(({ id }) => id)).not.to.include('silta');
    expect(active(element).closest('.drawing') !== null).to.equal(true);
    await press(element, 'Control+z');
    expect(element.network!.actors.map(({ id }) => id)).to.include('silta');
    expect(element.network!.flows.length).to.equal(example.flows.length);
  });

  it('fills a cell of the matrix', async () => {
    const element = await diagram({ network: example, editable: true, view: 'matrix' });
    const stops = all(element, '.matrix button').filter((cell) => cell.getAttribute('tabindex') === '0');
    expect(stops.length).to.equal(1);
    stops[0]!.focus();
    await press(element, 'ArrowRight', 'Enter');
    expect(active(element).getAttribute('name')).to.equal('value');
    await sendKeys({ type: 'palaute' });
    await press(element, 'Enter');
    const flow = element.network!.flows.at(-1)!;
    expect([flow.from, flow.to]).to.deep.equal(['beneficiary', example.actors[0].id]);
  });

  it('connects by two clicks', async () => {
    const element = await diagram({
      network: example,
      editable: true,
      view: 'flows',
      selection: 'kunta',
    });
    button(element, 'Yhdistä napsauttamalla').click();
    await element.updateComplete;
    one(element, '.drawing [data-end="leipomo"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.updateComplete;
    expect(one(element, '.panel-title').textContent).to.equal('Esimerkkilän kunta antaa, Satuleipomo Oy saa');
    await add(element, one(element, '.panel form'), 'tieto');
    const { from, to } = element.network!.flows.at(-1)!;
    expect([from, to]).to.deep.equal(['kunta', 'leipomo']);
  });

  it('is exported as a picture of its own that opens again, whatever the names are', async () => {
    const hostile = '</metadata><script>alert(1)</script> & "x"';
    const network = { ...example, title: hostile } as Network;
    const element = await diagram({ network, view: 'flows' });
    const given = publicCopy(network);
    const svg = await element.exportSvg({ document: given, sheet: 'A3' });
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const unwanted = parsed.querySelectorAll(
      'parsererror, script, style, svg [class], svg [role], [data-end]',
    );
    expect([...unwanted].map(({ nodeName }) => nodeName)).to.deep.equal([]);
    expect(parsed.documentElement.getAttribute('width')).to.equal('420mm');
    expect(serializeNetwork(parseNetworkText(readSvgDocument(svg)!))).to.equal(serializeNetwork(given));
    // What is left out of the public copy is not drawn either.
    expect(svg).not.to.include('(puuttuu)');
    const png = await element.exportPng({ view: 'chord' });
    expect(png.type).to.equal('image/png');
    expect(png.size).to.be.above(10000);
  });

  it('opens 1,000 actors and 5,000 flows, in every view', async () => {
    const network = inventedNetwork(1000, 5000);
    const started = performance.now();
    const element = await diagram({ network, editable: true });
    expect(element.shownView).to.equal('matrix');
    for (const view of ['flows', 'chord', 'list'] as const) {
      element.view = view;
      await element.updateComplete;
    }
    expect(performance.now() - started).to.be.below(12_000);
  });
});
