import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A head row is repeated on every sheet: a loose sheet tells what it belongs to. */
export function renderSheets(title: string, mark: string, content: TemplateResult): TemplateResult {
  return html`<div class="document">
    <div class="running" aria-hidden="true">
      <p><span>${title}</span> <span>${mark}</span></p>
    </div>
    <div class="sheets">${content}</div>
  </div>`;
}
