import { SECTIONS } from './questions.js';

const element = document.querySelector('talkoot-questionnaire');
element.presentation = 'page';
element.definition = {
  talkoot: 1,
  id: 'bench',
  version: '1.0.0',
  languages: ['fi'],
  sections: SECTIONS.map(({ id, label, questions }) => ({
    id,
    label: { fi: label },
    questions: questions.map((question) => ({
      id: question.id,
      label: { fi: question.label },
      ...(question.options
        ? { type: 'choice', options: question.options.map((value) => ({ value, label: { fi: value } })) }
        : { type: 'text' }),
    })),
  })),
};

globalThis.answerTo = (id) => element.questionnaire?.question(id).answer;
