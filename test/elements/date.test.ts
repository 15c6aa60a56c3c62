import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Answer } from 'talkoot/engine';
import type { AnswerChangeEvent, Questionnaire } from 'talkoot';
import { all, ask, button, defined, definedIn, one, words } from './fixture.ts';

const question = { id: 'q', type: 'date', label: { fi: 'Milloin?', sv: 'När?' } } as const;
const parts = (element: Questionnaire): HTMLInputElement[] =>
  all<HTMLInputElement>(element, '.date-parts input');
const shown = (element: Questionnaire): string[] => parts(element).map(({ value }) => value);
const wrong = (element: Questionnaire): string[] =>
  all(element, '.date-part:has([aria-invalid]) label').map(words);
const answerOf = (element: Questionnaire): unknown => element.response!.answers['q'];
const said = (element: Questionnaire): string => words(one(element, '.question .error'));

/** Types the parts one after the other, with Tab in between; empty ones are passed by. */
async function typeDay(element: Questionnaire, ...texts: string[]): Promise<void> {
  parts(element)[0]!.focus();
  for (const [index, text] of texts.entries()) {
    if (index > 0) await sendKeys({ press: 'Tab' });
    if (text) await sendKeys({ type: text });
    await element.updateComplete;
  }
}

async function paste(element: Questionnaire, part: number, text: string): Promise<void> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text', text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
  // Not all engines take what is to be pasted with the event.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  parts(element)[part]!.dispatchEvent(event);
  await element.updateComplete;
}

async function goOn(element: Questionnaire): Promise<void> {
  one(element, 'button.primary').click();
  await element.updateComplete;
}

