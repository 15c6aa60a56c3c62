import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Definition, GroupQuestion } from 'talkoot/engine';
import type { AnswerChangeEvent, Questionnaire } from 'talkoot';
import { all, ask, button, defined, definedIn, one, words } from './fixture.ts';

const goals: GroupQuestion = {
  id: 'goals',
  type: 'group',
  repeat: true,
  label: { fi: 'Tavoitteet' },
  texts: { row: { fi: 'Tavoite' }, add: { fi: 'Lisää tavoite' } },
  questions: [{ id: 'goal', type: 'text', label: { fi: 'Mitä?' } }],
};

const row = (id: string): { id: string; answers: { goal: string } } => ({ id, answers: { goal: id } });

/** A questionnaire with rows in it. */
async function withRows(
  ids: readonly string[],
  definition: Definition = defined(goals),
): Promise<Questionnaire> {
  const element = await ask(definition);
  element.questionnaire!.answer('goals', ids.map(row));
  await element.updateComplete;
  return element;
}

const order = (element: Questionnaire): string[] =>
  element.questionnaire!.question('goals').rows!.map(({ id }) => id);
const names = (element: Questionnaire): string[] => all(element, '.row-name').map(words);
const focused = (element: Questionnaire): Element | null => element.shadowRoot!.activeElement;
const act = (element: Questionnaire, name: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, '.row-acts button').find(
    (each) => (each.getAttribute('aria-label') ?? words(each)) === name,
  )!;
const said = (element: Questionnaire): string => words(one(element, '.question.group > [role=status]'));

async function press(element: Questionnaire, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
    await element.updateComplete;
  }
}

