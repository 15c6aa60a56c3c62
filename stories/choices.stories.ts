import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { find, press, shown, type } from './fixtures/acts.ts';
import { areas, worries } from './fixtures/chosen-questions.ts';
import { definitionOf } from './fixtures/definitions.ts';
import { choices } from './fixtures/questions.ts';
import { fill, questionnaireMeta, statesOf, wrong } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const states = statesOf(choices);

export default { ...questionnaireMeta, title: 'Questions/Choices' } satisfies Meta<QuestionnaireArgs>;

export const TooMany: Story = wrong(choices, async (element) => {
  for (const nth of [1, 2, 3]) await press(element, `.option:nth-of-type(${nth}) input`);
});
export const Nonresponse: Story = states.nonresponse;

const withNone = { definition: definitionOf([worries.question]) };

/** "None of these" takes the other ticks away, and says how they come back. */
export const NoneOfThese: Story = {
  args: withNone,
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await fill(element, { worries: worries.answer });
    await press(element, '.option:nth-of-type(4) input');
    await expect(element.response!.answers['worries']).toEqual(['none']);
    await find(element, '.told:not(:empty)');
  },
};
/** It gives way to any other option. */
export const NotNoneOfThese: Story = {
  args: withNone,
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await press(element, '.option:nth-of-type(4) input');
    await press(element, '.option:nth-of-type(2) input');
    await expect(element.response!.answers['worries']).toEqual(['time']);
  },
};
export const Many: Story = {
  args: { definition: definitionOf([areas.question]) },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await fill(element, { areas: areas.answer });
    await type(element, 'input[type=search]', 'saari');
    await press(element, '.option input');
  },
};
