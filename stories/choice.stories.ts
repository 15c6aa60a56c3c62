import type { Meta } from '@storybook/web-components-vite';
import { press, shown, type } from './fixtures/acts.ts';
import { choice } from './fixtures/questions.ts';
import { questionnaireMeta, statesOf } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const states = statesOf(choice);

export default { ...questionnaireMeta, title: 'Questions/Choice' } satisfies Meta<QuestionnaireArgs>;

export const Empty: Story = states.empty;
export const Answered: Story = states.answered;
export const Required: Story = states.required;
export const ErrorWhenEmpty: Story = states.errorRequired;
/** The text of "other, what?" is there once it is chosen. */
export const Other: Story = {
  ...states.empty,
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await press(element, 'input[value=other]');
    await type(element, '.other input', 'Silloin kun on asiaa');
  },
};
export const Nonresponse: Story = states.nonresponse;
export const NonresponseOverAnAnswer: Story = states.nonresponseOverAnswer;
export const Readonly: Story = states.readonly;
export const Locked: Story = states.locked;
