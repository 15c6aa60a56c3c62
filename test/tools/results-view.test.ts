import { expect } from 'chai';
import * as fc from 'fast-check';
import { html, render } from 'lit';
import { collate, compare, csv } from 'talkoot/results';
import type { Collated, CollationOptions } from 'talkoot/results';
import {
  answersSvg,
  fi,
  hasTooFew,
  headlineOf,
  labelsOf,
  loadWords,
  pngOf,
  practicesSvg,
  profileSentences,
  renderComparison,
  renderDataTables,
  renderDetails,
  renderDistributions,
  renderGaps,
  renderPracticeTable,
  renderPresenter,
  renderResults,
  renderSheet,
  widestGaps,
} from 'talkoot/results-view';
import type { Showing } from 'talkoot/results-view';
import {
  bothSides,
  feedbackDefinition,
  feedbackResponses,
  feedbackTexts,
  ladderDefinition,
  ladderGrid,
  ladderGroups,
  ladderResponses,
  ladderTexts,
  ladderVerdicts,
  tooFew,
  withJointAnswer,
} from '../../stories/fixtures/results.ts';

const collateLadder = (responses: readonly unknown[], more: Partial<CollationOptions> = {}): Collated =>
  collate(ladderDefinition, responses, { groups: ladderGroups, verdicts: ladderVerdicts, ...more });

async function ladder(collated: Collated, more: Partial<Showing> = {}): Promise<Showing> {
  const texts = await ladderTexts('fi');
  return {
    collated,
    words: fi,
    labels: labelsOf({ definition: ladderDefinition, texts, language: 'fi', words: fi }),
    grid: await ladderGrid('fi'),
    ...more,
  };
}

const feedback = (): Showing => ({
  collated: collate(feedbackDefinition, feedbackResponses(), {
    groups: [{ id: 'members' }, { id: 'guests' }],
  }),
  words: fi,
  labels: labelsOf({ definition: feedbackDefinition, texts: feedbackTexts, language: 'fi', words: fi }),
});

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => place.remove());

function shown(view: unknown): HTMLElement {
  render(view, place);
  return place;
}
const texts = (selector: string): string[] =>
  [...place.querySelectorAll(selector)].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());

describe('the table of practices', () => {
  it('says the status of every practice in words and by a mark for each side', async () => {
    const showing = await ladder(collateLadder(bothSides()));
    shown(renderPracticeTable(showing));
    const cells = showing.grid!.rows.flatMap(({ questions }) => questions);
    expect(texts('.practice .status')).to.have.length(24);
    cells.forEach((question, at) => {
      const cell = showing.collated.reading!.cells.find((each) => each.question === question)!;
      expect(texts('.practice .status')[at]).to.contain(fi.status[cell.status]);
      const marks = [...place.querySelectorAll('.practice')[at]!.querySelectorAll('.side-mark')];
      expect(marks.map((mark) => mark.classList[1])).to.deep.equal(
        cell.sides.map(({ verdict }) => `is-${verdict}`),
      );
    });
    expect(place.querySelectorAll('th[scope=col]')).to.have.length(6);
    expect(place.querySelectorAll('th[scope=row]')).to.have.length(4);
  });

  it('opens the details of a practice below its row and says which is open', async () => {
    const showing = await ladder(collateLadder(bothSides()));
    const opened: string[] = [];
    const table = (open: string | undefined) =>
      renderPracticeTable(showing, {
        open,
        toggle: (question) => opened.push(question),
        details: (question) => renderDetails(showing, question),
      });
    shown(table(undefined));
    place.querySelector<HTMLElement>('[data-question=r2v3]')!.click();
    expect(opened).to.deep.equal(['r2v3']);
    shown(table('r2v3'));
    const button = place.querySelector('[data-question=r2v3]')!;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(place.querySelector(`#${button.getAttribute('aria-controls')}`)!.textContent).to.contain(
      'Teemme viestinnän ja materiaalit yhdessä kohderyhmän kanssa.',
    );
    expect(place.querySelectorAll('tbody tr')[2]!.className).to.equal('details-row');
  });

  it('marks practices that are claimed without an example, where examples are recorded', async () => {
    const collated = collateLadder(bothSides());
    const claimed = collated.reading!.cells.filter(({ sides }) =>
      sides.some(({ verdict }) => verdict === 'yes'),
    );
    shown(renderPracticeTable(await ladder(collated)));
    expect(texts('.practice-note')).to.have.length(0);
    const examples = { [claimed[0]!.question]: ['Asukasraati, maaliskuu 2026'] };
    shown(renderPracticeTable(await ladder(collated, { examples })));
    expect(texts('.practice-note')).to.have.length(claimed.length - 1);
  });
});

