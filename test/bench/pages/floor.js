/** The least that shows the same: controls of the browser, and an object that takes what is typed. */
import { SECTIONS } from './questions.js';

const answers = {};
const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

function questionOf({ id, label, options }) {
  if (!options) {
    const input = make('input', { type: 'text', id, oninput: () => (answers[id] = input.value) });
    return make('p', {}, make('label', { htmlFor: id }, label), input);
  }
  const radios = options.map((value) =>
    make(
      'label',
      {},
      make('input', { type: 'radio', name: id, onchange: () => (answers[id] = value) }),
      value,
    ),
  );
  return make('fieldset', {}, make('legend', {}, label), ...radios);
}

for (const { label, questions } of SECTIONS)
  document.body.append(make('section', {}, make('h2', {}, label), ...questions.map(questionOf)));

globalThis.answerTo = (id) => answers[id];
