import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, spyOn, waitFor } from 'storybook/test';
import { find, goOn, goToReview, press, shown, type, typeDay } from './fixtures/acts.ts';
import {
  brokenDefinition,
  definitionOf,
  longActors,
  longWords,
  memberAnswers,
  membersSurvey,
} from './fixtures/definitions.ts';
import { asPaper } from './fixtures/paper.ts';
import { errorShown, fill, questionnaireMeta } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

export default {
  ...questionnaireMeta,
  title: 'Questionnaire',
  tags: ['autodocs'],
  args: { ...questionnaireMeta.args, definition: membersSurvey },
} satisfies Meta<QuestionnaireArgs>;

const answered: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await fill(await shown(canvasElement), memberAnswers);
};

// ——— presentations ———

export const SectionBySection: Story = {};
export const WholePage: Story = { args: { presentation: 'page' } };
export const QuestionByQuestion: Story = { args: { presentation: 'question' } };

/** In the middle: the second of three sections, half of it answered. */
export const MiddleSection: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    const { name, volunteers, member, how } = memberAnswers;
    await fill(element, { name, volunteers, member, how });
    await goOn(element);
  },
};

/** The list of sections, opened. */
export const SectionList: Story = {
  play: async (context) => {
    await answered(context);
    await press(await shown(context.canvasElement), '.progress summary');
  },
};

// ——— errors ———

export const ErrorSummary: Story = {
  args: { presentation: 'page' },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await type(element, 'input.short', 'monta');
    await goOn(element);
    await errorShown(element);
  },
};

/** A rule of its own, with words of its own. */
export const Constraint: Story = {
  args: {
    definition: definitionOf([
      {
        id: 'nextMeeting',
        type: 'date',
        constraint: "nextMeeting != '2026-12-24'",
        label: {
          fi: 'Milloin seuraava kokous sopisi teille?',
          sv: 'När passar nästa möte er?',
          en: 'When would the next meeting suit you?',
        },
      },
    ]),
  },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await typeDay(element, 'input', '2026-12-24');
    await goOn(element);
    await errorShown(element);
  },
};

/** A row of a repeating group was removed; it can be put back. */
export const RowRemoved: Story = {
  args: { definition: definitionOf([membersSurvey.sections[2]!.questions[0]!]) },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await fill(element, { goals: memberAnswers.goals });
    await press(element, '.row-acts > .quiet:last-child');
    await find(element, '.undo button');
  },
};

// ——— the end ———

export const Review: Story = {
  play: async (context) => {
    await answered(context);
    await goToReview(await shown(context.canvasElement));
  },
};

export const ReviewWithGaps: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await fill(element, { name: memberAnswers.name, how: 'mail', volunteers: { nonresponse: 'dontKnow' } });
    await goToReview(element);
  },
};

export const Sending: Story = {
  render: (args) => html`<div @talkoot-submit=${never}>${questionnaireMeta.render(args)}</div>`,
  play: async (context) => {
    await Review.play!(context);
    const element = await shown(context.canvasElement);
    await goOn(element);
    await find(element, '[aria-disabled=true]');
  },
};

export const SendingFailed: Story = {
  render: (args) => html`<div @talkoot-submit=${lost}>${questionnaireMeta.render(args)}</div>`,
  play: async (context) => {
    await Review.play!(context);
    const element = await shown(context.canvasElement);
    await goOn(element);
    await find(element, '[role=status] .notice');
  },
};

export const Done: Story = {
  play: async (context) => {
    await Review.play!(context);
    const element = await shown(context.canvasElement);
    await goOn(element);
    await waitFor(() => expect(element.renderRoot.querySelector('.review')).toBeNull());
  },
};

const never = (event: HTMLElementEventMap['talkoot-submit']): void =>
  event.respondWith(new Promise(() => {}));
const lost = (event: HTMLElementEventMap['talkoot-submit']): void =>
  event.respondWith(Promise.reject(new Error('the network went away')));

// ——— what cannot be shown ———

/** The author is told on the console and in the element; people are told that it cannot be shown. */
export const BrokenDefinition: Story = {
  args: { definition: brokenDefinition },
  beforeEach: () => void spyOn(console, 'error').mockImplementation(() => undefined),
  play: async ({ canvasElement }) => {
    await find(await shown(canvasElement), '.notice');
    await expect(console.error).toHaveBeenCalled();
  },
};

export const BrokenDefinitionOnASwedishPage: Story = { ...BrokenDefinition, globals: { language: 'sv' } };

export const DefinitionNotFound: Story = {
  args: { definition: undefined, src: 'members-survey.json' },
  beforeEach: () => {
    spyOn(console, 'error').mockImplementation(() => undefined);
    spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('Not found', { status: 404 }));
  },
  play: BrokenDefinition.play!,
};

export const DefinitionNotFoundOnAnEnglishPage: Story = {
  ...DefinitionNotFound,
  globals: { language: 'en' },
};

// ——— places it stands in ———

export const LongWords: Story = {
  args: { definition: longWords, presentation: 'page', lists: { actors: longActors } },
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await press(element, '.question.group > .secondary');
    await press(element, '.question.choice .option input');
    await goOn(element);
    await errorShown(element);
  },
};

export const LongWordsReview: Story = {
  args: LongWords.args!,
  globals: LongWords.globals!,
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    const goal = 'Kansainvälistymismahdollisuuksienkartoittamissuunnitelma';
    await fill(element, { choice: 'a', where: ['b'], goals: [{ id: 'g', answers: { goal } }] });
    await goToReview(element);
  },
};

export const DarkPage: Story = {
  args: { presentation: 'page' },
  globals: { backdrop: 'dark' },
  play: async (context) => {
    await fill(await shown(context.canvasElement), { ...memberAnswers, name: '' });
    await goOn(await shown(context.canvasElement));
  },
};

export const DarkPageWithColorScheme: Story = { ...DarkPage, globals: { backdrop: 'dark-scheme' } };

export const Swedish: Story = {
  args: { presentation: 'page' },
  globals: { language: 'sv' },
  play: DarkPage.play!,
};
export const English: Story = {
  args: { presentation: 'page' },
  globals: { language: 'en' },
  play: DarkPage.play!,
};
export const SwedishReview: Story = { globals: { language: 'sv' }, play: ReviewWithGaps.play! };
export const EnglishReview: Story = { globals: { language: 'en' }, play: ReviewWithGaps.play! };

/** Three languages on one page, each by the nearest `lang`. */
export const ThreeLanguages: Story = {
  args: { definition: definitionOf([membersSurvey.sections[0]!.questions[1]!]) },
  render: (args) =>
    html`${['fi', 'sv', 'en'].map((lang) => html`<div lang=${lang}>${questionnaireMeta.render(args)}</div>`)}`,
};

/** What goes to paper, shown on screen. */
export const Paper: Story = {
  tags: ['paper'],
  play: async (context) => {
    await answered(context);
    await asPaper(await shown(context.canvasElement));
  },
};
