import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { parseDefinition } from 'talkoot/engine';
import type { OwnType } from 'talkoot/engine';
import type { GivenTypes, Questionnaire } from 'talkoot';
import { describedBy, isWrong, renderLabelled } from 'talkoot/elements/frame.js';
import { partId } from 'talkoot/elements/asking.js';
import { all, button, defined, one, show, words } from './fixture.ts';

/** A Finnish postal code: five digits. */
const postcode: OwnType<object, string> = {
  type: 'string',
  hasForm: (answer) => typeof answer === 'string',
  violation: (answer) => (/^\d{5}$/.test(answer) ? undefined : { code: 'custom', reason: 'digits' }),
};

const types: GivenTypes = {
  'x-postcode': {
    type: postcode,
    render: (asking, state) =>
      renderLabelled(
        asking,
        state,
        html`<input
          id=${partId(state.address, 'control')}
          inputmode="numeric"
          .value=${state.answer ?? ''}
          aria-describedby=${describedBy(asking, state)}
          aria-invalid=${isWrong(asking, state)}
          @input=${(event: Event) =>
            asking.answer(state.address, (event.target as HTMLInputElement).value || undefined)}
          @change=${() => asking.commit(state.address)}
        />`,
      ),
    renderAnswer: (_, state) => html`<p class="answer">FI-${state.answer}</p>`,
  },
};

const source = {
  talkoot: 1,
  id: 'own',
  version: '1.0.0',
  languages: ['fi'],
  sections: [
    {
      id: 'only',
      label: { fi: 'Osa' },
      questions: [
        {
          id: 'code',
          type: 'x-postcode',
          label: { fi: 'Postinumero' },
          texts: { 'violation.digits': { fi: 'Kirjoita viisi numeroa' } },
        },
        { id: 'helsinki', type: 'text', relevant: "code == '00100'", label: { fi: 'Kadun nimi' } },
      ],
    },
  ],
};

async function asked(options: Partial<Questionnaire> = {}): Promise<Questionnaire> {
  const definition = parseDefinition(source, { types: { 'x-postcode': postcode } });
  const element = document.createElement('talkoot-questionnaire') as Questionnaire;
  Object.assign(element, { definition, questionTypes: types, ...options });
  return show(element);
}

describe("a host's own type of question", () => {
  it('is asked, checked, used in expressions and read like ours', async () => {
    const element = await asked();
    one<HTMLInputElement>(element, 'input').focus();
    await sendKeys({ type: '0010' });
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    expect(words(one(element, '.error'))).to.contain('Kirjoita viisi numeroa');
    one<HTMLInputElement>(element, '[id="code:control"]').focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: '0' });
    await element.updateComplete;
    expect(all(element, '.error')).to.have.length(0);
    expect(element.response!.answers).to.deep.equal({ code: '00100' });
    expect(all(element, 'input')).to.have.length(2);
    button(element, 'Yhteenveto').click();
    await element.updateComplete;
    expect(words(one(element, 'dl'))).to.contain('FI-00100');
  });

  it('says what is missing where nothing is given to show it', async () => {
    const element = await asked({ questionTypes: { 'x-postcode': { type: postcode } } });
    expect(words(one(element, '.error')))
      .to.contain('x-postcode')
      .and.to.contain('questionTypes');
  });
});

describe("a host's own view of our type", () => {
  it('takes the place of ours, as a node of its own too', async () => {
    const node = document.createElement('input');
    const element = document.createElement('talkoot-questionnaire') as Questionnaire;
    node.addEventListener('input', () => element.questionnaire!.answer('name', node.value));
    Object.assign(element, {
      definition: defined({ id: 'name', type: 'text', label: { fi: 'Nimi' } }),
      questionTypes: { text: { render: () => node } },
    });
    await show(element);
    expect(one(element, 'input')).to.equal(node);
    node.focus();
    await sendKeys({ type: 'Aino' });
    await element.updateComplete;
    expect(one(element, 'input')).to.equal(node);
    expect(element.shadowRoot!.activeElement).to.equal(node);
    expect(element.response!.answers).to.deep.equal({ name: 'Aino' });
  });
});
