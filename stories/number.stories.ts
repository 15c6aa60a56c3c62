import type { Meta } from '@storybook/web-components-vite';
import { type } from './fixtures/acts.ts';
import { number } from './fixtures/questions.ts';
import { questionnaireMeta, statesOf, wrong } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const states = statesOf(number);

export default { ...questionnaireMeta, title: 'Questions/Number' } satisfies Meta<QuestionnaireArgs>;

export const NotANumber: Story = wrong(number, (element) => type(element, 'input', 'parikymmentä'));
export const NotWhole: Story = wrong(number, (element) => type(element, 'input', '12,5'));
export const TooBig: Story = wrong(number, (element) => type(element, 'input', '1 200'));
export const Nonresponse: Story = states.nonresponse;
