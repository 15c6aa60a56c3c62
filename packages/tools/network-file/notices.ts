import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { errorIcon, noticeIcon } from 'talkoot/elements/icons.js';
import type { Content } from 'talkoot/elements/step-view.js';

/** Why a file was not opened, in words of the tool. */
export interface RefusalWords {
  readonly refused: string;
  readonly reason: string;
  /** What became of what is on screen. */
  readonly unchanged?: string;
  /** The name of what is told to those who help. */
  readonly details: string;
}

/** A file that was not opened; what is on screen stays. */
export function renderFileRefusal(words: RefusalWords, details: readonly string[]): TemplateResult {
  return html`<div class="notice error-notice">
    <p>
      ${errorIcon}<span><strong>${words.refused}</strong> ${words.reason} ${words.unchanged}</span>
    </p>
    ${renderDetails(words.details, details)}
  </div>`;
}

/** What is told in English, to those who help. */
export function renderDetails(label: string, details: readonly string[]): Content {
  if (details.length === 0) return nothing;
  return html`<details class="more">
    <summary>${label}</summary>
    <ul lang="en" dir="ltr">
      ${details.map((detail) => html`<li>${detail}</li>`)}
    </ul>
  </details>`;
}

/** What is asked before another document takes the place of one that is nowhere else. */
export interface ReplacingWords {
  readonly question: string;
  readonly saveFirst?: string;
  readonly open: string;
  readonly cancel: string;
}

/** What a person does about another document that waits. */
export interface ReplacingActions {
  readonly save?: () => void;
  readonly open: () => unknown;
  readonly cancel: () => unknown;
}

/** Asks before another document takes the place of one that is nowhere else. */
export function renderReplacing(words: ReplacingWords, actions: ReplacingActions): TemplateResult {
  const button = (kind: string, label: string, act: () => unknown): TemplateResult =>
    html`<button type="button" class=${kind} @click=${() => void act()}>${label}</button>`;
  return html`<div class="notice">
    <p>${noticeIcon}<span>${words.question}</span></p>
    <div class="draft-actions">
      ${words.saveFirst && actions.save ? button('secondary', words.saveFirst, actions.save) : nothing}
      ${button('secondary', words.open, actions.open)} ${button('quiet', words.cancel, actions.cancel)}
    </div>
  </div>`;
}
