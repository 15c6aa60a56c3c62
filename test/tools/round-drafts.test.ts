import { expect } from 'chai';
import type { RoundStart } from 'talkoot/tools/round.js';
import 'talkoot/tools/round.js';
import { forgetAll, leave, stored, until, untilDraftIs } from '../elements/draft-fixture.ts';
import { all, show } from '../elements/fixture.ts';
import { answer, finish, networkWith, round, roundStart } from './round-fixture.ts';

/** A later visit to the page. */
async function visit(options: Partial<RoundStart> = {}): Promise<RoundStart> {
  await leave();
  const element = await show(roundStart({ drafts: 'device', ...options }));
  await until(() => element.questionnaire && !element.locked);
  return element;
}

async function saved(element: RoundStart, text: string): Promise<void> {
  await until(async () => JSON.stringify(await stored()).includes(text));
  await untilDraftIs(element, 'saved');
}

describe('drafts of a round', () => {
  beforeEach(forgetAll);
  after(forgetAll);

  it('bring back what is begun, and the round that was made of it', async () => {
    let element = await visit();
    answer(element, { ...round, network: 'Kesken' });
    await saved(element, 'Kesken');
    element = await visit();
    await until(() => element.response?.answers['network'] === 'Kesken');
    await untilDraftIs(element, 'saved');
    await finish(element);
    const { id } = element.network!.rounds![0]!;
    await saved(element, '"place":"done"');
    element = await visit();
    await until(() => all(element, '.round-group').length > 0);
    expect(element.network!.rounds!.map((each) => each.id)).to.deep.equal([id]);
  });

  it('of a network the page gives leave that network as it is', async () => {
    let element = await visit();
    answer(element, { ...round, network: 'Oma' });
    await saved(element, 'Oma');
    const given = networkWith(round);
    element = await visit({ network: given });
    await untilDraftIs(element, 'off');
    expect(element.network).to.deep.equal(given);
  });
});
