import { expect } from 'chai';
import { parseDefinition } from 'talkoot/engine';
import type { Results } from 'talkoot/tools/results.js';
import 'talkoot/tools/results.js';
import { all, words } from '../elements/fixture.ts';
import { until } from '../elements/draft-fixture.ts';
import { answered, collect, openResults, round } from './results-fixture.ts';

const yesOrNo = { type: 'choice', options: [{ value: 'yes' }, { value: 'no' }] };
/** A questionnaire of one's own: what is asked hangs on what the round says. */
const definition = parseDefinition({
  talkoot: 1,
  id: 'own',
  version: '1.0.0',
  languages: ['fi'],
  parameters: { people: { type: 'text' }, walks: { type: 'boolean' } },
  sections: [
    {
      id: 'all',
      questions: [
        { ...yesOrNo, id: 'useful' },
        { ...yesOrNo, id: 'theirs', relevant: 'answered(people)' },
        { ...yesOrNo, id: 'near', relevant: 'walks' },
      ],
    },
  ],
});
const own = { ...round, questionnaire: 'own' };
const responses = answered('organisers', 20).map((response, nth) => {
  const said = nth % 3 === 0 ? 'yes' : 'no';
  return { ...response, questionnaire: 'own', answers: { useful: said, theirs: said, near: said } };
});

/** How many answers of the group are told, by question; how a table is hidden, else. */
async function told(options: Partial<Results>): Promise<(number | string)[]> {
  const element = await openResults({ definition, drafts: 'none', ...options });
  await collect(element, responses);
  element.show('results');
  await until(() => element.collated !== undefined);
  return element.collated!.groups[0]!.tables.map((table) =>
    table.state === 'shown' ? table.answers : table.state,
  );
}

describe('questions that hang on what the round says', () => {
  it('count where the round in the file says it', async () => {
    expect(await told({ round: own })).to.eql([20, 20, 'hidden']);
    expect(await told({ round: { ...own, people: { fi: ' ' } } })).to.eql([20, 'hidden', 'hidden']);
  });

  it('count where the page says it, in place of the round', async () => {
    expect(await told({ round: own, parameters: { walks: true } })).to.eql([20, 'hidden', 20]);
    expect(await told({ round: own, parameters: { walks: true, people: 'nuoret' } })).to.eql([20, 20, 20]);
  });

  it('are no reason to guess: what does not fit the definition is told', async () => {
    const { error } = console;
    const said: string[] = [];
    console.error = (...parts: unknown[]) => void said.push(parts.join(' '));
    const element = await openResults({
      definition,
      drafts: 'none',
      round: own,
      parameters: { walks: 'often' },
    });
    await until(() => all(element, '[role=alert]').some((each) => words(each) !== ''));
    console.error = error;
    expect(said.join()).to.contain('parameter walks');
  });
});
