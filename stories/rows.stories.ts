import type { Meta } from '@storybook/web-components-vite';
import { press, type } from './fixtures/acts.ts';
import { rows } from './fixtures/questions.ts';
import { questionnaireMeta, statesOf, wrong } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const states = statesOf(rows);

export default { ...questionnaireMeta, title: 'Questions/Repeating group' } satisfies Meta<QuestionnaireArgs>;

export const Empty: Story = states.empty;
export const Answered: Story = states.answered;
export const Required: Story = states.required;
export const ErrorWhenEmpty: Story = states.errorRequired;
export const TooFewRows: Story = wrong(rows, async (element) => {
  await press(element, '.question > .secondary');
  await type(element, '.row input', 'Yksi yhteinen lista alueen palveluista');
});
export const Nonresponse: Story = states.nonresponse;
export const NonresponseOverAnAnswer: Story = states.nonresponseOverAnswer;
export const Readonly: Story = states.readonly;
export const Locked: Story = states.locked;
