import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { MatrixQuestion } from 'talkoot/engine';
import type { Questionnaire } from 'talkoot';
import { all, ask, button, defined, definedIn, one, words } from './fixture.ts';

const matrix: MatrixQuestion = {
  id: 'q',
  type: 'matrix',
  label: { fi: 'Miten tärkeitä nämä ovat?', sv: 'Hur viktiga är dessa?', en: 'How important are these?' },
  rows: [
    { id: 'trust', label: { fi: 'Luottamus', sv: 'Förtroende', en: 'Trust' } },
    { id: 'goals', label: { fi: 'Yhteiset tavoitteet', sv: 'Gemensamma mål', en: 'Common goals' } },
    { id: 'meetings', label: { fi: 'Tapaamiset', sv: 'Möten', en: 'Meetings' } },
  ],
  options: [
    { value: 'no', label: { fi: 'Ei tärkeä', sv: 'Inte viktigt', en: 'Not important' } },
    { value: 'some', label: { fi: 'Melko tärkeä', sv: 'Ganska viktigt', en: 'Quite important' } },
    { value: 'very', label: { fi: 'Erittäin tärkeä', sv: 'Mycket viktigt', en: 'Very important' } },
  ],
};
const needed: MatrixQuestion = { ...matrix, required: true };
/** Labels are their ids. */
const arabic = {
  ...matrix,
  label: { ar: 'سؤال' },
  rows: matrix.rows.map(({ id }) => ({ id })),
  options: matrix.options.map(({ value }) => ({ value })),
};
const texts = { fi: { 'nonresponse.unknown': 'En osaa sanoa' } };
const declinable: MatrixQuestion = { ...matrix, nonresponse: ['unknown'] };

const rowOf = (element: Questionnaire, row: number): HTMLElement =>
  all<HTMLElement>(element, '.matrix-row')[row]!;
const radiosOf = (element: Questionnaire, row: number): HTMLInputElement[] => [
  ...rowOf(element, row).querySelectorAll('input'),
];
const stored = (element: Questionnaire): unknown => element.response!.answers['q'];

async function press(element: Questionnaire, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
}

/** Shows it in so much room; a number of pixels. */
async function askIn(width: number, question: MatrixQuestion, more = {}): Promise<Questionnaire> {
  const element = await ask(defined(question), { texts, ...more });
  element.style.inlineSize = `${width}px`;
  return element;
}

describe('a matrix by keyboard', () => {
  it('moves by arrows inside a row and by Tab from row to row, and stores rows in their order', async () => {
    const element = await ask(defined(matrix));
    radiosOf(element, 1)[0]!.focus();
    await press(element, 'Space', 'ArrowRight');
    expect(stored(element)).to.deep.equal({ goals: 'some' });
    await press(element, 'Tab');
    expect(element.shadowRoot!.activeElement).to.equal(radiosOf(element, 2)[0]);
    await press(element, 'ArrowLeft');
    expect(element.shadowRoot!.activeElement).to.equal(radiosOf(element, 2)[2]);
    radiosOf(element, 0)[0]!.focus();
    await press(element, 'Space');
    expect(JSON.stringify(stored(element))).to.equal('{"trust":"no","goals":"some","meetings":"very"}');
  });

  it('takes an answer that is not needed back by Delete, and stays where it is', async () => {
    const element = await ask(defined(matrix));
    radiosOf(element, 0)[1]!.focus();
    await press(element, 'Space', 'Tab', 'Space');
    await press(element, 'Delete');
    expect(stored(element)).to.deep.equal({ trust: 'some' });
    expect(radiosOf(element, 1).some(({ checked }) => checked)).to.equal(false);
    expect(rowOf(element, 1).contains(element.shadowRoot!.activeElement)).to.equal(true);
    radiosOf(element, 0)[1]!.focus();
    await press(element, 'Backspace');
    expect(stored(element)).to.equal(undefined);
  });

  it('does not take back what is needed', async () => {
    const element = await ask(defined(needed));
    radiosOf(element, 0)[1]!.focus();
    await press(element, 'Space', 'Delete');
    expect(stored(element)).to.deep.equal({ trust: 'some' });
    expect(all(element, '.clear-row, .keys')).to.have.length(0);
  });
});

