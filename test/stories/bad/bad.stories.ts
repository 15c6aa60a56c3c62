/** Stories that the checker must refuse, each for one reason, and one that it must let through. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';

export default { title: 'Bad' } satisfies Meta;

const shown = html`<p>Tämä on kunnossa.</p>`;

export const Fine: StoryObj = { render: () => shown };

export const RenderThrows: StoryObj = {
  render: () => {
    throw new Error('planted');
  },
};

export const PlayThrows: StoryObj = { render: () => shown, play: () => Promise.reject(new Error('planted')) };

export const ExpectationFails: StoryObj = {
  render: () => shown,
  play: async ({ canvasElement }) => expect(canvasElement.textContent).toBe('planted'),
};

export const AxeViolation: StoryObj = { render: () => html`${shown}<input />` };

export const AxeViolationInAShadowRoot: StoryObj = {
  render: () =>
    html`${shown}
      <div id="host"></div>`,
  play: ({ canvasElement }) => {
    const root = canvasElement.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.append(document.createElement('button'));
  },
};

export const NotDefined: StoryObj = { render: () => html`${shown}<talkoot-planted></talkoot-planted>` };

export const NothingShown: StoryObj = { render: () => html`<div></div>` };

export const LeavesTheServer: StoryObj = {
  render: () => shown,
  play: () => void fetch('https://planted.invalid/').catch(() => undefined),
};

export const ImageFromElsewhere: StoryObj = {
  render: () => html`${shown}<img alt="" src="https://planted.invalid/x.png" />`,
};

export const ConsoleError: StoryObj = { render: () => shown, play: () => console.error('planted') };

export const ThrownLater: StoryObj = {
  render: () => shown,
  play: async () => {
    setTimeout(() => {
      throw new Error('planted');
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
  },
};

export const BreaksThePolicy: StoryObj = {
  render: () => html`${shown}<object data="index.json" aria-label="planted"></object>`,
};

export const TooWide: StoryObj = {
  render: () => html`<p>${'kotoutumiskoulutuspalveluntuottajayhteistyösopimus'.repeat(4)}</p>`,
};
