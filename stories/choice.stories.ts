import type { Meta } from '@storybook/web-components-vite';
import { find, press, shown, type } from './fixtures/acts.ts';
import { home } from './fixtures/chosen-questions.ts';
import { definitionOf } from './fixtures/definitions.ts';
import { choice } from './fixtures/questions.ts';
import { fill, questionnaireMeta, statesOf } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const states = statesOf(choice);

export default { ...questionnaireMeta, title: 'Questions/Choice' } satisfies Meta<QuestionnaireArgs>;

export const Required: Story = states.required;
export const ErrorWhenEmpty: Story = states.errorRequired;
/** The text of "other, what?" is there once it is chosen. */
export const Other: Story = {
  ...states.empty,
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await press(element, 'input[value=other]');
    await type(element, '.other input', 'Silloin kun on asiaa');
  },
};
export const Nonresponse: Story = states.nonresponse;
export const NonresponseOverAnAnswer: Story = states.nonresponseOverAnswer;
export const Readonly: Story = states.readonly;
export const Locked: Story = states.locked;

const many = { definition: definitionOf([home.question]) };

/** Too many to look through: the first ones, a search, and what is chosen. */
export const Many: Story = {
  args: many,
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await fill(element, { home: home.answer });
  },
};
/** What begins with the text stands first; what is chosen stays in sight. */
export const Searched: Story = {
  args: many,
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await fill(element, { home: home.answer });
    await type(element, 'input[type=search]', 'järvi');
    await find(element, '.chosen input:checked');
  },
};
export const NothingFound: Story = {
  args: many,
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await type(element, 'input[type=search]', 'Tukholma');
  },
};
