import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Questionnaire } from 'talkoot';
import type { Question } from 'talkoot/engine';
import { all, ask, defined, definedIn, one, words } from './fixture.ts';

const fi = (text: string): { fi: string } => ({ fi: text });
const options = ['a', 'b', 'c'].map((value) => ({ value, label: fi(`Vaihtoehto ${value}`) }));

async function until(holds: () => unknown): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** The paper of a questionnaire: what a browser asks for when printing begins. */
async function printed(element: Questionnaire): Promise<HTMLElement> {
  await until(() => {
    dispatchEvent(new Event('beforeprint'));
    return element.print === 'answers' || all(element, '.paper-form').length > 0;
  });
  return one(element, '.document');
}

async function formOf(...questions: Question[]): Promise<HTMLElement> {
  const lists = { actors: [{ id: 'city', label: 'Kaupunki' }] };
  return printed(await ask(defined(...questions), { print: 'form', lists }));
}

const count = (paper: Element, selector: string): number => paper.querySelectorAll(selector).length;

afterEach(() => dispatchEvent(new Event('afterprint')));

describe('an empty form for paper', () => {
  it('stands on paper instead of the answers, and goes when printing is over', async () => {
    const element = await ask(defined({ id: 'name', type: 'text', label: fi('Nimi') }), { print: 'form' });
    element.questionnaire!.answer('name', 'Salainen vastaus');
    const paper = await printed(element);
    expect(count(paper, '.paper-form')).to.equal(1);
    expect(words(paper)).to.contain('1. Nimi');
    expect(words(paper)).not.to.contain('Salainen vastaus');
    dispatchEvent(new Event('afterprint'));
    expect(all(element, '.document')).to.have.length(0);
  });

  it('has a place for every type of answer', async () => {
    const expected: readonly [Question, string, number][] = [
      [{ id: 'q', type: 'text' }, '.paper-lines span', 3],
      [{ id: 'q', type: 'text', format: 'email' }, '.paper-lines span', 1],
      [{ id: 'q', type: 'text', multiline: true }, '.paper-lines span', 8],
      [{ id: 'q', type: 'number', integer: true, max: 500 }, '.paper-cells span', 3],
      [{ id: 'q', type: 'number' }, '.paper-field', 1],
      [{ id: 'q', type: 'date' }, '.paper-cells span', 8],
      [{ id: 'q', type: 'month' }, '.paper-cells span', 6],
      [{ id: 'q', type: 'boolean' }, '.paper-box', 2],
      [{ id: 'q', type: 'choice', options }, '.paper-box', 3],
      [{ id: 'q', type: 'choice', options, other: true }, '.paper-rest', 1],
      [{ id: 'q', type: 'choices', options, nonresponse: ['no'] }, '.paper-box', 4],
      [{ id: 'q', type: 'scale', min: 0, max: 1, step: 0.1 }, '.paper-point', 11],
      [{ id: 'q', type: 'matrix', options, rows: [{ id: 'x' }, { id: 'y' }] }, '.paper-box', 6],
      [{ id: 'q', type: 'ranking', options }, '.paper-comb', 3],
      [{ id: 'q', type: 'allocation', options, total: 100, integer: true }, '.paper-cells span', 9],
      [{ id: 'q', type: 'list', list: 'actors', add: false }, '.paper-box', 1],
      [{ id: 'q', type: 'list', list: 'actors' }, '.paper-rest', 2],
      [{ id: 'q', type: 'list', list: 'nobody' }, '.paper-lines span', 3],
    ];
    for (const [question, selector, times] of expected)
      expect(count(await formOf(question), selector), JSON.stringify(question)).to.equal(times);
  });

  it('says what to do with the boxes', async () => {
    const text = async (question: Question): Promise<string> => words(await formOf(question));
    expect(await text({ id: 'q', type: 'choice', options })).to.contain('Rastita yksi.');
    expect(await text({ id: 'q', type: 'choices', options })).to.contain('Rastita kaikki sopivat.');
    expect(await text({ id: 'q', type: 'choices', options, max: 2 })).to.contain('Rastita enintään 2.');
    expect(await text({ id: 'q', type: 'ranking', options, max: 2 })).to.contain('järjestykseen 1–2');
    expect(await text({ id: 'q', type: 'allocation', options, total: 100 })).to.contain('Jaa 100');
    expect(await text({ id: 'q', type: 'date' })).to.match(/Päivä.*Kuukausi.*Vuosi/);
  });

  it('has all that may be asked, and says what only some are asked', async () => {
    const paper = await formOf(
      { id: 'more', type: 'boolean', label: fi('Lisää?') },
      { id: 'what', type: 'text', label: fi('Mitä?'), relevant: 'more == true' },
    );
    const [always, sometimes] = [...paper.querySelectorAll('.paper-question')].map(words);
    expect(always).not.to.contain('Tämä kysytään vain joiltakin.');
    expect(sometimes).to.contain('2. Mitä?').and.to.contain('Tämä kysytään vain joiltakin.');
    const sections = [
      { id: 'a', questions: [{ id: 'q', type: 'boolean' }] },
      { id: 'b', relevant: 'q == true', questions: [{ id: 'r', type: 'text' }] },
    ];
    const inSections = await printed(await ask(definedIn(sections), { print: 'form' }));
    expect(count(inSections, '.paper-section > .paper-condition')).to.equal(1);
  });

  it('leaves out what nobody fills in', async () => {
    const paper = await formOf(
      { id: 'seen', type: 'note', label: fi('Lue tämä.') },
      { id: 'sum', type: 'calculation', calculate: '1 + 1' },
      { id: 'fixed', type: 'text', readonly: true },
      { id: 'asked', type: 'text' },
    );
    expect([...paper.querySelectorAll('.paper-code')].map(words)).to.deep.equal(['asked']);
    expect(words(paper)).to.contain('Lue tämä.');
  });

  it('repeats rows three times, as often as needed, and no more often than allowed', async () => {
    const rows = async (limits: { min?: number; max?: number }): Promise<number> => {
      const member: Question = { id: 'inner', type: 'text' };
      const paper = await formOf({ id: 'g', type: 'group', repeat: true, questions: [member], ...limits });
      expect(words(paper.querySelector('.paper-row .paper-code')!)).to.equal('g/inner');
      return count(paper, '.paper-row');
    };
    expect(await rows({})).to.equal(3);
    expect(await rows({ min: 5 })).to.equal(5);
    expect(await rows({ max: 2 })).to.equal(2);
  });

  it('tells the id and version, by which the answers are typed in', async () => {
    expect(words((await formOf({ id: 'q', type: 'text' })).querySelector('.running')!)).to.contain(
      'test 1.0.0',
    );
  });

  it('leaves the places of answers in its texts open', async () => {
    const definition = defined(
      { id: 'who', type: 'text', label: fi('Kuka?') },
      { id: 'how', type: 'text', label: fi('Miten {{who}} voi?') },
    );
    const element = await ask(definition, { print: 'form' });
    element.questionnaire!.answer('who', 'Aino');
    expect(words(await printed(element))).to.contain('Miten … voi?');
  });

  it('has no style of its own in its markup', async () => {
    expect(count(await formOf({ id: 'q', type: 'scale', min: 0, max: 10 }), '[style]')).to.equal(0);
  });

  it('is printed once when it is asked for, and then the answers again', async () => {
    const element = await ask(defined({ id: 'q', type: 'text' }));
    const seen: number[] = [];
    const original = globalThis.print;
    globalThis.print = () => {
      dispatchEvent(new Event('beforeprint'));
      seen.push(all(element, '.paper-form').length);
      dispatchEvent(new Event('afterprint'));
    };
    try {
      await element.printForm();
      globalThis.print();
    } finally {
      globalThis.print = original;
    }
    expect(seen).to.deep.equal([1, 0]);
  });

  it('does not wait for ever where the browser refuses to print', async () => {
    const element = await ask(defined({ id: 'q', type: 'text' }));
    const original = globalThis.print;
    globalThis.print = () => undefined;
    try {
      await element.printForm();
    } finally {
      globalThis.print = original;
    }
    expect(count(await printed(element), '.paper-form')).to.equal(0);
  });
});

