import type { Meta } from '@storybook/web-components-vite';
import { press } from './fixtures/acts.ts';
import { choices } from './fixtures/questions.ts';
import { questionnaireMeta, statesOf, wrong } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const states = statesOf(choices);

export default { ...questionnaireMeta, title: 'Questions/Choices' } satisfies Meta<QuestionnaireArgs>;

export const Empty: Story = states.empty;
export const Answered: Story = states.answered;
export const Required: Story = states.required;
export const ErrorWhenEmpty: Story = states.errorRequired;
export const TooMany: Story = wrong(choices, async (element) => {
  for (const nth of [1, 2, 3]) await press(element, `.option:nth-of-type(${nth}) input`);
});
export const Nonresponse: Story = states.nonresponse;
export const NonresponseOverAnAnswer: Story = states.nonresponseOverAnswer;
export const Readonly: Story = states.readonly;
export const Locked: Story = states.locked;