describe('rows of a repeating group', () => {
  it('are moved up by a button that keeps the focus, and say where they are', async () => {
    const element = await withRows(['a', 'b', 'c']);
    act(element, 'Siirrä ylös: Tavoite 3').focus();
    await press(element, 'Enter');
    expect(order(element)).to.deep.equal(['a', 'c', 'b']);
    expect(focused(element)).to.equal(act(element, 'Siirrä ylös: Tavoite 2'));
    expect(said(element)).to.equal('Tavoite 3 on nyt 2/3.');
  });

  it('hand the focus to the way back where the button leads no further', async () => {
    const element = await withRows(['a', 'b', 'c']);
    act(element, 'Siirrä ylös: Tavoite 2').focus();
    await press(element, 'Space');
    expect(order(element)).to.deep.equal(['b', 'a', 'c']);
    expect(focused(element)).to.equal(act(element, 'Siirrä alas: Tavoite 1'));
    await press(element, 'Space', 'Space');
    expect(order(element)).to.deep.equal(['a', 'c', 'b']);
    expect(focused(element)).to.equal(act(element, 'Siirrä ylös: Tavoite 3'));
    expect(said(element)).to.equal('Tavoite 2 on nyt 3/3.');
  });

  it('keep what is written in them, and the page says that it changed', async () => {
    const element = await withRows(['a', 'b']);
    const changed: string[] = [];
    element.addEventListener('change', (event) => changed.push((event as AnswerChangeEvent).question));
    act(element, 'Siirrä alas: Tavoite 1').click();
    await element.updateComplete;
    expect(all<HTMLInputElement>(element, '.row input').map(({ value }) => value)).to.deep.equal(['b', 'a']);
    expect(element.response!.answers['goals']).to.deep.equal([row('b'), row('a')]);
    expect(changed).to.deep.equal(['goals']);
  });

  it('show no error because they were moved', async () => {
    const element = await withRows(['a', 'b'], defined({ ...goals, min: 3 }));
    act(element, 'Siirrä ylös: Tavoite 2').focus();
    await press(element, 'Enter');
    expect(all(element, '.error')).to.have.length(0);
  });

  it('stop saying where one is when something else is done', async () => {
    const element = await withRows(['a', 'b']);
    act(element, 'Siirrä alas: Tavoite 1').click();
    await element.updateComplete;
    all<HTMLInputElement>(element, '.row input')[0]!.focus();
    await sendKeys({ type: 'x' });
    await element.updateComplete;
    expect(said(element)).to.equal('');
  });

  it('are not moved where there is nowhere to go', async () => {
    const element = await withRows(['a']);
    expect(all(element, '.row-acts button').map(words)).to.deep.equal(['Poista: Tavoite 1']);
    expect(names(element)).to.deep.equal(['Tavoite 1']);
    await withRows([]);
  });

  it('say how many there are', async () => {
    const element = await withRows(['a', 'b']);
    expect(names(element)).to.deep.equal(['Tavoite 1/2', 'Tavoite 2/2']);
  });

  it('come back where they stood after being removed; what was removed is spoken of there', async () => {
    const element = await withRows(['a', 'b', 'c']);
    act(element, 'Poista: Tavoite 2').focus();
    await press(element, 'Enter');
    expect(order(element)).to.deep.equal(['a', 'c']);
    const undo = one<HTMLButtonElement>(element, '.undo button');
    expect(focused(element)).to.equal(undo);
    const [described] = undo.getAttribute('aria-describedby')!.split(' ');
    expect(words(element.shadowRoot!.getElementById(described!)!)).to.equal('Tavoite 2 poistettiin.');
    const places = all(element, '.row, .undo').map(({ className }) => className);
    expect(places).to.deep.equal(['row', 'undo', 'row']);
    await press(element, 'Enter');
    expect(order(element)).to.deep.equal(['a', 'b', 'c']);
    expect(focused(element)).to.equal(all(element, '.row input')[1]);
    expect(all(element, '.undo')).to.have.length(0);
  });

  it('are gone for good when something else is answered', async () => {
    const element = await withRows(['a', 'b'], defined({ id: 'name', type: 'text' }, goals));
    act(element, 'Poista: Tavoite 2').click();
    await element.updateComplete;
    all<HTMLInputElement>(element, 'input')[0]!.focus();
    await sendKeys({ type: 'x' });
    await element.updateComplete;
    expect(all(element, '.undo')).to.have.length(0);
  });

  it('are called after their answers, the removed one too', async () => {
    const named: GroupQuestion = { ...goals, texts: { row: { fi: 'Tavoite {{goal}}' } } };
    const element = await withRows(['a', 'b'], defined(named));
    act(element, 'Poista: Tavoite a 1').click();
    await element.updateComplete;
    expect(words(one(element, '.undo span'))).to.equal('Tavoite a 1 poistettiin.');
  });

  it('are no more than allowed, which is said', async () => {
    const element = await withRows(['a'], defined({ ...goals, max: 2 }));
    button(element, 'Lisää tavoite').focus();
    await press(element, 'Enter');
    expect(order(element)).to.have.length(2);
    expect(focused(element)).to.equal(all(element, '.row input')[1]);
    expect(all(element, '.question > button')).to.have.length(0);
    expect(words(one(element, '.rows-full'))).to.equal('Enempää ei voi lisätä.');
  });

  it('that are too few are told on going on, at the group, and the error goes with the row that was missing', async () => {
    const element = await withRows(['a'], defined({ ...goals, min: 2 }));
    one(element, 'button.primary').click();
    await element.updateComplete;
    const group = one(element, 'fieldset.group');
    expect(group.className).to.contain('wrong');
    const described = element.shadowRoot!.getElementById(group.getAttribute('aria-describedby')!)!;
    expect(words(described)).to.equal('Virhe: Rivejä pitää olla vähintään 2');
    button(element, 'Lisää tavoite').click();
    await element.updateComplete;
    expect(all(element, '.error')).to.have.length(0);
    expect(group.hasAttribute('aria-describedby')).to.equal(false);
  });

  it('are moved inside the row they belong to', async () => {
    const inner: GroupQuestion = { ...goals, id: 'inner' };
    const outer: GroupQuestion = { ...goals, questions: [inner] };
    const element = await ask(defined(outer));
    const rows = [row('x'), row('y')];
    element.questionnaire!.answer('goals', [
      { id: 'one', answers: { inner: rows } },
      { id: 'two', answers: { inner: rows } },
    ]);
    await element.updateComplete;
    one<HTMLButtonElement>(element, '[id="goals/two/inner:x:down"]').click();
    await element.updateComplete;
    expect(element.response!.answers['goals']).to.deep.equal([
      { id: 'one', answers: { inner: rows } },
      { id: 'two', answers: { inner: [row('y'), row('x')] } },
    ]);
  });

  it('can be read but not moved, added or removed while they are readonly', async () => {
    const element = await withRows(['a', 'b'], defined({ ...goals, readonly: true }));
    expect(names(element)).to.deep.equal(['Tavoite 1/2', 'Tavoite 2/2']);
    expect(all(element, '.question.group button')).to.have.length(0);
  });

  it('have their names in the accessibility tree', async () => {
    await withRows(['a', 'b']);
    const tree = await a11ySnapshot({});
    interface Node {
      readonly role: string;
      readonly name: string;
      readonly disabled?: boolean;
      readonly children?: readonly Node[];
    }
    const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
    const buttons = flat(tree as unknown as Node).filter(({ role }) => role === 'button');
    expect(buttons.map(({ name, disabled = false }) => (disabled ? `(${name})` : name))).to.deep.equal([
      '(Siirrä ylös: Tavoite 1)',
      'Siirrä alas: Tavoite 1',
      'Poista: Tavoite 1',
      'Siirrä ylös: Tavoite 2',
      '(Siirrä alas: Tavoite 2)',
      'Poista: Tavoite 2',
      'Lisää tavoite',
      'Yhteenveto',
    ]);
  });

  it('say the words of the language they stand in', async () => {
    const label = { fi: 'Tavoite', sv: 'Mål' };
    const element = await ask(
      definedIn([{ id: 's', questions: [{ ...goals, texts: { row: label } }] }], ['fi', 'sv']),
      { lang: 'sv' },
    );
    element.questionnaire!.answer('goals', [row('a'), row('b')]);
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Mål 1/2', 'Mål 2/2']);
    act(element, 'Ta bort: Mål 1').click();
    await element.updateComplete;
    expect(words(one(element, '.undo span'))).to.contain('Mål 1');
  });
});
