import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import 'talkoot/define.js';
import 'talkoot/tools/action-plan.js';
export default { title: 'Probe' } satisfies Meta;
export const Plan: StoryObj = { render: () => html`<talkoot-action-plan></talkoot-action-plan>` };
