import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { ChoicesQuestion, Question } from 'talkoot/engine';
import type { Questionnaire } from 'talkoot';
import { all, ask, button, defined, definedIn, one, words } from './fixture.ts';

const option = (value: string, fi: string): { value: string; label: { fi: string } } => ({
  value,
  label: { fi },
});

const worries: ChoicesQuestion = {
  id: 'q',
  type: 'choices',
  other: true,
  options: [
    option('money', 'Raha'),
    option('people', 'Jaksaminen'),
    { ...option('none', 'Ei mikään näistä'), exclusive: true },
  ],
};

const TOWNS = [
  'Akaa, Alajärvi, Alavieska, Asikkala, Enontekiö, Espoo, Hattula, Heinävesi, Helsinki, Hämeenlinna, Iisalmi, Inari',
  'Järvenpää, Kemijärvi, Kemiönsaari, Uusikaarlepyy, Uusi Seinäjoki, Ähtäri, Äänekoski',
]
  .join(', ')
  .split(', ');

const towns = TOWNS.map((name, index) => option(`t${index}`, name));
const valueOf = (name: string): string => `t${TOWNS.indexOf(name)}`;
const homes: Question = { id: 'q', type: 'choice', options: towns };

/** As many towns as a country has. */
const many = Array.from({ length: 309 }, (_, index) =>
  option(`m${index}`, `${TOWNS[index % TOWNS.length]!}${index}`),
);

const labels = (element: Questionnaire): string[] => all(element, '.option').map(words);
const box = (element: Questionnaire, label: string): HTMLInputElement =>
  all(element, '.option')
    .find((each) => words(each) === label)!
    .querySelector('input')!;
const answerOf = (element: Questionnaire): unknown => element.response!.answers['q'];
const focused = (element: Questionnaire): Element | null => element.shadowRoot!.activeElement;
const said = (element: Questionnaire, selector = '.told'): string => words(one(element, selector));

async function press(element: Questionnaire, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
}

async function search(element: Questionnaire, text: string): Promise<HTMLInputElement> {
  const control = one<HTMLInputElement>(element, 'input[type=search]');
  control.focus();
  await sendKeys({ type: text });
  await element.updateComplete;
  return control;
}

interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly children?: readonly TreeNode[];
}

async function tree(): Promise<readonly TreeNode[]> {
  const flatten = (node: TreeNode): readonly TreeNode[] => [node, ...(node.children ?? []).flatMap(flatten)];
  return flatten((await a11ySnapshot({})) as unknown as TreeNode);
}

/** Presses the space bar on an option. */
async function tick(element: Questionnaire, label: string): Promise<void> {
  box(element, label).focus();
  await press(element, 'Space');
}

describe('"none of these"', () => {
  it('takes the other ticks away, says so, and gives them back with its own', async () => {
    const element = await ask(defined(worries));
    await tick(element, 'Raha');
    await tick(element, 'Muu, mikä?');
    await press(element, 'Tab');
    await sendKeys({ type: 'Aika' });
    await tick(element, 'Ei mikään näistä');
    expect(answerOf(element)).to.deep.equal(['none']);
    expect(said(element)).to.equal(
      'Poistimme muut rastit. Ne palaavat, kun poistat rastin kohdasta ”Ei mikään näistä”.',
    );
    expect(one(element, '.told').getAttribute('role')).to.equal('status');
    expect(focused(element)).to.equal(box(element, 'Ei mikään näistä'));
    await press(element, 'Space');
    expect(answerOf(element)).to.deep.equal(['money', { other: 'Aika' }]);
    expect(said(element)).to.equal('');
  });

  it('gives way to another option, which says so', async () => {
    const element = await ask(defined(worries));
    await tick(element, 'Ei mikään näistä');
    expect(said(element)).to.equal('');
    await tick(element, 'Jaksaminen');
    expect(answerOf(element)).to.deep.equal(['people']);
    expect(box(element, 'Ei mikään näistä').checked).to.equal(false);
    expect(said(element)).to.equal('Poistimme rastin kohdasta ”Ei mikään näistä”.');
    await tick(element, 'Raha');
    expect(said(element)).to.equal('');
  });

  it('never leaves an answer behind that breaks the rule', async () => {
    const element = await ask(defined(worries));
    element.questionnaire!.answer('q', ['money', 'none']);
    await element.updateComplete;
    await tick(element, 'Jaksaminen');
    expect(answerOf(element)).to.deep.equal(['money', 'people']);
    expect(element.questionnaire!.violations()).to.deep.equal([]);
  });

  it('forgets what it took when something else is begun', async () => {
    const element = await ask(defined(worries));
    await tick(element, 'Raha');
    await tick(element, 'Ei mikään näistä');
    await tick(element, 'Jaksaminen');
    await tick(element, 'Ei mikään näistä');
    await tick(element, 'Ei mikään näistä');
    expect(answerOf(element)).to.deep.equal(['people']);
  });
});

