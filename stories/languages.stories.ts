import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { find, goOn, goToReview, shown, type } from './fixtures/acts.ts';
import { definitionOf } from './fixtures/definitions.ts';
import { asPaper } from './fixtures/paper.ts';
import { communityHouse, guestAnswers, helpers } from './fixtures/right-to-left.ts';
import { errorShown, fill, questionnaireMeta } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

/** An Arabic questionnaire on an Arabic page. */
export default {
  ...questionnaireMeta,
  title: 'Languages',
  args: {
    ...questionnaireMeta.args,
    definition: communityHouse,
    texts: {},
    lists: { actors: helpers },
    presentation: 'page',
  },
  render: (args: QuestionnaireArgs) => html`<div lang="ar" dir="rtl">${questionnaireMeta.render(args)}</div>`,
} satisfies Meta<QuestionnaireArgs>;

const answered: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await fill(await shown(canvasElement), guestAnswers);
};

/** Its parts and its words are fetched first. */
const loaded: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await shown(canvasElement);
};

export const RightToLeft: Story = { play: loaded };
export const RightToLeftAnswered: Story = { play: answered };

/** In the middle: what has been answered is told in words, and the bar fills from the right. */
export const RightToLeftProgress: Story = {
  args: { presentation: 'section' },
  play: async (context) => {
    const element = await shown(context.canvasElement);
    const { name, household, firstVisit, tookPart } = guestAnswers;
    await fill(element, { name, household, firstVisit, tookPart } as typeof guestAnswers);
    await goOn(element);
    await find(element, '[dir=rtl] .bar .done');
  },
};

export const RightToLeftErrors: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await fill(element, { household: 25, email: 'layla@', ideas: [{ id: 'first', answers: { cost: -5 } }] });
    await goOn(element);
    await errorShown(element);
  },
};

export const RightToLeftReview: Story = {
  play: async (context) => {
    await answered(context);
    await goToReview(await shown(context.canvasElement));
  },
};

export const RightToLeftOnPaper: Story = {
  tags: ['paper'],
  play: async (context) => {
    await answered(context);
    await asPaper(await shown(context.canvasElement));
  },
};

/** The page is Finnish; the questionnaire is Arabic, and stands the other way round in it. */
export const RightToLeftOnAFinnishPage: Story = {
  render: (args) =>
    html`<p>Kysely arabiaksi:</p>
      <div lang="ar">${questionnaireMeta.render(args)}</div>
      <p>Kysely päättyy.</p>`,
  play: loaded,
};

/** The same questionnaire in Finnish: what is typed in Arabic keeps its direction. */
export const ArabicAnswersInFinnish: Story = {
  render: (args) => html`<div lang="fi">${questionnaireMeta.render(args)}</div>`,
  play: async (context) => {
    await answered(context);
    await goToReview(await shown(context.canvasElement));
  },
};

const volunteers = definitionOf(
  [
    {
      id: 'volunteers',
      type: 'number',
      integer: true,
      max: 100,
      required: true,
      label: { fi: 'Kuinka monta vapaaehtoista teillä on?', 'fi-simple': 'Montako vapaaehtoista teillä on?' },
    },
  ],
  { languages: ['fi', 'fi-simple', 'sv', 'en'] },
);

/** Easy Finnish: the interface says it in easier words, too. */
export const EasyFinnish: Story = {
  args: { definition: volunteers },
  render: (args) => html`<div lang="fi-simple">${questionnaireMeta.render(args)}</div>`,
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await type(element, 'input', '1200');
    await goOn(element);
    await errorShown(element);
    await expect((await find(element, '.question .error')).textContent).toContain('Suurin luku on 100');
  },
};

/** Words of the host in place of ours: for all languages, and by language. */
export const WordsOfTheHost: Story = {
  args: { definition: volunteers },
  render: (args) =>
    html`<talkoot-questionnaire
      lang="fi"
      .definition=${args.definition}
      .strings=${{
        'to-review': { fi: 'Tarkista', sv: 'Granska' },
        'required-mark': '*',
        'violation-required': { fi: 'Tämä tieto tarvitaan' },
      }}
    ></talkoot-questionnaire>`,
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await goOn(element);
    await errorShown(element);
    await expect((await find(element, '.question .error')).textContent).toContain('Tämä tieto tarvitaan');
  },
};
