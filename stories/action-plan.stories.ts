import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { spyOn } from 'storybook/test';
import type { DraftStatus } from 'talkoot';
import { claimDraft, draftKey, openDrafts } from 'talkoot/device';
import type { Network } from 'talkoot/network';
import { serializeNetwork } from 'talkoot/network';
import 'talkoot/tools/action-plan.js';
import { chooseFile, draftIs, find, goOn, press, shown, type } from './fixtures/acts.ts';
import { network, otherNetwork } from './fixtures/networks.ts';
import { asPaper } from './fixtures/paper.ts';

interface Args {
  network: Network | undefined;
  drafts: 'none' | 'ask' | 'device';
}

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

export default {
  title: 'Action plan',
  component: 'talkoot-action-plan',
  tags: ['autodocs'],
  args: { network: undefined, drafts: 'none' },
  argTypes: { drafts: { control: 'inline-radio', options: ['none', 'ask', 'device'] } },
  render: ({ network, drafts }) =>
    html`<talkoot-action-plan .network=${network} drafts=${drafts}></talkoot-action-plan>`,
} satisfies Meta<Args>;

/** Goes to a part of the plan by the list of parts. */
function part(nth: number): Play {
  return async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await press(element, '.progress summary');
    await press(element, `.section-list li:nth-of-type(${nth}) button`);
    await find(element, '.section');
    await press(element, '.progress summary');
  };
}

const review: Play = async (context) => {
  await part(7)(context);
  await goOn(await shown(context.canvasElement));
};

const filled = { network };

// ——— from start to end ———

export const Start: Story = {};
export const StartAgain: Story = { args: filled };
export const StartInSwedish: Story = { args: filled, globals: { language: 'sv' } };
export const StartInEnglish: Story = { args: filled, globals: { language: 'en' } };
export const Goals: Story = { args: filled, play: part(1) };
export const GoalsEmpty: Story = { play: part(1) };
export const ActorsAndStructure: Story = { args: filled, play: part(2) };
export const ActorsAndStructureEmpty: Story = { play: part(2) };
export const Roles: Story = { args: filled, play: part(3) };
export const InformationSharing: Story = { args: filled, play: part(4) };
export const DecisionMaking: Story = { args: filled, play: part(5) };
export const Monitoring: Story = { args: filled, play: part(6) };
export const PuttingIntoPractice: Story = { args: filled, play: part(7) };
export const RolesInSwedish: Story = { args: filled, globals: { language: 'sv' }, play: part(3) };
export const RolesInEnglish: Story = { args: filled, globals: { language: 'en' }, play: part(3) };
export const RolesOnADarkPage: Story = { args: filled, globals: { backdrop: 'dark' }, play: part(3) };
export const RolesOnADarkPageWithColorScheme: Story = {
  args: filled,
  globals: { backdrop: 'dark-scheme' },
  play: part(3),
};

/** A number of parts, opened. */
export const PartList: Story = {
  args: filled,
  play: async ({ canvasElement }) => press(await shown(canvasElement), '.progress summary'),
};

/** An actor added on the spot, by Enter. */
export const ActorAdded: Story = {
  play: async (context) => {
    await part(2)(context);
    const element = await shown(context.canvasElement);
    await type(element, '.list .add input', 'Kuntouttavan työtoiminnan yksikkö');
    await find(element, '.list .option input:checked');
  },
};

export const Review: Story = { args: filled, play: review };
export const ReviewEmpty: Story = { play: review };
export const ReviewInSwedish: Story = { args: filled, globals: { language: 'sv' }, play: review };
export const ReviewInEnglish: Story = { args: filled, globals: { language: 'en' }, play: review };

/** What goes to paper, shown on screen. */
export const Paper: Story = {
  tags: ['paper'],
  args: filled,
  play: async ({ canvasElement }) => asPaper(await shown(canvasElement)),
};
export const PaperInSwedish: Story = { ...Paper, tags: ['paper'], globals: { language: 'sv' } };

// ——— files ———

