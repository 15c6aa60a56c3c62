import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import type { Round } from 'talkoot/network';
import type { Results } from 'talkoot/tools/results.js';
import 'talkoot/tools/results.js';
import { ladderResponses } from './fixtures/results.ts';
import { endedRound as round } from './fixtures/rounds.ts';

interface Args {
  round: Round;
}

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

export default {
  title: 'Results tool',
  component: 'talkoot-results',
  tags: ['autodocs'],
  args: { round },
  render: (args) => html`<talkoot-results .round=${args.round} drafts="none"></talkoot-results>`,
} satisfies Meta<Args>;

async function shown(canvas: HTMLElement): Promise<Results> {
  return waitFor(() => {
    const element = canvas.querySelector<Results>('talkoot-results');
    if (!element?.renderRoot?.querySelector('.counts')) throw new Error('nothing is shown yet');
    return element;
  });
}

async function collect(element: Results, responses: readonly unknown[]): Promise<void> {
  await element.collecting.add({ name: 'vastaukset.json', kind: 'file', text: JSON.stringify(responses) });
  await element.updateComplete;
}

const responses = (group: 'organisers' | 'participants', count: number, joint?: number) =>
  ladderResponses({
    seed: group === 'organisers' ? 11 : 12,
    count,
    group,
    round: round.id,
    ...(joint !== undefined && { joint }),
  });

/** Collects and looks at the results. */
const look = (participants: number, joint?: number): Play => {
  return async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await collect(element, [
      ...responses('organisers', joint === undefined ? 25 : 20),
      ...responses('participants', participants, joint),
    ]);
    element.renderRoot.querySelector<HTMLElement>('.navigation .primary')!.click();
    await waitFor(() => {
      if (!element.renderRoot.querySelector('.results')) throw new Error('there are no results yet');
    });
  };
};

export const Collect: Story = {};

/** Some answers are missing, some were left out. */
export const LeftOut: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    const [one] = responses('organisers', 1);
    await collect(element, [
      ...responses('organisers', 25),
      ...responses('participants', 3),
      { ...one, id: 'a'.repeat(32), round: 'kevat-2026' },
      { ...one, id: 'b'.repeat(32), answers: { r1v1: 'usually' } },
      one,
    ]);
  },
};

export const Picture: Story = { play: look(18) };
export const PictureInSwedish: Story = { play: look(18), globals: { language: 'sv' } };
/** Twenty organisers, and four of the people concerned who answered together. */
export const PictureWithJointAnswer: Story = { play: look(1, 4) };
export const TooFew: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await collect(element, responses('organisers', 3));
    element.renderRoot.querySelector<HTMLElement>('.navigation .primary')!.click();
    await element.updateComplete;
  },
};
export const NextSteps: Story = {
  play: async (context) => {
    await look(18)(context);
    const element = context.canvasElement.querySelector<Results>('talkoot-results')!;
    element.show('steps');
    await waitFor(() => {
      if (!element.renderRoot.querySelector('.card')) throw new Error('nothing is suggested yet');
    });
  },
};
export const PaperForms: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    element.show('entry');
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('.navigation .primary')!.click();
    await element.updateComplete;
  },
};
