import { SECTIONS } from './questions.js';

const model = new globalThis.Survey.Model({
  // All on one page, stored while typing, as ours is.
  questionsOnPageMode: 'singlePage',
  textUpdateMode: 'onTyping',
  pages: SECTIONS.map(({ id, label, questions }) => ({
    name: id,
    title: label,
    elements: questions.map((question) => ({
      name: question.id,
      title: question.label,
      ...(question.options ? { type: 'radiogroup', choices: question.options } : { type: 'text' }),
    })),
  })),
});
model.render(document.getElementById('survey'));

globalThis.answerTo = (id) => model.getValue(id);
