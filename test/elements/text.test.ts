import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { NumberQuestion } from 'talkoot/engine';
import type { Questionnaire } from 'talkoot';
import { all, ask, defined, one, words } from './fixture.ts';

const control = (element: Questionnaire): HTMLInputElement => one(element, '.question :is(input, textarea)');
const count = (element: Questionnaire): string => all(element, '.question .hint').map(words).join(' ');

async function type(element: Questionnaire, text: string): Promise<void> {
  control(element).focus();
  await sendKeys({ type: text });
  await element.updateComplete;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a text', () => {
  const formats = [
    ['email', 'email', 'email', 'nimi@esimerkki', 'nimi@esimerkki.fi'],
    ['url', 'url', 'url', 'esimerkki.fi', 'https://esimerkki.fi'],
    ['phone', 'tel', 'tel', 'soita', '040 123 4567'],
  ] as const;
  for (const [format, controlType, autocomplete, half, whole] of formats) {
    it(`of the format ${format} brings its keys and what the browser knows, and is kept as it is typed`, async () => {
      const element = await ask(defined({ id: 'q', type: 'text', format }));
      expect(control(element).type).to.equal(controlType);
      expect(control(element).getAttribute('autocomplete')).to.equal(autocomplete);
      expect(control(element).getAttribute('autocapitalize')).to.equal('off');
      await type(element, half);
      expect(element.response!.answers['q']).to.equal(half);
      control(element).select();
      await type(element, whole);
      one(element, 'button.primary').click();
      await element.updateComplete;
      expect(all(element, '.error')).to.have.length(0);
      expect(element.response!.answers['q']).to.equal(whole);
    });
  }

  it('of no format is filled in by nobody else', async () => {
    const element = await ask(defined({ id: 'q', type: 'text' }));
    expect(control(element).type).to.equal('text');
    expect(control(element).autocomplete).to.equal('off');
    expect(control(element).hasAttribute('autocapitalize')).to.equal(false);
  });

  for (const multiline of [false, true]) {
    it(`${multiline ? 'of several lines ' : ''}says how much is left near the limit, and cuts nothing off`, async () => {
      const element = await ask(defined({ id: 'q', type: 'text', maxLength: 30, multiline }));
      await type(element, 'a'.repeat(9));
      expect(count(element)).to.equal('');
      await type(element, 'a');
      expect(count(element)).to.equal('Merkkejä jäljellä: 20');
      const described = control(element).getAttribute('aria-describedby')!.split(' ').at(-1)!;
      expect(words(element.shadowRoot!.getElementById(described)!)).to.equal('Merkkejä jäljellä: 20');
      await type(element, 'b'.repeat(25));
      expect(count(element)).to.equal('Merkkejä liikaa: 5');
      expect(control(element).value).to.have.length(35);
      expect(element.response!.answers['q']).to.have.length(35);
    });
  }

  it('says it aloud when the person pauses, not at each key', async () => {
    const element = await ask(defined({ id: 'q', type: 'text', maxLength: 20 }));
    const status = one(element, '.question [role=status]');
    const spoken: string[] = [];
    new MutationObserver(() => spoken.push(words(status))).observe(status, { childList: true });
    await type(element, 'talkoot');
    await until(() => spoken.length > 0);
    expect(spoken).to.deep.equal(['Merkkejä jäljellä: 13']);
  });
});

describe('a number', () => {
  const cases: [Omit<NumberQuestion, 'id' | 'type'>, string][] = [
    [{}, 'decimal'],
    [{ integer: true }, 'numeric'],
    [{ integer: true, min: 0 }, 'numeric'],
    [{ min: -10 }, 'text'],
    [{ integer: true, min: -10 }, 'text'],
  ];
  for (const [limits, keys] of cases) {
    it(`with ${JSON.stringify(limits)} brings the keys "${keys}"`, async () => {
      const element = await ask(defined({ id: 'q', type: 'number', ...limits }));
      expect(control(element).inputMode).to.equal(keys);
    });
  }
});
