import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Questionnaire } from 'talkoot';
import { all, ask, defined, one, words } from './fixture.ts';

const question = { id: 'q', type: 'month', label: { fi: 'Missä kuussa?' } } as const;
const parts = (element: Questionnaire): HTMLInputElement[] =>
  all<HTMLInputElement>(element, '.date-parts input');
const shown = (element: Questionnaire): string[] => parts(element).map(({ value }) => value);
const answerOf = (element: Questionnaire): unknown => element.response!.answers['q'];

async function typeMonth(element: Questionnaire, month: string, year: string): Promise<void> {
  parts(element)[0]!.focus();
  await sendKeys({ type: month });
  await sendKeys({ press: 'Tab' });
  if (year) await sendKeys({ type: year });
  await element.updateComplete;
}

describe('a month in parts', () => {
  for (const month of ['3', '03', 'maaliskuu', 'MAALIS']) {
    it(`is typed as "${month}" and a year`, async () => {
      const element = await ask(defined(question));
      expect(all(element, '.date-part label').map(words)).to.deep.equal(['Kuukausi', 'Vuosi']);
      await typeMonth(element, month, '2026');
      expect(answerOf(element)).to.equal('2026-03');
      expect(shown(element), 'as it was typed').to.deep.equal([month, '2026']);
    });
  }

  for (const text of ['3/2026', '2026-03', 'maaliskuu 2026', '032026', '202603']) {
    it(`is filled by "${text}" in one part`, async () => {
      const element = await ask(defined(question));
      await typeMonth(element, text, '');
      expect(answerOf(element)).to.equal('2026-03');
      expect(shown(element)[1]).to.equal('2026');
    });
  }

  const faults = [
    ['3', '', '3.', 'Kirjoita myös vuosi', 'Vuosi'],
    ['14', '2026', '14.2026', 'Kirjoita kuukausi lukuna 1–12 tai nimellä', 'Kuukausi'],
  ] as const;
  for (const [month, year, stored, text, part] of faults) {
    it(`is kept as "${stored}", and says which part is wrong`, async () => {
      const element = await ask(defined(question));
      await typeMonth(element, month, year);
      one(element, 'button.primary').click();
      await element.updateComplete;
      expect(answerOf(element)).to.deep.equal({ invalid: stored });
      expect(words(one(element, '.question .error'))).to.equal(`Virhe: ${text}`);
      expect(all(element, '.date-part:has([aria-invalid]) label').map(words)).to.deep.equal([part]);
      const again = await ask(defined(question));
      again.questionnaire!.answer('q', { invalid: stored });
      await again.updateComplete;
      expect(shown(again)).to.deep.equal([month, year]);
    });
  }

  it('keeps to its limits, named as months', async () => {
    const element = await ask(defined({ ...question, max: '2026-06' }));
    await typeMonth(element, '7', '2026');
    one(element, 'button.primary').click();
    await element.updateComplete;
    expect(words(one(element, '.question .error'))).to.contain('kesäkuu 2026');
  });

  it('asks for what is needed, and is read as words in the review', async () => {
    const element = await ask(defined({ ...question, required: true }));
    one(element, 'button.primary').click();
    await element.updateComplete;
    expect(words(one(element, '.question .error'))).to.equal('Virhe: Kirjoita kuukausi ja vuosi');
    await typeMonth(element, '3', '2026');
    one(element, 'button.primary').click();
    await element.updateComplete;
    expect(words(one(element, '.review-line .answer'))).to.equal('maaliskuu 2026');
  });
});
