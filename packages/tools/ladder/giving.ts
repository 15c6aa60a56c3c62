import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderBack } from 'talkoot/elements/step-view.js';
import type { Content } from 'talkoot/elements/step-view.js';
import { notice } from './start.ts';
import type { Words } from './words/words.ts';

/** How far giving the response is; `missing`: the part of the page for it could not be fetched. */
export type Giving = 'no' | 'sending' | 'failed' | 'missing';

export interface GivingView {
  readonly words: Words['give'];
  readonly giving: Giving;
  readonly isTrial: boolean;
  readonly draftLine: Content;
  readonly back: () => void;
  /** Absent where the form around has a button of its own. */
  readonly give: (() => void) | undefined;
}

/** The way on from the summary, with what happens then. */
export function renderGiving({ words, giving, isTrial, draftLine, back, give }: GivingView): TemplateResult {
  const failed = { failed: words.failed, missing: words.partMissing, no: undefined, sending: undefined }[
    giving
  ];
  const label = isTrial ? words.finish : giving === 'sending' ? words.giving : words.give;
  const button = html`<button
    type="button"
    class="primary"
    id="give"
    aria-disabled=${giving === 'sending' ? 'true' : nothing}
    @click=${give}
  >
    ${label}
  </button>`;
  return html`<div role="status">${failed === undefined ? nothing : notice(failed)}</div>
    ${draftLine} ${isTrial || !give ? nothing : html`<p class="note hint">${words.giveHint}</p>`}
    <div class="navigation">${renderBack(back)} ${give ? button : nothing}</div>`;
}
