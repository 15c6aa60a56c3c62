import { expect } from 'chai';
import { createNetwork } from 'talkoot/network';
import type { Network } from 'talkoot/network';
import type { Results } from 'talkoot/tools/results.js';
import 'talkoot/tools/results.js';
import { forgetAll, until } from '../elements/draft-fixture.ts';
import { all, button, defined, one, show, type, words } from '../elements/fixture.ts';
import { answered, collect, openResults, round } from './results-fixture.ts';

const page = (element: Results): string => words(one(element, '.screen'));

async function press(element: Results, text: string): Promise<void> {
  button(element, text).click();
  await element.updateComplete;
}

/** The tool with a network file that has the round, and with results on screen. */
async function withPicture(
  organisers = 12,
  participants = 10,
): Promise<{ element: Results; heard: Network[] }> {
  const heard: Network[] = [];
  const network = { ...createNetwork({ title: 'Verkosto' }), rounds: [round] };
  const element = await openResults({ drafts: 'none' });
  element.round = undefined;
  element.network = network;
  await element.updateComplete;
  element.addEventListener('talkoot-network-change', (event) => heard.push(event.network));
  await collect(element, [...answered('organisers', organisers), ...answered('participants', participants)]);
  await press(element, 'Näytä tulos');
  return { element, heard };
}

/** What the page offers as a file. */
async function offered(act: () => unknown): Promise<{ name: string; text: string }> {
  const click = HTMLAnchorElement.prototype.click;
  const createObjectURL = URL.createObjectURL.bind(URL);
  let [name, blob] = ['', new Blob()];
  URL.createObjectURL = (given: Blob): string => createObjectURL((blob = given));
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  try {
    act();
    await until(() => name !== '');
  } finally {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
  }
  return { name, text: await blob.text() };
}