describe('the options of a choice', () => {
  it('are those that are offered now; what is withheld is kept and comes back', async () => {
    const first: Question = { id: 'first', type: 'boolean' };
    const filtered: Question = { ...worries, filter: 'first == true || option != "money"' };
    const element = await ask(defined(first, filtered));
    element.questionnaire!.answer('first', true);
    element.questionnaire!.answer('q', ['money']);
    element.questionnaire!.answer('first', false);
    await element.updateComplete;
    expect(labels(element)).to.not.include('Raha');
    await tick(element, 'Jaksaminen');
    element.questionnaire!.answer('first', true);
    await element.updateComplete;
    expect(answerOf(element)).to.deep.equal(['money', 'people']);
    expect(box(element, 'Raha').checked).to.equal(true);
  });

  it('do not offer to take back what cannot be seen', async () => {
    const first: Question = { id: 'first', type: 'text' };
    const filtered: Question = {
      ...homes,
      options: towns.slice(0, 3),
      filter: '(first ?? "") != option',
    };
    const element = await ask(defined(first, filtered));
    element.questionnaire!.answer('q', 't0');
    await element.updateComplete;
    expect(button(element, 'Poista valinta').tabIndex).to.equal(0);
    element.questionnaire!.answer('first', 't0');
    await element.updateComplete;
    expect(all(element, '.clear')).to.have.length(0);
  });

  it('let go of a choice that is no option any more', async () => {
    const element = await ask(defined(worries));
    element.questionnaire!.answer('q', ['gone', 'money']);
    await element.updateComplete;
    button(element, 'Poista valinta').click();
    await element.updateComplete;
    expect(answerOf(element)).to.equal(undefined);
    element.questionnaire!.answer('q', ['gone', 'money']);
    await element.updateComplete;
    await tick(element, 'Jaksaminen');
    expect(answerOf(element)).to.deep.equal(['money', 'people']);
  });

  it('keep the text of "other", also one that was there from the start', async () => {
    const choice: Question = { id: 'q', type: 'choice', options: towns.slice(0, 2), other: true };
    const element = await ask(defined(choice));
    element.questionnaire!.answer('q', { other: 'Oma' });
    await element.updateComplete;
    await tick(element, 'Akaa');
    await tick(element, 'Muu, mikä?');
    expect(answerOf(element)).to.deep.equal({ other: 'Oma' });
  });

  it('lead from the summary to the text of "other" when that is what lacks, and tell it there', async () => {
    const element = await ask(defined(worries));
    await tick(element, 'Muu, mikä?');
    one(element, 'button.primary').click();
    await element.updateComplete;
    one(element, '.error-summary a').click();
    await element.updateComplete;
    const text = one<HTMLInputElement>(element, '.other input');
    expect(focused(element)).to.equal(text);
    expect(text.getAttribute('aria-invalid')).to.equal('true');
    const error = element.shadowRoot!.getElementById(text.getAttribute('aria-describedby')!)!;
    expect(words(error)).to.equal('Virhe: Kirjoita, mitä muuta tarkoitat');
    expect(all(element, '.question.wrong')).to.have.length(1);
    await sendKeys({ type: 'Aika' });
    await element.updateComplete;
    expect(focused(element), 'focus stays while the error goes').to.equal(text);
    expect(all(element, '.error, .wrong')).to.have.length(0);
  });
});

