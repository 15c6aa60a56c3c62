import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { ListQuestion } from 'talkoot/engine';
import type { ListAddEvent, Questionnaire } from 'talkoot';
import { all, ask, button, defined, one, words } from './fixture.ts';

const who: ListQuestion = { id: 'q', type: 'list', list: 'actors', label: { fi: 'Ketkä?' } };
const actors = [
  { id: 'x', label: 'Kunta' },
  { id: 'y', label: 'Äidit ry' },
];
const many = Array.from({ length: 20 }, (_, index) => ({ id: `m${index}`, label: `Toimija ${index}` }));

const answerOf = (element: Questionnaire): unknown => element.response!.answers['q'];
const labels = (element: Questionnaire): string[] => all(element, '.option').map(words);
const focused = (element: Questionnaire): Element | null => element.shadowRoot!.activeElement;
const said = (element: Questionnaire): string => words(one(element, '.told'));
const field = (element: Questionnaire): HTMLInputElement => one(element, '.add input');

/** A questionnaire whose host keeps the list. @returns the names it was asked to add. */
async function kept(question: ListQuestion, items = actors): Promise<[Questionnaire, string[]]> {
  const element = await ask(defined(question), { lists: { actors: items } });
  const added: string[] = [];
  element.addEventListener('talkoot-list-add', (event: ListAddEvent) => {
    added.push(event.label);
    event.respondWith({ id: `new${added.length}`, label: event.label });
  });
  return [element, added];
}

async function write(element: Questionnaire, text: string, ...keys: string[]): Promise<void> {
  field(element).focus();
  await sendKeys({ type: text });
  for (const press of keys) await sendKeys({ press });
  await settle(element);
}

/** The host answers in its own time. */
async function settle(element: Questionnaire): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  await element.updateComplete;
}

describe('a list that one adds to', () => {
  it('takes what is typed on Enter, picks it, says so, and waits for the next one', async () => {
    const [element, added] = await kept(who);
    await write(element, ' Martat   ry ', 'Enter');
    expect(added).to.deep.equal(['Martat ry']);
    expect(answerOf(element)).to.deep.equal(['new1']);
    expect(field(element).value).to.equal('');
    expect(focused(element)).to.equal(field(element));
    expect(said(element)).to.equal('”Martat ry” on nyt listalla ja valittuna.');
    expect(one(element, '.told').getAttribute('role')).to.equal('status');
  });

  it('picks what is there already instead of a double, whatever its capitals', async () => {
    const [element, added] = await kept(who);
    await write(element, 'äidit RY', 'Enter');
    expect(added).to.deep.equal([]);
    expect(answerOf(element)).to.deep.equal(['y']);
    expect(said(element)).to.equal('”Äidit ry” on jo listalla. Valitsimme sen.');
    expect(field(element).value).to.equal('');
  });

  it('does not take another name for a double because it lacks a mark', async () => {
    const [element, added] = await kept(who);
    await write(element, 'Aidit ry', 'Enter');
    expect(added).to.deep.equal(['Aidit ry']);
  });

  it('adds only once while the host still thinks', async () => {
    const element = await ask(defined(who), { lists: { actors } });
    const added: string[] = [];
    let take: (item: { id: string; label: string }) => void = () => undefined;
    element.addEventListener('talkoot-list-add', (event: ListAddEvent) => {
      added.push(event.label);
      event.respondWith(new Promise((resolve) => (take = resolve)));
    });
    await write(element, 'Martat', 'Enter', 'Enter', 'Tab');
    take({ id: 'new', label: 'Martat' });
    await settle(element);
    expect(added).to.deep.equal(['Martat']);
    expect(answerOf(element)).to.deep.equal(['new']);
  });

  it('keeps what was typed when nobody takes it, and says so', async () => {
    const element = await ask(defined(who), { lists: { actors } });
    await write(element, 'Martat', 'Enter');
    expect(field(element).value).to.equal('Martat');
    expect(said(element)).to.equal('Lisääminen ei onnistunut. Kirjoittamasi on tallessa tässä.');
    await sendKeys({ type: ' ry' });
    await element.updateComplete;
    expect(said(element), 'what was said is past').to.equal('');
  });

  it('keeps what was typed when the host fails', async () => {
    const element = await ask(defined(who), { lists: { actors } });
    element.addEventListener('talkoot-list-add', (event: ListAddEvent) =>
      event.respondWith(Promise.reject(new Error('no net'))),
    );
    await write(element, 'Martat', 'Enter');
    expect(field(element).value).to.equal('Martat');
    expect(said(element)).to.contain('Lisääminen ei onnistunut.');
  });

  it('keeps what is typed and not yet added when it is drawn anew', async () => {
    const definition = { ...defined(who), sections: [] as unknown[] };
    definition.sections = [
      { id: 'one', questions: [who] },
      { id: 'two', questions: [{ id: 'other', type: 'text' }] },
    ];
    const element = await ask(definition as never, { lists: { actors }, presentation: 'section' });
    await write(element, 'Mart');
    button(element, 'Seuraava').click();
    await settle(element);
    expect(all(element, '.add')).to.have.length(0);
    button(element, 'Edellinen').click();
    await settle(element);
    expect(field(element).value).to.equal('Mart');
  });

  it('closes to nobody who has just added: the field behind a question stays open', async () => {
    const [element, added] = await kept({ ...who, max: 1 });
    one<HTMLElement>(element, 'summary').focus();
    await sendKeys({ press: 'Enter' });
    await write(element, 'Martat', 'Enter');
    expect(added).to.deep.equal(['Martat']);
    expect(answerOf(element)).to.deep.equal(['new1']);
    expect(one<HTMLDetailsElement>(element, 'details').open).to.equal(true);
    expect(focused(element)).to.equal(field(element));
  });
});

