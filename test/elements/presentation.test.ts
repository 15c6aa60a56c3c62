import { expect } from 'chai';
import type { Questionnaire } from 'talkoot';
import { until } from './draft-fixture.ts';
import { ask, button, definedIn, one, words } from './fixture.ts';

const sections = ['first', 'second', 'third'].map((id) => ({
  id,
  label: { fi: id },
  questions: [{ id: `${id}Answer`, type: 'text', label: { fi: `Kysymys ${id}` } }],
}));

const texts = {
  fi: {
    description: 'Mistä on kyse.',
    start: 'Vastaaminen on vapaaehtoista.\n\nEmme kysy nimeäsi.',
    done: 'Tulokset kerrotaan keväällä.',
  },
};

const heading = (element: Questionnaire): string => words(one(element, '#place'));

/** Waits until another page is on screen. */
async function turned(element: Questionnaire, turn: () => void): Promise<void> {
  const before = heading(element);
  turn();
  await until(() => heading(element) !== before);
  await element.updateComplete;
}

describe('a questionnaire with pages around its questions', () => {
  it('begins with what must be known first, where the texts say something', async () => {
    const element = await ask(definedIn(sections), { texts });
    expect(heading(element)).to.equal('Mistä on kyse.Vastaaminen on vapaaehtoista.Emme kysy nimeäsi.');
    button(element, 'Aloita').click();
    await element.updateComplete;
    expect(heading(element)).to.contain('first');
    button(element, 'Edellinen').click();
    await element.updateComplete;
    expect(heading(element)).to.contain('Vastaaminen on vapaaehtoista');
  });

  it('begins with the questions where they say nothing', async () => {
    const element = await ask(definedIn(sections));
    expect(heading(element)).to.contain('first');
  });

  it('ends with what happens next', async () => {
    const element = await ask(definedIn(sections), { texts, presentation: 'page' });
    element.addEventListener('talkoot-submit', (event) => event.respondWith(Promise.resolve({ id: 'x' })));
    for (const name of ['Aloita', 'Yhteenveto', 'Lähetä vastaukset']) {
      await turned(element, () => button(element, name).click());
    }
    expect(heading(element)).to.equal('Kiitos. Vastaukset on vastaanotettu.');
    expect(words(one(element, '.screen'))).to.contain('Tulokset kerrotaan keväällä.');
  });

  it('goes one step for a double click', async () => {
    const element = await ask(definedIn(sections));
    const next = button(element, 'Seuraava');
    next.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    next.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    await element.updateComplete;
    expect(heading(element)).to.contain('second');
  });
});

describe("the browser's history", () => {
  it('is left alone', async () => {
    const element = await ask(definedIn(sections));
    const before = history.length;
    button(element, 'Seuraava').click();
    await element.updateComplete;
    expect(history.length).to.equal(before);
    expect(history.state).to.equal(null);
  });
});
