import { expect } from 'chai';
import type { Definition } from 'talkoot/engine';
import type { Questionnaire } from 'talkoot';
import { all, button, defined, one, show, type, words } from './fixture.ts';

const definition = defined(
  { id: 'name', type: 'text', required: true, label: { fi: 'Nimi' } },
  {
    id: 'topics',
    type: 'choices',
    options: [{ value: 'a' }, { value: 'b' }, { value: 'c' }],
    other: true,
    label: { fi: 'Aiheet' },
  },
  { id: 'age', type: 'number', nonresponse: ['dontKnow'], label: { fi: 'Ikä' } },
  {
    id: 'goals',
    type: 'group',
    repeat: true,
    questions: [{ id: 'what', type: 'text', label: { fi: 'Mitä' } }],
    label: { fi: 'Tavoitteet' },
  },
);

const answers = {
  name: 'Aino',
  topics: ['b', { other: 'muu asia' }],
  age: { nonresponse: 'dontKnow' },
  goals: [
    { id: 'r1', answers: { what: 'yksi' } },
    { id: 'r2', answers: { what: 'kaksi' } },
  ],
};

interface Form {
  readonly form: HTMLFormElement;
  readonly fieldset: HTMLFieldSetElement;
  readonly element: Questionnaire;
  /** What was posted, each time the form was sent. */
  readonly posted: FormData[];
}

/** A plain form of a page with a questionnaire in it; sending it leads nowhere. */
async function inForm(
  options: Partial<Questionnaire> = {},
  asked: Definition = definition,
  ownButton = true,
): Promise<Form> {
  const form = document.createElement('form');
  const fieldset = document.createElement('fieldset');
  const element = document.createElement('talkoot-questionnaire') as Questionnaire;
  Object.assign(element, { definition: asked, name: 'survey', ...options });
  fieldset.append(element);
  form.append(fieldset);
  if (ownButton) form.append(document.createElement('button'));
  const posted: FormData[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    posted.push(new FormData(form));
  });
  await show(Object.assign(form, { updateComplete: Promise.resolve() }));
  await element.updateComplete;
  return { form, fieldset, element, posted };
}

async function fill(element: Questionnaire): Promise<void> {
  for (const [id, answer] of Object.entries(answers)) element.questionnaire!.answer(id, answer);
  await element.updateComplete;
}

describe('a questionnaire in a form', () => {
  it('posts the response and every answer by name', async () => {
    const { form, element, posted } = await inForm();
    await fill(element);
    form.requestSubmit();
    const [data] = posted;
    const entries = [...data!.entries()];
    expect(entries.slice(1)).to.deep.equal([
      ['survey.name', 'Aino'],
      ['survey.topics', 'b'],
      ['survey.topics', 'muu asia'],
      ['survey.age', 'dontKnow'],
      ['survey.goals.1.what', 'yksi'],
      ['survey.goals.2.what', 'kaksi'],
    ]);
    const response = JSON.parse(data!.get('survey') as string) as Record<string, unknown>;
    expect(response['answers']).to.deep.equal(answers);
    expect(response['status']).to.equal('submitted');
    expect(response['revision']).to.equal(1);
  });

  it('raises the revision only when something was changed since it was posted', async () => {
    const { form, element, posted } = await inForm();
    await fill(element);
    form.requestSubmit();
    form.requestSubmit();
    type(one<HTMLInputElement>(element, 'input[type=text]:first-of-type[id="name:control"]'), 'Eino');
    form.requestSubmit();
    const revisions = posted.map(
      (data) => (JSON.parse(data.get('survey') as string) as { revision: number }).revision,
    );
    expect(revisions).to.deep.equal([1, 1, 2]);
  });

  it('posts nothing without a name', async () => {
    const { form, element, posted } = await inForm({ name: '' });
    await fill(element);
    form.requestSubmit();
    expect([...posted[0]!.keys()]).to.deep.equal([]);
  });

  it('holds the form back, shows what is missing and takes focus there', async () => {
    const { form, element, posted } = await inForm({ presentation: 'page' });
    form.requestSubmit();
    await element.updateComplete;
    expect(posted).to.have.length(0);
    const summary = one(element, '#error-summary');
    expect(words(summary)).to.contain('Nimi: Kirjoita vastaus');
    expect(element.shadowRoot!.activeElement).to.equal(summary);
    expect(element.validationMessage).to.equal('Nimi: Kirjoita vastaus');
    type(one<HTMLInputElement>(element, '[id="name:control"]'), 'Aino');
    await element.updateComplete;
    form.requestSubmit();
    expect(posted).to.have.length(1);
  });

  it('leads from the review to what is missing on another page', async () => {
    const { form, element } = await inForm();
    form.requestSubmit();
    await element.updateComplete;
    one<HTMLAnchorElement>(element, '#error-summary a').click();
    await element.updateComplete;
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement!.id).to.equal('name:control');
  });

  it('can be judged without showing anything', async () => {
    const { element } = await inForm({ presentation: 'page' });
    expect(element.checkValidity()).to.equal(false);
    await element.updateComplete;
    expect(all(element, '#error-summary, .error')).to.have.length(0);
    await fill(element);
    expect(element.checkValidity()).to.equal(true);
    expect(element.validity.valid).to.equal(true);
  });

  it('is reset with the form', async () => {
    const { form, element } = await inForm({ presentation: 'page' });
    await fill(element);
    const before = element.response!.id;
    form.reset();
    await element.updateComplete;
    expect(element.response!.answers).to.deep.equal({});
    expect(element.response!.id).not.to.equal(before);
    expect(one<HTMLInputElement>(element, '[id="name:control"]').value).to.equal('');
  });

  it('is disabled with its fieldset, and then posts nothing and holds nothing back', async () => {
    const { form, fieldset, element, posted } = await inForm({ presentation: 'page' });
    fieldset.disabled = true;
    await element.updateComplete;
    expect(element.locked).to.equal(true);
    expect(one<HTMLInputElement>(element, '[id="name:control"]').readOnly).to.equal(true);
    form.requestSubmit();
    expect([...posted[0]!.keys()]).to.deep.equal([]);
    fieldset.disabled = false;
    await element.updateComplete;
    expect(element.locked).to.equal(false);
  });

  it('gets back what the browser kept', async () => {
    const first = await inForm();
    await fill(first.element);
    const state = first.element.formState()!;
    const { element } = await inForm();
    element.formStateRestoreCallback(state);
    while (!element.response?.answers['name']) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(element.response.answers).to.deep.equal(answers);
  });

  it('sends the form by its own button where the form has none', async () => {
    const { element, posted } = await inForm({}, definition, false);
    await fill(element);
    button(element, 'Yhteenveto').click();
    await element.updateComplete;
    button(element, 'Lähetä vastaukset').click();
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(posted).to.have.length(1);
  });

  it('leaves sending to the button of the form', async () => {
    const { element } = await inForm();
    await fill(element);
    button(element, 'Yhteenveto').click();
    await element.updateComplete;
    expect(all(element, 'button').map(words)).not.to.contain('Lähetä vastaukset');
  });

  it('goes with the element to another form', async () => {
    const first = await inForm();
    const second = await inForm({ name: 'other' });
    await fill(first.element);
    second.form.append(first.element);
    const data = new FormData(second.form);
    expect(data.has('survey.name')).to.equal(true);
    expect([...new FormData(first.form).keys()]).to.deep.equal([]);
  });
});
