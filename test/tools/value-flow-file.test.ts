import { expect } from 'chai';
import { network as content } from 'talkoot/content/example-network';
import { actorGroups, nextRevision, parseNetwork, serializeNetwork, setActorGroup } from 'talkoot/network';
import type { Network } from 'talkoot/network';
import type { ValueFlow } from 'talkoot/tools/value-flow.js';
import 'talkoot/tools/value-flow.js';
import { leave, until } from '../elements/draft-fixture.ts';
import { choosing } from './choosing.ts';
import { all, button, one, show, type, words } from '../elements/fixture.ts';

const network = parseNetwork(content);

async function visit(options: Partial<ValueFlow>, language = 'fi'): Promise<ValueFlow> {
  await leave();
  const element = document.createElement('talkoot-value-flow');
  return show(Object.assign(element, { network, drafts: 'none', editable: true, ...options }), language);
}

/** The example with mistakes that a file may have: it opens all the same. */
const wrong: Network = {
  ...network,
  flows: [
    ...network.flows,
    { id: 'nobody', from: 'kunta', to: 'gone', value: network.values[0]!.id },
    { id: 'itself', from: 'kunta', to: 'kunta', value: network.values[0]!.id },
  ],
  actors: [{ ...network.actors[0]!, group: { fi: 'Kunnat', sv: ' ' } }, ...network.actors.slice(1)],
};

describe('a file with mistakes', () => {
  it('opens, each mistake is told with its place, and flows nobody sees can be taken away', async () => {
    const element = await visit({ network: wrong });
    await until(() => all(element, '#file-problems').length === 1);
    expect(words(one(element, '.notice p'))).to.match(
      /^Tiedostossa on 3 kohtaa korjattavaa\. Mitään ei ole poistettu/,
    );
    one(element, '#file-problems').click();
    const lines = (): string[] => all(element, '.notice li').map(words);
    const count = network.flows.length;
    expect(lines()).to.deep.equal([
      'Toimija 1 (Esimerkkilän kunta): ryhmän nimi puuttuu.',
      `Virta ${count + 1} (neuvonta omalla kielellä): saajaa ”gone” ei ole verkostossa, joten virtaa ei voi näyttää. ` +
        `Poista virta: Virta ${count + 1} (neuvonta omalla kielellä)`,
      `Virta ${count + 2} (neuvonta omalla kielellä): antaja ja saaja ovat sama, joten virtaa ei voi näyttää. ` +
        `Poista virta: Virta ${count + 2} (neuvonta omalla kielellä)`,
    ]);
    all(element, '.notice li button')[0]!.click();
    await element.updateComplete;
    expect(element.network!.flows.some(({ id }) => id === 'nobody')).to.equal(false);
    expect(lines().length).to.equal(2);
    expect(element.shadowRoot!.activeElement!.id).to.equal('file-problems');
    element.undo();
    await element.updateComplete;
    expect(element.network === wrong || element.network!.flows.length === wrong.flows.length).to.equal(true);
    expect(lines().length).to.equal(3);
  });

  it('is told in Swedish and English too, and not to those who only look', async () => {
    for (const [language, text] of [
      ['sv', /^I filen finns 3 punkter att rätta/],
      ['en', /^The file has 3 entries to mend/],
    ] as const) {
      const element = await visit({ network: wrong }, language);
      await until(() => all(element, '#file-problems').length === 1);
      expect(words(one(element, '.notice p'))).to.match(text);
    }
    const reading = await visit({ network: wrong, editable: false });
    await reading.updateComplete;
    expect(all(reading, '#file-problems').length).to.equal(0);
  });
});

it('groups come with a table, and what changed is told', async () => {
  const element = await visit({ panel: 'import' });
  await until(() => all(element, '#import-text').length === 1);
  const { from, to, value } = network.flows.find((flow) => flow.from === 'kunta' && flow.to === 'silta')!;
  expect([from, to]).to.deep.equal(['kunta', 'silta']);
  const name = network.values.find(({ id }) => id === value)!.name['fi']!;
  type(
    one<HTMLTextAreaElement>(element, '#import-text'),
    `antaja;saaja;hyöty;laji;antajan ryhmä\nEsimerkkilän kunta;Kuviteltu silta ry;${name};aineellinen;Kunnat`,
  );
  await element.updateComplete;
  all(element, '.reading .actions button')[0]!.click();
  await until(() => all(element, '#import-result').length === 1);
  button(element, 'Lisää 1 virta kartalle').click();
  await element.updateComplete;
  expect(words(one(element, '.status'))).to.equal(
    'Kartalle lisättiin 0 virtaa. 1 virta oli kartalla jo. Ryhmä vaihtui: 1 toimija. Lisäyksen voi kumota.',
  );
  expect(actorGroups(element.network!, 'fi').get('kunta')).to.equal('Kunnat');
});

it('where two copies differ is said in words, and not as the file has it', async () => {
  const mine = nextRevision(setActorGroup(network, 'kunta', 'Kunnat', 'fi'));
  const theirs = nextRevision({
    ...network,
    actors: network.actors.map((actor) =>
      actor.id === 'kunta' ? { ...actor, kind: 'state', group: { fi: 'Seutu' } } : actor,
    ),
    flows: network.flows.map((flow) => (flow.id === 'f2' ? { ...flow, state: 'weak', to: 'opisto' } : flow)),
  });
  const element = await visit({ network: mine, panel: 'merge' });
  await until(() => all(element, '.reading .actions button').length === 1);
  await choosing('kopio.json', serializeNetwork(theirs), async () => {
    button(element, 'Avaa toinen kopio').click();
    await until(() => all(element, '#merge-result').length === 1);
  });
  await element.updateComplete;
  const flow = 'virta · Kuviteltu silta ry → Esimerkkilään muuttanut: neuvonta omalla kielellä';
  expect(
    all(element, '.reading fieldset').map((field) => [...field.querySelectorAll('legend, label')].map(words)),
  ).to.deep.equal([
    ['toimija · Esimerkkilän kunta · laji', 'Tämä kartta: kunta', 'Avattu kopio: valtio'],
    ['toimija · Esimerkkilän kunta · ryhmä · suomi', 'Tämä kartta: Kunnat', 'Avattu kopio: Seutu'],
    [`${flow} · saaja`, 'Tämä kartta: Esimerkkilään muuttanut', 'Avattu kopio: Keksityn kansan opisto'],
    [`${flow} · tilanne`, 'Tämä kartta: toimii', 'Avattu kopio: heikko'],
  ]);
});
