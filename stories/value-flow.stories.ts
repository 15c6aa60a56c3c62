import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { spyOn, userEvent, waitFor } from 'storybook/test';
import { network as example } from 'talkoot/content/example-network';
import { network as kymenlaakso } from 'talkoot/content/kymenlaakso-2016';
import { parseNetwork, setActorGroup } from 'talkoot/network';
import type { Network } from 'talkoot/network';
import type { ValueFlow } from 'talkoot/tools/value-flow.js';
import 'talkoot/tools/value-flow.js';
import { inventedNetwork } from './fixtures/value-flow.ts';

interface Args {
  network: Network | undefined;
  editable: boolean;
  panel: ValueFlow['panel'];
  view: ValueFlow['view'];
}

type Story = StoryObj<Args>;

const invented = parseNetwork(example);

/** Some actors of the invented network in groups. */
const grouped = [
  ['kunta', 'Kunnat'],
  ['tyollisyysalue', 'Kunnat'],
  ['silta', 'Järjestöt'],
  ['kylayhdistys', 'Järjestöt'],
].reduce((network, [id, group]) => setActorGroup(network, id!, group!, 'fi'), invented);

export default {
  title: 'Value flow',
  component: 'talkoot-value-flow',
  tags: ['autodocs'],
  args: { network: invented, editable: false, panel: '', view: '' },
  argTypes: {
    panel: {
      control: 'select',
      options: ['', 'analysis', 'missed', 'sides', 'compare', 'story', 'import', 'export', 'merge'],
    },
  },
  render: ({ network, editable, panel, view }) =>
    html`<talkoot-value-flow
      .network=${network}
      ?editable=${editable}
      panel=${panel}
      view=${view}
      drafts="none"
    ></talkoot-value-flow>`,
} satisfies Meta<Args>;

const user = userEvent.setup({ delay: null });

/** The first match in the map, awaited: parts of the build are fetched. */
async function find<Found extends HTMLElement>(canvas: HTMLElement, selector: string): Promise<Found> {
  return waitFor(() => {
    const found = canvas.querySelector('talkoot-value-flow')?.shadowRoot?.querySelector<Found>(selector);
    if (!found) throw new Error(`there is no ${selector}`);
    return found;
  });
}

/** An empty map: the first questions, and where else one can begin. */
export const Start: Story = {
  args: { network: undefined, editable: true },
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.map-start');
  },
};

/** The workshop's map of 2016, read-only. */
export const Kymenlaakso: Story = {
  args: { network: parseNetwork(kymenlaakso) },
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.drawing');
  },
};

/** Looking for a benefit: what each hit is, and how many there are. */
export const Search: Story = {
  args: { network: inventedNetwork(20, 60), view: 'flows' },
  play: async ({ canvasElement }) => {
    await user.type(await find(canvasElement, 'input[type=search]'), 'neuvonta');
    await find(canvasElement, '.hit');
  },
};

/** A benefit that was found: all its flows are chosen, and its givers told. */
export const BenefitChosen: Story = {
  args: { network: inventedNetwork(20, 60), view: 'flows' },
  play: async ({ canvasElement }) => {
    await user.type(await find(canvasElement, 'input[type=search]'), 'neuvonta');
    await user.click(await find(canvasElement, '.hit'));
    await find(canvasElement, '.panel');
  },
};

/** Actors that belong to groups, with the group below the name on each card. */
export const GroupsOnTheMap: Story = {
  args: { network: grouped, view: 'clients', editable: true },
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.drawing .small');
  },
};

/** The matrix group by group; the order is a look at it, and not part of the file. */
export const MatrixByGroup: Story = {
  args: { network: grouped, view: 'matrix', editable: true },
  play: async ({ canvasElement }) => {
    await user.selectOptions(await find(canvasElement, '.order select'), 'group');
    await find(canvasElement, '.matrix .section');
  },
};

/** The list has the groups as its headings. */
export const ListByGroup: Story = {
  args: { network: grouped, view: 'list' },
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.section-title');
  },
};

export const Analysis: Story = {
  args: { panel: 'analysis' },
  play: async ({ canvasElement }) => {
    await user.click(await find(canvasElement, '.reading > details:last-child > summary'));
    await find(canvasElement, '.reading table');
  },
};

/** Two actors become one, as employment services did in municipalities in 2025: before and after, side by side. */
export const WhoWouldBeMissed: Story = {
  args: { editable: true, panel: 'missed' },
  play: async ({ canvasElement }) => {
    await user.click(await find(canvasElement, '.reading fieldset label:nth-of-type(2) input'));
    const second = '.reading fieldset:nth-of-type(2) label:nth-of-type';
    await user.click(await find(canvasElement, `${second}(1) input`));
    await user.click(await find(canvasElement, `${second}(3) input`));
    await find(canvasElement, '.reading table');
  },
};

/** A pasted table with mistakes: each with its place, the good rows offered. */
export const ImportWithMistakes: Story = {
  args: { editable: true, panel: 'import' },
  play: async ({ canvasElement }) => {
    const area = await find<HTMLTextAreaElement>(canvasElement, '#import-text');
    area.value =
      'antaja\tsaaja\thyöty\tlaji\nKirjasto\tKuviteltu silta ry\ttilat\taineellinen\nKirjasto\tKirjasto\ttilat\t\n\tKirjasto\tneuvonta\t';
    area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await user.click(await find(canvasElement, '.reading .actions button'));
    await find(canvasElement, '#import-result');
  },
};

/** The public copy, and what may be in it. */
export const SavePublicCopy: Story = {
  args: { editable: true, panel: 'export' },
  play: async ({ canvasElement }) => {
    await user.click(await find(canvasElement, '.reading label:nth-of-type(3) input'));
    await find(canvasElement, '.reading fieldset:nth-of-type(2)');
  },
};

/** The second step of the walk through the map, in the presentation. */
export const StoryInPresentation: Story = {
  args: { panel: 'story' },
  play: async ({ canvasElement }) => {
    await user.click(await find(canvasElement, '.reading .primary'));
    await user.click(await find(canvasElement, '.map-tools [aria-pressed=false]'));
    await find(canvasElement, '.map-tools [aria-pressed=true]');
  },
};

/** A working copy is not for a public page. */
export const WorkingCopyRefused: Story = {
  beforeEach: () => {
    spyOn(console, 'error').mockImplementation(() => undefined);
    const { fetch } = globalThis;
    spyOn(globalThis, 'fetch').mockImplementation((address, options) =>
      address === '/verkosto.json'
        ? Promise.resolve(new Response(JSON.stringify(invented)))
        : fetch(address, options),
    );
  },
  render: () => html`<talkoot-value-flow src="/verkosto.json"></talkoot-value-flow>`,
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.error-notice');
  },
};
