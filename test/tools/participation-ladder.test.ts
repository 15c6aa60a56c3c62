import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { definition } from 'talkoot/content/participation-ladder';
import { eraseFromOutbox, listOutbox } from 'talkoot/device';
import type { Response } from 'talkoot/engine';
import { roundLink } from 'talkoot/network';
import type { Round } from 'talkoot/network';
import { readResponseCode } from 'talkoot/results';
import type { ParticipationLadder } from 'talkoot/tools/participation-ladder.js';
import 'talkoot/tools/participation-ladder.js';
import { loadWords, wordsIn } from 'talkoot/tools/ladder/words/words.js';
import { forgetAll, until } from '../elements/draft-fixture.ts';
import { all, button, one, show, type, words } from '../elements/fixture.ts';
import { round } from '../network/rounds.ts';

type Options = Partial<ParticipationLadder>;

/** The tool as a respondent meets it; `closes` lies far away, so that no test ends with the years. */
async function open(options: Options = {}, language = 'fi'): Promise<ParticipationLadder> {
  const element = document.createElement('talkoot-participation-ladder');
  return show(Object.assign(element, { drafts: 'none', ...options }), language);
}

function link(options: Parameters<typeof roundLink>[2] = {}, more: Partial<Round> = {}): string {
  return roundLink(
    'https://verkosto.example/portaat',
    { ...round, closes: '2199-12-31', ...more, privacy: { ...round.privacy, deleteBy: '2200-02-28' } },
    options,
  );
}

async function press(element: ParticipationLadder, control: HTMLElement): Promise<void> {
  control.click();
  await element.updateComplete;
}

const begin = (element: ParticipationLadder): Promise<void> =>
  press(element, one(element, '.navigation .primary'));

/** Answers some of it, and gives the response. */
async function give(element: ParticipationLadder, answers: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [id, answer] of Object.entries(answers)) element.questionnaire!.answer(id, answer as never);
  element.answered();
  element.showMistakes();
  await element.updateComplete;
  await press(element, one(element, '#give'));
  await until(() => all(element, '#give').length === 0);
  await element.updateComplete;
}

const text = (element: ParticipationLadder): string => words(one(element, '.root'));

/** What a host gets. */
function taking(element: ParticipationLadder): Response[] {
  const taken: Response[] = [];
  element.addEventListener('talkoot-submit', (event) => {
    taken.push(event.response);
    event.respondWith(Promise.resolve({ id: event.response.id }));
  });
  return taken;
}

