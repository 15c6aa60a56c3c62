import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { ScaleQuestion } from 'talkoot/engine';
import type { Questionnaire } from 'talkoot';
import { all, ask, button, defined, definedIn, one, words } from './fixture.ts';

const scale: ScaleQuestion = {
  id: 'q',
  type: 'scale',
  min: 0,
  max: 10,
  label: { fi: 'Miten tyytyväinen olet?', sv: 'Hur nöjd är du?', en: 'How satisfied are you?' },
  texts: {
    'point.0': { fi: 'en lainkaan', sv: 'inte alls', en: 'not at all' },
    'point.10': { fi: 'erittäin tyytyväinen', sv: 'mycket nöjd', en: 'very satisfied' },
  },
};
const named: ScaleQuestion = {
  ...scale,
  min: 1,
  max: 3,
  texts: { 'point.1': { fi: 'huono' }, 'point.2': { fi: 'kohtalainen' }, 'point.3': { fi: 'hyvä' } },
};
const { texts: _, ...bare } = scale;

const radios = (element: Questionnaire): HTMLInputElement[] => all<HTMLInputElement>(element, '.point input');
const stored = (element: Questionnaire): unknown => element.response!.answers['q'];
const box = (each: Element): DOMRect => each.getBoundingClientRect();

async function press(element: Questionnaire, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
}

async function askIn(width: number, question: ScaleQuestion): Promise<Questionnaire> {
  const element = await ask(defined(question));
  element.style.inlineSize = `${width}px`;
  return element;
}

interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly children?: readonly TreeNode[];
}

async function namesOf(role: string): Promise<string[]> {
  const flatten = (node: TreeNode): readonly TreeNode[] => [node, ...(node.children ?? []).flatMap(flatten)];
  return flatten((await a11ySnapshot({})) as unknown as TreeNode)
    .filter((node) => node.role === role)
    .map(({ name }) => name);
}

it('is answered by arrows and stores a number', async () => {
  const element = await ask(defined(scale));
  radios(element)[0]!.focus();
  await press(element, 'Space', 'ArrowRight', 'ArrowRight');
  expect(stored(element)).to.equal(2);
  await press(element, 'ArrowUp', 'ArrowUp', 'ArrowUp');
  expect(stored(element)).to.equal(10);
});

