import type { Meta } from '@storybook/web-components-vite';
import { boolean } from './fixtures/questions.ts';
import { questionnaireMeta, statesOf } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const states = statesOf(boolean);

export default { ...questionnaireMeta, title: 'Questions/Yes or no' } satisfies Meta<QuestionnaireArgs>;

export const Nonresponse: Story = states.nonresponse;