it('an answer is taken back by its button, which leaves focus in the row and tells the host', async () => {
  const element = await ask(defined(matrix));
  radiosOf(element, 0)[1]!.click();
  await element.updateComplete;
  const changed: string[] = [];
  element.addEventListener('change', (event) =>
    changed.push((event as Event & { question: string }).question),
  );
  one(element, '.clear-row').click();
  await element.updateComplete;
  expect(stored(element)).to.equal(undefined);
  expect(changed).to.deep.equal(['q']);
  expect(element.shadowRoot!.activeElement).to.equal(radiosOf(element, 0)[0]);
});

interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly children?: readonly TreeNode[];
}

async function tree(): Promise<readonly TreeNode[]> {
  const flatten = (node: TreeNode): readonly TreeNode[] => [node, ...(node.children ?? []).flatMap(flatten)];
  return flatten((await a11ySnapshot({})) as unknown as TreeNode);
}

for (const width of [328, 672]) {
  it(`says row, option and nothing else at each radio button, in ${width} pixels`, async () => {
    const element = await askIn(width, declinable);
    const read = (await tree()).filter(({ role }) => ['StaticText', 'radio', 'button'].includes(role));
    const options = ['Ei tärkeä', 'Melko tärkeä', 'Erittäin tärkeä', 'En osaa sanoa'];
    const buttons = options.flatMap((option) => [`radio ${option}`, `StaticText ${option}`]);
    // The heads of the columns are not among them: they are for eyes.
    expect(read.map(({ role, name }) => `${role} ${name}`)).to.deep.equal([
      'StaticText Miten tärkeitä nämä ovat?',
      ...['Luottamus', 'Yhteiset tavoitteet', 'Tapaamiset'].flatMap((row) => [
        `StaticText ${row}`,
        ...buttons,
      ]),
      'button Yhteenveto',
    ]);
    // The snapshot leaves groups out; there the reference itself must lead to the row.
    const groups = all(element, '[role=radiogroup]').map((group) =>
      words(element.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!)!),
    );
    expect(groups).to.deep.equal(['Luottamus', 'Yhteiset tavoitteet', 'Tapaamiset']);
  });
}

it('counts the radio buttons of a row by themselves', async () => {
  const element = await ask(defined(matrix));
  const names = [0, 1, 2].map((row) => new Set(radiosOf(element, row).map(({ name }) => name)));
  expect(names.every(({ size }) => size === 1)).to.equal(true);
  expect(new Set(names.flatMap((each) => [...each])).size).to.equal(3);
});

describe('a matrix that needs every row', () => {
  const goOn = async (element: Questionnaire): Promise<void> => {
    one(element, 'button.primary').click();
    await element.updateComplete;
  };

  it('says at each row that it lacks an answer, and the summary leads to the first of them', async () => {
    const element = await ask(defined(needed));
    element.questionnaire!.answer('q', { trust: 'some' });
    await goOn(element);
    expect([0, 1, 2].map((row) => rowOf(element, row).getAttribute('aria-invalid'))).to.deep.equal([
      null,
      'true',
      'true',
    ]);
    expect(words(one(element, 'fieldset > .error'))).to.contain('Vastaa jokaiseen riviin. Vastaamatta: 2');
    const described = element.shadowRoot!.getElementById(rowOf(element, 1).getAttribute('aria-describedby')!);
    expect(words(described!)).to.equal('Virhe: Vastaus puuttuu');
    one(element, '.error-summary a').click();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(radiosOf(element, 1)[0]);
    await press(element, 'Space', 'Tab', 'Space');
    expect(all(element, '.error')).to.have.length(0);
  });

  it('names the row when only one is left', async () => {
    const element = await ask(defined(needed));
    element.questionnaire!.answer('q', { trust: 'some', goals: 'some' });
    await goOn(element);
    expect(words(one(element, '.error-summary a'))).to.contain('Vastaa vielä riviin ”Tapaamiset”');
  });

  it('without any answer asks for every row', async () => {
    const element = await ask(defined(needed));
    await goOn(element);
    expect(words(one(element, '.error-summary a'))).to.contain('Vastaa jokaiseen riviin');
    expect(all(element, '.matrix-row .error')).to.have.length(3);
  });

  it('is content with a row that was declined', async () => {
    const element = await ask(defined({ ...needed, nonresponse: ['unknown'] }), { texts });
    for (const row of [0, 1, 2]) radiosOf(element, row)[3]!.click();
    await goOn(element);
    expect(all(element, '.error')).to.have.length(0);
  });
});

