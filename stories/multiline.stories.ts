import type { Meta } from '@storybook/web-components-vite';
import { type } from './fixtures/acts.ts';
import { multiline } from './fixtures/questions.ts';
import { questionnaireMeta, statesOf, wrong } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const states = statesOf(multiline);

export default {
  ...questionnaireMeta,
  title: 'Questions/Text of several lines',
} satisfies Meta<QuestionnaireArgs>;

export const TooShort: Story = wrong(multiline, (element) => type(element, 'textarea', 'Ihan paljon.'));
export const Nonresponse: Story = states.nonresponse;