it('says the number of each point, and the name of those that have one', async () => {
  await ask(defined(scale));
  const points = ['0, en lainkaan', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10, erittäin tyytyväinen'];
  expect(await namesOf('radio')).to.deep.equal(points);
});

it('says names the same way where all points have them', async () => {
  for (const width of [288, 672]) {
    await askIn(width, named);
    expect(await namesOf('radio')).to.deep.equal(['1, huono', '2, kohtalainen', '3, hyvä']);
  }
});

it('shows what its ends mean, once for eyes', async () => {
  const element = await ask(defined(scale));
  const key = one(element, '.points-key');
  expect([...key.children].map(words)).to.deep.equal(['0 = en lainkaan', '10 = erittäin tyytyväinen']);
  expect(key.getAttribute('aria-hidden')).to.equal('true');
  expect(all(await ask(defined(bare)), '.points-key')).to.have.length(0);
});

describe('the room a scale has', () => {
  const lines = (element: Questionnaire): number =>
    new Set(all(element, '.point').map((each) => box(each).top)).size;

  it('is one row where every point is broad enough, else two that are alike', async () => {
    expect(lines(await askIn(672, scale))).to.equal(1);
    const phone = await askIn(288, scale);
    expect(lines(phone)).to.equal(2);
    const [first, ...others] = all(phone, '.point').map((each) => box(each).top);
    expect(others.filter((top) => top === first)).to.have.length(5);
    for (const point of all(phone, '.point')) {
      expect(box(point).width).to.be.at.least(40);
      expect(box(point).height).to.be.at.least(40);
    }
    expect(phone.scrollWidth).to.be.at.most(phone.clientWidth);
  });

  it('lays named points below each other on a phone and side by side elsewhere', async () => {
    expect(lines(await askIn(150, named))).to.equal(3);
    expect(lines(await askIn(672, named))).to.equal(1);
  });

  it('begins from the right where one reads from there, by arrows too', async () => {
    const arabic = { ...bare, label: { ar: 'سؤال' } };
    const element = await ask(definedIn([{ id: 'only', label: { ar: 'قسم' }, questions: [arabic] }], ['ar']));
    const [first, second] = radios(element);
    expect(box(first!).left).to.be.greaterThan(box(second!).left);
    first!.focus();
    await press(element, 'Space', 'ArrowLeft');
    expect(stored(element)).to.equal(1);
  });
});

it('finds the names of points between whole numbers', async () => {
  const steps: ScaleQuestion = { ...bare, max: 1, step: 0.1, texts: { 'point.0.3': { fi: 'vähän' } } };
  const element = await ask(defined(steps));
  expect((await namesOf('radio'))[3]).to.equal('0,3, vähän');
  radios(element)[3]!.click();
  expect(stored(element)).to.equal(0.3);
});

it('is a menu when it has more points than a row of buttons can have', async () => {
  const element = await ask(defined({ ...scale, max: 100 }));
  const menu = one<HTMLSelectElement>(element, 'select');
  expect(menu.options).to.have.length(102);
  menu.focus();
  await sendKeys({ type: '42' });
  await element.updateComplete;
  expect(stored(element)).to.equal(42);
  menu.selectedIndex = 0;
  menu.dispatchEvent(new Event('change', { bubbles: true }));
  expect(stored(element)).to.equal(undefined);
  const fixed = await ask(defined({ ...scale, max: 100, readonly: true }));
  fixed.questionnaire!.answer('q', 42);
  await fixed.updateComplete;
  expect(all(fixed, 'select')).to.have.length(0);
  expect(words(one(fixed, '.answer'))).to.contain('42 (asteikolla 0–100');
});

it('shows the stored answer again, and takes it back when it is not needed', async () => {
  const element = await ask(defined(scale));
  element.questionnaire!.answer('q', 7);
  await element.updateComplete;
  expect(radios(element).findIndex(({ checked }) => checked)).to.equal(7);
  button(element, 'Poista valinta').click();
  await element.updateComplete;
  expect(stored(element)).to.equal(undefined);
  expect(radios(element).some(({ checked }) => checked)).to.equal(false);
  expect(element.shadowRoot!.activeElement).to.equal(radios(element)[0]);
});

it('asks to choose when an answer is needed, and leads to its first point', async () => {
  const element = await ask(defined({ ...scale, required: true }));
  one(element, 'button.primary').click();
  await element.updateComplete;
  expect(words(one(element, 'fieldset > .error'))).to.equal('Virhe: Valitse vastaus');
  one(element, '.error-summary a').click();
  await element.updateComplete;
  expect(element.shadowRoot!.activeElement).to.equal(radios(element)[0]);
  await press(element, 'Space');
  expect(all(element, '.error')).to.have.length(0);
  expect(all(element, 'button').map(words)).not.to.include('Poista valinta');
});

it('is declined by a nonresponse, which gives the answer back', async () => {
  const element = await ask(defined({ ...scale, nonresponse: ['unknown'] }));
  radios(element)[4]!.click();
  const nonresponse = one<HTMLInputElement>(element, '.nonresponse input');
  nonresponse.click();
  await element.updateComplete;
  expect(stored(element)).to.deep.equal({ nonresponse: 'unknown' });
  expect(radios(element)).to.have.length(0);
  one<HTMLInputElement>(element, '.nonresponse input').click();
  await element.updateComplete;
  expect(stored(element)).to.equal(4);
});

for (const [question, answer, read] of [
  [scale, 7, '7 (asteikolla 0–10; 10 = erittäin tyytyväinen)'],
  [scale, 10, '10, erittäin tyytyväinen (asteikolla 0–10)'],
  [named, 2, '2, kohtalainen (asteikolla 1–3)'],
  [bare, 7, '7 (asteikolla 0–10)'],
] as const) {
  it(`is read as "${read}"`, async () => {
    const element = await ask(defined({ ...question, readonly: true }));
    element.questionnaire!.answer('q', answer);
    await element.updateComplete;
    expect(words(one(element, '.answer'))).to.equal(read);
    expect(all(element, 'fieldset input')).to.have.length(0);
  });
}

it('speaks another language at once and keeps what was chosen', async () => {
  const element = await ask(defined(scale));
  radios(element)[10]!.click();
  element.lang = 'sv';
  for (let turn = 0; turn < 1000 && !words(one(element, '.points-key')).includes('nöjd'); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await element.updateComplete;
  }
  expect([...one(element, '.points-key').children].map(words)).to.deep.equal([
    '0 = inte alls',
    '10 = mycket nöjd',
  ]);
  expect(radios(element)[10]!.checked).to.equal(true);
});