describe('rows of a matrix', () => {
  it('are declined one by one, in columns of their own', async () => {
    const element = await ask(defined(declinable), { texts });
    expect(all(element, '.nonresponse')).to.have.length(0);
    radiosOf(element, 0)[3]!.focus();
    await press(element, 'Space');
    expect(stored(element)).to.deep.equal({ trust: { nonresponse: 'unknown' } });
    expect(radiosOf(element, 0).map(({ checked }) => checked)).to.deep.equal([false, false, false, true]);
  });

  it('come back when the whole was declined elsewhere and is taken back here', async () => {
    const element = await ask(defined(declinable), { texts });
    element.questionnaire!.answer('q', { trust: 'some' });
    element.questionnaire!.answer('q', { nonresponse: 'unknown' });
    await element.updateComplete;
    expect(all(element, '.matrix-row')).to.have.length(0);
    one<HTMLInputElement>(element, '.nonresponse input').click();
    await element.updateComplete;
    expect(stored(element)).to.deep.equal({ trust: 'some' });
    expect(radiosOf(element, 0)[1]!.checked).to.equal(true);
  });

  it('are those that the filter offers; what was answered in others stays', async () => {
    const allies = {
      id: 'allies',
      type: 'choices' as const,
      options: [{ value: 'trust' }, { value: 'goals' }, { value: 'meetings' }],
    };
    const element = await ask(defined(allies, { ...matrix, filter: 'option in allies' }));
    element.questionnaire!.answer('allies', ['trust', 'meetings']);
    element.questionnaire!.answer('q', { goals: 'very' });
    await element.updateComplete;
    expect(all(element, '.matrix-label').map(words)).to.deep.equal(['Luottamus', 'Tapaamiset']);
    radiosOf(element, 1)[0]!.click();
    await element.updateComplete;
    expect(stored(element)).to.deep.equal({ goals: 'very', meetings: 'no' });
    one(element, '.clear-row').click();
    await element.updateComplete;
    expect(stored(element)).to.deep.equal({ goals: 'very' });
  });

  it('speak another language at once and keep what was chosen', async () => {
    const element = await ask(defined(matrix));
    radiosOf(element, 0)[2]!.click();
    element.lang = 'sv';
    for (let turn = 0; turn < 1000 && words(rowOf(element, 0)).includes('Luottamus'); turn++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await element.updateComplete;
    }
    expect(words(rowOf(element, 0)))
      .to.contain('Förtroende')
      .and.to.contain('Mycket viktigt');
    expect(radiosOf(element, 0)[2]!.checked).to.equal(true);
  });
});

it('can be read but not changed while it is readonly: every row with its answer', async () => {
  const element = await ask(defined({ ...declinable, readonly: true }), { texts });
  element.questionnaire!.answer('q', { trust: 'very', goals: { nonresponse: 'unknown' } });
  await element.updateComplete;
  expect(all(element, 'fieldset input')).to.have.length(0);
  const pairs = all(element, '.matrix-answer > div').map((pair) => [...pair.children].map(words));
  expect(pairs).to.deep.equal([
    ['Luottamus', 'Erittäin tärkeä'],
    ['Yhteiset tavoitteet', 'En osaa sanoa'],
    ['Tapaamiset', 'Ei vielä vastausta'],
  ]);
});

