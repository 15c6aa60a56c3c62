import { expect } from 'chai';
import { html, render } from 'lit';
import { Questionnaire } from 'talkoot';
import { formatDate, formatNumber, parseNumber } from 'talkoot/elements/format.js';
import { directionOf } from 'talkoot/elements/language.js';
import { INTERFACE_LANGUAGES, inLanguage, interfaceLanguage, msg, str } from 'talkoot/elements/localize.js';
import type { Strings } from 'talkoot/elements/strings.js';
import { all, ask, definedIn, one, show, words } from './fixture.ts';

const SPOKEN = ['fi', 'sv', 'en', 'fi-simple', 'ar', 'uk', 'ru'];
const label = {
  fi: 'Nimi',
  sv: 'Namn',
  en: 'Name',
  'fi-simple': 'Nimesi',
  ar: 'الاسم',
  uk: 'Ім’я',
  ru: 'Имя',
};

const questions = [
  { id: 'name', type: 'text', label },
  { id: 'story', type: 'text', multiline: true },
  { id: 'count', type: 'number' },
  { id: 'day', type: 'date' },
  { id: 'way', type: 'choice', options: [{ value: 'a' }, { value: 'b' }] },
];
const sections = [
  { id: 's', label: { fi: 'Osa', sv: 'Del' }, questions },
  { id: 't', label: { fi: 'Toinen', sv: 'Andra' }, questions: [{ id: 'more', type: 'text' }] },
];
const definition = definedIn(sections, SPOKEN);

const primary = (element: Questionnaire): string => words(one(element, 'button.primary'));

