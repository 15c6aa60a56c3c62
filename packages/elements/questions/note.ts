import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { textOf } from '../asking.ts';
import { renderRecording } from '../frame.ts';

/** Text to read between questions; an empty line parts paragraphs. */
export function renderNote(asking: Asking, state: QuestionState): TemplateResult {
  const paragraphs = (textOf(asking, state.address, 'label') ?? '').split(/\n\s*\n/);
  return html`<div class="note">
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}${renderRecording(asking, state)}
  </div>`;
}
