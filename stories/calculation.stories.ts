import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { find, goToReview, shown, type } from './fixtures/acts.ts';
import { calculation, visitors } from './fixtures/counted-questions.ts';
import { definitionOf } from './fixtures/definitions.ts';
import { questionnaireMeta } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

export default {
  ...questionnaireMeta,
  title: 'Questions/Calculation',
  args: { ...questionnaireMeta.args, definition: definitionOf([visitors.question, calculation]) },
} satisfies Meta<QuestionnaireArgs>;

/** Nothing to compute from yet. */
export const Empty: Story = {};
export const Computed: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await type(element, 'input', '120');
    await expect(await find(element, 'output')).toHaveTextContent('4800');
  },
};
export const InTheReview: Story = {
  play: async (context) => {
    await Computed.play!(context);
    await goToReview(await shown(context.canvasElement));
  },
};
