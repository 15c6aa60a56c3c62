import { expect } from 'chai';
import { Questionnaire } from 'talkoot';
import { openDrafts } from 'talkoot/device';
import {
  alter,
  draftLine,
  forgetAll,
  leave,
  notices,
  stored,
  until,
  untilDraftIs,
  visit,
} from './draft-fixture.ts';
import { defined, one, type } from './fixture.ts';

const DAY = 86_400_000;
const survey = defined({ id: 'name', type: 'text' });

/** Answers in a round and leaves; what was kept is then so many days old. */
async function answered(days: number, options: { round?: string; draftDays?: number } = {}): Promise<void> {
  const element = await visit(survey, options);
  type(one(element, 'input'), 'Aino');
  await untilDraftIs(element, 'saved');
  await leave();
  const { round = '' } = options;
  await alter((record) => {
    if (record['key'] !== (round ? `test//${round}/` : 'test/')) return;
    for (const moment of ['savedAt', 'keptUntil'])
      if (moment in record) record[moment] = Number(record[moment]) - days * DAY;
  });
}

/** What the console is told as an error while something is done. */
async function errorsOf(act: () => Promise<unknown>): Promise<string[]> {
  const told: string[] = [];
  const { error } = console;
  console.error = (...words: unknown[]) => told.push(words.map(String).join(' '));
  try {
    await act();
  } finally {
    console.error = error;
  }
  return told;
}

describe('how long a draft is kept', () => {
  beforeEach(forgetAll);
  after(forgetAll);

  it('is until somebody erases it, where the host says nothing', async () => {
    await answered(4000);
    const element = await visit(survey);
    expect(element.draftState).to.include({ status: 'saved', resumed: true });
    expect(element.draftState.keptUntil).to.equal(undefined);
    expect(draftLine(element)).not.to.contain('säilyy');
  });

  it('is said below the questions, to the end of a day, when it is saved and when it is opened', async () => {
    const element = await visit(survey, { draftDays: 30 });
    type(one(element, 'input'), 'Aino');
    await untilDraftIs(element, 'saved');
    const end = new Date();
    end.setDate(end.getDate() + 30);
    end.setHours(23, 59, 59, 999);
    expect(element.draftState.keptUntil).to.deep.equal(end);
    const words = `Luonnos säilyy ${new Intl.DateTimeFormat('fi-FI', { dateStyle: 'long' }).format(end)} asti.`;
    expect(draftLine(element)).to.contain(words);
    expect((await stored())[0]).to.include({ keptUntil: end.getTime() });
    const later = await visit(survey, { draftDays: 30 });
    expect(later.draftState).to.deep.include({ status: 'saved', keptUntil: end });
  });

  it('is over after that day: erased before anything of it is shown, and said with its moment', async () => {
    await answered(31, { draftDays: 30 });
    const [{ savedAt }] = (await stored()) as [{ savedAt: number }];
    let isRead = false;
    const { draftReader } = Questionnaire.prototype;
    Questionnaire.prototype.draftReader = function (this: Questionnaire) {
      isRead = true;
      return draftReader.call(this);
    };
    const opened = await visit(survey, { draftDays: 30 });
    Questionnaire.prototype.draftReader = draftReader;
    expect(isRead).to.equal(false);
    expect(opened.response!.answers).to.deep.equal({});
    expect(await stored()).to.deep.equal([]);
    expect(opened.draftState.expired).to.deep.equal(new Date(savedAt));
    const moment = new Intl.DateTimeFormat('fi-FI', { dateStyle: 'long', timeStyle: 'short' }).format(
      savedAt,
    );
    expect(notices(opened)).to.contain(
      `Tällä laitteella oli luonnos, joka tallennettiin ${moment}. Se on poistettu, koska sen säilytysaika päättyi.`,
    );
    // Told once: there is nothing to tell the next time.
    expect(notices(await visit(survey, { draftDays: 30 }))).to.equal('');
  });

  it('is not over on its last day', async () => {
    await answered(30, { draftDays: 30 });
    const element = await visit(survey, { draftDays: 30 });
    expect(element.response!.answers).to.deep.equal({ name: 'Aino' });
  });

  it('is counted from the saving where it was saved before the host said how long', async () => {
    await answered(31);
    const element = await visit(survey, { draftDays: 30 });
    expect(element.draftState.expired).to.be.instanceOf(Date);
    expect(await stored()).to.deep.equal([]);
  });

  it('is what the person was told, not what the host says later', async () => {
    await answered(10, { draftDays: 30 });
    const element = await visit(survey, { draftDays: 5 });
    expect(element.response!.answers).to.deep.equal({ name: 'Aino' });
  });

  it('is over for other rounds, for copies moved aside and for what could not be opened, too', async () => {
    await answered(31, { round: 'spring', draftDays: 30 });
    await answered(1, { round: 'summer', draftDays: 30 });
    const drafts = await openDrafts();
    const over = Date.now() - DAY;
    await drafts.save('test/~5/', {}, undefined, over);
    await drafts.save('other/', {}, undefined, over);
    await drafts.save('other/kept/', {});
    await drafts.save('torn/', {}, undefined, over);
    await drafts.load('torn/', () => {
      throw new Error('torn');
    });
    drafts.close();
    const element = await visit(survey, { draftDays: 30 });
    expect((await stored()).map(({ key }) => key)).to.deep.equal(['other/kept/', 'test//summer/']);
    expect(await stored('setAside')).to.deep.equal([]);
    // Those of other rounds are no news here.
    expect(notices(element)).not.to.contain('summer');
  });

  it('another questionnaire erases nothing of what has no end of its own', async () => {
    await answered(400);
    const other = { ...survey, id: 'other' };
    await visit(other, { draftDays: 1 });
    expect((await stored()).map(({ key }) => key)).to.deep.equal(['test/']);
  });

  for (const value of ['0', '-3', 'kuukausi', '', '2.5', '1e9']) {
    it(`draft-days="${value}" makes no sense: one clear error, and nothing is ever erased`, async () => {
      await answered(400, { draftDays: 30 });
      const told = await errorsOf(async () => {
        const element = document.createElement('talkoot-questionnaire') as Questionnaire;
        element.setAttribute('draft-days', value);
        const { draftDays } = element;
        const shown = await visit(survey, { draftDays: draftDays! });
        expect(shown.response!.answers).to.deep.equal({ name: 'Aino' });
        type(one(shown, 'input'), 'Aino ja Ville');
        await until(async () => Number((await stored())[0]!['savedAt']) > Date.now() - DAY);
        await untilDraftIs(shown, 'saved');
        expect(draftLine(shown)).not.to.contain('säilyy');
      });
      expect(told).to.have.length(1);
      expect(told[0]).to.match(/^draft-days must be a whole number of days from 1 to 36525/);
      expect((await stored()).map(({ key }) => key)).to.deep.equal(['test/']);
    });
  }

  it('follows the attribute when the host takes it away', async () => {
    const element = await visit(survey);
    element.setAttribute('draft-days', '30');
    element.removeAttribute('draft-days');
    type(one(element, 'input'), 'Aino');
    await untilDraftIs(element, 'saved');
    expect(element.draftState.keptUntil).to.equal(undefined);
  });
});
