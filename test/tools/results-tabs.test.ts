import { expect } from 'chai';
import type { Results } from 'talkoot/tools/results.js';
import 'talkoot/tools/results.js';
import { forgetAll, leave, stored, until } from '../elements/draft-fixture.ts';
import { all, button, one, words } from '../elements/fixture.ts';
import { answered, collect, openResults, round } from './results-fixture.ts';

const TAKE = 'Ota vastaukset tähän';
const counts = (element: Results): string[] => all(element, '.count-group dd').map(words);
const keeping = (element: Results): string => words(one(element, '#keeping'));
const listed = (element: Results): number => element.collecting.box!.listed.length;

/** A tab in which responses are collected and kept. */
async function keepingTab(): Promise<Results> {
  const element = await openResults();
  await collect(element, answered('organisers', 5));
  button(element, 'Kyllä, säilytä').click();
  await until(() => element.collecting.keepingState === 'saved');
  await element.updateComplete;
  return element;
}

/** Another tab with the same round. Who may write is settled by the browser's locks, which know no tabs but requests. */
async function anotherTab(): Promise<Results> {
  const place = document.createElement('div');
  place.lang = 'fi';
  const element = document.createElement('talkoot-results');
  place.append(Object.assign(element, { round, drafts: 'ask' as const }));
  document.body.append(place);
  await element.updateComplete;
  await element.settled;
  await element.updateComplete;
  return element;
}

async function takeOver(element: Results): Promise<void> {
  button(element, TAKE).click();
  await until(() => element.collecting.keepingState === 'saved');
  await until(() => element.shadowRoot!.activeElement?.id === 'keeping');
}

const kept = async (): Promise<string> => JSON.stringify(await stored());

describe('a second tab with the responses of a round', () => {
  beforeEach(forgetAll);
  after(forgetAll);

  it('shows what is kept, says where it is collected, and adds nothing', async () => {
    const first = await keepingTab();
    const second = await anotherTab();
    expect(second.collecting.keepingState).to.equal('elsewhere');
    expect(keeping(second)).to.contain('auki toisessa välilehdessä');
    expect(counts(second)[0]).to.contain('5 vastausta');
    expect(all(second, '#erase')).to.have.length(0);
    const before = await kept();
    await collect(second, answered('participants', 5));
    expect(counts(second)[1]).to.contain('0 vastausta');
    expect(await kept()).to.equal(before);
    expect(first.collecting.keepingState).to.equal('saved');
  });

  it('takes over with all that the first one has written since, and the first one writes no more', async () => {
    const first = await keepingTab();
    const second = await anotherTab();
    await collect(first, answered('participants', 2));
    await until(async () => (await kept()).includes('participants'));
    await takeOver(second);
    expect([counts(second)[0], counts(second)[1]].join()).to.match(/5 vastausta.*2 vastausta/);
    // Each response once, though the second tab had read the first five already.
    expect(listed(second)).to.equal(0);

    await until(() => first.collecting.keepingState === 'elsewhere');
    await first.updateComplete;
    expect(keeping(first)).to.contain('auki toisessa välilehdessä');
    const more = answered('participants', 3, 100);
    await collect(second, more);
    await until(async () => (await kept()).includes(more[2]!.id));
    const before = await kept();
    await collect(first, answered('participants', 9, 200));
    expect(counts(first)[1]).to.contain('2 vastausta');
    expect(await kept()).to.equal(before);
  });

  it('gives it back, with everything, and nothing is counted twice', async () => {
    const first = await keepingTab();
    const second = await anotherTab();
    await takeOver(second);
    await collect(second, answered('participants', 3));
    await until(async () => (await kept()).includes('participants'));
    await until(() => all(first, '#keeping button').some((each) => words(each) === TAKE));
    await takeOver(first);
    expect([counts(first)[0], counts(first)[1]].join()).to.match(/5 vastausta.*3 vastausta/);
    expect(listed(first)).to.equal(0);
    await until(() => second.collecting.keepingState === 'elsewhere');
    await leave();
    const later = await anotherTab();
    expect([counts(later)[0], counts(later)[1]].join()).to.match(/5 vastausta.*3 vastausta/);
  });

  it('knows what was seen in the first one: two pictures that are too near each other are not both shown', async () => {
    const first = await keepingTab();
    button(first, 'Näytä tulos').click();
    await until(() => first.collated !== undefined);
    const seen = first.collated!;
    await until(async () => (await kept()).includes('"collated"'));
    const second = await anotherTab();
    await takeOver(second);
    // One more person: what she answered would be the difference of the two pictures.
    await collect(second, answered('organisers', 1, 50));
    second.show('results');
    await until(() => second.collated !== undefined);
    const [before, now] = [seen, second.collated!].map(({ groups }) => groups[0]!);
    expect(now!.responses).to.equal(6);
    const figures = (tables: (typeof seen)['groups'][number]['tables']): string =>
      JSON.stringify(tables.map((table) => ('counts' in table ? table.counts : table.state)));
    expect(figures(now!.tables)).to.equal(figures(before!.tables));
    expect(now!.tables.some((table) => 'held' in table)).to.equal(true);
  });
});
