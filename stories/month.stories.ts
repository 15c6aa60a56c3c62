import type { Meta } from '@storybook/web-components-vite';
import { type, typeDay } from './fixtures/acts.ts';
import { month } from './fixtures/counted-questions.ts';
import { questionnaireMeta, statesOf, wrong } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const states = statesOf(month);

export default { ...questionnaireMeta, title: 'Questions/Month' } satisfies Meta<QuestionnaireArgs>;

export const NoYear: Story = wrong(month, (element) => type(element, '.month input', '3'));
export const TooEarly: Story = wrong(month, (element) => typeDay(element, '.month input', '2026-03'));
export const Nonresponse: Story = states.nonresponse;
