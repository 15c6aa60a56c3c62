import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { styles } from 'talkoot/elements/styles/styles.js';
import { collate, compare } from 'talkoot/results';
import type { Collated } from 'talkoot/results';
import {
  fi,
  labelsOf,
  renderComparison,
  renderDataTables,
  renderDetails,
  renderPresenter,
  renderResults,
  resultStyles,
} from 'talkoot/results-view';
import type { Showing } from 'talkoot/results-view';
import {
  bothSides,
  feedbackDefinition,
  feedbackResponses,
  feedbackTexts,
  ladderDefinition,
  ladderGrid,
  ladderGroups,
  ladderResponses,
  ladderTexts,
  ladderVerdicts,
  tooFew,
  withJointAnswer,
} from './fixtures/results.ts';

/** Stands where a tool would: keeps what is open, and nothing else. */
class ResultsStory extends LitElement {
  static override styles = [...styles, ...resultStyles];
  static override properties = { showing: {}, view: {}, open: { state: true } };

  declare showing: () => Promise<Showing> | Showing;
  declare view: ((showing: Showing) => TemplateResult) | undefined;
  declare open: string | undefined;
  #found: Showing | undefined;

  override async scheduleUpdate(): Promise<void> {
    this.#found ??= await this.showing();
    await super.scheduleUpdate();
  }

  override render(): TemplateResult {
    const showing = this.#found!;
    const table = {
      open: this.open,
      toggle: (question: string) => (this.open = this.open === question ? undefined : question),
      details: (question: string) => renderDetails(showing, question, () => (this.open = undefined)),
    };
    return html`<div class="root results-root">
      ${this.view ? this.view(showing) : renderResults(showing, { table })}
    </div>`;
  }
}
if (!customElements.get('story-results')) customElements.define('story-results', ResultsStory);

interface Args {
  showing: () => Promise<Showing> | Showing;
  view: ((showing: Showing) => TemplateResult) | undefined;
}
type Story = StoryObj<Args>;

export default {
  title: 'Group results',
  args: { view: undefined },
  render: ({ showing, view }) => html`<story-results .showing=${showing} .view=${view}></story-results>`,
} satisfies Meta<Args>;

const collateLadder = (responses: readonly unknown[], round?: string): Collated =>
  collate(ladderDefinition, responses, {
    groups: ladderGroups,
    verdicts: ladderVerdicts,
    day: '2026-10-20',
    ...(round !== undefined && { round }),
  });

const ladder = (collated: Collated) => async (): Promise<Showing> => ({
  collated,
  words: fi,
  labels: labelsOf({
    definition: ladderDefinition,
    texts: await ladderTexts('fi'),
    language: 'fi',
    words: fi,
    parameters: { people: 'alueelle muuttaneet' },
  }),
  grid: await ladderGrid('fi'),
  newInstrument: true,
});

export const BothGroups: Story = { args: { showing: ladder(collateLadder(bothSides())) } };
export const JointAnswer: Story = { args: { showing: ladder(collateLadder(withJointAnswer())) } };
export const TooFewAnswers: Story = { args: { showing: ladder(collateLadder(tooFew())) } };

/** A questionnaire of other kinds of questions, of which nothing is read as a practice. */
export const AnyQuestionnaire: Story = {
  args: {
    showing: () => ({
      collated: collate(feedbackDefinition, feedbackResponses(), {
        groups: [{ id: 'members' }, { id: 'guests' }],
      }),
      words: fi,
      labels: labelsOf({
        definition: feedbackDefinition,
        texts: feedbackTexts,
        language: 'fi',
        words: fi,
        groups: { members: 'Jäsenet', guests: 'Vieraat' },
      }),
    }),
  },
};

export const Numbers: Story = {
  args: { showing: ladder(collateLadder(withJointAnswer())), view: (showing) => renderDataTables(showing) },
};

const earlier = collateLadder(
  [
    ...ladderResponses({ seed: 41, count: 22, group: 'organisers', round: 'spring', more: -0.3 }),
    ...ladderResponses({ seed: 42, count: 20, group: 'participants', round: 'spring' }),
  ],
  'spring',
);
const later = collateLadder(bothSides('autumn'), 'autumn');

export const AnotherRound: Story = {
  args: { showing: ladder(later), view: (showing) => renderComparison(showing, compare(earlier, later)) },
};

const presenting =
  (page: number) =>
  (showing: Showing): TemplateResult =>
    renderPresenter(showing, { page, go: () => undefined, close: () => undefined });

export const PresenterWhole: Story = {
  args: { showing: ladder(collateLadder(bothSides())), view: presenting(0) },
};
export const PresenterGap: Story = {
  args: { showing: ladder(collateLadder(bothSides())), view: presenting(1) },
};
