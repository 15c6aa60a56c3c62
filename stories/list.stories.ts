import type { Meta } from '@storybook/web-components-vite';
import { find, press, shown, type } from './fixtures/acts.ts';
import { municipalities } from './fixtures/municipalities.ts';
import { definitionOf } from './fixtures/definitions.ts';
import { list } from './fixtures/questions.ts';
import { questionnaireMeta, statesOf, wrong } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const states = statesOf(list);

export default { ...questionnaireMeta, title: 'Questions/List' } satisfies Meta<QuestionnaireArgs>;

export const TooMany: Story = wrong(list, async (element) => {
  for (const nth of [1, 2, 3, 4]) await press(element, `.option:nth-of-type(${nth}) input`);
});
export const Nonresponse: Story = states.nonresponse;

/** Long lists are searched; what is not found can be added at once. */
export const NotFound: Story = {
  args: {
    definition: definitionOf([list.question]),
    lists: { actors: municipalities.map(({ value, label }) => ({ id: value, label: label.fi })) },
  },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await type(element, 'input[type=search]', 'Martat');
    await find(element, '.searched .secondary');
  },
};
/** What is there already is picked, not doubled. */
export const AlreadyThere: Story = {
  ...states.empty,
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await type(element, '.add input', 'monikulttuuriset ÄIDIT ry');
    await find(element, '.told:not(:empty)');
  },
};