const refuses = (name: string, text: string): Play => {
  return async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await chooseFile(element, name, text);
    await find(element, '.error-notice');
  };
};

export const FileDamaged: Story = {
  args: filled,
  play: async (context) => {
    await refuses('verkosto-koivuranta-2026-11-16.json', serializeNetwork(network).slice(0, 900))(context);
    await press(await shown(context.canvasElement), '.error-notice summary');
  },
};
export const FileForeign: Story = { args: filled, play: refuses('ostoslista.json', '["maito", "leipä"]') };
export const FileNewer: Story = {
  args: filled,
  play: refuses('verkosto-kuusikko-2031-01-02.json', JSON.stringify({ ...otherNetwork, talkoot: 2 })),
};
export const FileNotText: Story = {
  args: filled,
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await chooseFile(element, 'kuva.json', new Uint8Array([0xff, 0xd8, 0xff]));
    await find(element, '.error-notice');
  },
};

/** A file would take the place of answers that are nowhere else. */
export const FileWaits: Story = {
  args: { drafts: 'ask' },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await element.updateComplete;
    await type(element, '#network-title', 'Rantakylän verkosto');
    await chooseFile(element, 'verkosto-kuusikko-2026-10-01.json', serializeNetwork(otherNetwork));
  },
};
export const FileWaitsInSwedish: Story = { ...FileWaits, globals: { language: 'sv' } };

export const FileOpened: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await chooseFile(
      element,
      'verkosto-koivuranta-2026-11-16.json',
      serializeNetwork(network),
      '.network-name',
    );
  },
};

// ——— drafts ———

const begin: Play = async ({ canvasElement }) => {
  const element = await shown(canvasElement);
  await element.updateComplete;
  await type(element, '#network-title', 'Rantakylän verkosto');
  await find(element, '.draft button');
};

const answer = (nth: string, status: DraftStatus): Play => {
  return async (context) => {
    await begin(context);
    const element = await shown(context.canvasElement);
    await press(element, `.draft .draft-actions button:${nth}`);
    await draftIs(element, status);
  };
};

/** A plan saved on this device before, and, where `elsewhere`, open in another tab too. */
async function saved(plan: Network, elsewhere = false): Promise<() => void> {
  const key = draftKey({ questionnaire: 'action-plan', network: plan.id });
  const drafts = await openDrafts();
  await drafts.save(key, { network: plan, place: 'start' }, plan.title);
  drafts.close();
  const claim = elsewhere ? await claimDraft(key, () => undefined) : undefined;
  return () => claim?.release();
}

export const DraftUndecided: Story = { args: { drafts: 'ask' }, play: begin };
export const DraftSaved: Story = { args: { drafts: 'ask' }, play: answer('first-of-type', 'saved') };
export const DraftDeclined: Story = { args: { drafts: 'ask' }, play: answer('last-of-type', 'declined') };
export const DraftRefused: Story = {
  args: { drafts: 'ask' },
  beforeEach: () => {
    spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Storage is disabled', 'SecurityError');
    });
  },
  play: answer('first-of-type', 'refused'),
};
export const DraftGoesOn: Story = {
  args: { drafts: 'ask' },
  beforeEach: async () => {
    await saved(otherNetwork);
    return saved(network);
  },
  play: async ({ canvasElement }) => draftIs(await shown(canvasElement), 'saved'),
};
/** Open in another tab: every part can be read, none changed. */
export const DraftElsewhere: Story = {
  args: { drafts: 'ask' },
  beforeEach: () => saved(network, true),
  play: async ({ canvasElement }) => draftIs(await shown(canvasElement), 'elsewhere'),
};
export const DraftElsewhereRoles: Story = {
  ...DraftElsewhere,
  play: async (context) => {
    await DraftElsewhere.play!(context);
    await part(3)(context);
  },
};
export const DraftSetAside: Story = {
  args: { drafts: 'ask' },
  beforeEach: () => saved({ ...network, actors: 'none' } as unknown as Network),
  play: async ({ canvasElement }) => {
    await find(await shown(canvasElement), '.notice[role=alert]');
  },
};
