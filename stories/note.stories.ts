import type { Meta } from '@storybook/web-components-vite';
import { definitionOf, membersSurvey } from './fixtures/definitions.ts';
import { questionnaireMeta } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

export default { ...questionnaireMeta, title: 'Questions/Note' } satisfies Meta<QuestionnaireArgs>;

const [aboutWork, how] = membersSurvey.sections[1]!.questions;

/** Text to read, before the question it belongs to. */
export const BeforeAQuestion: Story = { args: { definition: definitionOf([aboutWork!, how!]) } };

export const Alone: Story = { args: { definition: definitionOf([aboutWork!]) } };
