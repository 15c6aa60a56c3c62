import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Question } from 'talkoot/engine';
import type { Questionnaire } from 'talkoot';
import { all, ask, button, defined, one, words } from './fixture.ts';

const option = (value: string, fi: string): object => ({ value, label: { fi, sv: `${fi} sv` } });
const question = {
  id: 'q',
  type: 'ranking',
  label: { fi: 'Mikä on tärkeintä?' },
  options: [option('a', 'Aamu'), option('b', 'Ilta'), option('c', 'Yö')],
} as unknown as Question & { type: 'ranking' };

const answerOf = (element: Questionnaire): unknown => element.response!.answers['q'];
const ranked = (element: Questionnaire): string[] => all(element, '.ranked .ranked-text').map(words);
const free = (element: Questionnaire): string[] => all(element, '.free .ranked-text').map(words);
const said = (element: Questionnaire): string => words(one(element, '.ranking [role=status]'));
const focused = (element: Questionnaire): string => words(element.shadowRoot!.activeElement!);

async function press(element: Questionnaire, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
    await element.updateComplete;
  }
}

async function click(element: Questionnaire, text: string): Promise<void> {
  const control = button(element, text);
  control.focus();
  control.click();
  await element.updateComplete;
  await element.updateComplete;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function rankedAs(order: readonly string[], more: object = {}): Promise<Questionnaire> {
  const element = await ask(defined({ ...question, ...more }));
  element.questionnaire!.answer('q', order);
  await element.updateComplete;
  return element;
}

describe('a ranking', () => {
  it('begins with nothing in order: what nobody ranked is no answer', async () => {
    const element = await ask(defined(question));
    expect(element.response!.answers).to.deep.equal({});
    expect(ranked(element)).to.deep.equal([]);
    expect(free(element)).to.deep.equal(['Aamu', 'Ilta', 'Yö']);
    expect(words(one(element, '.ranking-next'))).to.equal('Mikä tulee sijalle 1?');
  });

  it('is made by pressing the options in order, each one key', async () => {
    const element = await ask(defined(question));
    button(element, 'Lisää sijalle 1: Ilta').focus();
    await press(element, 'Enter');
    expect(answerOf(element)).to.deep.equal(['b']);
    expect(said(element)).to.equal('Ilta on nyt sijalla 1/3');
    expect(focused(element), 'what may come next').to.equal('Lisää sijalle 2: Yö');
    await press(element, 'Enter');
    expect(focused(element)).to.equal('Lisää sijalle 3: Aamu');
    await press(element, 'Space');
    expect(answerOf(element)).to.deep.equal(['b', 'c', 'a']);
    expect(said(element)).to.equal('Aamu on nyt sijalla 3/3');
    expect(focused(element), 'the last one, to be moved').to.equal('Siirrä ylöspäin: Aamu');
    expect(all(element, '.free')).to.have.length(0);
  });

  it('keeps focus on what is moved, at the ends too', async () => {
    const element = await rankedAs(['a', 'b', 'c']);
    button(element, 'Siirrä ylöspäin: Yö').focus();
    await press(element, 'Enter');
    expect(answerOf(element)).to.deep.equal(['a', 'c', 'b']);
    expect(said(element)).to.equal('Yö on nyt sijalla 2/3');
    await press(element, 'Enter', 'Enter');
    expect(answerOf(element)).to.deep.equal(['c', 'a', 'b']);
    expect(said(element)).to.equal('Yö on nyt sijalla 1/3');
    expect(focused(element)).to.equal('Siirrä ylöspäin: Yö');
    expect(button(element, 'Siirrä ylöspäin: Yö').getAttribute('aria-disabled')).to.equal('true');
    await press(element, 'Tab', 'Enter');
    expect(answerOf(element)).to.deep.equal(['a', 'c', 'b']);
    expect(focused(element)).to.equal('Siirrä alaspäin: Yö');
    expect(ranked(element)).to.deep.equal(['Aamu', 'Yö', 'Ilta']);
  });

  it('gives back what is taken out, with focus, to the place it has among the others', async () => {
    const element = await rankedAs(['c', 'b']);
    await click(element, 'Ota pois: Yö');
    expect(answerOf(element)).to.deep.equal(['b']);
    expect(free(element)).to.deep.equal(['Aamu', 'Yö']);
    expect(said(element)).to.equal('Yö ei ole enää järjestyksessä');
    expect(focused(element)).to.equal('Lisää sijalle 2: Yö');
    await click(element, 'Ota pois: Ilta');
    expect(element.response!.answers, 'nothing in order is no answer').to.deep.equal({});
  });

  it('can be begun again', async () => {
    const element = await rankedAs(['c', 'b']);
    await click(element, 'Aloita alusta');
    expect(element.response!.answers).to.deep.equal({});
    expect(focused(element)).to.equal('Lisää sijalle 1: Aamu');
    expect(said(element)).to.equal('Järjestys on nyt tyhjä');
  });

  it('takes the second half of a double click for no choice', async () => {
    const element = await ask(defined(question));
    const add = button(element, 'Lisää sijalle 1: Ilta');
    add.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
    await element.updateComplete;
    button(element, 'Lisää sijalle 2: Aamu').dispatchEvent(
      new MouseEvent('click', { detail: 2, bubbles: true }),
    );
    await element.updateComplete;
    expect(answerOf(element)).to.deep.equal(['b']);
  });

  it('offers no more places than there are', async () => {
    const element = await rankedAs(['c'], { max: 2 });
    await click(element, 'Lisää sijalle 2: Aamu');
    expect(said(element)).to.equal('Aamu on nyt sijalla 2/2');
    expect(focused(element)).to.equal('Siirrä ylöspäin: Aamu');
    expect(all(element, '.free button')).to.have.length(0);
    expect(words(one(element, '.ranking-next'))).to.contain('Kaikki sijat on täytetty.');
    expect(free(element)).to.deep.equal(['Ilta']);
  });

  it('says that more may be ranked where enough are', async () => {
    const element = await rankedAs(['c'], { min: 1 });
    expect(words(one(element, '.ranking-next'))).to.equal('Voit vielä valita sijalle 2.');
  });

  const faults: [object, string[], string][] = [
    [{}, ['c'], 'Laita kaikki vaihtoehdot järjestykseen. Vielä puuttuu 2.'],
    [{ min: 2, max: 2 }, ['c'], 'Valitse järjestykseen vähintään 2. Vielä puuttuu 1.'],
    [{ min: 1, max: 2 }, ['c', 'a', 'b'], 'Järjestykseen mahtuu enintään 2. Ota pois 1.'],
    [{ required: true }, [], 'Laita vaihtoehdot järjestykseen'],
  ];
  for (const [more, order, text] of faults) {
    it(`says what is missing: ${text}`, async () => {
      const element = await ask(defined({ ...question, ...more }));
      if (order.length > 0) element.questionnaire!.answer('q', order);
      one(element, 'button.primary').click();
      await element.updateComplete;
      expect(words(one(element, '.question .error'))).to.equal(`Virhe: ${text}`);
      all(element, '.error-summary a')[0]!.click();
      await element.updateComplete;
      const free = all(element, '.free button');
      expect(element.shadowRoot!.activeElement).to.equal(free[0] ?? all(element, '.ranked button')[0]);
    });
  }

  it('says nothing is missing while it is being made', async () => {
    const element = await ask(defined(question));
    button(element, 'Lisää sijalle 1: Ilta').focus();
    await press(element, 'Enter');
    expect(all(element, '.error')).to.have.length(0);
    button(element, 'Ota pois: Ilta').focus();
    await element.updateComplete;
    expect(all(element, '.error')).to.have.length(0);
  });

  it('keeps the place of what a filter takes away for now', async () => {
    const element = await ask(
      defined(
        { id: 'late', type: 'boolean' },
        {
          ...question,
          filter: 'late == true || option != "c"',
        },
      ),
    );
    element.questionnaire!.answer('q', ['c', 'b', 'a']);
    await element.updateComplete;
    expect(ranked(element)).to.deep.equal(['Ilta', 'Aamu']);
    await click(element, 'Siirrä ylöspäin: Aamu');
    expect(said(element)).to.equal('Aamu on nyt sijalla 1/2');
    expect(answerOf(element)).to.deep.equal(['a', 'b', 'c']);
  });

  it('lets what no longer exists be taken out', async () => {
    const element = await rankedAs(['gone', 'a']);
    expect(ranked(element)).to.deep.equal(['gone', 'Aamu']);
    await click(element, 'Ota pois: gone');
    expect(answerOf(element)).to.deep.equal(['a']);
    expect(focused(element)).to.equal('Lisää sijalle 2: Ilta');
  });

  it('is two named lists, in order, and buttons that name what they move', async () => {
    const element = await rankedAs(['c', 'a']);
    const nodes = flatten((await a11ySnapshot({})) as unknown as Node);
    const buttons = nodes.filter(({ role }) => role === 'button').map(({ name }) => name);
    // The snapshot leaves groups and lists out.
    const [order, others] = all(element, '.ranking > :is(ol, ul)');
    expect(order!.ariaLabel).to.equal('Järjestyksesi');
    const heading = element.shadowRoot!.getElementById(others!.getAttribute('aria-labelledby')!);
    expect(words(heading!)).to.equal('Mikä tulee sijalle 3?');
    expect(buttons.slice(0, 7)).to.deep.equal([
      'Siirrä ylöspäin: Yö',
      'Siirrä alaspäin: Yö',
      'Ota pois: Yö',
      'Siirrä ylöspäin: Aamu',
      'Siirrä alaspäin: Aamu',
      'Ota pois: Aamu',
      'Lisää sijalle 3: Ilta',
    ]);
  });

  it('speaks another language with the same order and focus', async () => {
    const element = await rankedAs(['c', 'a']);
    button(element, 'Siirrä alaspäin: Yö').focus();
    element.lang = 'sv';
    await until(() => ranked(element)[0] === 'Yö sv');
    expect(ranked(element)).to.deep.equal(['Yö sv', 'Aamu sv']);
    expect(element.shadowRoot!.activeElement?.id).to.equal('q:down.c');
  });

  it('is a list to be read where it cannot be changed, and in the review', async () => {
    const fixed = await rankedAs(['c', 'a', 'b'], { readonly: true });
    expect(all(fixed, '.question ol.answer li').map(words)).to.deep.equal(['Yö', 'Aamu', 'Ilta']);
    expect(all(fixed, '.question button')).to.have.length(0);
    const element = await rankedAs(['c', 'a', 'b']);
    one(element, 'button.primary').click();
    await element.updateComplete;
    expect(all(element, '.review-line ol.answer li').map(words)).to.deep.equal(['Yö', 'Aamu', 'Ilta']);
  });
});

interface Node {
  readonly role: string;
  readonly name: string;
  readonly children?: readonly Node[];
}

function flatten(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}