describe('the figure of the ladder', () => {
  it('is a list of ways of acting and rungs from the lowest, with whom it stands on', async () => {
    const element = await open();
    expect(all(element, '.stance-name').map(words)).to.deep.equal([
      'Tehdään kohderyhmälle tai kohderyhmää varten',
      'Tehdään kohderyhmän kanssa yhdessä',
      'Toimitaan tasavertaisina kumppaneina',
    ]);
    expect(all(element, '.rungs').map(({ children }) => children.length)).to.deep.equal([1, 1, 2]);
    expect(all(element, '.rung-number').map(words)).to.deep.equal(['1', '2', '3', '4']);
    const lowest = all(element, '.rung')[0]!.getBoundingClientRect();
    expect(lowest.top).to.be.greaterThan(all(element, '.rung')[3]!.getBoundingClientRect().bottom - 1);
    for (const source of ['SHARE Network', 'ICMC', 'Osallisena', 'TLAP'])
      expect(text(element)).to.contain(source);
  });

  it('is climbed with arrow keys, and explains the rung that is chosen', async () => {
    const element = await open();
    const rungs = all<HTMLButtonElement>(element, '.rung-button');
    const focused = (): number => rungs.indexOf(element.shadowRoot!.activeElement as HTMLButtonElement);
    rungs[0]!.focus();
    const went: number[] = [];
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp', 'End', 'ArrowUp', 'ArrowDown', 'Home']) {
      await sendKeys({ press: key });
      went.push(focused());
    }
    expect(went).to.deep.equal([0, 1, 2, 3, 3, 2, 0]);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    const told = all(element, '.rung-told').filter((each) => !each.hidden);
    expect(told.map(words).join()).to.match(/Muut päättävät.*palaute.*kyselyt.*fokusryhmät/);
    expect(rungs.map((rung) => rung.getAttribute('aria-expanded'))).to.deep.equal([
      'true',
      'false',
      'false',
      'false',
    ]);
    await press(element, rungs[0]!);
    expect(all(element, '.rung-told').every((each) => each.hidden)).to.equal(true);
  });

  it('tells in words why a link opens nothing', async () => {
    const whole = link();
    const cases: [string, RegExp][] = [
      [whole.slice(0, -9), /loppu puuttuu/],
      [whole.replace(/.{12}$/, 'AAAAAAAAAAAA'), /muuttunut matkalla/],
      [whole.replace('talkoot.1.', 'talkoot.9.'), /uudemmalla versiolla/],
      ['https://verkosto.example/', /ei ole vastauskierrosta/],
      [link({}, { questionnaire: 'round' }), /toisen kyselyn/],
      [link({}, { version: '0.1.0' }), /toisen version/],
    ];
    for (const [roundLink, expected] of cases) {
      const element = await open({ roundLink });
      expect(words(one(element, '[role=alert]')))
        .to.match(expected)
        .and.contain('uusi linkki');
      expect(all(element, '.rung')).to.have.length(4);
    }
  });

  it('lets the questions be tried: nothing is told to the page, and nothing is kept', async () => {
    const element = await open({ drafts: 'device' });
    const taken = taking(element);
    await press(element, button(element, 'Aloita kokeilu'));
    await until(() => all(element, '#group-participants').length === 1);
    await press(element, one(element, '#group-participants'));
    await begin(element);
    await give(element, { r1v1: 'often' });
    expect(taken).to.deep.equal([]);
    expect(element.draftState.status).to.equal('off');
    expect(text(element)).to.contain('ei lähetetty kenellekään').and.contain('Näin vastasit');
    await press(element, button(element, 'Takaisin portaisiin'));
    await until(() => all(element, '.rung').length === 4);
  });
});

describe('the words of the ladder', () => {
  it('are of one shape in every language, without words that participants are not to meet', async () => {
    const shape = (words: object): unknown =>
      Object.fromEntries(
        Object.entries(words).map(([name, value]: [string, unknown]) => [
          name,
          typeof value === 'object' ? shape(value!) : typeof value,
        ]),
      );
    for (const language of ['sv', 'en', 'fi-simple', 'ar', 'uk', 'ru']) {
      await loadWords(language);
      expect(shape(wordsIn(language)), language).to.deep.equal(shape(wordsIn('fi')));
      if (language !== 'fi-simple')
        expect(wordsIn(language).start, language).not.to.equal(wordsIn('fi').start);
    }
    const finnish = JSON.stringify([wordsIn('fi'), wordsIn('fi-simple')]);
    expect(finnish).not.to.match(/kohderyhm|leiri|anonyym|\btaso/i);
  });
});

describe('the figure on a page for the people concerned', () => {
  it('speaks of them in their own words, where their link cannot be opened', async () => {
    const element = await open({ group: 'participants', roundLink: 'https://verkosto.example/#talkoot.xx' });
    await until(() => all(element, '.stance-name').length === 3);
    expect(all(element, '.stance-name').map(words)).to.deep.equal([
      'Tehdään meille tai meitä varten',
      'Tehdään yhdessä meidän kanssamme',
      'Toimimme tasavertaisina kumppaneina',
    ]);
    expect(text(element))
      .to.contain('Linkki ei toimi')
      .and.not.to.match(/kohderyhm/i);
  });
});