describe('what is told of groups', () => {
  it('says what is missing and nothing else while answers are too few', async () => {
    const showing = await ladder(collateLadder(tooFew()), { newInstrument: true });
    expect(hasTooFew(showing)).to.be.true;
    shown(renderResults(showing));
    expect(place.textContent.replaceAll(/\s+/g, ' ').trim()).to.equal(
      'Vastauksia ei ole vielä tarpeeksi Järjestäjät: 3 vastausta, tarvitaan 5Osallistujat: 3 vastausta, tarvitaan 5 ' +
        'Tulokset näytetään, kun ryhmästä on vähintään 5 vastausta tai ryhmä on vastannut yhdessä.',
    );
    expect(place.querySelector('svg')).to.equal(null);
  });

  it('says why one group is not shown, and shows the other', async () => {
    const few = ladderResponses({ seed: 5, count: 3, group: 'participants' });
    const collated = collateLadder([
      ...ladderResponses({ seed: 11, count: 25, group: 'organisers' }),
      ...few,
    ]);
    shown(renderDetails(await ladder(collated), 'r1v1'));
    expect(texts('.group-answers')[1]).to.contain('Näytetään, kun vastauksia on vähintään 5. Nyt 3.');
    expect(place.querySelectorAll('.step-bar')).to.have.length(1);
  });

  it('gives no figures where nearly all agree', async () => {
    const alike = ladderResponses({ seed: 6, count: 6, group: 'participants' }).map((response) => ({
      ...response,
      answers: { ...response.answers, r1v1: 'often' },
    }));
    shown(renderDetails(await ladder(collateLadder(alike)), 'r1v1'));
    const text = texts('.group-answers')[1]!.replaceAll(/[\u2068\u2069]/g, '');
    expect(text).to.contain('Kaikki tai lähes kaikki: ”Usein”.');
    expect(text).not.to.match(/6\/6|100 %/);
  });

  it('shows a joint answer as one view, without bars and never as several people', async () => {
    const showing = await ladder(collateLadder(withJointAnswer()));
    shown(renderDetails(showing, 'r2v2'));
    expect(texts('.group-answers')[1]).to.contain('Yhteinen vastaus (laatimassa 4 henkilöä)');
    expect(place.querySelectorAll('.step-bar')).to.have.length(1);
    shown(renderResults(showing));
    expect(texts('.who-answered li')[1]).to.equal(
      'Osallistujat: yksi yhteinen vastaus, jota oli laatimassa 4 henkilöä.',
    );
  });

  it('says how sure a share is: by those invited, or by chance', async () => {
    const answers = [...Array(12).fill('often'), ...Array(6).fill('never')].map((r1v1, nth) => ({
      ...ladderResponses({ seed: 7, count: 18, group: 'participants' })[nth]!,
      answers: { r1v1 },
    }));
    const sentences = async (invited?: number): Promise<string> => {
      const groups = [{ id: 'organisers' }, { id: 'participants', ...(invited && { invited }) }];
      shown(renderDetails(await ladder(collateLadder(answers, { groups })), 'r1v1'));
      return texts('.group-answers')[1]!.replaceAll(/[\u00a0\u2068\u2069]/g, (sign) =>
        sign === '\u00a0' ? ' ' : '',
      );
    };
    expect(await sentences(25)).to.contain(
      '”Usein” tai ”Aina”: 12/18 (67 %).Kutsutuista 48–76 % vastaisi näin',
    );
    expect(await sentences()).to.contain('osuus olisi 43–84 % (95 prosentin väli)');
  });

  it('counts only what both groups confirm, and has a sentence for every rung', async () => {
    const showing = await ladder(collateLadder(bothSides()));
    const confirmed = showing.collated.reading!.cells.filter(({ status }) => status === 'confirmed');
    expect(headlineOf(showing)).to.equal(`Molempien ryhmien vahvistamia käytäntöjä: ${confirmed.length}/24`);
    const sentences = profileSentences(showing);
    expect(sentences).to.have.length(4);
    for (const sentence of sentences) {
      const counts = [...sentence.matchAll(/ (\d)\/6/g)].map(([, count]) => Number(count));
      expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(6);
      expect(sentence).to.match(/^[^:]+: vahvistettu \d\/6 vaiheessa/);
    }
  });

  it('shows the three widest gaps with questions that side with nobody', async () => {
    const showing = await ladder(collateLadder(bothSides()));
    shown(renderGaps(showing));
    expect(place.querySelectorAll('.gap')).to.have.length(3);
    const widest = Math.max(...showing.collated.reading!.gaps.map(({ difference }) => Math.abs(difference)));
    expect(Math.abs(widestGaps(showing)[0]!.difference)).to.equal(widest);
    expect(texts('.prompts li')).to.deep.equal([...fi.prompt]);
    expect(texts('.gap-size')[0]).to.equal(`Ryhmien ero: ${Math.round(100 * widest)} prosenttiyksikköä.`);
  });

  it('shows any questionnaire, with what is not told of groups', () => {
    const showing = feedback();
    shown(renderDistributions(showing));
    expect(place.querySelectorAll('.question-answers')).to.have.length(7);
    expect(texts('.not-shown li')).to.deep.equal([
      'Mitä toivot seuraavalta kokoukselta? Omin sanoin kirjoitettu vastaus voi paljastaa kirjoittajan.',
    ]);
    const number = showing.collated.groups[0]!.tables.find(({ state }) => state === 'number')!;
    expect(number).to.include({ state: 'number', median: 3 });
    expect(
      texts('.group-answers').filter((text) => text.includes('Keskimmäinen vastaus on 3.')),
    ).to.have.length(2);
  });

  it('has every shown number in its tables, as the file has', () => {
    const showing = feedback();
    shown(renderDataTables(showing));
    const inFile = csv(showing.collated)
      .split('\r\n')
      .map((line) => line.split(','))
      .filter(([, , measure]) => measure === 'count')
      .map(([, , , , value]) => value!);
    const inTables = texts('td.number');
    for (const value of new Set(inFile))
      expect(inTables.filter((each) => each === value).length, value).to.be.at.least(
        inFile.filter((each) => each === value).length,
      );
  });

  it('says of another round that the people are not the same, and how many changes are clear', async () => {
    const earlier = collateLadder(
      [
        ...ladderResponses({ seed: 41, count: 22, group: 'organisers', round: 'old', more: -0.3 }),
        ...ladderResponses({ seed: 42, count: 20, group: 'participants', round: 'old' }),
      ],
      { round: 'old' },
    );
    const later = collateLadder(bothSides('now'), { round: 'now' });
    const comparison = compare(earlier, later);
    shown(renderComparison(await ladder(later), comparison));
    const clear = comparison.changes.filter((change) => change.clear).length;
    expect(clear).to.be.above(0);
    expect(place.textContent).to.contain('Vastaajat eivät ole samat');
    expect(place.textContent).to.contain(`Selvä muutos: ${clear}/${comparison.changes.length}`);
    expect(place.querySelectorAll('tr.is-clear')).to.have.length(clear);
  });
});

