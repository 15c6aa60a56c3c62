import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { find, press, shown } from './fixtures/acts.ts';
import { spoken } from './fixtures/chosen-questions.ts';
import { definitionOf, membersSurvey } from './fixtures/definitions.ts';
import { choice, text } from './fixtures/questions.ts';
import { questionnaireMeta } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

export default { ...questionnaireMeta, title: 'Questions/Recording' } satisfies Meta<QuestionnaireArgs>;

const [note] = membersSurvey.sections[1]!.questions;
const recorded = definitionOf([spoken(note!), spoken(text.question), spoken(choice.question)]);

/** Stories are shown under a policy that allows no media: nothing is fetched, and playing goes as it is told to. */
function playing(play: () => Promise<void>): () => () => void {
  return () => {
    const Native = window.Audio;
    window.Audio = class extends Native {
      constructor() {
        super();
      }

      override play(): Promise<void> {
        return play();
      }
    };
    return () => {
      window.Audio = Native;
    };
  };
}

/** A button below the label; nothing is fetched before it is pressed. */
export const Recorded: Story = { args: { definition: recorded } };

export const Playing: Story = {
  args: { definition: recorded },
  beforeEach: playing(() => Promise.resolve()),
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    const button = await find(element, '.listen[aria-label]');
    const silent = button.textContent;
    await press(element, '.listen[aria-label]');
    await waitFor(() => expect(button.textContent).not.toBe(silent));
  },
};

/** The recording cannot be had, or the page's policy does not allow it. */
export const CannotBePlayed: Story = {
  args: { definition: recorded },
  beforeEach: playing(() => Promise.reject(new DOMException('no such recording', 'NotSupportedError'))),
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await press(element, '.listen[aria-label]');
    await find(element, '.listen-failed:not(:empty)');
  },
};
