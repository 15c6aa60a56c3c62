import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Questionnaire } from 'talkoot';
import type { AnswerChangeEvent, ListAddEvent, ResponseSubmitEvent } from 'talkoot';
import type { Question } from 'talkoot/engine';
import { until } from './draft-fixture.ts';
import { all, ask, button, defined, definedIn, one, show, type, words } from './fixture.ts';

const twoSections = (): ReturnType<typeof definedIn> =>
  definedIn([
    {
      id: 'first',
      label: { fi: 'Ensin' },
      questions: [{ id: 'name', type: 'text', required: true, label: { fi: 'Nimi' } }],
    },
    {
      id: 'second',
      label: { fi: 'Sitten' },
      questions: [{ id: 'age', type: 'number', label: { fi: 'Ikä' } }],
    },
  ]);

describe('a questionnaire', () => {
  it('shows a section at a time, reviews, and goes back without losing anything', async () => {
    const element = await ask(twoSections());
    type(one(element, 'input'), 'Aino');
    button(element, 'Seuraava').click();
    await element.updateComplete;
    expect(words(one(element, '.section-heading'))).to.equal('Osa 2/2 Sitten');
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.section-heading'));
    type(one(element, 'input'), '41');
    button(element, 'Yhteenveto').click();
    await element.updateComplete;
    expect(all(element, '.review-line').map(words)).to.deep.equal([
      'Nimi Aino Muuta: Nimi',
      'Ikä 41 Muuta: Ikä',
    ]);
    button(element, 'Muuta: Nimi').click();
    await element.updateComplete;
    await element.updateComplete;
    expect((element.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('Aino');
  });

  it('tells what must be mended in a summary that has focus, with the same words at the field', async () => {
    const element = await ask(twoSections());
    button(element, 'Seuraava').click();
    await element.updateComplete;
    await element.updateComplete;
    const summary = one(element, '.error-summary');
    expect(element.shadowRoot!.activeElement).to.equal(summary);
    expect(words(one(element, '.error-summary li'))).to.equal('Nimi: Kirjoita vastaus');
    const input = one<HTMLInputElement>(element, 'input');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    const described = input
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => element.shadowRoot!.getElementById(id)!);
    expect(described.map(words)).to.deep.equal(['Virhe: Kirjoita vastaus']);
    one(element, '.error-summary a').click();
    expect(element.shadowRoot!.activeElement).to.equal(input);
    type(input, 'Aino');
    await element.updateComplete;
    expect(all(element, '.error')).to.have.length(0);
  });

  for (const [presentation, steps] of [
    ['page', 1],
    ['section', 2],
    ['question', 3],
  ] as const) {
    it(`shows ${steps} step(s) with presentation="${presentation}"`, async () => {
      const definition = definedIn([
        {
          id: 'a',
          questions: [
            { id: 'q1', type: 'text' },
            { id: 'q2', type: 'text' },
          ],
        },
        { id: 'b', questions: [{ id: 'q3', type: 'text' }] },
      ]);
      const element = await ask(definition, { presentation });
      let seen = 1;
      while (all(element, 'button.primary').some((each) => words(each) === 'Seuraava')) {
        button(element, 'Seuraava').click();
        await element.updateComplete;
        seen++;
      }
      expect(seen).to.equal(steps);
    });
  }

  it('fires change once for what a person did, and never for what a program did', async () => {
    const element = await ask(defined({ id: 'name', type: 'text' }));
    const changes: string[] = [];
    element.addEventListener('change', (event) => changes.push((event as AnswerChangeEvent).question));
    element.questionnaire!.answer('name', 'by program');
    await element.updateComplete;
    expect(changes).to.deep.equal([]);
    const input = one<HTMLInputElement>(element, 'input');
    expect(input.value).to.equal('by program');
    input.focus();
    await sendKeys({ type: '!' });
    await sendKeys({ press: 'Tab' });
    expect(changes).to.deep.equal(['name']);
  });

  it('a broken definition is said to be broken, with every problem', async () => {
    const broken = {
      talkoot: 1,
      id: 'x',
      version: '1.0.0',
      languages: ['fi'],
      sections: [
        {
          id: 's',
          questions: [
            { id: 'a', type: 'text', relevant: 'b > 1' },
            { id: 'a', type: 'text' },
          ],
        },
      ],
    };
    const element = await ask(broken as never);
    const text = words(one(element, '[role=alert]'));
    expect(text)
      .to.contain('Lomaketta ei voi näyttää.')
      .and.contain('unknown question "b"')
      .and.contain('"a" is the id of');
  });

  it('works the same when its properties are set before, while or after it is on the page', async () => {
    const after = await show(document.createElement('talkoot-questionnaire') as Questionnaire);
    after.definition = defined({ id: 'name', type: 'text', label: { fi: 'Nimi' } });
    await after.updateComplete;
    expect(words(one(after, 'label'))).to.equal('Nimi');
    after.definition = defined({ id: 'age', type: 'text', label: { fi: 'Ikä' } });
    await after.updateComplete;
    expect(words(one(after, 'label'))).to.equal('Ikä');
  });
});

describe('submitting', () => {
  const submit = async (
    answer: (event: ResponseSubmitEvent) => void,
    ending = 'Kiitos|eivät menneet perille',
  ): Promise<Questionnaire> => {
    const element = await ask(defined({ id: 'name', type: 'text' }), {
      group: 'organisers',
      round: 'autumn',
    });
    element.addEventListener('talkoot-submit', answer);
    type(one(element, 'input'), 'Aino');
    button(element, 'Yhteenveto').click();
    await element.updateComplete;
    button(element, 'Lähetä vastaukset').click();
    await until(() => words(one(element, '.screen')).match(ending));
    return element;
  };

  it('hands the response over and says thanks when it has arrived', async () => {
    let event: ResponseSubmitEvent | undefined;
    const element = await submit((submitted) => {
      event = submitted;
      submitted.respondWith(Promise.resolve({ id: 'r1' }));
    });
    expect(event!.response).to.deep.include({
      status: 'submitted',
      revision: 1,
      group: 'organisers',
      round: 'autumn',
      answers: { name: 'Aino' },
    });
    expect(words(one(element, '.section-heading'))).to.equal('Kiitos. Vastaukset on vastaanotettu.');
  });

  for (const [title, answer] of [
    [
      'when it did not arrive',
      (event: ResponseSubmitEvent) => event.respondWith(Promise.reject(new Error('no net'))),
    ],
    ['when nobody took it', () => undefined],
  ] as const) {
    it(`keeps everything and says so ${title}`, async () => {
      const element = await submit(answer);
      expect(words(one(element, '.notice'))).to.contain('Vastaukset eivät menneet perille.');
      expect(element.response!.answers).to.deep.equal({ name: 'Aino' });
    });
  }

  it('is stopped by preventDefault', async () => {
    const element = await submit((event) => event.preventDefault(), 'Yhteenveto');
    expect(words(one(element, '.section-heading'))).to.equal('Yhteenveto');
  });
});

describe('faults that were found', () => {
  it('a removed row leaves the summary of errors, and nothing breaks', async () => {
    const group: Question = {
      id: 'rows',
      type: 'group',
      repeat: true,
      questions: [{ id: 'name', type: 'text', required: true }],
    };
    const element = await ask(defined(group));
    all(element, 'button.secondary')[0]!.click();
    await element.updateComplete;
    one(element, 'button.primary').click();
    await element.updateComplete;
    expect(all(element, '.error-summary li')).to.have.length(1);
    all(element, '.row button')
      .find((each) => words(each).startsWith('Poista'))!
      .click();
    await element.updateComplete;
    expect(all(element, '.error-summary')).to.have.length(0);
    expect(all(element, '.row')).to.have.length(0);
  });

  it('sent again without a change, a response keeps its revision', async () => {
    const element = await ask(defined({ id: 'name', type: 'text' }));
    const revisions: number[] = [];
    element.addEventListener('talkoot-submit', (event: ResponseSubmitEvent) => {
      revisions.push(event.response.revision);
      event.respondWith(Promise.reject(new Error('no net')));
    });
    type(one(element, 'input'), 'Aino');
    button(element, 'Yhteenveto').click();
    await element.updateComplete;
    for (let tries = 0; tries < 2; tries++) {
      button(element, 'Lähetä vastaukset').click();
      await until(() => revisions.length > tries && all(element, '.notice').length > 0);
      await until(() => !button(element, 'Lähetä vastaukset').disabled);
    }
    expect(revisions).to.deep.equal([1, 1]);
  });

  it('a host may promise the item it adds to a list', async () => {
    const element = await ask(defined({ id: 'who', type: 'list', list: 'actors' }));
    element.addEventListener('talkoot-list-add', (event: ListAddEvent) =>
      event.respondWith(Promise.resolve({ id: 'later', label: event.label })),
    );
    type(one(element, '.add input'), 'Järjestö');
    await until(() => element.response!.answers['who']);
    expect(element.response!.answers).to.deep.equal({ who: ['later'] });
  });

  it('passing through an empty date changes nothing', async () => {
    const element = await ask(defined({ id: 'day', type: 'date' }), { drafts: 'ask' });
    for (const part of all(element, 'input')) {
      part.focus();
      part.blur();
    }
    await element.updateComplete;
    expect(element.draftState.status).to.equal('off');
  });
});

describe('an external list', () => {
  it('takes a new item from whoever keeps the list, and picks it', async () => {
    const element = await ask(defined({ id: 'who', type: 'list', list: 'actors' }), {
      lists: { actors: [{ id: 'a', label: 'Kunta' }] },
    });
    element.addEventListener('talkoot-list-add', (event: ListAddEvent) =>
      event.respondWith({ id: 'b', label: event.label }),
    );
    const input = one<HTMLInputElement>(element, '.add input');
    input.focus();
    await sendKeys({ type: 'Järjestö' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.response!.answers).to.deep.equal({ who: ['b'] });
    expect(all(element, '.options .option').map(words)).to.deep.equal(['Kunta', 'Järjestö']);
    expect(input.value).to.equal('');
  });

  it('keeps what was typed when nobody keeps the list', async () => {
    const element = await ask(defined({ id: 'who', type: 'list', list: 'actors' }));
    const input = one<HTMLInputElement>(element, '.add input');
    input.focus();
    await sendKeys({ type: 'Järjestö' });
    await sendKeys({ press: 'Enter' });
    expect(input.value).to.equal('Järjestö');
    expect(element.response!.answers).to.deep.equal({});
  });
});