describe('one of a list', () => {
  it('is a menu while the list is short; labelled itself when nothing else belongs to it', async () => {
    const [element] = await kept({ ...who, max: 1, add: false });
    expect(all(element, 'fieldset.question')).to.have.length(0);
    expect(one<HTMLLabelElement>(element, 'label.label').htmlFor).to.equal(one(element, 'select').id);
  });

  it('is chosen from searchable radio buttons when the list is long, and can be taken back', async () => {
    const [element] = await kept({ ...who, max: 1 }, many);
    expect(all(element, 'select')).to.have.length(0);
    one(element, 'input[type=search]').focus();
    await sendKeys({ type: '17' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(labels(element)).to.deep.equal(['Toimija 17']);
    expect(answerOf(element)).to.deep.equal(['m17']);
    button(element, 'Poista valinta').click();
    await element.updateComplete;
    expect(answerOf(element)).to.equal(undefined);
  });
});

describe('a long list', () => {
  it('offers to add what is looked for and not found, and ends the search', async () => {
    const [element, added] = await kept(who, many);
    const search = one<HTMLInputElement>(element, 'input[type=search]');
    search.focus();
    await sendKeys({ type: 'Martat' });
    await element.updateComplete;
    button(element, 'Lisää listalle ”Martat”').focus();
    await sendKeys({ press: 'Enter' });
    await settle(element);
    expect(added).to.deep.equal(['Martat']);
    expect(answerOf(element)).to.deep.equal(['new1']);
    expect(search.value).to.equal('');
    expect(focused(element)).to.equal(search);
    expect(said(element)).to.equal('”Martat” on nyt listalla ja valittuna.');
  });

  it('that is closed offers nothing to add', async () => {
    const [element] = await kept({ ...who, add: false }, many);
    one(element, 'input[type=search]').focus();
    await sendKeys({ type: 'Martat' });
    await element.updateComplete;
    expect(labels(element)).to.deep.equal([]);
    expect(all(element, '.add, .searched .secondary')).to.have.length(0);
  });

  it('keeps in sight what is picked and gone from it', async () => {
    const [element] = await kept(who, many);
    element.questionnaire!.answer('q', ['gone']);
    await element.updateComplete;
    one(element, 'input[type=search]').focus();
    await sendKeys({ type: 'toimija 4' });
    await element.updateComplete;
    expect(labels(element)).to.deep.equal(['Toimija 4', 'Toimija 14', 'Poistettu listalta']);
  });
});

describe('a list with a filter', () => {
  it('keeps what it withholds, and does not call it gone', async () => {
    const first = { id: 'first', type: 'text' } as const;
    const element = await ask(defined(first, { ...who, filter: '(first ?? "") != option' }), {
      lists: { actors },
    });
    element.questionnaire!.answer('q', ['x']);
    element.questionnaire!.answer('first', 'x');
    await element.updateComplete;
    expect(labels(element)).to.deep.equal(['Äidit ry']);
    one<HTMLInputElement>(element, '.option input').click();
    element.questionnaire!.answer('first', undefined);
    await element.updateComplete;
    expect(answerOf(element)).to.deep.equal(['x', 'y']);
    expect(all<HTMLInputElement>(element, '.option input').map(({ checked }) => checked)).to.deep.equal([
      true,
      true,
    ]);
  });
});

describe('a list with nothing in it', () => {
  it('says so when nothing may be added', async () => {
    const [element] = await kept({ ...who, add: false }, []);
    expect(words(one(element, '.unanswered'))).to.equal('Listalla ei ole vielä mitään.');
  });

  it('begins with what is added', async () => {
    const [element, added] = await kept(who, []);
    await write(element, 'Martat', 'Enter');
    expect(added).to.deep.equal(['Martat']);
    expect(labels(element)).to.deep.equal(['Martat']);
  });
});

it('what stands beside a list is named after its question for those who do not see it', async () => {
  await kept(who);
  interface Node {
    readonly role: string;
    readonly name: string;
    readonly description?: string;
    readonly children?: readonly Node[];
  }
  const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
  const nodes = flat((await a11ySnapshot({})) as unknown as Node);
  const of = (name: string): Node => nodes.find((node) => node.name === name && node.role !== 'StaticText')!;
  expect(of('Lisää listalle uusi')).to.include({ role: 'textbox', description: 'Ketkä?' });
  expect(of('Lisää')).to.include({ role: 'button', description: 'Ketkä?' });
});