describe('many options', () => {
  it('are searched: where a word begins with the text first, capitals and marks aside', async () => {
    const element = await ask(defined(homes));
    await search(element, 'JAR');
    expect(labels(element)).to.deep.equal(['Järvenpää', 'Alajärvi', 'Kemijärvi']);
    expect(said(element, '.found')).to.equal('3 vaihtoehtoa');
    expect(one(element, '.found').getAttribute('role')).to.equal('status');
  });

  it('are found by the letters of the language before those without marks', async () => {
    const element = await ask(defined(homes));
    await search(element, 'ha');
    expect(labels(element)).to.deep.equal(['Hattula', 'Hämeenlinna']);
  });

  it('are found by several words in any order', async () => {
    const element = await ask(defined(homes));
    await search(element, 'sein uus');
    expect(labels(element)).to.deep.equal(['Uusi Seinäjoki']);
    expect(said(element, '.found')).to.equal('1 vaihtoehto');
  });

  it('stay native radio buttons: arrow down leads to what was found, space chooses', async () => {
    const element = await ask(defined(homes));
    await search(element, 'ä');
    await press(element, 'ArrowDown');
    expect(focused(element)).to.equal(box(element, 'Ähtäri'));
    expect(answerOf(element), 'looking is not choosing').to.equal(undefined);
    await press(element, 'Space');
    expect(answerOf(element)).to.equal(valueOf('Ähtäri'));
    await press(element, 'ArrowDown');
    expect(answerOf(element)).to.equal(valueOf('Äänekoski'));
  });

  it('that are chosen stay visible whatever is looked for, and one taken back until the next text', async () => {
    const element = await ask(defined({ ...homes, type: 'choices' }));
    await search(element, 'espoo');
    await press(element, 'Enter', 'Space', 'Escape');
    const control = one<HTMLInputElement>(element, 'input[type=search]');
    expect(focused(element)).to.equal(control);
    expect(control.value).to.equal('');
    await sendKeys({ type: 'inari' });
    await element.updateComplete;
    expect(labels(element)).to.deep.equal(['Inari', 'Espoo']);
    expect(said(element, '.found'), 'only what was found is counted').to.equal('1 vaihtoehto');
    await tick(element, 'Espoo');
    expect(answerOf(element)).to.equal(undefined);
    expect(focused(element)).to.equal(box(element, 'Espoo'));
    control.focus();
    await press(element, 'Backspace');
    expect(labels(element)).to.deep.equal(['Inari']);
  });

  it('are all there again when the search is emptied by its button', async () => {
    const element = await ask(defined(homes));
    const control = await search(element, 'xyz');
    expect(labels(element)).to.deep.equal([]);
    expect(said(element, '.found')).to.equal('Haulla ei löydy mitään. Kokeile lyhyempää sanaa.');
    await press(element, 'Tab', 'Enter');
    expect(focused(element)).to.equal(control);
    expect(labels(element)).to.deep.equal(TOWNS);
    expect(said(element, '.found')).to.equal('19 vaihtoehtoa');
    expect(all(element, '.search-clear')).to.have.length(0);
  });

  it('leave Escape to the page while nothing is looked for', async () => {
    const element = await ask(defined(homes));
    const heard: string[] = [];
    element.addEventListener('keydown', ({ key }) => heard.push(key));
    await search(element, 'a');
    await press(element, 'Escape', 'Escape');
    expect(heard.filter((key) => key === 'Escape')).to.have.length(1);
  });

  it('in their hundreds show the first ones until all are asked for; what is chosen among the rest is there', async () => {
    const element = await ask(defined({ id: 'q', type: 'choice', options: many }));
    element.questionnaire!.answer('q', 'm200');
    await element.updateComplete;
    expect(labels(element)).to.have.length(21);
    expect(labels(element).at(-1)).to.equal(many[200]!.label.fi);
    button(element, 'Näytä kaikki 309').focus();
    await press(element, 'Enter');
    expect(labels(element)).to.deep.equal(many.map(({ label }) => label.fi));
    expect(focused(element)).to.equal(box(element, many[20]!.label.fi));
  });

  it('have "other" beside them whatever is looked for', async () => {
    const element = await ask(defined({ ...homes, other: true }));
    await search(element, 'xyz');
    expect(labels(element)).to.deep.equal(['Muu, mikä?']);
  });

  it('are led to from the summary by the search, which says what it belongs to', async () => {
    const element = await ask(defined({ ...homes, required: true, label: { fi: 'Missä asut?' } }));
    one(element, 'button.primary').click();
    await element.updateComplete;
    one(element, '.error-summary a').click();
    await element.updateComplete;
    expect(focused(element)).to.equal(one(element, 'input[type=search]'));
    const [found] = (await tree()).filter(({ role }) => role === 'searchbox');
    expect(found).to.include({ name: 'Hae vaihtoehdoista', description: 'Missä asut? pakollinen' });
  });

  it('speak the language of the page', async () => {
    const options = towns.map(({ value, label }) => ({ value, label: { sv: label.fi, en: label.fi } }));
    const element = await ask(
      definedIn([{ id: 's', questions: [{ id: 'q', type: 'choice', options }] }], ['en', 'sv']),
    );
    element.lang = 'en';
    await element.updateComplete;
    await search(element, 'a');
    const english = labels(element);
    expect(english.slice(0, 6), 'to English an ä is an a').to.deep.equal([
      'Akaa',
      'Alajärvi',
      'Alavieska',
      'Asikkala',
      'Ähtäri',
      'Äänekoski',
    ]);
  });
});