describe('the ladder of a round', () => {
  before(forgetAll);

  it('begins with the round, its notice and the people concerned, and ends in a code that says the answers', async () => {
    const element = await open({ roundLink: link({ group: 'participants' }) });
    expect(text(element))
      .to.contain('Esimerkkilän kotoutumisverkosto')
      .and.contain('Esimerkkilään muuttaneet nuoret')
      .and.contain(
        'Vastaaminen on vapaaehtoista. Emme kysy nimeäsi. Älä kirjoita nimiä. Yksittäisen vastauksen voi nähdä: verkoston koordinaattori.',
      )
      .and.contain('Vastaaminen ei vaikuta palveluihisi.');
    expect(all(element, '[name=group]')).to.have.length(0);
    await begin(element);
    expect(text(element)).to.contain('Minulta tai ryhmältäni (Esimerkkilään muuttaneet nuoret) kysytään');
    const answers = { r1v1: 'often', r1v2: 'never', r2v6: { nonresponse: 'dont-know' }, r4v4: 'always' };
    await give(element, answers);
    expect(element.shadowRoot!.activeElement?.id).to.equal('place');
    expect(text(element)).to.contain('ei vielä perillä').and.contain(round.privacy.contact);
    // What is in it is said before it is there.
    expect(text(element)).to.contain('Koodissa on vain');
    expect(all(element, '#answer-code')).to.have.length(0);
    await press(element, one(element, '#show-code'));
    const code = one<HTMLTextAreaElement>(element, '#answer-code').value;
    const read = readResponseCode(definition, code, { day: '2026-12-01', round: round.id });
    expect(read).to.deep.include({ group: 'participants', revision: 1, round: round.id, answers });
    expect(read.id).to.equal(element.response!.id);
    expect(one(element, '.qr').getAttribute('aria-label')).to.equal('Vastauskoodi järjestäjän kameralle');
    expect(text(element)).not.to.contain('Kiitos.');
    await press(element, button(element, 'Tallenna tiedostoksi'));
    expect(words(all(element, '[role=status]')[0]!)).to.match(
      /Toimita se järjestäjälle.*Kiitos\. Tulokset kerrotaan: avoimessa illassa kirjastossa, 14\. tammikuuta 2027/,
    );
    // Changed afterwards, it is another revision.
    await press(element, button(element, 'Muuta vastauksia'));
    await give(element, { r1v2: 'sometimes' });
    expect(element.response!.revision).to.equal(2);
  });

  it('asks as whom one answers where the link leaves it open', async () => {
    const element = await open({ roundLink: link() });
    const taken = taking(element);
    await begin(element);
    expect(words(one(element, '.error'))).to.equal('Valitse, kumpana vastaat');
    expect(element.shadowRoot!.activeElement?.id).to.equal('group-organisers');
    expect(text(element)).not.to.contain('Näin vastaat');
    await press(element, one(element, '#group-participants'));
    expect(text(element))
      .to.contain('Oikeita ja vääriä vastauksia ei ole')
      .and.not.contain('Valitse, kumpana vastaat');
    await press(element, one(element, '#group-organisers'));
    await begin(element);
    expect(text(element)).to.contain('Kysymme kohderyhmältä');
    await give(element, { r1v1: 'often' });
    expect(taken.map(({ group }) => group)).to.deep.equal(['organisers']);
    expect(text(element))
      .to.contain('Kiitos. Vastauksesi on perillä.')
      .and.contain('Tulokset kerrotaan: avoimessa illassa');
  });

  it('takes one answer of several people, and says how many they were; help stays here', async () => {
    const element = await open({ roundLink: link({ group: 'participants' }) });
    const taken = taking(element);
    await press(element, one(element, '#joint'));
    await press(element, one(element, '#helped'));
    for (const wrong of ['', '1', 'neljä', '2,5']) {
      type(one<HTMLInputElement>(element, '#present'), wrong);
      await begin(element);
      expect(words(one(element, '.error'))).to.contain('vähintään 2');
      expect(element.shadowRoot!.activeElement?.id).to.equal('present');
    }
    type(one<HTMLInputElement>(element, '#present'), '4');
    await begin(element);
    await give(element, { r1v1: 'always' });
    expect(taken).to.have.length(1);
    expect(taken[0]!.joint).to.equal(4);
    expect(JSON.stringify(taken[0])).not.to.match(/help/i);
    expect(text(element)).to.contain('Paikalla oli 4 henkeä').and.contain('Joku auttoi');
    // Said otherwise after it was given, it is not the same response any more.
    element.show('start');
    await element.updateComplete;
    type(one<HTMLInputElement>(element, '#present'), '5');
    await begin(element);
    await give(element, {});
    expect(taken.map(({ revision, joint }) => [revision, joint])).to.deep.equal([
      [1, 4],
      [2, 5],
    ]);
  });

  it('tells the own answers rung by rung, adding up over none', async () => {
    const element = await open({ roundLink: link({ group: 'participants' }) });
    taking(element);
    await begin(element);
    await give(element, {
      r1v1: 'often',
      r1v2: 'always',
      r1v3: 'never',
      r1v4: { nonresponse: 'does-not-apply' },
      r2v1: 'sometimes',
    });
    expect(all(element, '.profile .often').map(words)).to.deep.equal([
      'Näistä 6 asiasta 2 tapahtuu usein tai aina.',
      'Mihinkään näistä ei vastattu ”usein” tai ”aina”.',
      'Et vastannut näihin.',
      'Et vastannut näihin.',
    ]);
    const [first] = all(element, '.profile section');
    expect(words(first!)).to.match(
      /Usein tai aina Minulta tai ryhmältäni .* Ei koskaan Saan tietoa .* Ei koske Minulle kerrotaan, mitä/,
    );
    expect(words(one(element, '.profile'))).not.to.match(/taso|keskiarvo|pistettä|\d+ ?%/i);
  });

  it('speaks the languages of the round, the unreviewed ones where the page wants them', async () => {
    const names = (element: ParticipationLadder): string[] => all(element, '.languages button').map(words);
    const plain = await open({ roundLink: link({ group: 'participants', language: 'ar' }) });
    expect(names(plain)).to.deep.equal(['Suomi', 'Svenska', 'English']);
    expect(text(plain)).to.contain('kielellä, jota ei ole otettu käyttöön');
    const few = await open({
      roundLink: link({ group: 'organisers' }, { languages: ['fi', 'ru'] }),
      unreviewedLanguages: true,
    });
    expect(names(few)).to.deep.equal([]);

    const element = await open({
      roundLink: link({ group: 'participants', language: 'ar' }),
      unreviewedLanguages: true,
    });
    await until(() => element.language === 'ar' && all(element, '.round').length === 1);
    expect(one(element, '.root').dir).to.equal('rtl');
    expect(text(element)).to.contain('لم يراجع هذه الترجمة');
    expect(all(element, '.round dd').map(({ lang }) => lang)).to.deep.equal(['', 'fi', 'fi', '']);
    await begin(element);
    element.questionnaire!.answer('r1v1', 'often');
    const { id } = element.response!;
    for (const [language, part, next] of [
      ['uk', 'Розділ 1 з 4', 'Далі'],
      ['ru', 'Раздел 1 из 4', 'Далее'],
      ['sv', 'Del 1 av 4', 'Nästa'],
    ] as const) {
      element.lang = language;
      await until(() => element.language === language);
      await element.updateComplete;
      expect(words(one(element, '.section-heading')).slice(0, part.length)).to.equal(part);
      expect(words(one(element, '.navigation .primary'))).to.equal(next);
    }
    expect(element.response).to.deep.include({ id, answers: { r1v1: 'often' } });
  });

  it('asks six questions of the short form', async () => {
    const element = await open({
      roundLink: link({ group: 'organisers' }, { questionnaire: 'participation-ladder-short' }),
    });
    const taken = taking(element);
    await begin(element);
    await give(element, { v1: ['r1', 'r3'], v2: ['none'], v3: { nonresponse: 'dont-know' } });
    expect(taken[0]).to.deep.include({
      questionnaire: 'participation-ladder-short',
      answers: { v1: ['r1', 'r3'], v2: ['none'], v3: { nonresponse: 'dont-know' } },
    });
    expect(all(element, '.profile .often').map(words)).to.deep.equal([
      'Näistä 6 asiasta 1 pitää paikkansa tänään.',
      'Näistä ei valittu mitään.',
      'Näistä 6 asiasta 1 pitää paikkansa tänään.',
      'Näistä ei valittu mitään.',
    ]);
  });

  it('gathers the responses of a shared device until the organiser has them, and leaves nothing on screen', async () => {
    const element = await open({ roundLink: link(), sharedDevice: true });
    for (const [at, group] of ['participants', 'organisers'].entries()) {
      await until(() => all(element, `#group-${group}`).length === 1);
      await until(() => element.language === 'fi');
      if (at === 0) {
        await press(element, button(element, 'English'));
        await until(() => element.language === 'en');
        await press(element, button(element, 'Suomi'));
        await until(() => element.language === 'fi');
        await press(element, button(element, 'Svenska'));
        await until(() => element.language === 'sv');
      }
      await press(element, one(element, `#group-${group}`));
      await begin(element);
      await give(element, { r1v1: at === 0 ? 'never' : 'always' });
      await until(async () => (await listOutbox(round.id)).length === at + 1);
      expect(text(element))
        .to.contain(at === 0 ? 'Tack. Ge enheten till nästa.' : 'Kiitos. Anna laite seuraavalle.')
        .and.contain(at === 0 ? 'tills arrangören flyttar det' : 'kunnes järjestäjä siirtää sen');
      expect(all(element, '.profile')).to.have.length(0);
      expect(element.response!.answers).to.deep.equal({});
      await press(element, button(element, at === 0 ? 'Nästa som svarar' : 'Seuraava vastaaja'));
    }
    await until(() => all(element, '.gathered summary').length === 1);
    const kept = await listOutbox(round.id);
    expect(kept.map(({ group }) => group).sort()).to.deep.equal(['organisers', 'participants']);
    one(element, '.gathered details').setAttribute('open', '');
    expect(text(element)).not.to.contain('Poista tallennetut');
    await press(element, button(element, 'Tallenna 2 vastausta tiedostoon'));
    await press(element, button(element, 'Poista tallennetut tältä laitteelta'));
    await press(element, button(element, 'Kyllä, poista'));
    await until(async () => (await listOutbox(round.id)).length === 0);
    await until(() => text(element).includes('on poistettu tältä laitteelta'));
    await eraseFromOutbox(kept);
  });

  it('finds the draft of the group that is chosen, and lets the person go on where she was', async () => {
    const options: Options = { roundLink: link(), drafts: 'device' };
    const first = await open(options);
    await press(first, one(first, '#group-participants'));
    await begin(first);
    first.questionnaire!.answer('r1v1', 'often');
    first.answered();
    await begin(first);
    await until(() => first.draftState.status === 'saved');
    document.body.replaceChildren();
    const second = await open(options);
    await press(second, one(second, '#group-participants'));
    await until(() => second.response?.answers['r1v1'] === 'often');
    await second.updateComplete;
    await press(second, button(second, 'Jatka vastaamista'));
    expect(words(one(second, '.section-heading'))).to.equal('Osa 2/4 Kehitämme yhdessä');
    await forgetAll();
  });

  it('asks no group where the round has one, and follows another link in the address', async () => {
    const alone = await open({ roundLink: link({}, { groups: [{ id: 'participants' }] }) });
    expect(alone.group).to.equal('participants');
    history.replaceState(null, '', new URL(link({ group: 'organisers' })).hash);
    const element = await open();
    expect(element.group).to.equal('organisers');
    location.hash = new URL(link({}, { network: 'Toinen verkosto' })).hash;
    await until(() => all(element, '.round').some((each) => words(each).includes('Toinen verkosto')));
    expect(all(element, '[name=group]')).to.have.length(2);
    location.hash = element.roundLink = '';
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('keeps a draft with its joint number, and goes on from it', async () => {
    const options: Options = { roundLink: link({ group: 'participants' }), drafts: 'device' };
    const first = await open(options);
    await press(first, one(first, '#joint'));
    type(one<HTMLInputElement>(first, '#present'), '3');
    await begin(first);
    first.questionnaire!.answer('r1v1', 'often');
    first.answered();
    await until(() => first.draftState.status === 'saved');
    document.body.replaceChildren();
    const second = await open(options);
    await until(() => second.response?.answers['r1v1'] === 'often');
    expect(second.response!.joint).to.equal(3);
    await forgetAll();
  });
});