/** Changes the language around an element, and waits until it is spoken. */
async function speak(element: Questionnaire, language: string): Promise<void> {
  element.parentElement!.lang = language;
  for (let tries = 0; tries < 2000 && element.language !== language; tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(element.language).to.equal(language);
  await element.updateComplete;
}

const control = (element: Questionnaire, id: string): HTMLInputElement =>
  element.shadowRoot!.getElementById(`${id}:control`) as HTMLInputElement;

describe('the languages of the interface', () => {
  it('fi, sv and en are spoken by themselves, easy Finnish in its own words, proofs around their own content', async () => {
    const element = await ask(definition, { presentation: 'section' });
    const said: Record<string, string> = {};
    for (const language of SPOKEN) {
      await speak(element, language);
      said[language] = primary(element);
      expect(words(one(element, '.root'))).to.contain(label[language as keyof typeof label]);
    }
    expect(said).to.deep.equal({
      fi: 'Seuraava',
      sv: 'Nästa',
      en: 'Next',
      'fi-simple': 'Jatka',
      ar: 'التالي',
      uk: 'Далі',
      ru: 'Далее',
    });
    expect(INTERFACE_LANGUAGES).to.deep.equal(['fi', 'sv', 'en', 'fi-simple']);
  });

  it('easy Finnish says in plain Finnish what has no easier words, and is Finnish for the browser', async () => {
    const element = await show(
      Object.assign(document.createElement('talkoot-questionnaire') as Questionnaire, { definition }),
      'fi-simple',
    );
    expect(primary(element)).to.equal('Jatka');
    expect(words(one(element, '.progress summary'))).to.equal('Näytä kaikki osat');
    expect(one(element, '.root').lang).to.equal('fi');
  });

  it('around content in another language is the nearest: without region or variant, else Finnish', () => {
    for (const [language, expected] of [
      ['fi-simple', 'fi-simple'],
      ['FI-Simple', 'fi-simple'],
      ['sv-FI', 'sv'],
      ['sv-simple', 'sv'],
      ['ar-IQ', 'ar'],
      ['uk-UA', 'uk'],
      ['ru', 'ru'],
      ['so', 'fi'],
      ['constructor', 'fi'],
    ])
      expect(interfaceLanguage(language!), language).to.equal(expected);
  });

  it('a proof is not spoken around content that is not in it', async () => {
    const element = await ask(definedIn(sections));
    const beside = document.createElement('talkoot-questionnaire') as Questionnaire;
    Object.assign(beside, { definition });
    element.parentElement!.append(beside);
    for (const proof of ['ar', 'uk', 'ru']) {
      await speak(beside, proof);
      await element.updateComplete;
      expect(element.language, proof).to.equal('fi');
      expect(primary(element), proof).to.equal('Seuraava');
    }
  });
});

describe('direction', () => {
  it('is that of the script the language is written in', () => {
    const rtl = [
      'ar',
      'ar-IQ',
      'fa',
      'fa-AF',
      'prs',
      'ckb',
      'he',
      'ur',
      'ps',
      'yi',
      'ug',
      'dv',
      'ku-Arab',
      'uz-AF',
    ];
    const ltr = ['fi', 'fi-simple', 'sv', 'en', 'ku', 'ar-Latn', 'so', 'not a tag', ''];
    for (const language of rtl) expect(directionOf(language), language).to.equal('rtl');
    for (const language of ltr) expect(directionOf(language), language).to.equal('ltr');
  });

  it('turns the whole element', async () => {
    const element = await ask(definition);
    await speak(element, 'ar');
    expect(one(element, '.root').dir).to.equal('rtl');
    expect(one(element, '.root').lang).to.equal('ar');
    await speak(element, 'sv');
    expect(one(element, '.root').dir).to.equal('ltr');
  });
});

describe('what people write', () => {
  /** Where a letter of a text stands on screen. */
  const left = (text: Text, position: number): number => {
    const range = document.createRange();
    range.setStart(text, position);
    range.setEnd(text, position + 1);
    return range.getBoundingClientRect().left;
  };
  const written = { name: 'Hei (Maija).', story: 'Moi!\nأهلًا!' };

  it('keeps its own direction in answers, line by line, beside the same edge', async () => {
    const element = await ask(definition, { presentation: 'page' });
    await speak(element, 'ar');
    for (const [id, answer] of Object.entries(written)) element.questionnaire!.answer(id, answer);
    element.questionnaire!.answer('count', -5);
    await element.updateComplete;
    one(element, 'button.primary').click();
    await element.updateComplete;
    const [name, story, count] = all(element, '.review .answer');
    const text = (answer: Element): Text =>
      document.createTreeWalker(answer, NodeFilter.SHOW_TEXT).nextNode() as Text;
    const ofName = text(name!);
    expect(left(ofName, 0)).to.be.lessThan(left(ofName, ofName.length - 1));
    const ofStory = text(story!);
    const [latin, arabic] = [ofStory.data.indexOf('M'), ofStory.data.indexOf('أ')];
    expect(left(ofStory, latin)).to.be.lessThan(left(ofStory, latin + 3));
    expect(left(ofStory, arabic)).to.be.greaterThan(left(ofStory, ofStory.data.lastIndexOf('!')));
    expect(words(count!)).to.equal('\u200e-5');
    for (const answer of [name!, story!, count!])
      expect(getComputedStyle(answer).textAlign).to.equal('right');
  });

  it('keeps its own direction in controls; numbers and addresses run from left to right', async () => {
    const element = await ask(
      definedIn(
        [{ id: 's', questions: [...questions, { id: 'mail', type: 'text', format: 'email' }] }],
        SPOKEN,
      ),
    );
    await speak(element, 'ar');
    const bidi = (id: string): string[] => {
      const { direction, unicodeBidi, textAlign } = getComputedStyle(control(element, id));
      return [direction, unicodeBidi, textAlign];
    };
    for (const id of ['name', 'story']) expect(bidi(id)).to.deep.equal(['rtl', 'plaintext', 'right']);
    for (const id of ['count', 'mail']) {
      expect([bidi(id)[0], bidi(id)[2]], id).to.deep.equal(['ltr', 'right']);
    }
  });

  it('stands apart from the sentence it is told in', async () => {
    const label = { ar: 'أهلًا يا {{name}}!', fi: 'Hei {{name}}!' };
    const element = await ask(
      definedIn([{ id: 's', questions: [questions[0]!, { id: 'more', type: 'text', label }] }], ['ar', 'fi']),
    );
    element.questionnaire!.answer('name', 'Maija (26)');
    await speak(element, 'ar');
    expect(element.shadowRoot!.getElementById('more:label')!.textContent).to.equal(
      'أهلًا يا \u2068Maija (26)\u2069!',
    );
  });
});

describe('numbers and days', () => {
  it('are printed in the notation of the language; Arabic with the digits people here use', () => {
    expect(formatNumber(1234.5, 'fi-simple')).to.equal('1234,5');
    expect(formatNumber(1234.5, 'ar')).to.equal('1234.5');
    expect(formatNumber(1234.5, 'ar-IQ')).to.equal('١٢٣٤٫٥');
    expect(formatDate('2026-03-05', 'ar')).to.equal('5 مارس 2026');
    expect(formatDate('2026-03', 'ar')).to.equal('مارس 2026');
  });

  it('are read in every notation they may be typed in', () => {
    for (const [typed, meant] of [
      ['12', 12],
      ['1 234,5', 1234.5],
      ['1\u00a0234.5', 1234.5],
      ['1’234.5', 1234.5],
      ['١٢٣٤٫٥', 1234.5],
      ['١٬٢٣٤٫٥', 1234.5],
      ['١٢٫٥', 12.5],
      ['١٢،٥', 12.5],
      ['۱۲۳۴٫۵', 1234.5],
      ['\u2212۵', -5],
      ['−5', -5],
      ['–5', -5],
      ['\u200f\u2212٥', -5],
      ['\u200e-5', -5],
      ['\u061c-٥', -5],
      ['\u206612,5\u2069', 12.5],
      ['１２', 12],
      ['+7', 7],
      ['.5', 0.5],
    ] as const)
      expect(parseNumber(typed), typed).to.equal(meant);
    for (const typed of ['', ' ', '-', '١٢س', '1,234.5', '12a', '1..2', '\u200f'])
      expect(parseNumber(typed), typed).to.equal(undefined);
  });

  it('read back what was printed, in every language', () => {
    for (const language of [...SPOKEN, 'ar-IQ', 'fa', 'he', 'de-CH'])
      for (const value of [0, 7, -5, 1234.5, -0.25])
        expect(parseNumber(formatNumber(value, language)), language).to.equal(value);
  });
});

describe('words of the host', () => {
  const withStrings = (strings: Strings): Promise<Questionnaire> => ask(definition, { strings });

  it('win over every language, or over the language they are given for, and only in this element', async () => {
    const element = await withStrings({ next: 'Jatka tästä', sections: { sv: 'Avsnitt', fi: 'Luvut' } });
    const other = document.createElement('talkoot-questionnaire') as Questionnaire;
    Object.assign(other, { definition });
    element.parentElement!.append(other);
    await other.updateComplete;
    const named = (each: Questionnaire): string => one(each, 'nav').getAttribute('aria-label')!;
    expect([primary(element), named(element)]).to.deep.equal(['Jatka tästä', 'Luvut']);
    expect([primary(other), named(other)]).to.deep.equal(['Seuraava', 'Osat']);
    await speak(element, 'sv');
    expect([primary(element), named(element)]).to.deep.equal(['Jatka tästä', 'Avsnitt']);
    await speak(element, 'en');
    expect(named(element)).to.equal('Sections');
    await speak(element, 'fi-simple');
    expect(named(element)).to.equal('Luvut');
    element.strings = {};
    await element.updateComplete;
    expect(primary(element)).to.equal('Jatka');
  });

  it('have places for the values of the text, in any order', async () => {
    const element = await withStrings({ 'section-of': '{1} luvusta {0}. {2}' });
    expect(words(one(element, '.count'))).to.equal('2 luvusta 1. {2}');
  });

  it('keep the markup that a text has', async () => {
    const box = document.createElement('div');
    const draw = (words?: string): void => {
      const own = { strings: words ? ({ example: words } as Strings) : {}, language: 'fi' };
      const text = inLanguage(
        'fi',
        () => msg(html`Lue <b>${'ohje'}</b> ja <i>${html`<u>jatka</u>`}</i>`, { id: 'example' }),
        own,
      );
      render(text, box);
    };
    draw();
    expect([box.textContent, box.querySelectorAll('b, i, u').length]).to.deep.equal(['Lue ohje ja jatka', 3]);
    draw('{1} sitten, {0} ensin');
    expect([box.textContent, box.querySelectorAll('u').length]).to.deep.equal([
      'jatka sitten, ohje ensin',
      1,
    ]);
    draw('Ilman <b>arvoja</b>');
    expect([box.textContent, box.children.length]).to.deep.equal(['Ilman <b>arvoja</b>', 0]);
    expect(msg(str`${1} kohta`, { id: 'example' })).to.equal('1 kohta');
  });

  it('under an unknown name are told once, with the names near it', async () => {
    const told: string[] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => told.push(words.join(' '));
    const strings = { nexxt: 'Jatka', 'violation-requiredd': 'Vastaa' } as Strings;
    await withStrings(strings);
    await withStrings({ ...strings });
    while (told.length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    console.error = error;
    expect(told).to.have.length(2);
    expect(told[0]).to.match(/^"nexxt" in "strings" is no text of the interface\. Near it: next, /);
    expect(told[1]).to.match(/Near it: violation-required, /);
  });

  it('before the element is defined, and none at all, are taken', async () => {
    const element = document.createElement('talkoot-late') as Questionnaire;
    Object.assign(element, { definition, strings: { next: 'Eteenpäin' } });
    class Late extends Questionnaire {}
    Late.define('talkoot-late');
    await show(element);
    expect(primary(element)).to.equal('Eteenpäin');
    (element as { strings: unknown }).strings = undefined;
    await element.updateComplete;
    expect(primary(element)).to.equal('Seuraava');
  });
});