describe('results of a round', () => {
  beforeEach(forgetAll);
  after(forgetAll);

  it('with too few answers, what is missing is said and nothing else is shown', async () => {
    const element = await openResults({ drafts: 'none' });
    await collect(element, answered('organisers', 4));
    await press(element, 'Näytä tulos');
    expect(page(element)).to.contain('Järjestäjät: 4 vastausta, tarvitaan 5');
    expect(all(element, 'table, .gaps, .keep, svg.bar')).to.have.length(0);
    expect(JSON.stringify(element.collated)).not.to.contain('"counts"');
  });

  it('shows what both sides say, and what came after only when it may be told', async () => {
    const { element } = await withPicture();
    expect(all(element, '.screen .practice-table tbody tr')).to.have.length(4);
    expect(all(element, '.gap')).to.have.length(3);
    const before = JSON.stringify(element.collated!.groups[0]!.tables);
    element.show('collect');
    await collect(element, answered('organisers', 1, 100));
    element.show('results');
    await element.updateComplete;
    expect(page(element)).to.contain('Tämän tuloksen jälkeen on tuotu yksi vastaus.');
    await press(element, 'Päivitä tulos');
    const held = JSON.stringify(element.collated!.groups[0]!.tables);
    expect(held.replaceAll(',"held":true', '')).to.equal(before);
    expect(page(element)).to.contain('uusia vastauksia on vielä liian vähän');
  });

  it('records an example and the results in the network file, and no single answers', async () => {
    const { element, heard } = await withPicture();
    one(element, '[data-question="r1v1"]').click();
    await element.updateComplete;
    await press(element, 'Lisää esimerkki');
    expect(element.shadowRoot!.activeElement!.id).to.equal('example-what');
    expect(heard).to.have.length(0);
    type(one<HTMLInputElement>(element, '#example-what'), 'Ryhmähaastattelu');
    type(one<HTMLInputElement>(element, '#example-when'), 'keväällä 2026');
    await press(element, 'Lisää esimerkki');
    expect(words(one(element, '.details .example'))).to.contain('Ryhmähaastattelu (keväällä 2026)');
    await press(element, 'Lisää tulos verkostotiedostoon');
    const [kept] = heard.at(-1)!.rounds!;
    expect(kept).to.deep.include({ id: round.id, results: element.collated });
    expect(kept).to.have.nested.property('examples[0].question', 'r1v1');
    expect(JSON.stringify(heard.at(-1))).not.to.contain(answered('organisers', 1)[0]!.id);
    // A later visit with that file goes on from the results that were seen.
    const later = await openResults({ drafts: 'none', round: undefined });
    later.network = heard.at(-1);
    await later.updateComplete;
    later.show('results');
    await later.updateComplete;
    expect(later.collated).to.eql(element.collated);
  });

  it('goes from a gap to actions that keep their cell, by votes on one device', async () => {
    const { element, heard } = await withPicture();
    const gap = element.collated!.reading!.gaps[0]!.question;
    element.show('steps');
    await until(() => all(element, '.card').length > 0);
    type(one<HTMLInputElement>(element, '#own-0'), 'Kysytään yhdistyksiltä');
    all(element, '.own button')[0]!.click();
    all<HTMLInputElement>(element, '.card input')[0]!.click();
    await element.updateComplete;
    await press(element, 'Aloita äänestys tällä laitteella');
    const vote = async (nth: number): Promise<void> => {
      for (let given = 0; given < 3; given += 1) {
        all(element, '.ballot li')[nth]!.querySelectorAll('button')[1]!.click();
        await element.updateComplete;
      }
      await press(element, 'Valmis');
    };
    await vote(1);
    await press(element, 'Olen seuraava');
    // Nothing of the one before is left on the ballot.
    expect(words(one(element, '.votes-left'))).to.equal('Ääniä jäljellä: 3');
    await vote(1);
    await press(element, 'Olen seuraava');
    await vote(0);
    await press(element, 'Lopeta äänestys');
    expect(all(element, '.votes td').map(words)).to.eql(['6 ääntä', '3 ääntä']);
    await press(element, 'Lisää toimintasuunnitelmaan');
    const { actions } = heard.at(-1)!.plan!;
    expect(actions).to.have.length(1);
    expect(actions[0]).to.include({ title: 'Kysytään yhdistyksiltä', cell: gap, state: 'planned' });
  });

  it('gives single answers only after they are asked for by name', async () => {
    const { element } = await withPicture();
    const table = await offered(() => button(element, 'Taulukko (CSV)').click());
    expect(table.name).to.match(/^tulos-participation-ladder-.*\.csv$/);
    expect(table.text).to.contain('organisers,r1v1');
    await press(element, 'Tallenna yksittäiset vastaukset');
    expect(words(one(element, '.raw [role=alert]'))).to.contain('koordinaattori');
    const raw = await offered(() => button(element, 'Tallenna tiedosto').click());
    expect(JSON.parse(raw.text)).to.have.length(22);
  });

  it('takes any questionnaire', async () => {
    const element = document.createElement('talkoot-results');
    const definition = defined(
      { id: 'pace', type: 'scale', min: 1, max: 5 },
      { id: 'help', type: 'boolean' },
      { id: 'story', type: 'text' },
    );
    Object.assign(element, { definition, groups: [{ id: 'all' }], drafts: 'none' });
    await show(element);
    const [like] = answered('organisers', 1);
    await collect(
      element,
      Array.from({ length: 6 }, (_, nth) => ({
        ...like,
        id: String(nth).padStart(32, '0'),
        questionnaire: 'test',
        round: undefined,
        group: 'all',
        answers: { pace: 1 + (nth % 5), help: nth % 2 === 0, story: 'Salaisuus' },
      })),
    );
    await press(element, 'Näytä tulos');
    expect(page(element)).to.contain('pace').and.not.to.contain('Salaisuus');
    expect(words(one(element, '.page-link[aria-current=page]'))).to.equal('2 Tulos');
    expect(all(element, '.page-link')).to.have.length(2);
  });
});
