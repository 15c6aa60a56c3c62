import type { Meta } from '@storybook/web-components-vite';
import { type } from './fixtures/acts.ts';
import { group } from './fixtures/questions.ts';
import { questionnaireMeta, statesOf, wrong } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const states = statesOf(group);

export default { ...questionnaireMeta, title: 'Questions/Group' } satisfies Meta<QuestionnaireArgs>;

export const WrongInside: Story = wrong(group, (element) => type(element, 'input.short', 'noin sata'));
export const Nonresponse: Story = states.nonresponse;
