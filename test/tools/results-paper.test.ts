import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Response } from 'talkoot/engine';
import type { Results } from 'talkoot/tools/results.js';
import 'talkoot/tools/results.js';
import { until } from '../elements/draft-fixture.ts';
import { all, one, show } from '../elements/fixture.ts';
import { answered, collect, round } from './results-fixture.ts';

/** What half an inch of margin leaves of an A4 sheet, in CSS pixels (96 to the inch). */
const [WIDTH, HEIGHT] = [Math.floor((210 / 25.4 - 1) * 96), Math.floor((297 / 25.4 - 1) * 96)];

/** The results of a round as they go to the printer. */
async function printed(responses: readonly Response[], language: string): Promise<Results> {
  const element = document.createElement('talkoot-results');
  // Where nobody knows how many were invited, the sentences are the longest.
  const groups = round.groups.map(({ id }) => ({ id }));
  await show(Object.assign(element, { round: { ...round, groups }, drafts: 'none' as const }), language);
  await collect(element, responses);
  element.show('results');
  await until(() => all(element, '.sheet').length === 1);
  await emulateMedia({ media: 'print' });
  await setViewport({ width: WIDTH, height: HEIGHT });
  await element.updateComplete;
  return element;
}

describe('the printed results', () => {
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    await setViewport({ width: 800, height: 600 });
  });
  const joint = (): Response => ({ ...answered('participants', 1)[0]!, joint: 4 });

  for (const language of ['fi', 'sv', 'en']) {
    for (const [people, responses] of [
      [
        '25 organisers and 18 participants',
        () => [...answered('organisers', 25), ...answered('participants', 18)],
      ],
      ['20 organisers and a joint answer of 4', () => [...answered('organisers', 20), joint()]],
    ] as const) {
      it(`of ${people} are one A4 page (${language})`, async () => {
        const sheet = one(await printed(responses(), language), '.sheet');
        const { width, height } = sheet.getBoundingClientRect();
        expect(sheet.querySelectorAll('.sheet-gap')).to.have.length(3);
        expect(width).to.be.within(WIDTH / 2, WIDTH);
        expect(height).to.be.within(HEIGHT / 3, HEIGHT);
      });
    }
  }
});