describe('a day in parts', () => {
  it('is a group named by the question, with a control for each part', async () => {
    const element = await ask(defined(question));
    const tree = (await a11ySnapshot({})) as unknown as Node;
    const boxes = flatten(tree).filter(({ role, name }) => role === 'textbox' && name);
    expect(boxes.map(({ name }) => name)).to.deep.equal(['Päivä', 'Kuukausi', 'Vuosi']);
    // The snapshot leaves groups out.
    const [fieldset] = new Set(parts(element).map((part) => part.closest('fieldset')));
    expect(words(fieldset!.querySelector('legend')!)).to.equal('Milloin?');
  });

  it('is stored as soon as it is whole, and stays as it was typed', async () => {
    const element = await ask(defined(question));
    await typeDay(element, '05', '3', '2026');
    expect(answerOf(element)).to.equal('2026-03-05');
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['05', '3', '2026']);
    expect(all(element, '.error')).to.have.length(0);
  });

  it('takes the name of a month, or its beginning, in the language of the page', async () => {
    const finnish = await ask(defined(question));
    await typeDay(finnish, '5.', 'maaliskuuta', '2026');
    expect(answerOf(finnish)).to.equal('2026-03-05');
    const begun = await ask(defined(question));
    await typeDay(begun, '5', 'Mar', '2026');
    expect(answerOf(begun)).to.equal('2026-11-05');
    const english = await ask(defined(question), { lang: 'en' });
    await typeDay(english, '5', 'may', '2026');
    expect(answerOf(english)).to.equal('2026-05-05');
  });

  it('does not jump to the next part by itself', async () => {
    const element = await ask(defined(question));
    parts(element)[0]!.focus();
    await sendKeys({ type: '12' });
    expect(element.shadowRoot!.activeElement).to.equal(parts(element)[0]);
  });

  const wholes: [pasted: string, part: number, language?: string][] = [
    ['12.3.2026', 0],
    ['2026-03-12', 1],
    ['12/3/2026', 2],
    ['to 12. maaliskuuta 2026', 0],
    ['den 12 mars 2026', 0, 'sv'],
    ['March 12th, 2026', 0, 'en'],
    ['12032026', 0],
    ['20260312', 2],
  ];
  for (const [pasted, part, lang = 'fi'] of wholes) {
    it(`fills all parts when "${pasted}" is pasted in one`, async () => {
      const element = await ask(defined(question), { lang });
      await paste(element, part, pasted);
      expect(answerOf(element)).to.equal('2026-03-12');
      expect(shown(element)).to.include.members(['12', '2026']);
    });
  }

  it('spreads a whole date typed in one part', async () => {
    const element = await ask(defined(question));
    await typeDay(element, '12.3.2026', '');
    expect(shown(element)).to.deep.equal(['12', '3', '2026']);
    expect(answerOf(element)).to.equal('2026-03-12');
  });

  const faults: [typed: string[], stored: string, words: string, marked: string[]][] = [
    [['12', '3', ''], '12.3.', 'Kirjoita myös vuosi', ['Vuosi']],
    [['', '3', ''], '.3.', 'Kirjoita myös päivä ja vuosi', ['Päivä', 'Vuosi']],
    [['12', '', ''], '12..', 'Kirjoita myös kuukausi ja vuosi', ['Kuukausi', 'Vuosi']],
    [['', '', '2026'], '..2026', 'Kirjoita myös päivä ja kuukausi', ['Päivä', 'Kuukausi']],
    [['45', '3', '2026'], '45.3.2026', 'Kirjoita päivä lukuna 1–31', ['Päivä']],
    [['5', '13', '2026'], '5.13.2026', 'Kirjoita kuukausi lukuna 1–12 tai nimellä', ['Kuukausi']],
    [['5', 'ma', '2026'], '5.ma.2026', 'Kirjoita kuukausi lukuna 1–12 tai nimellä', ['Kuukausi']],
    [['31', '2', '2026'], '31.2.2026', 'Tätä päivää ei ole: helmikuu 2026 päättyy 28. päivään', ['Päivä']],
    [['29', '2', '2028'], '', '', []],
  ];
  for (const [typed, stored, text, marked] of faults) {
    it(`${typed.join('.')} ${text ? `is kept and told: ${text}` : 'is a day'}`, async () => {
      const element = await ask(defined(question));
      await typeDay(element, ...typed);
      expect(all(element, '.error'), 'quiet while it is being typed').to.have.length(0);
      await goOn(element);
      if (!text) return expect(answerOf(element)).to.equal('2028-02-29');
      expect(answerOf(element)).to.deep.equal({ invalid: stored });
      expect(said(element)).to.equal(`Virhe: ${text}`);
      expect(wrong(element)).to.deep.equal(marked);
      const [link] = all(element, '.error-summary a');
      expect(words(link!)).to.contain(text);
      link!.click();
      await element.updateComplete;
      const focused = element.shadowRoot!.activeElement as HTMLInputElement;
      expect(words(focused.labels![0]!)).to.equal(marked[0]);
    });
  }

  it('does not guess the century of a year with two digits', async () => {
    const element = await ask(defined(question));
    await typeDay(element, '12', '3', '26');
    await goOn(element);
    expect(answerOf(element)).to.deep.equal({ invalid: '12.3.26' });
    expect(said(element)).to.match(/Kirjoita vuosi neljällä numerolla, esimerkiksi \d{4}$/);
    expect(wrong(element)).to.deep.equal(['Vuosi']);
  });

  it('marks all parts when the day as a whole is not allowed, and none once it is mended', async () => {
    const element = await ask(defined({ ...question, min: '2026-11-01' }));
    await typeDay(element, '12', '3', '2026');
    await goOn(element);
    expect(wrong(element)).to.deep.equal(['Päivä', 'Kuukausi', 'Vuosi']);
    expect(said(element)).to.contain('1. marraskuuta 2026');
    parts(element)[2]!.select();
    parts(element)[2]!.focus();
    await sendKeys({ type: '2027' });
    await element.updateComplete;
    expect(wrong(element)).to.deep.equal([]);
    expect(answerOf(element)).to.equal('2027-03-12');
  });

  const kept: [invalid: string, seen: string[]][] = [
    ['31.2.2026', ['31', '2', '2026']],
    ['12.3.', ['12', '3', '']],
    ['..26', ['', '', '26']],
    ['2026-02-31', ['31', '02', '2026']],
    ['ensi keväänä', ['ensi keväänä', '', '']],
    ['', ['', '', '']],
  ];
  for (const [invalid, seen] of kept) {
    it(`what was kept as "${invalid}" is there again after a reload`, async () => {
      const element = await ask(defined(question));
      element.questionnaire!.answer('q', { invalid });
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(seen);
    });
  }

  it('loses nothing of what is typed with a dot inside', async () => {
    const first = await ask(defined(question));
    await typeDay(first, '1.2', '3', '');
    const answer = answerOf(first) as Answer;
    const again = await ask(defined(question));
    again.questionnaire!.answer('q', answer);
    await again.updateComplete;
    expect(shown(again)).to.deep.equal(['1.2', '3', '']);
  });

  it('is no answer once all parts are empty again', async () => {
    const element = await ask(defined(question));
    await typeDay(element, '12', '', '');
    parts(element)[0]!.select();
    parts(element)[0]!.focus();
    await sendKeys({ press: 'Backspace' });
    await element.updateComplete;
    expect(element.response!.answers).to.deep.equal({});
  });

  it('asks for a day that is needed, in the first part', async () => {
    const element = await ask(defined({ ...question, required: true }));
    await goOn(element);
    expect(said(element)).to.equal('Virhe: Kirjoita päivämäärä');
    element.focusQuestion('q');
    expect(element.shadowRoot!.activeElement).to.equal(parts(element)[0]);
  });

  it('stays when the language changes, with the parts and the words of the other', async () => {
    const element = await ask(defined(question));
    await typeDay(element, '5', 'maalis', '2026');
    element.lang = 'sv';
    while (element.language !== 'sv') await new Promise((resolve) => setTimeout(resolve, 20));
    await element.updateComplete;
    expect([...shown(element)].sort()).to.deep.equal(['2026', '3', '5']);
    expect(answerOf(element)).to.equal('2026-03-05');
  });

  it('follows the order in which the language writes a day', async () => {
    const sections = [
      { id: 's', label: { hu: 'Rész' }, questions: [{ ...question, label: { hu: 'Mikor?' } }] },
    ];
    const element = await ask(definedIn(sections, ['hu']), { lang: 'hu' });
    expect(all(element, '.date-part').map(({ className }) => className.split(' ')[1])).to.deep.equal([
      'year',
      'month',
      'day',
    ]);
    await typeDay(element, '2026', '3', '5');
    expect(answerOf(element)).to.equal('2026-03-05');
  });

  it('is read as words where it cannot be changed, and as typed where it is no day', async () => {
    const element = await ask(defined({ ...question, readonly: true }));
    element.questionnaire!.answer('q', '2026-03-05');
    await element.updateComplete;
    expect(parts(element)).to.have.length(0);
    expect(words(one(element, '.answer'))).to.equal('5. maaliskuuta 2026');
    element.questionnaire!.answer('q', { invalid: '31.2.' });
    await element.updateComplete;
    expect(words(one(element, '.answer'))).to.equal('31.2.–');
  });
});

