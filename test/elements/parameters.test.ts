import { expect } from 'chai';
import { parseDefinition } from 'talkoot/engine';
import { ask, one, type, words } from './fixture.ts';

const definition = parseDefinition({
  talkoot: 1,
  id: 'test',
  version: '1.0.0',
  languages: ['fi'],
  parameters: { people: { type: 'text' }, year: { type: 'number' } },
  sections: [
    {
      id: 'only',
      label: { fi: 'Ainoa osa' },
      questions: [{ id: 'need', type: 'text', label: { fi: '{{people}} vuonna {{year}}' } }],
    },
  ],
});

describe('parameters', () => {
  it('stand in texts, and not in the response', async () => {
    const element = await ask(definition, { parameters: { people: 'Maahan muuttaneet', year: 2027 } });
    expect(words(one(element, 'label'))).to.equal('Maahan muuttaneet vuonna 2027');
    expect(element.response!.answers).to.deep.equal({});
  });

  it('may be set anew: what is written stays', async () => {
    const element = await ask(definition, { parameters: { people: 'Nuoret' } });
    expect(words(one(element, 'label'))).to.equal('Nuoret vuonna …');
    type(one<HTMLInputElement>(element, 'input'), 'aikaa');
    element.parameters = { people: 'Nuoret', year: 2028 };
    await element.updateComplete;
    expect(words(one(element, 'label'))).to.equal('Nuoret vuonna 2028');
    expect(element.response!.answers).to.deep.equal({ need: 'aikaa' });
  });

  it('that do not fit show nothing wrong as if it were right', async () => {
    const told: unknown[] = [];
    const { error } = console;
    console.error = (...all) => told.push(...all);
    try {
      const element = await ask(definition, { parameters: { year: 'pian' } });
      expect(element.questionnaire).to.equal(undefined);
      expect(String(told[0])).to.contain('parameter year: "pian" is not allowed; needed: number');
    } finally {
      console.error = error;
    }
  });
});
