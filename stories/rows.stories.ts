import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { find, press, shown, type } from './fixtures/acts.ts';
import { definitionOf } from './fixtures/definitions.ts';
import { rows } from './fixtures/questions.ts';
import { questionnaireMeta, statesOf, wrong } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const states = statesOf(rows);

export default { ...questionnaireMeta, title: 'Questions/Repeating group' } satisfies Meta<QuestionnaireArgs>;

export const TooFewRows: Story = wrong(rows, async (element) => {
  await press(element, '.question > .secondary');
  await type(element, '.row input', 'Yksi yhteinen lista alueen palveluista');
});
/** Moved by a button, which keeps the focus or hands it to the way back. */
export const Moved: Story = {
  ...states.answered,
  play: async (context) => {
    await states.answered.play!(context);
    const element = await shown(context.canvasElement);
    await press(element, '.row-acts [id$=":down"]');
    await waitFor(() => expect((element.renderRoot as ShadowRoot).activeElement?.id).toBe('goals:r1:up'));
  },
};
/** Spoken of where it stood, and brought back there. */
export const Removed: Story = {
  ...states.answered,
  play: async (context) => {
    await states.answered.play!(context);
    const element = await shown(context.canvasElement);
    await press(element, '.row-acts button:last-of-type');
    await find(element, '.undo button:focus');
  },
};
export const AsManyAsAllowed: Story = {
  ...states.answered,
  args: { definition: definitionOf([{ ...rows.question, max: 2 } as typeof rows.question]) },
};
export const Nonresponse: Story = states.nonresponse;
