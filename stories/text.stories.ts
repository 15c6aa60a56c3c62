import type { Meta } from '@storybook/web-components-vite';
import { goOn, shown, type } from './fixtures/acts.ts';
import { definitionOf } from './fixtures/definitions.ts';
import { email, text } from './fixtures/questions.ts';
import { errorShown, questionnaireMeta, statesOf, wrong } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const states = statesOf(text);

export default { ...questionnaireMeta, title: 'Questions/Text' } satisfies Meta<QuestionnaireArgs>;

export const TooLong: Story = wrong(text, (element) =>
  type(element, 'input', 'Koivurannan ja Kuusikon yhteinen kotoutumisverkosto'),
);
/** How many characters are left is said near the limit. */
export const NearTheLimit: Story = {
  ...states.empty,
  play: async ({ canvasElement }) => {
    await type(await shown(canvasElement), 'input', 'Koivurannan kotoutumisverkosto');
  },
};
/** Keys for an e-mail address on phones, and the form of one is checked. */
export const Email: Story = {
  args: { definition: definitionOf([email]) },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await type(element, 'input', 'verkosto koivuranta.fi');
    await goOn(element);
    await errorShown(element);
  },
};
export const Nonresponse: Story = states.nonresponse;
