import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Answer } from 'talkoot/engine';
import type { Questionnaire } from 'talkoot';
import { all, ask, defined, one, words } from './fixture.ts';

const question = {
  id: 'q',
  type: 'allocation',
  total: 100,
  label: { fi: 'Jaa pisteet' },
  options: [
    { value: 'a', label: { fi: 'Aamu' } },
    { value: 'b', label: { fi: 'Ilta' } },
    { value: 'c', label: { fi: 'Yö' } },
  ],
} as const;

const inputs = (element: Questionnaire): HTMLInputElement[] => all<HTMLInputElement>(element, '.share input');
const shown = (element: Questionnaire): string[] => inputs(element).map(({ value }) => value);
const answerOf = (element: Questionnaire): unknown => element.response!.answers['q'];
const left = (element: Questionnaire): string => words(one(element, '.share-left'));
const marked = (element: Questionnaire): string[] =>
  all(element, '.share:has([aria-invalid]) label').map(words);

async function typeShares(element: Questionnaire, ...texts: string[]): Promise<void> {
  inputs(element)[0]!.focus();
  for (const [index, text] of texts.entries()) {
    if (index > 0) await sendKeys({ press: 'Tab' });
    if (text) await sendKeys({ type: text });
    await element.updateComplete;
  }
}

async function goOn(element: Questionnaire): Promise<void> {
  one(element, 'button.primary').click();
  await element.updateComplete;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('an allocation', () => {
  it('is typed share by share, and says in words what is left', async () => {
    const element = await ask(defined(question));
    expect(left(element)).to.equal('Jaettavana vielä 100 / 100');
    await typeShares(element, '50', '30,5');
    expect(answerOf(element)).to.deep.equal({ a: 50, b: 30.5 });
    expect(left(element)).to.equal('Jaettavana vielä 19,5 / 100');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '19,5' });
    await element.updateComplete;
    expect(left(element)).to.equal('Kaikki 100 on jaettu');
    expect(shown(element)).to.deep.equal(['50', '30,5', '19,5']);
    await goOn(element);
    expect(all(element, '.review-line dt').map(words)).to.deep.equal(['Jaa pisteet', 'Aamu', 'Ilta', 'Yö']);
    expect(all(element, '.review-line .share dd').map(words)).to.deep.equal(['50', '30,5', '19,5']);
  });

  it('names each control by its option, in a group named by the question', async () => {
    const element = await ask(defined({ ...question, integer: true }));
    expect(inputs(element).map(({ labels }) => words(labels![0]!))).to.deep.equal(['Aamu', 'Ilta', 'Yö']);
    expect(inputs(element).map(({ inputMode }) => inputMode)).to.deep.equal([
      'numeric',
      'numeric',
      'numeric',
    ]);
    expect(words(one(element, 'fieldset.allocation > legend'))).to.equal('Jaa pisteet');
  });

  it('says what is left when the person pauses, not at each key', async () => {
    const element = await ask(defined(question));
    const status = one(element, '.shares [role=status]');
    const spoken: string[] = [];
    new MutationObserver(() => spoken.push(words(status))).observe(status, { childList: true });
    await typeShares(element, '1234', '5');
    await until(() => spoken.length > 0);
    expect(spoken).to.deep.equal(['Jaettu liikaa: 1239 / 100']);
  });

  it('keeps what is no number as it was typed, after a reload too, and marks it', async () => {
    const element = await ask(defined(question));
    await typeShares(element, '50', 'puolet; tai: osa', '50');
    const stored = answerOf(element) as Answer;
    expect(stored).to.deep.equal({ invalid: 'a: 50; b: puolet; tai: osa; c: 50' });
    await goOn(element);
    expect(words(one(element, '.question .error'))).to.equal('Virhe: Kirjoita lukuna: Ilta');
    expect(marked(element)).to.deep.equal(['Ilta']);
    all(element, '.error-summary a')[0]!.click();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(inputs(element)[1]);
    const again = await ask(defined(question));
    again.questionnaire!.answer('q', { invalid: 'a: 50; b: puolet; c: 50' });
    await again.updateComplete;
    expect(shown(again)).to.deep.equal(['50', 'puolet', '50']);
    inputs(again)[1]!.select();
    inputs(again)[1]!.focus();
    await sendKeys({ press: 'Backspace' });
    await again.updateComplete;
    expect(answerOf(again)).to.deep.equal({ a: 50, c: 50 });
  });

  const faults: [object, Answer | undefined, string, string[]][] = [
    [{}, { a: 50 }, 'Jaa vielä 50, jotta summa on 100', []],
    [{}, { a: 50, c: 60 }, 'Vähennä 10, jotta summa on 100', []],
    [{ integer: true }, { a: 99.5, b: 0.5 }, 'Kirjoita kokonaislukuna, ilman desimaaleja: Aamu', ['Aamu']],
    [{ max: 60 }, { a: 30, b: 70 }, 'Luvun pitää olla enintään 60: Ilta', ['Ilta']],
    [{ min: 10 }, { a: 30, b: 70 }, 'Luvun pitää olla vähintään 10: Yö', ['Yö']],
    [{}, { a: 110, c: -10 }, 'Luvun pitää olla vähintään 0: Yö', ['Yö']],
    [{ required: true }, undefined, 'Jaa 100 vaihtoehtojen kesken', ['Aamu', 'Ilta', 'Yö']],
  ];
  for (const [more, answer, text, wrong] of faults) {
    it(`says what is wrong: ${text}`, async () => {
      const element = await ask(defined({ ...question, ...more }));
      if (answer) element.questionnaire!.answer('q', answer);
      await goOn(element);
      expect(words(one(element, '.question .error'))).to.equal(`Virhe: ${text}`);
      expect(marked(element)).to.deep.equal(wrong);
    });
  }

  it('is quiet while it is being filled in, and no answer once all is empty again', async () => {
    const element = await ask(defined(question));
    await typeShares(element, '5', '');
    expect(all(element, '.error')).to.have.length(0);
    inputs(element)[0]!.select();
    inputs(element)[0]!.focus();
    await sendKeys({ press: 'Backspace' });
    await element.updateComplete;
    expect(element.response!.answers).to.deep.equal({});
  });

  it('keeps the share of what a filter takes away for now, and does not count it', async () => {
    const element = await ask(
      defined({ id: 'late', type: 'boolean' }, { ...question, filter: 'late == true || option != "c"' }),
    );
    element.questionnaire!.answer('q', { a: 20, c: 70 });
    await element.updateComplete;
    expect(left(element)).to.equal('Jaettavana vielä 80 / 100');
    await typeShares(element, '', '80');
    expect(left(element)).to.equal('Kaikki 100 on jaettu');
    expect(answerOf(element)).to.deep.equal({ a: 20, b: 80, c: 70 });
  });

  it('writes numbers as the language does', async () => {
    const element = await ask(defined(question));
    element.questionnaire!.answer('q', { a: 99.5, b: 0.5 });
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['99,5', '0,5', '']);
    element.lang = 'en';
    await until(() => element.language === 'en');
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['99.5', '0.5', '']);
  });

  it('is a list to be read where it cannot be changed', async () => {
    const element = await ask(defined({ ...question, readonly: true }));
    element.questionnaire!.answer('q', { a: 60, c: 40 });
    await element.updateComplete;
    expect(inputs(element)).to.have.length(0);
    expect(all(element, 'dl.shares > div').map(words)).to.deep.equal(['Aamu 60', 'Yö 40']);
  });
});
