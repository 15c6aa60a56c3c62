import { expect } from 'chai';
import { parseNetworkText, readRoundLink, serializeNetwork } from 'talkoot/network';
import type { Network, Round } from 'talkoot/network';
import type { RoundStart } from 'talkoot/tools/round.js';
import 'talkoot/tools/round.js';
import { readQr } from '../device/read-qr.ts';
import { until } from '../elements/draft-fixture.ts';
import { all, button, one, show, type, words } from '../elements/fixture.ts';
import {
  answer,
  chooseLanguage,
  finish,
  networkWith,
  opened,
  PAGE,
  printed,
  round,
  roundStart,
} from './round-fixture.ts';

const value = (element: RoundStart, id: string): string => one<HTMLInputElement>(element, `#${id}`).value;
const fragment = (link: string): string => new URL(link).hash;

/** What a scanner reads from the code in a poster. */
function scanned(poster: Element): string {
  const size = poster.querySelector('svg')!.viewBox.baseVal.width;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d')!;
  context.fill(new Path2D(poster.querySelector('path')!.getAttribute('d')!));
  const { data } = context.getImageData(0, 0, size, size);
  const row = (y: number): boolean[] =>
    Array.from({ length: size }, (_, x) => data[4 * (y * size + x) + 3]! > 127);
  const modules = Array.from({ length: size }, (_, y) => row(y));
  return readQr(modules.slice(4, -4).map((each) => each.slice(4, -4))).text;
}

