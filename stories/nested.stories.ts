import type { Meta } from '@storybook/web-components-vite';
import { press } from './fixtures/acts.ts';
import { nested } from './fixtures/questions.ts';
import { questionnaireMeta, statesOf, wrong } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const states = statesOf(nested);

export default {
  ...questionnaireMeta,
  title: 'Questions/Repeating group in a repeating group',
} satisfies Meta<QuestionnaireArgs>;

export const Empty: Story = states.empty;
export const Answered: Story = states.answered;
export const WrongInside: Story = wrong(nested, async (element) => {
  await press(element, '.question > .secondary');
  await press(element, '.row .secondary');
});
export const Nonresponse: Story = states.nonresponse;
