import type { Meta } from '@storybook/web-components-vite';
import { press, shown, type } from './fixtures/acts.ts';
import { definitionOf } from './fixtures/definitions.ts';
import { municipalities } from './fixtures/municipalities.ts';
import { oneOfList } from './fixtures/questions.ts';
import { questionnaireMeta, statesOf } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const states = statesOf(oneOfList);

export default {
  ...questionnaireMeta,
  title: 'Questions/List, one at most',
} satisfies Meta<QuestionnaireArgs>;

export const Empty: Story = states.empty;
export const Answered: Story = states.answered;
export const Nonresponse: Story = states.nonresponse;

/** Too many for a menu. */
export const Many: Story = {
  args: {
    definition: definitionOf([oneOfList.question]),
    lists: { actors: municipalities.map(({ value, label }) => ({ id: value, label: label.fi })) },
  },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await type(element, 'input[type=search]', 'kuusamo');
    await press(element, '.option input');
  },
};
