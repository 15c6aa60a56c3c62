import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Answer, Question } from 'talkoot/engine';
import type { Questionnaire } from 'talkoot';
import { all, ask, defined, one } from './fixture.ts';

interface Case {
  readonly question: Question;
  /** What a person presses, focus being on the first control. */
  readonly keys: readonly ({ press: string } | { type: string })[];
  readonly stored: Answer;
  /** What can be read of it. */
  readonly shown: string;
}

const texts = { label: { fi: 'Mitä kysytään?' }, hint: { fi: 'Näin vastaat.' } };
const options = [
  { value: 'a', label: { fi: 'Ensimmäinen' } },
  { value: 'b', label: { fi: 'Toinen' } },
];

const cases: readonly Case[] = [
  {
    question: { id: 'q', type: 'text', ...texts },
    keys: [{ type: 'ääkköset' }],
    stored: 'ääkköset',
    shown: 'ääkköset',
  },
  {
    question: { id: 'q', type: 'text', multiline: true, ...texts },
    keys: [{ type: 'rivi' }],
    stored: 'rivi',
    shown: 'rivi',
  },
  {
    question: { id: 'q', type: 'number', ...texts },
    keys: [{ type: '−1 234,5' }],
    stored: -1234.5,
    shown: '1234,5',
  },
  {
    question: { id: 'q', type: 'date', ...texts },
    keys: [{ type: '12' }, { press: 'Tab' }, { type: '12' }, { press: 'Tab' }, { type: '2026' }],
    stored: '2026-12-12',
    shown: '12. joulukuuta 2026',
  },
  {
    question: { id: 'q', type: 'month', ...texts },
    keys: [{ type: '3' }, { press: 'Tab' }, { type: '2026' }],
    stored: '2026-03',
    shown: 'maaliskuu 2026',
  },
  {
    question: { id: 'q', type: 'allocation', total: 100, options, ...texts },
    keys: [{ type: '60' }, { press: 'Tab' }, { type: '40' }],
    stored: { a: 60, b: 40 },
    shown: '60',
  },
  {
    question: { id: 'q', type: 'boolean', ...texts },
    keys: [{ press: 'Space' }, { press: 'ArrowDown' }],
    stored: false,
    shown: 'Ei',
  },
  {
    question: { id: 'q', type: 'choice', options, ...texts },
    keys: [{ press: 'Space' }, { press: 'ArrowDown' }],
    stored: 'b',
    shown: 'Toinen',
  },
  {
    question: { id: 'q', type: 'choice', options, other: true, ...texts },
    keys: [{ press: 'ArrowDown' }, { press: 'ArrowDown' }, { press: 'Tab' }, { type: 'muu' }],
    stored: { other: 'muu' },
    shown: 'muu',
  },
  {
    question: { id: 'q', type: 'choices', options, ...texts },
    keys: [{ press: 'Tab' }, { press: 'Space' }, { press: 'Shift+Tab' }, { press: 'Space' }],
    stored: ['a', 'b'],
    shown: 'Ensimmäinen',
  },
  {
    question: { id: 'q', type: 'list', list: 'l', ...texts },
    keys: [{ press: 'Space' }],
    stored: ['x'],
    shown: 'Kunta',
  },
  {
    question: { id: 'q', type: 'list', list: 'l', max: 1, ...texts },
    keys: [{ press: 'ArrowDown' }],
    stored: ['x'],
    shown: 'Kunta',
  },
  {
    question: {
      id: 'q',
      type: 'group',
      questions: [{ id: 'inner', type: 'text', label: { fi: 'Sisällä' } }],
      ...texts,
    },
    keys: [{ type: 'x' }],
    stored: { answers: { inner: 'x' } },
    shown: 'x',
  },
];

const lists = {
  l: [
    { id: 'x', label: 'Kunta' },
    { id: 'y', label: 'Järjestö' },
  ],
};
const nameOf = ({ question }: Case): string =>
  [
    question.type,
    'multiline' in question && 'multiline',
    'other' in question && 'other',
    'max' in question && 'one',
  ]
    .filter(Boolean)
    .join(' ');

/** Presses real keys, beginning on the question's first control. */
async function press(element: Questionnaire, keys: Case['keys']): Promise<void> {
  all<HTMLInputElement>(element, '.question input, .question textarea, .question select')[0]!.focus();
  for (const key of keys) {
    if ('type' in key) await sendKeys(key);
    else if (key.press === 'Shift+Tab') {
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
    } else await sendKeys(key);
    await element.updateComplete;
  }
}

interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly children?: readonly TreeNode[];
}

async function tree(): Promise<readonly TreeNode[]> {
  const flatten = (node: TreeNode): readonly TreeNode[] => [node, ...(node.children ?? []).flatMap(flatten)];
  return flatten((await a11ySnapshot({})) as unknown as TreeNode);
}

for (const each of cases) {
  describe(`a question of type ${nameOf(each)}`, () => {
    const answerable = each.question as Question & { type: 'text' };

    it('is answered by keyboard alone and stores the documented form', async () => {
      const element = await ask(defined(each.question), { lists });
      await press(element, each.keys);
      expect(element.response!.answers['q']).to.deep.equal(each.stored);
    });

    it('has its label and hint in the accessibility tree', async () => {
      const element = await ask(defined(each.question), { lists });
      const named = (await tree()).filter(({ name }) => name === 'Mitä kysytään?');
      expect(named.length, 'named by the question').to.be.greaterThan(0);
      // The snapshot leaves out descriptions of groups; there the reference itself must lead to the hint.
      const [fieldset] = all(element, 'fieldset.question');
      const hint = fieldset && element.shadowRoot!.getElementById(fieldset.getAttribute('aria-describedby')!);
      const described = [...named.map(({ description }) => description), hint?.textContent];
      expect(
        described.some((words) => words?.includes('Näin vastaat.')),
        'described by the hint',
      ).to.equal(true);
    });

    it('shows the stored answer again', async () => {
      const first = await ask(defined(each.question), { lists });
      // Not all browsers tell an element that it is left when it leaves the page.
      await press(first, [...each.keys, { press: 'Tab' }]);
      const again = await ask(defined(each.question), { lists });
      again.questionnaire!.answer('q', each.stored);
      await again.updateComplete;
      const value = (element: Questionnaire): unknown[] =>
        all<HTMLInputElement>(element, '.question input, .question textarea, .question select').map(
          (control) => (['checkbox', 'radio'].includes(control.type) ? control.checked : control.value),
        );
      expect(value(again)).to.deep.equal(value(first));
    });

    it('says when an answer is needed, at the field, and is quiet once it is given', async () => {
      const element = await ask(defined({ ...answerable, required: true }), { lists });
      one(element, 'button.primary').click();
      await element.updateComplete;
      expect(all(element, '.error')).to.have.length(1);
      await press(element, each.keys);
      expect(all(element, '.error')).to.have.length(0);
    });

    it('is declined by a nonresponse, which takes its control away and gives the answer back', async () => {
      const element = await ask(defined({ ...answerable, nonresponse: ['dontKnow'] }), { lists });
      await press(element, each.keys);
      const box = one<HTMLInputElement>(element, '.nonresponse input');
      box.focus();
      await sendKeys({ press: 'Space' });
      await element.updateComplete;
      expect(element.response!.answers['q']).to.deep.equal({ nonresponse: 'dontKnow' });
      expect(element.shadowRoot!.activeElement).to.equal(box);
      await sendKeys({ press: 'Space' });
      await element.updateComplete;
      expect(element.response!.answers['q']).to.deep.equal(each.stored);
    });

    it('can be read but not changed while it is readonly', async () => {
      const element = await ask(defined({ ...answerable, readonly: true }), { lists });
      element.questionnaire!.answer('q', each.stored);
      await element.updateComplete;
      const controls = all<HTMLInputElement>(
        element,
        '.question input, .question textarea, .question select',
      );
      expect(
        controls.every((control) => control.readOnly),
        'no control takes anything',
      ).to.equal(true);
      const seen = [element.shadowRoot!.textContent, ...controls.map(({ value }) => value)].join(' ');
      expect(seen).to.contain(each.shown);
    });
  });
}

it('what was written at "other" comes back after another option was tried', async () => {
  const element = await ask(defined({ id: 'q', type: 'choice', options, other: true }));
  all<HTMLInputElement>(element, 'input[type=radio]')[2]!.click();
  await element.updateComplete;
  const text = one<HTMLInputElement>(element, '.other input');
  text.focus();
  await sendKeys({ type: 'Oma' });
  all<HTMLInputElement>(element, 'input[type=radio]')[0]!.click();
  await element.updateComplete;
  all<HTMLInputElement>(element, 'input[type=radio]')[2]!.click();
  await element.updateComplete;
  expect(element.response!.answers['q']).to.deep.equal({ other: 'Oma' });
});