describe('the calendar of the browser', () => {
  it('is opened by a button, and its day goes to the parts', async () => {
    const element = await ask(defined({ ...question, min: '2026-11-01' }));
    const native = one<HTMLInputElement>(element, '.calendar input');
    let opened = 0;
    native.showPicker = () => void opened++;
    const open = button(element, 'Valitse kalenterista');
    open.focus();
    await sendKeys({ press: 'Enter' });
    expect(opened).to.equal(1);
    expect(native.min).to.equal('2026-11-01');
    const changes: string[] = [];
    element.addEventListener('change', (event) => changes.push((event as AnswerChangeEvent).question));
    native.value = '2026-12-24';
    native.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['24', '12', '2026']);
    expect(answerOf(element)).to.equal('2026-12-24');
    expect(changes).to.deep.equal(['q']);
    expect(element.shadowRoot!.activeElement).to.equal(open);
    native.value = '';
    native.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['', '', '']);
    expect(element.response!.answers).to.deep.equal({});
  });

  it('is there for the eye and the pointer alone: the parts are what Tab and the ear find', async () => {
    const element = await ask(defined(question));
    parts(element)[2]!.focus();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Valitse kalenterista'));
    expect(one(element, '.calendar input').closest('[aria-hidden=true]')).not.to.equal(null);
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