it('is read in the review', async () => {
  const element = await ask(defined(matrix));
  radiosOf(element, 0)[1]!.click();
  button(element, 'Yhteenveto').click();
  await element.updateComplete;
  expect(words(one(element, '.review .matrix-answer'))).to.contain('Luottamus Melko tärkeä');
});

describe('the room a matrix has', () => {
  const box = (each: Element): DOMRect => each.getBoundingClientRect();
  const middle = (each: Element): number => box(each).left + box(each).width / 2;

  it('lays the options in columns, each under its head, where they fit', async () => {
    const element = await askIn(672, matrix);
    const radios = radiosOf(element, 0);
    expect(new Set(radios.map((each) => box(each).top)).size, 'one line').to.equal(1);
    const heads = [...one(element, '.matrix-heads').querySelectorAll('.cell')];
    expect(heads.map(words)).to.deep.equal(['Ei tärkeä', 'Melko tärkeä', 'Erittäin tärkeä']);
    heads.forEach((head, index) => expect(middle(head)).to.be.closeTo(middle(radios[index]!), 1));
    expect(box(rowOf(element, 0).querySelector('.matrix-label')!).right).to.be.at.most(box(radios[0]!).left);
  });

  it('lays them below each other on a phone, with their names beside them', async () => {
    const element = await askIn(288, {
      ...declinable,
      options: [...matrix.options, { value: 'veryveryImportant' }],
    });
    const radios = radiosOf(element, 0);
    expect(new Set(radios.map((each) => box(each).left)).size, 'one column').to.equal(1);
    expect(one(element, '.matrix-heads').getClientRects()).to.have.length(0);
    const names = [...rowOf(element, 0).querySelectorAll('.option > span')];
    expect(names.every((name) => box(name).width > 40)).to.equal(true);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });

  it('has no columns where a word would have to be broken', async () => {
    const options = ['a', 'b', 'c', 'd'].map((value) => ({
      value,
      label: { fi: 'Yhteistyökumppanuussopimus' },
    }));
    const element = await askIn(672, { ...matrix, options });
    expect(one(element, '.matrix-heads').getClientRects()).to.have.length(0);
  });

  it('turns around where one reads from the right', async () => {
    const element = await ask(definedIn([{ id: 'only', label: { ar: 'قسم' }, questions: [arabic] }], ['ar']));
    element.style.inlineSize = '672px';
    const radios = radiosOf(element, 0);
    expect(box(radios[0]!).left).to.be.greaterThan(box(radios[1]!).left);
    const heads = [...one(element, '.matrix-heads').querySelectorAll('.cell')];
    heads.forEach((head, index) => expect(middle(head)).to.be.closeTo(middle(radios[index]!), 1));
  });

  it('names the columns again before rows that are far from their heads', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => ({ id: `r${index}` }));
    const element = await askIn(672, { ...matrix, rows });
    const order = [...one(element, '.matrix-grid').children].map(({ className }) => className);
    expect(order.indexOf('matrix-heads')).to.equal(0);
    expect(order.lastIndexOf('matrix-heads')).to.equal(7);
  });

  for (const width of [288, 672]) {
    it(`is enough for a finger in ${width} pixels`, async () => {
      const element = await askIn(width, declinable);
      radiosOf(element, 0)[0]!.click();
      await element.updateComplete;
      for (const target of all(element, '.matrix-row .option, .clear-row')) {
        expect(box(target).height).to.be.at.least(40);
        expect(box(target).width).to.be.at.least(40);
      }
    });

    it(`does not change when a row is answered, in ${width} pixels`, async () => {
      const element = await askIn(width, matrix);
      const before = box(rowOf(element, 1)).top;
      radiosOf(element, 0)[0]!.click();
      await element.updateComplete;
      expect(box(rowOf(element, 1)).top).to.equal(before);
    });
  }
});
