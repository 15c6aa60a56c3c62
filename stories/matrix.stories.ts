import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { find, goOn, press, shown } from './fixtures/acts.ts';
import { definitionOf } from './fixtures/definitions.ts';
import { declinable } from './fixtures/questions.ts';
import { largeMatrix, matrix } from './fixtures/rating-questions.ts';
import { errorShown, fill, questionnaireMeta, statesOf } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const states = statesOf(matrix);

export default { ...questionnaireMeta, title: 'Questions/Matrix' } satisfies Meta<QuestionnaireArgs>;

/** Rows that lack an answer say so themselves. */
export const ErrorInSomeRows: Story = {
  ...states.required,
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await fill(element, { importance: { trust: 'very', meetings: 'quite' } });
    await goOn(element);
    await errorShown(element);
    await find(element, '.matrix-row .error');
  },
};
/** Rows are declined one by one. */
export const Nonresponse: Story = {
  args: { definition: definitionOf([declinable(matrix)]) },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await press(element, 'input[value=dontKnow]');
    await expect(element.questionnaire!.question('importance').answer).toEqual({
      trust: { nonresponse: 'dontKnow' },
    });
  },
};
/** An answer that is not needed can be taken back row by row. */
export const Cleared: Story = {
  ...states.empty,
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await press(element, 'input[value=quite]');
    await press(element, '.clear-row');
    await expect(element.questionnaire!.question('importance').answered).toBe(false);
  },
};
/** Seven options and twelve rows: the heads of the columns stand there twice. */
export const Large: Story = statesOf(largeMatrix).answered;
