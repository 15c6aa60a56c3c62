import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import { eraseFromOutbox, listOutbox } from 'talkoot/device';
import type { Round } from 'talkoot/network';
import { roundLink } from 'talkoot/network';
import type { ParticipationLadder } from 'talkoot/tools/participation-ladder.js';
import 'talkoot/tools/participation-ladder.js';
import { find, press } from './fixtures/acts.ts';
import { comingRound } from './fixtures/rounds.ts';

interface Args {
  roundLink: string;
  unreviewed: boolean;
  sharedDevice: boolean;
}

type Story = StoryObj<Args>;

/** A round of which the Arabic invitation says in Arabic, too, whom it concerns. */
const round: Round = {
  ...comingRound,
  people: { ...comingRound.people, ar: 'الشباب الذين انتقلوا إلى إسيميركيلا' },
};

const page = 'https://verkosto.esimerkki.example/portaat';
const forParticipants = roundLink(page, round, { group: 'participants' });

export default {
  title: 'Participation ladder',
  component: 'talkoot-participation-ladder',
  tags: ['autodocs'],
  args: { roundLink: '', unreviewed: false, sharedDevice: false },
  render: ({ roundLink, unreviewed, sharedDevice }) =>
    html`<talkoot-participation-ladder
      drafts="none"
      round-link=${roundLink}
      ?unreviewed-languages=${unreviewed}
      ?shared-device=${sharedDevice}
    ></talkoot-participation-ladder>`,
} satisfies Meta<Args>;

async function shown(canvas: HTMLElement): Promise<ParticipationLadder> {
  return waitFor(() => {
    const element = canvas.querySelector('talkoot-participation-ladder');
    if (!element?.renderRoot?.querySelector('.title')) throw new Error('nothing is shown yet');
    return element;
  });
}

/** Answers some questions of each rung, and gives the response. */
async function give(element: ParticipationLadder): Promise<void> {
  await press(element, '.navigation .primary');
  const scale = ['often', 'always', 'sometimes', 'never', { nonresponse: 'dont-know' }];
  for (const [at, question] of ['r1v1', 'r1v3', 'r1v4', 'r2v1', 'r2v6', 'r3v2', 'r4v4'].entries())
    element.questionnaire!.answer(question, scale[at % scale.length]);
  const sections = element.questionnaire!.definition.sections.length;
  for (let passed = 0; passed < sections; passed++) await press(element, '.navigation .primary');
  await press(element, '#give');
}

/** Without a round: the ladder, with a rung explained. */
export const Figure: Story = {
  play: async ({ canvasElement }) => press(await shown(canvasElement), '.stance:nth-child(2) .rung-button'),
};

/** A link that lost its end in a message. */
export const LinkCut: Story = { args: { roundLink: forParticipants.slice(0, -30) } };

/** The respondent's first page; the link leaves open as whom she answers, and she went on without saying. */
export const Start: Story = {
  args: { roundLink: roundLink(page, round) },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await press(element, '#joint');
    await press(element, '.navigation .primary');
    await find(element, '#present-error');
  },
};

export const StartInArabic: Story = {
  args: { roundLink: roundLink(page, round, { group: 'participants', language: 'ar' }), unreviewed: true },
  play: async ({ canvasElement }) => void (await find(await shown(canvasElement), '.navigation .primary')),
};

/** The words of the questionnaire itself are the person's too: what is asked, the buttons, the errors. */
export const QuestionsInUkrainian: Story = {
  args: { roundLink: roundLink(page, round, { group: 'participants', language: 'uk' }), unreviewed: true },
  play: async ({ canvasElement }) => press(await shown(canvasElement), '.navigation .primary'),
};

export const Questions: Story = {
  args: { roundLink: forParticipants },
  play: async ({ canvasElement }) => press(await shown(canvasElement), '.navigation .primary'),
};

/** Nobody takes the response here: it is given by hand. */
export const GivenByHand: Story = {
  args: { roundLink: forParticipants },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await give(element);
    await press(element, '#show-code');
    await find(element, '.qr');
  },
};

/** The host took the response. */
export const Arrived: Story = {
  args: { roundLink: forParticipants },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    element.addEventListener('talkoot-submit', (event) =>
      event.respondWith(Promise.resolve({ id: event.response.id })),
    );
    await give(element);
    await find(element, '.profile');
  },
};

/** A device in a hall: the next person, and what waits for the organiser. */
export const SharedDevice: Story = {
  args: { roundLink: forParticipants, sharedDevice: true },
  beforeEach: async () => eraseFromOutbox(await listOutbox(round.id)),
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await give(element);
    await find(element, '.gathered');
  },
};