describe('bars', () => {
  it('are as long as their shares, in the direction of reading', async () => {
    const { lineOf, reachOf, segmentsOf } = await import('../../packages/results-view/bar-geometry.ts');
    const counts = fc.array(fc.nat(40), { minLength: 2, maxLength: 5 }).filter((all) => all.some(Boolean));
    fc.assert(
      fc.property(counts, fc.nat(4), (all, at) => {
        const from = Math.min(at, all.length - 1);
        const reach = reachOf([all], from);
        const parts = segmentsOf(all, from, reach);
        const total = all.reduce((sum, count) => sum + count, 0);
        const width = parts.reduce((sum, part) => sum + part.width, 0);
        expect(width).to.be.closeTo(100, 1e-6);
        for (const part of parts) expect(part.width).to.be.closeTo((100 * part.count) / total, 1e-6);
        const first = parts.find((part) => part.at >= from);
        if (first) expect(first.start).to.be.closeTo(lineOf(reach), 1e-6);
        segmentsOf(all, from, reach, true).forEach((part, nth) =>
          expect(part.start).to.be.closeTo(100 - parts[nth]!.start - parts[nth]!.width, 1e-6),
        );
      }),
    );
  });
});

describe('presenting', () => {
  it('is a modal dialog that the arrow keys lead and Esc closes', async () => {
    const showing = await ladder(collateLadder(bothSides()));
    const acts: (number | 'close')[] = [];
    const presenter = (page: number, more: Partial<Showing> = {}) =>
      renderPresenter(
        { ...showing, ...more },
        { page, go: (to) => acts.push(to), close: () => acts.push('close') },
      );
    shown(presenter(0));
    await Promise.resolve();
    const dialog = place.querySelector('dialog')!;
    expect(dialog.open).to.be.true;
    expect(dialog.contains(document.activeElement)).to.be.true;
    const press = (key: string): boolean =>
      dialog.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    ['ArrowLeft', 'ArrowRight', 'PageDown', 'End'].forEach(press);
    expect(acts.splice(0)).to.deep.equal([1, 1, 3]);
    shown(presenter(3));
    expect(texts('.presenter-kicker')).to.deep.equal(['Ero 3/3']);
    ['ArrowRight', 'Home'].forEach(press);
    expect(acts.splice(0)).to.deep.equal([0]);
    shown(presenter(1, { direction: 'rtl' }));
    press('ArrowLeft');
    expect(acts.splice(0)).to.deep.equal([2]);
    dialog.close();
    await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
    expect(acts).to.deep.equal(['close']);
  });
});

