import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from 'talkoot/elements/heading.js';
import type { HandOver } from './hand-over.ts';
import { notice } from './start.ts';
import type { Words } from './words/words.ts';

/** What came of the last way that was tried. */
export type HandState = keyof Pick<
  Words['hand'],
  'shared' | 'shareFailed' | 'copied' | 'copyFailed' | 'saved'
>;

export interface HandView {
  readonly words: Words['hand'];
  /** Level of the ways' headings. */
  readonly level: number;
  readonly handOver: HandOver;
  /** Whom to give it to, as the round says; absent without a round. */
  readonly contact: string | undefined;
  readonly showsCode: boolean;
  readonly state: HandState | undefined;
  /** Thanks, once it was given. */
  readonly thanks: string | undefined;
  readonly share: () => void;
  readonly showCode: () => void;
  readonly copy: () => void;
  readonly save: () => void;
  readonly change: () => void;
}

/** How a response goes to the organiser where no host takes it: share sheet, code, file. */
export function renderHand(view: HandView): TemplateResult {
  const { words, handOver, state } = view;
  const isGiven = state !== undefined && !state.endsWith('Failed');
  return html`<p class="lead">${words.lead}</p>
    ${
      view.contact === undefined
        ? nothing
        : html`<p class="lead">
            ${words.contact}: <strong><bdi>${view.contact}</bdi></strong>
          </p>`
    }
    <div role="status">
      ${state ? notice(words[state]) : nothing}${isGiven && view.thanks ? html`<p class="lead">${view.thanks}</p>` : nothing}
    </div>
    <div class="ways on-screen">
      ${
        handOver.canShare
          ? html`<div class="way">
              <button type="button" class="primary" @click=${() => view.share()}>${words.share}</button>
              <p class="hint">${words.shareHint}</p>
            </div>`
          : nothing
      }
      ${renderCode(view)}
      <div class="way">
        <button
          type="button"
          class=${handOver.canShare || view.showsCode ? 'secondary' : 'primary'}
          @click=${() => view.save()}
        >
          ${words.save}
        </button>
        <p class="hint">${words.saveHint}</p>
      </div>
      <div class="way">
        <button type="button" class="quiet" @click=${() => view.change()}>${words.change}</button>
        <p class="hint">${words.changeHint}</p>
      </div>
    </div>`;
}

/** What is in the code is said before it is shown. */
function renderCode(view: HandView): TemplateResult {
  const { words, handOver, level } = view;
  const { code, qr } = handOver;
  const shown = html`<label class="label" for="answer-code">${words.code}</label>
    <textarea
      class="answer-code"
      id="answer-code"
      readonly
      rows="3"
      spellcheck="false"
      .value=${code}
    ></textarea>
    <div class="draft-actions">
      <button type="button" class="secondary" @click=${() => view.copy()}>${words.copy}</button>
    </div>
    <p class="hint">${words.qrHint}</p>
    <svg class="qr" viewBox="0 0 ${qr.size} ${qr.size}" role="img" aria-label=${words.qr}>
      <path d=${qr.path} />
    </svg>`;
  return html`<div class="way">
    ${heading(level, words.codeTitle, 'review-heading')}
    <p class="hint">${words.codeHint}</p>
    ${
      view.showsCode
        ? shown
        : html`<button type="button" class="secondary" id="show-code" @click=${() => view.showCode()}>
            ${words.showCode}
          </button>`
    }
  </div>`;
}