describe('answers on paper', () => {
  it('have the title and the day at the head of each sheet', async () => {
    const element = await ask(defined({ id: 'q', type: 'text', label: fi('Nimi') }));
    element.questionnaire!.answer('q', 'Aino');
    await until(
      () => dispatchEvent(new Event('beforeprint')) && all(element, '.document .answer').length > 0,
    );
    const paper = one(element, '.document');
    expect(words(paper.querySelector('.running')!)).to.match(/^test .*\d{4}$/);
    expect(words(paper)).to.contain('Nimi Aino');
    expect(getComputedStyle(paper.querySelector('.running')!).display).not.to.equal('none');
  });
});

// The other engines cannot be told to print by what drives them here.
if (/Chrom/.test(navigator.userAgent)) {
  describe('on a sheet of A4', () => {
    const everything: Question[] = [
      { id: 'number', type: 'number', integer: true },
      { id: 'date', type: 'date' },
      { id: 'scale', type: 'scale', min: 0, max: 10 },
      { id: 'matrix', type: 'matrix', options, rows: [{ id: 'x', label: fi('Palveluohjausosaaminen') }] },
      { id: 'allocation', type: 'allocation', options, total: 100 },
      { id: 'g', type: 'group', repeat: true, questions: [{ id: 'inner', type: 'choices', options }] },
    ];
    // 174 mm between margins of 18 mm.
    before(() => setViewport({ width: 658, height: 980 }));
    after(() => setViewport({ width: 800, height: 600 }));
    afterEach(() => emulateMedia({ media: 'screen' }));

    for (const size of ['10.5pt', '18pt']) {
      it(`everything fits between the margins, in type of ${size}`, async () => {
        const element = await ask(defined(...everything), { print: 'form' });
        element.style.setProperty('--talkoot-print-size', size);
        await printed(element);
        await emulateMedia({ media: 'print' });
        await until(() => all(element, '.paper-form').length > 0);
        const points = (length: string): number => parseFloat(length) * 0.75;
        expect(points(getComputedStyle(one(element, '.paper-form')).fontSize)).to.be.closeTo(
          parseFloat(size),
          0.1,
        );
        const box = all(element, '.paper-box')[0]!.getBoundingClientRect();
        expect(box.width).to.be.closeTo(((parseFloat(size) / 0.75) * 5) / 4, 1);
        expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
        expect(one(element, '.screen').checkVisibility()).to.equal(false);
      });
    }

    it('only black and white are used', async () => {
      const element = await ask(defined(...everything), { print: 'form' });
      element.style.setProperty('--talkoot-color-text', 'rgb(200, 210, 255)');
      await printed(element);
      await emulateMedia({ media: 'print' });
      await until(() => all(element, '.paper-form').length > 0);
      const colours = new Set(
        all(element, '.paper-form *').flatMap((each) => {
          const { color, backgroundColor, borderTopColor } = getComputedStyle(each);
          return [color, backgroundColor, borderTopColor];
        }),
      );
      const grey = /^rgba?\((\d+), \1, \1(, 0)?\)$/;
      expect([...colours].filter((colour) => !grey.test(colour))).to.deep.equal([]);
    });
  });
}