describe('paper and pictures', () => {
  it('has one page with table, gaps and questions', async () => {
    shown(
      renderSheet(await ladder(collateLadder(withJointAnswer())), { title: 'Portaat', network: 'Verkosto' }),
    );
    expect(texts('.sheet-title')).to.deep.equal(['Verkosto']);
    expect(place.querySelectorAll('.practice .status')).to.have.length(24);
    expect(place.querySelectorAll('.sheet-gap')).to.have.length(3);
    expect(place.querySelectorAll('button')).to.have.length(0);
  });

  it('says on the page in words how alike the answers of each group are', async () => {
    shown(renderSheet(await ladder(collateLadder(bothSides())), { title: 'Portaat' }));
    const alike = Object.values(fi.agreement);
    for (const group of place.querySelectorAll('.sheet-gap .group-answers')) {
      const said = [...group.querySelectorAll('.sentences li')].map(({ textContent }) => textContent.trim());
      expect(said.filter((each) => alike.includes(each)).length, said.join()).to.equal(
        group.querySelector('.step-bar') ? 1 : 0,
      );
    }
    expect(texts('.sheet-gap .sentences li').some((each) => alike.includes(each))).to.equal(true);
  });

  it('draws SVG files that are sound, stand alone and take no markup from texts', async () => {
    const showing = await ladder(collateLadder(bothSides()), { direction: 'rtl' });
    const hostile = 'a "b" <script>&\u0000c</script>';
    const labels = { ...showing.labels, group: () => hostile };
    for (const svg of [
      practicesSvg({ ...showing, labels }, hostile),
      answersSvg({ ...showing, labels }, 'r2v6'),
      ...feedback().collated.items.map(({ id }) => answersSvg(feedback(), id)),
    ]) {
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      expect(parsed.querySelector('parsererror')).to.equal(null);
      expect(parsed.querySelector('script, style, image, foreignObject')).to.equal(null);
      expect(parsed.querySelector('title')!.textContent).not.to.equal('');
      expect(parsed.querySelector('desc')!.textContent).not.to.equal('');
      expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.to.match(/https?:|href/);
    }
  });

  it('paints PNG files', async () => {
    const png = await pngOf(answersSvg(feedback(), 'learned'));
    const bytes = new Uint8Array(await png.arrayBuffer());
    expect([...bytes.slice(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).to.equal('PNG');
    const bitmap = await createImageBitmap(png);
    expect(bitmap.width).to.equal(1600);
  });
});

describe('words', () => {
  it('are English for readers of languages that have none, and unreviewed where nobody has read them', async () => {
    expect((await loadWords('ar')).words.language).to.equal('en');
    expect(await loadWords('fi-simple')).to.deep.equal({ words: fi, unreviewed: false });
    expect((await loadWords('sv-FI')).unreviewed).to.be.true;
  });

  it('leave no Finnish on screen in Swedish and English', async () => {
    const collated = collateLadder(bothSides(), { day: '2026-10-20' });
    for (const language of ['sv', 'en'] as const) {
      const { words } = await loadWords(language);
      const showing: Showing = {
        collated,
        words,
        labels: labelsOf({
          definition: ladderDefinition,
          texts: await ladderTexts(language),
          language,
          words,
        }),
        grid: await ladderGrid(language),
        examples: {},
        newInstrument: true,
      };
      shown(html`${renderResults(showing)}${renderSheet(showing, { title: '' })}`);
      expect(place.textContent).not.to.match(/vakiintunut|vastau|ryhm|käytän|kysy/i);
    }
  });
});
