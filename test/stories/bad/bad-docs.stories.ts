/** An element that the manifest knows nothing of: its documentation must be refused. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

export default { title: 'Bad docs', component: 'talkoot-planted', tags: ['autodocs'] } satisfies Meta;

export const Fine: StoryObj = { render: () => html`<p>Tämä on kunnossa.</p>` };
