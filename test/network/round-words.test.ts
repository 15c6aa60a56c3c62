import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fillRoundWords } from 'talkoot/network';
import { round } from './rounds.ts';

const options = {
  language: 'fi',
  link: 'https://kunta.example/#talkoot.1',
  minutes: '6–12',
  formatDay: (day: string, language: string) => `<${day} ${language}>`,
};

describe('words about a round', () => {
  test('have the round’s own in their places', () => {
    const filled = fillRoundWords(
      {
        all: '{network}|{people}|{closes}|{minutes}|{link}|{toldWhere}|{toldWhen}|{controller}|{contact}|{purpose}|{seesAnswers}|{deleteBy}',
        none: 'Kiitos.',
      },
      round,
      options,
    );
    assert.equal(
      filled.all,
      'Esimerkkilän kotoutumisverkosto|Esimerkkilään muuttaneet nuoret|<2026-12-13 fi>|6–12|https://kunta.example/#talkoot.1|' +
        'avoimessa illassa kirjastossa|<2027-01-14 fi>|Esimerkkilän kunta|verkosto@esimerkki.example|' +
        'Katsomme yhdessä, miten ihmiset ovat mukana, ja sovimme, mitä parannamme.|verkoston koordinaattori|<2027-02-28 fi>',
    );
    assert.equal(filled.none, 'Kiitos.');
  });

  test('hold the notice where it is wanted, and one full stop', () => {
    const filled = fillRoundWords(
      { 'privacy.notice': 'Näkee: {seesAnswers}. Mihin: {purpose}.', text: 'Alku\n{notice}\nLoppu' },
      round,
      options,
    );
    const notice =
      'Näkee: verkoston koordinaattori. Mihin: Katsomme yhdessä, miten ihmiset ovat mukana, ja sovimme, mitä parannamme.';
    assert.deepEqual(filled, { 'privacy.notice': notice, text: `Alku\n${notice}\nLoppu` });
  });

  test('keep names of the other direction apart, and the link bare', () => {
    const { text } = fillRoundWords({ text: 'يخص: {people}\n{link}' }, round, { ...options, language: 'ar' });
    assert.equal(text, 'يخص: \u2068Esimerkkilään muuttaneet nuoret\u2069\nhttps://kunta.example/#talkoot.1');
    const own = { ...round, people: { ar: 'الشباب' } };
    assert.equal(
      fillRoundWords({ text: 'يخص: {people}' }, own, { ...options, language: 'ar' }).text,
      'يخص: الشباب',
    );
    assert.equal(fillRoundWords({ text: 'Ketkä: {people}' }, own, options).text, 'Ketkä: \u2068الشباب\u2069');
  });

  test('do not fill what the network wrote', () => {
    const own = { ...round, network: '{link} {x}' };
    assert.equal(fillRoundWords({ text: 'Hei {network}' }, own, options).text, 'Hei {link} {x}');
  });

  test('with places of other names are refused, all at once', () => {
    assert.throws(() => fillRoundWords({ a: '{who} {people}', b: '{when} {who}' }, round, options), {
      name: 'RangeError',
      message: /No value has the name "who", "when"; allowed: network, people, /,
    });
  });
});
