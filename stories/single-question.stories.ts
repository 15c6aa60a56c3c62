import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import 'talkoot/define.js';
import { createQuestionnaire } from 'talkoot/engine';
import { actors, definitionOf, texts } from './fixtures/definitions.ts';
import { choice, group, list } from './fixtures/questions.ts';

interface Args {
  question: string;
  disabled: boolean;
}

type Story = StoryObj<Args>;

const definition = definitionOf([choice.question, group.question, list.question]);

export default {
  title: 'Single question',
  component: 'talkoot-question',
  tags: ['autodocs'],
  args: { question: 'often', disabled: false },
  argTypes: { question: { control: 'select', options: ['often', 'place', 'place/seats', 'steering'] } },
  render: ({ question, disabled }) =>
    html`<talkoot-question
      .questionnaire=${createQuestionnaire(definition, { texts, lists: { actors } })}
      question=${question}
      ?disabled=${disabled}
    ></talkoot-question>`,
  play: async ({ canvasElement }) => {
    const elements = [...canvasElement.querySelectorAll('talkoot-question')];
    for (const element of elements)
      await waitFor(() => expect(element.renderRoot?.querySelector('.question')).not.toBeNull());
  },
} satisfies Meta<Args>;

export const AQuestion: Story = {};
export const InAGroup: Story = { args: { question: 'place/seats' } };
export const Disabled: Story = { args: { disabled: true } };

/** Several share one questionnaire; what stands between them is the page's own. */
export const Several: Story = {
  render: () => {
    const questionnaire = createQuestionnaire(definition, { texts, lists: { actors } });
    return html`<h2>Tapaamiset</h2>
      <talkoot-question .questionnaire=${questionnaire} question="often"></talkoot-question>
      <p>Kerro vielä, missä tapaatte ja ketkä tapaamisia valmistelevat.</p>
      <talkoot-question .questionnaire=${questionnaire} question="place"></talkoot-question>
      <talkoot-question .questionnaire=${questionnaire} question="steering"></talkoot-question>`;
  },
};
