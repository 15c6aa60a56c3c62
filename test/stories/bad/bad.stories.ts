/** Stories that the checker must refuse, each for one reason, and some that it must let through. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
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

/** Small, but no finger could press two at once; in a sentence; and small with a label that is large. */
export const FineTargets: StoryObj = {
  render: () =>
    html`<button style=${SMALL} aria-label="Edellinen"></button>
      <p>Lue <a href="#ohje">ohje</a> ensin.</p>
      <label style="display: block; padding: 0.5rem"
        ><input type="radio" style=${SMALL} />Kokouksissa</label
      >`,
};

const SMALL = 'inline-size: 16px; block-size: 16px; padding: 0; margin: 0';

export const SmallTargets: StoryObj = {
  render: () =>
    html`${shown}
      <div id="host"></div>`,
  play: ({ canvasElement }) => {
    const root = canvasElement.querySelector('#host')!.attachShadow({ mode: 'open' });
    render(
      ['Ylös', 'Alas'].map((name) => html`<button style=${SMALL} aria-label=${name}></button>`),
      root,
    );
  },
};

/** Each is alone on its line, so none is in a sentence. */
export const SmallLinks: StoryObj = {
  render: () =>
    html`${['yksi', 'kaksi'].map(
      (word) => html`<div style="line-height: 16px"><a href="#${word}">${word}</a></div>`,
    )}`,
};

const press = html`<button>Paina</button>`;

export const FocusWithoutRing: StoryObj = {
  render: () => html`${press}<button style="outline: none">planted</button>`,
};

export const FocusOutside: StoryObj = {
  render: () => html`${press}<button style="position: absolute; inset-inline-end: 9999px">planted</button>`,
};

export const FocusCovered: StoryObj = {
  render: () =>
    html`<div style="block-size: 2000px; padding-block-start: 1000px"><button>planted</button></div>
      <p style="position: fixed; inset: auto 0 0; block-size: 200px; background: #fff">Peite</p>`,
};

export const FocusLost: StoryObj = {
  render: () =>
    html`<button @focus=${({ target }: FocusEvent) => (target as Element).remove()}>planted</button>${press}`,
};

export const FocusStays: StoryObj = {
  render: () => html`<button @keydown=${(event: Event) => event.preventDefault()}>planted</button>${press}`,
};

const leadsTo = (event: KeyboardEvent, id: string): void => {
  event.preventDefault();
  document.getElementById(id)!.focus();
};

export const FocusGoesRound: StoryObj = {
  render: () =>
    html`<button id="one">Yksi</button>
      <button @keydown=${(event: KeyboardEvent) => leadsTo(event, 'one')}>Kaksi</button>`,
};

export const FocusPassesBy: StoryObj = {
  render: () =>
    html`<button @keydown=${(event: KeyboardEvent) => leadsTo(event, 'three')}>Yksi</button>
      <button>planted</button>
      <button id="three">Kolme</button>`,
};
