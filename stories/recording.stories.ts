import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { find, press, shown } from './fixtures/acts.ts';
import { brokenRecording, spoken } from './fixtures/chosen-questions.ts';
import { definitionOf, membersSurvey } from './fixtures/definitions.ts';
import { choice, text } from './fixtures/questions.ts';
import { questionnaireMeta } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

export default { ...questionnaireMeta, title: 'Questions/Recording' } satisfies Meta<QuestionnaireArgs>;

const [note] = membersSurvey.sections[1]!.questions;
const recorded = definitionOf([
  { ...note!, audio: { fi: 'data:,', sv: 'data:,', en: 'data:,' } },
  spoken(text),
  spoken(choice),
]);

/** A button below the label; nothing is fetched before it is pressed. */
export const Recorded: Story = { args: { definition: recorded } };

/** The recording cannot be had, or the page's policy does not allow it. */
export const CannotBePlayed: Story = {
  args: { definition: definitionOf([brokenRecording(text)]) },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await press(element, '.listen');
    const words = await find(element, '.listen-failed');
    await waitFor(() => expect(words.textContent).not.toBe(''));
  },
};
