import { svg } from 'lit';
import type { TemplateResult } from 'lit';

/** Drawn here, because fonts of small machines lack such signs. Decoration only: words stand beside each. */
export const icon = (path: string): TemplateResult =>
  svg`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;

export const errorIcon = icon(
  'M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-1.1 4.2h2.2v6.4H8.9V5.2Zm0 7.9h2.2v2.1H8.9v-2.1Z',
);
export const checkIcon = icon('M7.6 15.6 2.4 10.4l1.7-1.7 3.5 3.5 8.3-8.3 1.7 1.7Z');
export const noticeIcon = icon(
  'M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-1.1 3.8h2.2V7H8.9V4.8Zm0 3.7h2.2v6.6H8.9V8.5Z',
);
export const addIcon = icon('M8.9 3h2.2v5.9H17v2.2h-5.9V17H8.9v-5.9H3V8.9h5.9Z');