describe('starting a round', () => {
  it('says at the start how many answers are needed, and what is in the link', async () => {
    const element = await show(roundStart());
    const said = words(one(element, '.screen'));
    expect(said).to.contain('vähintään 5 vastausta').and.to.contain('he voivat vastata yhdessä');
    expect(said).to.contain('Linkissä ei ole kenenkään nimeä').and.to.contain('sopineet siitä ääneen');
  });

  it('tells of progress once a person has begun, not of what the tool filled in', async () => {
    for (const network of [networkWith(), networkWith(round)]) {
      const element = await show(roundStart({ network }));
      expect(element.questionnaire!.progress.answered).to.be.greaterThan(0);
      expect(all(element, '.progress')).to.have.length(0);
      button(element, 'Aloita uusi kierros').click();
      await element.updateComplete;
      expect(words(one(element, '.progress-words'))).to.match(/^Vastattu \d+\/\d+ kohtaan$/);
    }
    const begun = await show(roundStart({ network: networkWith(round) }));
    answer(begun, { ...round, network: 'Kesken jäänyt' });
    const later = await show(roundStart({ network: begun.network! }));
    expect(button(later, 'Jatka kierroksen tietoja').isConnected).to.equal(true);
    const [sections] = all(later, '.progress');
    sections!.querySelectorAll<HTMLElement>('.section-list button')[1]!.click();
    await later.updateComplete;
    expect(words(one(later, '.section-heading'))).to.match(/^Osa 2\//);
  });

  it('makes of the answers a round, its links and an entry in the network file', async () => {
    const element = await show(roundStart());
    const told: Network[] = [];
    element.addEventListener('talkoot-network-change', (event) => told.push(event.network));
    answer(element);
    await finish(element);
    const [made] = element.network!.rounds as Round[];
    const { id: _, opened: __, ...rest } = made!;
    const { id: ___, opened: ____, ...expected } = round;
    expect(rest).to.deep.equal(expected);
    expect(told.at(-1)).to.deep.equal(element.network);
    expect(element.network!.title).to.equal(round.network);
    expect(parseNetworkText(serializeNetwork(element.network!))).to.deep.equal(element.network);
    for (const group of ['organisers', 'participants']) {
      const link = value(element, `link-${group}`);
      expect(link.startsWith(`${PAGE}#`)).to.equal(true);
      const read = readRoundLink(fragment(link));
      expect(read).to.deep.include({ group, language: 'fi' });
      expect(read.round).to.deep.include({ id: made!.id, people: round.people, told: round.told });
      expect(value(element, `invitation-${group}`))
        .to.contain(link)
        .and.to.contain('Vastaaminen on vapaaehtoista.');
    }
  });

  it('begins with what the network file knows, and asks the days anew', async () => {
    const element = await show(roundStart({ network: networkWith(round) }));
    const { answers } = element.response!;
    expect(answers).to.deep.include({ network: round.network, people: round.people['fi'], written: 'fi' });
    expect(answers).to.not.have.any.keys('closes', 'toldWhen', 'deleteBy');
    const fresh = await show(roundStart({ network: networkWith() }), 'sv');
    expect(fresh.response!.answers).to.deep.equal({
      network: 'Esimerkkilän verkosto',
      written: 'sv',
      languages: ['sv'],
    });
  });

  it('changed later keeps its id, its results and what nobody asked about', async () => {
    const more = {
      ...round,
      languages: [...round.languages, 'so'],
      people: { ...round.people, so: 'Dhallinyaro' },
      groups: [...round.groups, { id: 'leaders', invited: 7 }],
      results: { kept: true },
      new: 1,
    };
    const element = await opened({ network: networkWith(more) });
    button(element, 'Muuta kierroksen tietoja').click();
    await element.updateComplete;
    type(all<HTMLInputElement>(element, 'input[type=text]')[0]!, 'Uusi nimi');
    expect((element.network!.rounds![0] as Round).network).to.equal(round.network);
    await finish(element);
    expect(element.network!.rounds).to.deep.equal([{ ...more, network: 'Uusi nimi' }]);
  });

  it('what is only begun goes with the network file, and can be gone on with', async () => {
    const element = await show(roundStart({ network: networkWith(round) }));
    answer(element, { ...round, network: 'Kesken jäänyt' });
    const file = parseNetworkText(serializeNetwork(element.network!));
    const later = await show(roundStart({ network: file }));
    expect(later.response!.answers['network']).to.equal('Kesken jäänyt');
    const list = all(later, '.plain-list button').map(words);
    expect(list[0]).to.equal('Avaa kierros: Esimerkkilän kotoutumisverkosto, 13. joulukuuta 2098');
    expect(list[1]).to.contain('Kesken jäänyt');
    await finish(later);
    expect(later.network!.rounds).to.have.length(2);
    expect(JSON.stringify(later.network)).to.not.contain('"begun"');
  });

  it('gives out words in each language of the round, right to left where it is written so', async () => {
    const element = await opened();
    await chooseLanguage(element, 'ar');
    const invitation = one<HTMLTextAreaElement>(element, '#invitation-participants');
    expect([invitation.lang, invitation.dir]).to.deep.equal(['ar', 'rtl']);
    expect(invitation.value).to.contain('الإجابة اختيارية');
    expect(readRoundLink(fragment(value(element, 'link-participants'))).language).to.equal('ar');
    expect(words(one(element, '.screen'))).to.contain('ei ole vielä tarkistanut kukaan');
  });

  it('speaks Swedish and English to the coordinator', async () => {
    for (const [language, title] of [
      ['sv', 'Svarsomgången är klar att delas'],
      ['en', 'The round is ready to be shared'],
    ] as const) {
      const element = await opened({}, language);
      expect(words(one(element, '.screen')))
        .to.contain(title)
        .and.to.not.contain('Kopioi');
    }
  });

  it('asks for the page when none is given, and says what is wrong with it', async () => {
    const element = await opened({ page: '' });
    const write = async (text: string): Promise<string> => {
      type(one<HTMLInputElement>(element, '#page'), text);
      await element.updateComplete;
      return all(element, '.error').map(words).join(' ');
    };
    expect(all(element, '.round-group')).to.have.length(0);
    expect(await write('kunnan sivu')).to.contain('Tämä ei ole osoite');
    expect(await write('file:///C:/portaat.html')).to.contain('tiedosto omalla laitteellasi');
    expect(await write('javascript:alert(1)')).to.contain('ei voi avata selaimella');
    expect(value(element, 'page')).to.equal('javascript:alert(1)');
    expect(await write('www.kunta.example/portaat#kohta')).to.equal('');
    await until(() => all(element, '.round-group').length === 2);
    expect(value(element, 'link-organisers')).to.match(
      /^https:\/\/www\.kunta\.example\/portaat#talkoot\.1\./,
    );
    expect(element.network!.rounds![0]).to.deep.include({ page: 'https://www.kunta.example/portaat' });
  });

  it('copies, and says so; where the browser does not, selects the text', async () => {
    const element = await opened();
    const { writeText } = Clipboard.prototype;
    const copied: string[] = [];
    Clipboard.prototype.writeText = async (text) => void copied.push(text);
    const copy = all<HTMLButtonElement>(element, 'button').find((each) => words(each) === 'Kopioi linkki')!;
    const status = one(element, '[role=status].visually-hidden');
    copy.click();
    await until(() => words(status) === 'Kopioitu: Linkki');
    Clipboard.prototype.writeText = async () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    copy.click();
    await until(() => words(status).startsWith('Selain ei kopioinut'));
    Clipboard.prototype.writeText = writeText;
    const field = one<HTMLInputElement>(element, '#link-organisers');
    expect(copied).to.deep.equal([field.value]);
    expect(element.shadowRoot!.activeElement).to.equal(field);
    expect(field.selectionEnd).to.equal(field.value.length);
  });
});

describe('what a round is printed as', () => {
  it('is one poster, whose code is read as the link', async () => {
    const element = await opened();
    await chooseLanguage(element, 'uk');
    const paper = await printed(element, 'Tulosta juliste');
    const posters = [...paper.querySelectorAll('.poster')];
    expect(posters).to.have.length(1);
    expect(posters[0]!.getAttribute('lang')).to.equal('uk');
    expect(scanned(posters[0]!)).to.equal(value(element, 'link-participants'));
    expect(words(posters[0]!)).to.contain(round.network).and.to.contain('2098');
    expect(all(element, '.document')).to.have.length(0);
  });

  it('is a poster for each group and language when all are asked for', async () => {
    const element = await opened();
    const paper = await printed(element, 'Tulosta kaikki julisteet');
    const read = [...paper.querySelectorAll('.poster')].map((poster) =>
      readRoundLink(fragment(scanned(poster))),
    );
    expect(read.map(({ group, language }) => `${group} ${language}`)).to.deep.equal(
      ['organisers', 'participants'].flatMap((group) =>
        round.languages.map((language) => `${group} ${language}`),
      ),
    );
  });

  it('has a code that can be read when the texts are long and many: then of one language', async () => {
    const long = Object.fromEntries(
      round.languages.map((language) => [language, `${language} ${'sana '.repeat(59)}`]),
    );
    const element = await opened({ network: networkWith({ ...round, meaning: long }) });
    const link = value(element, 'link-participants');
    const read = readRoundLink(fragment(scanned(await printed(element, 'Tulosta juliste'))));
    expect(read.round.meaning).to.deep.equal({ fi: long['fi'] });
    expect(readRoundLink(fragment(link)).round.meaning).to.deep.equal(long);
  });

  it('is an empty form of the group with a code at each question', async () => {
    const element = await opened();
    await chooseLanguage(element, 'sv');
    const paper = await printed(element, 'Tulosta paperilomake');
    const codes = [...paper.querySelectorAll('code')].map(words);
    expect(codes).to.have.length(24);
    expect([codes[0], codes[23]]).to.deep.equal(['r1v1', 'r4v6']);
    expect(words(paper)).to.contain('Delaktighetsstegen').and.to.contain(round.privacy.contact);
    expect(words(paper)).to.contain(round.people['fi']);
  });
});
