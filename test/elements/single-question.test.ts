import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { createQuestionnaire } from 'talkoot/engine';
import type { Question, Questionnaire } from 'talkoot/engine';
import { SingleQuestion } from 'talkoot';
import { all, defined, one, show, words } from './fixture.ts';

SingleQuestion.define('talkoot-question');

async function single(questionnaire: Questionnaire, question: string): Promise<SingleQuestion> {
  const element = document.createElement('talkoot-question') as SingleQuestion;
  return show(Object.assign(element, { questionnaire, question }));
}

const text: Question = { id: 'name', type: 'text', label: { fi: 'Nimi', sv: 'Namn' } };
const number: Question = {
  id: 'age',
  type: 'number',
  max: 9,
  relevant: 'answered(name)',
  label: { fi: 'Ikä' },
};

describe('talkoot-question', () => {
  it('asks one question of a questionnaire that the page holds', async () => {
    const questionnaire = createQuestionnaire(defined(text, number));
    const element = await single(questionnaire, 'name');
    const heard: string[] = [];
    element.addEventListener('change', (event) =>
      heard.push((event as Event & { question: string }).question),
    );
    element.focus();
    await element.updateComplete;
    await sendKeys({ type: 'Aino' });
    await sendKeys({ press: 'Tab' });
    expect(questionnaire.question('name').answer).to.equal('Aino');
    expect(heard).to.deep.equal(['name']);
  });

  it('follows what others change, and speaks the language around it', async () => {
    const questionnaire = createQuestionnaire(defined(text, number));
    const element = await single(questionnaire, 'age');
    expect(all(element, 'input')).to.have.length(0);
    questionnaire.answer('name', 'Aino');
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(all(element, 'input')).to.have.length(1);
    const other = await single(questionnaire, 'name');
    other.lang = 'sv';
    while (other.language !== 'sv') await new Promise((resolve) => setTimeout(resolve, 10));
    await other.updateComplete;
    expect(words(one(other, 'label'))).to.equal('Namn');
  });

  it('shows the error once the person has left', async () => {
    const questionnaire = createQuestionnaire(defined(text, number));
    questionnaire.answer('name', 'Aino');
    const element = await single(questionnaire, 'age');
    element.focus();
    await element.updateComplete;
    await sendKeys({ type: '12' });
    expect(all(element, '.error')).to.have.length(0);
    one<HTMLInputElement>(element, 'input').blur();
    await element.updateComplete;
    expect(words(one(element, '.error'))).to.contain('enintään 9');
  });

  it('shows nothing once its row is gone', async () => {
    const group: Question = {
      id: 'goals',
      type: 'group',
      repeat: true,
      questions: [{ id: 'what', type: 'text', label: { fi: 'Mitä' } }],
    };
    const questionnaire = createQuestionnaire(defined(group));
    const row = questionnaire.addRow('goals');
    const element = await single(questionnaire, `goals/${row}/what`);
    expect(all(element, 'input')).to.have.length(1);
    questionnaire.removeRow('goals', row);
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(all(element, 'input')).to.have.length(0);
  });
});
