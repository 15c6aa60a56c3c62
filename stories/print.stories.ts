import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, spyOn, waitFor } from 'storybook/test';
import type { Questionnaire } from 'talkoot';
import type { Definition } from 'talkoot/engine';
import { find, shown } from './fixtures/acts.ts';
import { allocation, month, ranking } from './fixtures/counted-questions.ts';
import { definitionOf, memberAnswers, membersSurvey } from './fixtures/definitions.ts';
import { asPaper } from './fixtures/paper.ts';
import { matrix, scale } from './fixtures/rating-questions.ts';
import { communityHouse } from './fixtures/right-to-left.ts';
import { fill, questionnaireMeta } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

/** Shown on screen as paper has it; a window of the width of A4 shows the line breaks. */
export default {
  ...questionnaireMeta,
  title: 'Paper',
  tags: ['paper'],
  args: { ...questionnaireMeta.args, definition: membersSurvey },
} satisfies Meta<QuestionnaireArgs>;

const onPaper: NonNullable<Story['play']> = async ({ canvasElement }) => asPaper(await shown(canvasElement));

/** An empty form, as `print="form"` prints it. */
const form = (definition: Definition): Story => ({
  args: { definition },
  render: (args) =>
    html`<talkoot-questionnaire
      .definition=${args.definition}
      .texts=${args.texts}
      .lists=${args.lists}
      print="form"
    ></talkoot-questionnaire>`,
  play: onPaper,
});

const rare = definitionOf([scale, matrix, ranking, allocation, month].map(({ question }) => question));

function printForm({ target }: Event): void {
  const page = (target as HTMLElement).parentElement!;
  void page.querySelector<Questionnaire>('talkoot-questionnaire')!.printForm();
}

// ——— answers ———

export const Answers: Story = {
  play: async (context) => {
    await fill(await shown(context.canvasElement), memberAnswers);
    await onPaper(context);
  },
};

// ——— an empty form ———

export const EmptyForm: Story = form(membersSurvey);
export const EmptyFormOfOtherTypes: Story = form(rare);
export const EmptyFormInSwedish: Story = { ...form(membersSurvey), globals: { language: 'sv' } };
export const EmptyFormFromRightToLeft: Story = { ...form(communityHouse), globals: { language: 'ar' } };

/** `--talkoot-print-size: 16pt` for people who need large type. */
export const EmptyFormInLargeType: Story = {
  ...form(membersSurvey),
  play: async (context) => {
    const element = await shown(context.canvasElement);
    element.style.setProperty('--talkoot-print-size', '16pt');
    await onPaper(context);
  },
};

/** What an action of the page's own can do: `element.printForm()`. */
export const PrintedByAButton: Story = {
  tags: ['!paper'],
  render: (args) =>
    html`${questionnaireMeta.render(args)}
      <button type="button" @click=${printForm}>Tulosta tyhjä lomake</button>`,
  play: async ({ canvasElement }) => {
    const print = spyOn(window, 'print').mockReturnValue(undefined);
    const element = await shown(canvasElement);
    await find(element, '.section');
    canvasElement.querySelector('button')!.click();
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  },
};
