import type { Meta } from '@storybook/web-components-vite';
import { type, typeDay } from './fixtures/acts.ts';
import { date } from './fixtures/questions.ts';
import { questionnaireMeta, statesOf, wrong } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const states = statesOf(date);

export default { ...questionnaireMeta, title: 'Questions/Date' } satisfies Meta<QuestionnaireArgs>;

export const HalfTyped: Story = wrong(date, (element) => type(element, '.day input', '12'));
export const NoSuchDay: Story = wrong(date, (element) => typeDay(element, '.day input', '2027-02-31'));
export const YearOfTwoDigits: Story = wrong(date, (element) => typeDay(element, '.day input', '27-02-14'));
export const TooEarly: Story = wrong(date, (element) => typeDay(element, '.day input', '2025-12-31'));
export const Nonresponse: Story = states.nonresponse;
