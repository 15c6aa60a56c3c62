import { expect } from 'chai';
import { definition as ladder } from 'talkoot/content/participation-ladder';
import { parseDefinition } from 'talkoot/engine';
import type { Response } from 'talkoot/engine';
import { writeResponseCode } from 'talkoot/results';
import type { Results } from 'talkoot/tools/results.js';
import 'talkoot/tools/results.js';
import { forgetAll, leave, stored, until } from '../elements/draft-fixture.ts';
import { all, button, one, show, type, words } from '../elements/fixture.ts';
import { answered, collect, digits, openResults, round } from './results-fixture.ts';

const definition = parseDefinition(ladder);
const counts = (element: Results): string[] => all(element, '.count-group dd').map(words);
const reasons = (element: Results): string[] => all(element, '.listed-reason').map(words);

/** Drops files on the page. */
async function drop(element: Results, ...files: File[]): Promise<void> {
  const dataTransfer = new DataTransfer();
  files.forEach((file) => dataTransfer.items.add(file));
  one(element, '.drop').dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  await until(() => words(one(element, '.said')) !== '');
  await element.settled;
  await element.updateComplete;
}

describe('collecting responses', () => {
  beforeEach(forgetAll);
  after(forgetAll);

  it('takes files and codes, counts each response once, and lists what it leaves out with the reason', async () => {
    const element = await openResults();
    expect(counts(element)[0]).to.contain('0 vastausta, tarvitaan 5');
    const organisers = answered('organisers', 6);
    const bad = [
      { ...organisers[0]!, id: 'c'.repeat(32), round: 'kevat' },
      { ...organisers[0]!, id: 'd'.repeat(32), answers: { r1v1: 'usually' } },
      { ...organisers[0]!, id: 'e'.repeat(32), version: '9.0.0' },
      { ...organisers[0]!, id: 'f'.repeat(32), status: 'draft' },
      { ...organisers[1]!, answers: { ...organisers[1]!.answers, r1v1: 'never' } },
      organisers[2],
    ];
    const broken = '{"talkoot":1,"id":"0000';
    await drop(
      element,
      new File([JSON.stringify(organisers)], 'jarjestajat.json'),
      new File([`${JSON.stringify([...bad, 'moi'])}\n${broken}`], 'kansio.json'),
    );
    await until(() => reasons(element).length === 9);
    // The conflict takes the first of the two away, too.
    expect(counts(element)[0]).to.contain('5 vastausta, kutsuttuja 30');
    expect(reasons(element)).to.have.members([
      'Samasta vastauksesta on kaksi erilaista. Kumpaakaan ei laskettu, koska oikeaa ei voi tietää.',
      'Kuuluu toiseen vastauskierrokseen.',
      'Siinä on vastausvaihtoehto, jota kyselyssä ei ole.',
      'Vastaa kyselyn toiseen versioon.',
      'Vastaus on kesken: sitä ei ole lähetetty.',
      'Samasta vastauksesta on kaksi erilaista. Kumpaakaan ei laskettu, koska oikeaa ei voi tietää.',
      'Sama vastaus oli jo mukana. Se laskettiin kerran.',
      'Ei ole vastaus tai on vioittunut.',
      'Katkeaa kesken.',
    ]);
    const codes = answered('participants', 5).map((response) => writeResponseCode(definition, response));
    const misspelled = codes[0]!.replace(/^./, (sign) => (sign === '7' ? '8' : '7'));
    // As people paste them: parted by spaces, over lines, with commas, small.
    const pasted = [
      codes[0]!.replaceAll('-', ' '),
      `${codes[1]!.slice(0, 20)}\n${codes[1]!.slice(20)}`,
      `${codes[2]!}, ${codes[3]!.toLowerCase()};${codes[4]!}`,
      misspelled,
    ].join('\n\n');
    type(one<HTMLTextAreaElement>(element, '#paste'), pasted);
    button(element, 'Lisää koodit').click();
    await until(() => reasons(element).length === 10);
    expect(counts(element)[1]).to.contain('5 vastausta, kutsuttuja 40');
    expect(reasons(element)[9]).to.contain('kirjoitusvirhe');
  });

  it('keeps the highest revision of an id', async () => {
    const element = await openResults();
    const [first] = answered('organisers', 1);
    await collect(element, [first!, { ...first!, revision: 2, answers: { r1v1: 'always' } }]);
    expect(counts(element)[0]).to.contain('1 vastaus, tarvitaan 5');
    expect(reasons(element)).to.eql(['Samasta vastauksesta on uudempi, joka laskettiin.']);
  });

  it('counts 100,000 responses while the page can be used, and tells how far it is', async () => {
    const element = await openResults({ drafts: 'none' });
    const text = `[${manyTexts(100_000).join(',')}]`;
    let [turns, seen] = [0, 0];
    let isReading = true;
    const turn = (): void => {
      turns += 1;
      if (all(element, 'progress').length > 0) seen += 1;
      if (isReading) setTimeout(turn);
    };
    turn();
    await element.collecting.add({ name: 'suuri.json', kind: 'file', text });
    isReading = false;
    await element.updateComplete;
    expect(counts(element)[0]).to.contain('100000 vastausta');
    expect(seen).to.be.greaterThan(5);
    expect(turns, 'times the page had a turn meanwhile').to.be.greaterThan(20);
  });

  it('leaves out the whole of what was stopped, and goes on with the rest', async () => {
    const element = await openResults({ drafts: 'none' });
    await collect(element, answered('organisers', 5));
    const reading = element.collecting.add({
      name: 'suuri.json',
      kind: 'file',
      text: `[${manyTexts(30_000).join(',')}]`,
    });
    await until(() => all(element, 'progress').length > 0);
    button(element, 'Keskeytä').click();
    await reading;
    await element.updateComplete;
    expect(words(one(element, '.said'))).to.contain('Tiedostoa suuri.json ei otettu mukaan.');
    expect(counts(element)[0]).to.contain('5 vastausta');
    await collect(element, answered('participants', 5));
    expect(counts(element)[1]).to.contain('5 vastausta');
  });

  it('keeps nothing on the device before it is agreed to, then everything, until it is erased', async () => {
    let element = await openResults();
    await collect(element, answered('organisers', 5));
    expect(await stored()).to.eql([]);
    button(element, 'Kyllä, säilytä').click();
    await until(() => element.collecting.keepingState === 'saved');
    await collect(element, answered('participants', 2));
    await until(async () => JSON.stringify(await stored()).includes('participants'));
    await leave();
    element = await openResults();
    await element.settled;
    await element.updateComplete;
    expect(counts(element)[0]).to.contain('5 vastausta');
    expect(counts(element)[1]).to.contain('2 vastausta, tarvitaan 5');
    button(element, 'Poista vastaukset').click();
    await element.updateComplete;
    button(element, 'Poista vastaukset').click();
    await until(() => counts(element)[0]?.includes('0 vastausta'));
    expect(await stored()).to.eql([]);
  });

  it('erases what is kept past the day that was promised', async () => {
    const past = { ...round, privacy: { ...round.privacy, deleteBy: '2026-01-31' } };
    let element = await openResults({ round: past, drafts: 'device' });
    await collect(element, answered('organisers', 5));
    await until(async () => JSON.stringify(await stored()).includes('organisers'));
    await leave();
    element = await openResults({ round: past, drafts: 'device' });
    await element.settled;
    await element.updateComplete;
    expect(words(one(element, '.said'))).to.contain('säilytysaika on päättynyt');
    expect(await stored()).to.eql([]);
  });

  it('types in paper forms by one key an answer, and corrects the one before', async () => {
    const element = await openResults({ drafts: 'none' });
    button(element, 'Syötä paperilomakkeita').click();
    await element.updateComplete;
    all<HTMLInputElement>(element, 'input[type=radio]')[1]!.click();
    button(element, 'Aloita').click();
    await element.updateComplete;
    const press = async (key: string): Promise<void> => {
      const input = one<HTMLInputElement>(element, '#entry');
      expect(element.shadowRoot!.activeElement).to.equal(input);
      if (key === 'Backspace' || key === 'Enter')
        input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      else {
        input.value = key;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      await element.updateComplete;
    };
    expect(words(one(element, '.entry-code'))).to.contain('R1V1');
    // A slip: 0 for 3; a key that means nothing; an answer left out.
    for (const key of ['0', 'Backspace', '3', '9', 'e', 'Enter', 'X']) await press(key);
    expect(words(one(element, '.entry-code'))).to.contain('R1V5');
    for (let at = 4; at < 24; at += 1) await press('2');
    expect(element.shadowRoot!.activeElement!.id).to.equal('entry-finish');
    one(element, '#entry-finish').click();
    await element.settled;
    await until(() => words(one(element, '.entry-head')).includes('1 lomake syötetty'));
    const [response] = element.collecting.box!.responses as Response[];
    expect(response).to.deep.include({ status: 'submitted', group: 'participants', round: round.id });
    expect(response!.answers).to.deep.include({ r1v1: 'always', r1v2: { nonresponse: 'dont-know' } });
    expect(response!.answers).to.deep.include({ r1v4: { nonresponse: 'does-not-apply' }, r4v6: 'often' });
    expect(response!.answers).not.to.have.property('r1v3');
  });

  it('is in the language around it, and says what it cannot show', async () => {
    const element = document.createElement('talkoot-results');
    element.questionnaire = 'muu';
    await show(element, 'sv');
    await until(() => all(element, '[role=alert]').length > 0);
    expect(words(one(element, '.error-notice'))).to.contain('Det finns inget frågeformulär ”muu”');
  });
});

function manyTexts(count: number): string[] {
  const text = JSON.stringify(answered('organisers', 1)[0]);
  const id = /"id":"[0-9a-f]{32}"/;
  return Array.from({ length: count }, (_, nth) => text.replace(id, `"id":"${digits(nth, 'ab')}"`));
}
