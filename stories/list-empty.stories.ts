import type { Meta } from '@storybook/web-components-vite';
import { emptyList } from './fixtures/questions.ts';
import { questionnaireMeta, statesOf } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const states = statesOf(emptyList);

export default {
  ...questionnaireMeta,
  title: 'Questions/List with nothing in it',
} satisfies Meta<QuestionnaireArgs>;

export const Empty: Story = states.empty;
export const Answered: Story = states.answered;
export const Nonresponse: Story = states.nonresponse;
