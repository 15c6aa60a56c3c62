import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { press, shown } from './fixtures/acts.ts';
import { ranking } from './fixtures/counted-questions.ts';
import { definitionOf } from './fixtures/definitions.ts';
import { fill, questionnaireMeta, statesOf, wrong } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const states = statesOf(ranking);

export default { ...questionnaireMeta, title: 'Questions/Ranking' } satisfies Meta<QuestionnaireArgs>;

/** Some are in order, the others wait below. */
export const Begun: Story = {
  ...states.empty,
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    for (let place = 0; place < 3; place++) await press(element, '.free li:last-child button');
    await expect(element.questionnaire!.question('needed').answer).toEqual(['garden', 'talk', 'sport']);
  },
};
export const Moved: Story = {
  ...states.empty,
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await fill(element, { needed: ranking.answer });
    await press(element, '.ranked li:last-child button');
    await expect(element.questionnaire!.question('needed').answer).toEqual([
      'talk',
      'homework',
      'cafe',
      'sport',
      'garden',
    ]);
  },
};
export const NotAllInOrder: Story = wrong(ranking, (element) => press(element, '.free button'));
/** Only the first three are asked for, and all places are taken. */
export const AllPlacesTaken: Story = {
  args: { definition: definitionOf([{ ...ranking.question, max: 3 } as typeof ranking.question]) },
  play: async ({ canvasElement }) => {
    await fill(await shown(canvasElement), { needed: ['talk', 'cafe', 'sport'] });
  },
};
export const Nonresponse: Story = states.nonresponse;
