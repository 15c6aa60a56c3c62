import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import type { Network, Round } from 'talkoot/network';
import type { RoundStart } from 'talkoot/tools/round.js';
import 'talkoot/tools/round.js';
import { find, press, type } from './fixtures/acts.ts';
import { network } from './fixtures/networks.ts';
import { asPaper } from './fixtures/paper.ts';
import { endedRound } from './fixtures/rounds.ts';

interface Args {
  network: Network | undefined;
  page: string;
}

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

export default {
  title: 'Round',
  component: 'talkoot-round',
  tags: ['autodocs'],
  args: { network: undefined, page: 'https://koivuranta.example/osallisuus' },
  render: ({ network: given, page }) =>
    html`<talkoot-round drafts="none" .network=${given} page=${page}></talkoot-round>`,
} satisfies Meta<Args>;

/** A round in more languages, on later days, of fewer people: of the participants too few to be shown. */
const round: Round = {
  ...endedRound,
  id: 'a1f4c09be72d4d0f9b1c6e55d7a2388e',
  languages: ['fi', 'fi-simple', 'sv', 'en', 'ar'],
  opened: '2026-11-16',
  closes: '2026-12-07',
  groups: [
    { id: 'organisers', invited: 12 },
    { id: 'participants', invited: 4 },
  ],
  told: { ...endedRound.told, when: '2026-12-16' },
  privacy: { ...endedRound.privacy, deleteBy: '2027-01-31' },
};
const withRound: Network = { ...network, rounds: [round] };

async function shown(canvas: HTMLElement): Promise<RoundStart> {
  return waitFor(() => {
    const element = canvas.querySelector('talkoot-round');
    if (!element?.renderRoot?.querySelector('.root')) throw new Error('nothing is shown yet');
    return element;
  });
}

/** Opens the round of the network. */
const open: Play = async ({ canvasElement }) => {
  const element = await shown(canvasElement);
  await press(element, '.plain-list button');
  await find(element, '.round-group, #page');
};

export const Start: Story = {};
/** The network has had a round: its answers stand in the questions. */
export const StartAgain: Story = {
  args: { network: withRound },
  play: async ({ canvasElement }) => void (await shown(canvasElement)),
};
export const Ready: Story = { args: { network: withRound }, play: open };
export const ReadyInSwedish: Story = { ...Ready, globals: { language: 'sv' } };
export const ReadyInEnglish: Story = { ...Ready, globals: { language: 'en' } };
export const ReadyOnADarkPage: Story = { ...Ready, globals: { backdrop: 'dark' } };
/** A file of one's own device is no page for others. */
export const PageRefused: Story = {
  args: { network: withRound, page: '' },
  play: async (context) => {
    await open(context);
    const element = await shown(context.canvasElement);
    await type(element, '#page', 'file:///C:/portaat.html');
    await find(element, '.error');
  },
};
/** What the printer gets when a poster is asked for. */
export const Poster: Story = {
  tags: ['paper'],
  args: { network: withRound },
  play: async (context) => {
    await open(context);
    const element = await shown(context.canvasElement);
    const print = window.print.bind(window);
    const isPrinting = new Promise<void>((resolve) => {
      window.print = () => (dispatchEvent(new Event('beforeprint')), resolve());
    });
    await press(element, '.round-group > details + .round-acts button');
    await isPrinting;
    window.print = print;
    await asPaper(element);
  },
};
