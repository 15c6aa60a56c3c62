import { expect } from 'chai';
import { counted } from 'talkoot/elements/counted.js';
import { wordCatalogue } from 'talkoot/elements/word-catalogue.js';

interface Words {
  readonly yes: string;
}

/** A catalogue with Finnish at hand, and how often each other language was fetched. */
function catalogue(otherwise: string) {
  const fetched: string[] = [];
  const part = (language: string, yes: string) => (): Promise<Words> => {
    fetched.push(language);
    return Promise.resolve({ yes });
  };
  const words = wordCatalogue<Words>(
    { fi: { yes: 'Kyllä' } },
    { sv: part('sv', 'Ja'), en: part('en', 'Yes'), 'sv-simple': part('sv-simple', 'Ja!') },
    otherwise,
  );
  return { ...words, fetched };
}

describe('a catalogue of words', () => {
  it('fetches a language when it is loaded, once, and says Finnish until then', async () => {
    const words = catalogue('en');
    expect(words.in('sv').yes).to.equal('Kyllä');
    expect(await words.load('sv')).to.deep.equal({ yes: 'Ja' });
    await words.load('sv-FI');
    expect(words.in('sv').yes).to.equal('Ja');
    expect(words.in('en').yes).to.equal('Kyllä');
    expect(words.fetched).to.deep.equal(['sv']);
  });

  it('speaks a language in its best match, the first one where none is said, and any other in the one it is told', async () => {
    const said = { 'fi-simple': 'Kyllä', '': 'Kyllä', 'SV-fi': 'Ja', 'sv-simple': 'Ja!', 'en-GB': 'Yes' };
    for (const [otherwise, german] of [
      ['en', 'Yes'],
      ['fi', 'Kyllä'],
    ] as const) {
      const words = catalogue(otherwise);
      for (const [language, yes] of Object.entries({ ...said, de: german })) {
        expect((await words.load(language)).yes, language).to.equal(yes);
        expect(words.in(language).yes, language).to.equal(yes);
      }
      expect(words.fetched).to.have.members(['sv', 'sv-simple', 'en']);
    }
  });

  it('with no words at hand says those that came first until others are there', async () => {
    const words = wordCatalogue<Words>(
      {},
      { fi: () => Promise.resolve({ yes: 'Kyllä' }), sv: () => Promise.resolve({ yes: 'Ja' }) },
      'fi',
    );
    await words.load('sv');
    expect(words.in('').yes).to.equal('Ja');
    await words.load('');
    expect(words.in('').yes).to.equal('Kyllä');
  });

  it('says when a part cannot be had, and tries again when asked again', async () => {
    let tries = 0;
    const words = wordCatalogue<Words>(
      { fi: { yes: 'Kyllä' } },
      {
        sv: () => (++tries === 1 ? Promise.reject(new Error('no network')) : Promise.resolve({ yes: 'Ja' })),
      },
      'fi',
    );
    const refusal = await words.load('sv').catch((error: unknown) => error);
    expect((refusal as Error).message).to.equal('no network');
    expect(words.in('sv').yes).to.equal('Kyllä');
    await words.load('sv');
    expect(words.in('sv').yes).to.equal('Ja');
  });
});

describe('a counted noun', () => {
  it('has the form and the number of its language', () => {
    const finnish = counted('fi', 'vastaus', 'vastausta');
    expect([0, 1, 2, 10500, 1.5].map(finnish)).to.deep.equal([
      '0 vastausta',
      '1 vastaus',
      '2 vastausta',
      '10500 vastausta',
      '1,5 vastausta',
    ]);
    expect([1, 21].map(counted('en', 'answer', 'answers'))).to.deep.equal(['1 answer', '21 answers']);
    expect([1, 2].map(counted('fi-simple', 'vastaus', 'vastausta'))).to.deep.equal([
      '1 vastaus',
      '2 vastausta',
    ]);
  });
});
