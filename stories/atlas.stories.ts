/** Every type of question in every state: what a designer, a tester and a translator look at. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { atlas } from './fixtures/atlas.ts';
import { pageOf, STATES } from './fixtures/atlas-page.ts';
import type { AtlasArgs } from './fixtures/atlas-page.ts';

type Story = StoryObj<AtlasArgs>;

export default {
  title: 'Atlas',
  args: { state: 'all' },
  argTypes: {
    state: {
      description: 'Shows one state alone.',
      control: 'select',
      options: ['all', ...Object.keys(STATES)],
    },
  },
} satisfies Meta<AtlasArgs>;

export const Text: Story = pageOf(atlas.text);
export const Multiline: Story = pageOf(atlas.multiline);
export const Number: Story = pageOf(atlas.number);
export const Date: Story = pageOf(atlas.date);
export const Month: Story = pageOf(atlas.month);
export const YesOrNo: Story = pageOf(atlas.boolean);
export const Choice: Story = pageOf(atlas.choice);
export const Choices: Story = pageOf(atlas.choices);
export const Scale: Story = pageOf(atlas.scale);
export const Matrix: Story = pageOf(atlas.matrix);
export const Ranking: Story = pageOf(atlas.ranking);
export const Allocation: Story = pageOf(atlas.allocation);
export const List: Story = pageOf(atlas.list);
export const Group: Story = pageOf(atlas.group);
export const RepeatingGroup: Story = pageOf(atlas.rows);
export const Calculation: Story = pageOf(atlas.calculation);
export const Note: Story = pageOf(atlas.note);
