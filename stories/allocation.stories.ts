import type { Meta } from '@storybook/web-components-vite';
import { type } from './fixtures/acts.ts';
import { allocation } from './fixtures/counted-questions.ts';
import { questionnaireMeta, statesOf, wrong } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const states = statesOf(allocation);

export default { ...questionnaireMeta, title: 'Questions/Allocation' } satisfies Meta<QuestionnaireArgs>;

export const TooLittle: Story = wrong(allocation, (element) => type(element, '.share input', '40'));
export const TooMuch: Story = wrong(allocation, (element) => type(element, '.share input', '140'));
export const NotANumber: Story = wrong(allocation, (element) => type(element, '.share input', 'puolet'));
export const Nonresponse: Story = states.nonresponse;
