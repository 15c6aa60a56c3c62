import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { press, shown } from './fixtures/acts.ts';
import { definitionOf } from './fixtures/definitions.ts';
import { namedScale, scale } from './fixtures/rating-questions.ts';
import { questionnaireMeta, statesOf } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const states = statesOf(scale);

export default { ...questionnaireMeta, title: 'Questions/Scale' } satisfies Meta<QuestionnaireArgs>;

export const Nonresponse: Story = states.nonresponse;
/** Every point has a name: side by side where they fit, below each other on a phone. */
export const EveryPointNamed: Story = statesOf(namedScale).answered;
/** An answer that is not needed can be taken back. */
export const Cleared: Story = {
  ...states.empty,
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await press(element, 'input[value="3"]');
    await press(element, '.question > button');
    await expect(element.questionnaire!.question('satisfied').answered).toBe(false);
  },
};
/** More points than a row of buttons can have. */
export const HundredPoints: Story = {
  args: { definition: definitionOf([{ ...scale.question, max: 100, texts: {} } as typeof scale.question]) },
};
