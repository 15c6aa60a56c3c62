import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { textOf } from '../asking.ts';

/** Text to read between questions; an empty line parts paragraphs. */
export function renderNote(asking: Asking, { address }: QuestionState): TemplateResult {
  const paragraphs = (textOf(asking, address, 'label') ?? '').split(/\n\s*\n/);
  return html`<div class="note">${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</div>`;
}
