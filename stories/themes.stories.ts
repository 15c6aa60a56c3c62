import type { Meta } from '@storybook/web-components-vite';
import defaultTheme from '../packages/elements/themes/default.css?raw';
import helsinki from '../packages/elements/themes/helsinki.css?raw';
import suomifi from '../packages/elements/themes/suomifi.css?raw';
import { goOn, shown } from './fixtures/acts.ts';
import { allocation, month, ranking } from './fixtures/counted-questions.ts';
import { definitionOf, memberAnswers, membersSurvey } from './fixtures/definitions.ts';
import { choice, choices, text } from './fixtures/questions.ts';
import { matrix, scale } from './fixtures/rating-questions.ts';
import { errorShown, fill, questionnaireMeta } from './fixtures/story.ts';
import type { QuestionnaireArgs, Story } from './fixtures/story.ts';

const THEMES = { default: defaultTheme, suomifi, helsinki } as const;
type Theme = keyof typeof THEMES;

/** The ready themes, each on a light and a dark page. The style sheets are those that are shipped. */
export default {
  ...questionnaireMeta,
  title: 'Themes',
  args: { ...questionnaireMeta.args, definition: membersSurvey, presentation: 'page' },
} satisfies Meta<QuestionnaireArgs>;

/** The page of a story takes the theme, and gives it back. */
function put(theme: Theme): () => () => void {
  return () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(THEMES[theme]);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  };
}

/** Answers, rows, and everything that is drawn with the accent. */
const inUse = (theme: Theme): Story => ({
  beforeEach: put(theme),
  play: async ({ canvasElement }) => fill(await shown(canvasElement), memberAnswers),
});

/** Mistakes, and the types with marks of their own. */
const inTrouble = (theme: Theme): Story => ({
  beforeEach: put(theme),
  args: {
    definition: definitionOf(
      [text, choice, choices, scale, matrix, ranking, allocation, month].map(({ question }) => ({
        ...question,
        required: true,
      })),
    ),
  },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await goOn(element);
    await errorShown(element);
  },
});

const dark = { globals: { backdrop: 'dark-scheme' } };

export const Default: Story = inUse('default');
export const DefaultDark: Story = { ...inUse('default'), ...dark };
export const DefaultErrors: Story = inTrouble('default');
export const DefaultErrorsDark: Story = { ...inTrouble('default'), ...dark };
export const LikeSuomiFi: Story = inUse('suomifi');
export const LikeSuomiFiDark: Story = { ...inUse('suomifi'), ...dark };
export const LikeSuomiFiErrors: Story = inTrouble('suomifi');
export const LikeSuomiFiErrorsDark: Story = { ...inTrouble('suomifi'), ...dark };
export const LikeHelsinki: Story = inUse('helsinki');
export const LikeHelsinkiDark: Story = { ...inUse('helsinki'), ...dark };
export const LikeHelsinkiErrors: Story = inTrouble('helsinki');
export const LikeHelsinkiErrorsDark: Story = { ...inTrouble('helsinki'), ...dark };
