import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Question } from 'talkoot/engine';
import type { Questionnaire } from 'talkoot';
import { all, ask, defined, one, words } from './fixture.ts';

const people: Question = { id: 'people', type: 'number' };
const calculation = (calculate: string): Question => ({
  id: 'q',
  type: 'calculation',
  calculate,
  label: { fi: 'Yhteensä', en: 'In all' },
});
const output = (element: Questionnaire): HTMLOutputElement => one(element, 'output');

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a calculation', () => {
  it('shows its value as it follows from the answers, named by its label', async () => {
    const element = await ask(defined(people, calculation('people * 1000.5')));
    expect(words(output(element))).to.equal('–Ei vielä tulosta');
    one<HTMLInputElement>(element, 'input').focus();
    await sendKeys({ type: '12' });
    await element.updateComplete;
    expect(words(output(element))).to.equal('12006');
    expect(words(output(element).labels[0]!)).to.equal('Yhteensä');
  });

  it('is said when the person pauses, not at each key', async () => {
    const element = await ask(defined(people, calculation('people * 2')));
    const status = one(element, '.question [role=status]');
    expect(output(element).getAttribute('aria-live')).to.equal('off');
    const spoken: string[] = [];
    new MutationObserver(() => spoken.push(words(status))).observe(status, { childList: true });
    one<HTMLInputElement>(element, 'input').focus();
    await sendKeys({ type: '1234' });
    await until(() => spoken.length > 0);
    expect(spoken).to.deep.equal(['Yhteensä: 2468']);
  });

  const values: [calculate: string, shown: string][] = [
    ['0.1 + 0.2', '0,3'],
    ['2 > 1', 'Kyllä'],
    ['2 < 1', 'Ei'],
    ['"Talkoot"', 'Talkoot'],
    ['["a", "b", "c"]', 'a, b ja c'],
    ['day', '12. maaliskuuta 2026'],
  ];
  for (const [calculate, shown] of values) {
    it(`${calculate} is read as ${shown}`, async () => {
      const element = await ask(defined({ id: 'day', type: 'date' }, calculation(calculate)));
      element.questionnaire!.answer('day', '2026-03-12');
      await element.updateComplete;
      expect(words(output(element))).to.equal(shown);
    });
  }

  it('is read with the answers of the group that it stands in', async () => {
    const group = { id: 'g', type: 'group', questions: [people, calculation('people * 2')] } as Question;
    const element = await ask(defined(group));
    element.questionnaire!.answer('g/people', 15);
    await element.updateComplete;
    one(element, 'button.primary').click();
    await element.updateComplete;
    expect(all(element, 'dl.answer > div').map(words)).to.deep.equal(['people 15', 'Yhteensä 30']);
  });

  it('is in the review, where nobody can change it', async () => {
    const element = await ask(defined(people, calculation('people * 2')));
    element.questionnaire!.answer('people', 1500);
    await element.updateComplete;
    one(element, 'button.primary').click();
    await element.updateComplete;
    expect(all(element, '.review-line .answer').map(words)).to.deep.equal(['1500', '3000']);
    expect(all(element, '.review-change')).to.have.length(1);
  });
});
