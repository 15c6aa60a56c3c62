import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Questionnaire } from 'talkoot';
import { all, ask, button, definedIn, one, words } from './fixture.ts';

const SPOKEN = ['fi', 'sv', 'en', 'fi-simple', 'ar'];
const label = { fi: 'Nimi', sv: 'Namn', en: 'Name', 'fi-simple': 'Nimesi', ar: 'الاسم' };

const questions = [
  { id: 'name', type: 'text', label },
  { id: 'story', type: 'text', multiline: true },
  { id: 'count', type: 'number' },
  { id: 'day', type: 'date' },
  { id: 'way', type: 'choice', options: [{ value: 'a' }, { value: 'b' }] },
];
const sections = [
  { id: 's', label: { fi: 'Osa', sv: 'Del' }, questions },
  { id: 't', label: { fi: 'Toinen', sv: 'Andra' }, questions: [{ id: 'more', type: 'text' }] },
];
const definition = definedIn(sections, SPOKEN);

/** Changes the language around an element, and waits until it is spoken. */
async function speak(element: Questionnaire, language: string): Promise<void> {
  element.parentElement!.lang = language;
  for (let tries = 0; tries < 2000 && element.language !== language; tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(element.language).to.equal(language);
  await element.updateComplete;
}

const control = (element: Questionnaire, id: string): HTMLInputElement =>
  element.shadowRoot!.getElementById(`${id}:control`) as HTMLInputElement;

describe('switching the language', () => {
  const begin = async (id: string): Promise<[Questionnaire, HTMLInputElement]> => {
    const element = await ask(definition);
    const input = control(element, id);
    input.focus();
    return [element, input];
  };
  const expectKept = (element: Questionnaire, input: HTMLInputElement): void => {
    expect(element.shadowRoot!.activeElement).to.equal(input);
    expect(input.isConnected).to.equal(true);
  };

  for (const id of ['name', 'story']) {
    it(`keeps what is half typed in ${id}, the caret and the selection`, async () => {
      const [element, input] = await begin(id);
      await sendKeys({ type: 'Aino Kallio' });
      for (let n = 0; n < 7; n++) await sendKeys({ press: 'ArrowLeft' });
      await speak(element, 'sv');
      expectKept(element, input);
      expect(input.selectionStart).to.equal(4);
      await sendKeys({ type: ' Maria' });
      await speak(element, 'ar');
      expectKept(element, input);
      expect(input.value).to.equal('Aino Maria Kallio');
      input.setSelectionRange(5, 10);
      await speak(element, 'en');
      expect([input.selectionStart, input.selectionEnd]).to.deep.equal([5, 10]);
      await sendKeys({ type: 'M.' });
      expect(element.response!.answers[id]).to.equal('Aino M. Kallio');
    });
  }

  it('leaves a number as it is being typed, and shows it in the new notation afterwards', async () => {
    const [element, input] = await begin('count');
    await sendKeys({ type: '12,' });
    await speak(element, 'en');
    expectKept(element, input);
    expect(input.value).to.equal('12,');
    await sendKeys({ type: '5' });
    expect(input.value).to.equal('12,5');
    await sendKeys({ press: 'Tab' });
    expect(input.value).to.equal('12.5');
    expect(element.response!.answers['count']).to.equal(12.5);
    await speak(element, 'sv');
    expect(input.value).to.equal('12,5');
  });

  it('shows a number that is not being typed in the new notation, with the caret where it was', async () => {
    const element = await ask(definition);
    element.questionnaire!.answer('count', 1234.5);
    await element.updateComplete;
    const input = control(element, 'count');
    input.focus();
    input.setSelectionRange(2, 2);
    await speak(element, 'en');
    expectKept(element, input);
    expect(input.value).to.equal('1234.5');
    expect(input.selectionStart).to.equal(2);
    await sendKeys({ type: '9' });
    expect(element.response!.answers['count']).to.equal(12934.5);
  });

  it('keeps text that is no number', async () => {
    const [element, input] = await begin('count');
    await sendKeys({ type: 'noin 20' });
    await speak(element, 'ar');
    expectKept(element, input);
    expect(input.value).to.equal('noin 20');
    await sendKeys({ press: 'Tab' });
    expect(input.value).to.equal('noin 20');
  });

  it('keeps a day that is half typed, in whatever part', async () => {
    const [element, input] = await begin('day');
    const parts = all<HTMLInputElement>(element, '.date-parts input');
    expect(parts[0]).to.equal(input);
    await sendKeys({ type: '12' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '1' });
    await speak(element, 'sv');
    expectKept(element, parts[1]!);
    await sendKeys({ type: '2' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '20' });
    await speak(element, 'ar');
    expectKept(element, parts[2]!);
    await sendKeys({ type: '26' });
    await speak(element, 'en');
    expect(parts.map(({ value }) => value)).to.deep.equal(['12', '12', '2026']);
    expect(element.response!.answers['day']).to.equal('2026-12-12');
  });

  it('shows a month that was written out as people of the new language can read it', async () => {
    const [element] = await begin('day');
    for (const text of ['5', 'maaliskuu', '2026']) {
      await sendKeys({ type: text });
      await sendKeys({ press: 'Tab' });
    }
    const typed = (): string[] =>
      all<HTMLInputElement>(element, '.date-parts input').map(({ value }) => value);
    expect(typed()).to.deep.equal(['5', 'maaliskuu', '2026']);
    await speak(element, 'sv');
    expect(typed()).to.deep.equal(['5', '3', '2026']);
    expect(element.response!.answers['day']).to.equal('2026-03-05');
  });

  it('keeps a choice and the focus on it', async () => {
    const element = await ask(definition);
    const [first, second] = all<HTMLInputElement>(element, 'input[type=radio]');
    first!.focus();
    await sendKeys({ press: 'Space' });
    await speak(element, 'sv');
    expectKept(element, first!);
    await sendKeys({ press: 'ArrowDown' });
    await speak(element, 'ar');
    expectKept(element, second!);
    expect([first!.checked, second!.checked]).to.deep.equal([false, true]);
    expect(element.response!.answers['way']).to.equal('b');
  });

  it('keeps what is opened, what is shown as wrong, and the place', async () => {
    const element = await ask(definition, { presentation: 'section' });
    const details = one<HTMLDetailsElement>(element, '.progress details');
    details.open = true;
    control(element, 'count').focus();
    await sendKeys({ type: 'x' });
    button(element, 'Seuraava').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    const summary = one(element, '.error-summary');
    expect(element.shadowRoot!.activeElement).to.equal(summary);
    await speak(element, 'sv');
    expect(details.isConnected && details.open).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(summary);
    expect(words(one(element, '.question .error'))).to.equal('Fel: Skriv svaret med siffror');
    control(element, 'count').value = '';
    control(element, 'count').dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    button(element, 'Nästa').click();
    await element.updateComplete;
    await speak(element, 'fi');
    expect(words(one(element, '.section-heading'))).to.contain('Toinen');
  });
});
