import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { checkIcon, noticeIcon } from 'talkoot/elements/icons.js';
import type { CollectActions } from './view.ts';

/** Where the responses are, and whether they may be kept on the device: asked once there are some. */
export function renderKeeping(actions: CollectActions): TemplateResult | typeof nothing {
  const { words, desk } = actions;
  const state = desk.keepingState;
  const hasSome = (desk.box?.sources.length ?? 0) > 0;
  if (state === 'off' && !hasSome) return nothing;
  if (state === 'undecided')
    return html`<div class="notice keeping">
      <p>${noticeIcon}<strong>${words.keepAsk}</strong></p>
      <p class="hint">${words.keepAskHint}</p>
      <div class="draft-actions">
        <button type="button" class="secondary" @click=${() => actions.keep(true)}>${words.keepYes}</button>
        <button type="button" class="secondary" @click=${() => actions.keep(false)}>${words.keepNo}</button>
      </div>
    </div>`;
  const said = state === 'off' ? words.keep.declined : words.keep[state];
  return html`<div class="draft keeping" id="keeping" tabindex="-1">
    <p role="status">${state === 'saved' ? checkIcon : noticeIcon}<span>${said}</span></p>
    ${actions.asksToErase ? renderErase(actions) : renderButtons(actions, hasSome)}
  </div>`;
}

function renderButtons(
  { words, desk, askToErase, keep, takeOver }: CollectActions,
  hasSome: boolean,
): TemplateResult {
  const state = desk.keepingState;
  return html`<div class="draft-actions">
    ${
      state === 'elsewhere'
        ? html`<button type="button" class="secondary" @click=${takeOver}>${words.keepTakeOver}</button>`
        : nothing
    }
    ${
      state === 'failed'
        ? html`<button type="button" class="secondary" @click=${() => keep(true)}>${words.keepRetry}</button>`
        : nothing
    }
    ${
      hasSome && state !== 'elsewhere'
        ? html`<button type="button" class="quiet" id="erase" @click=${() => askToErase(true)}>
            ${words.keepErase}
          </button>`
        : nothing
    }
  </div>`;
}

function renderErase({ words, erase, askToErase }: CollectActions): TemplateResult {
  return html`<div role="alert">
      <p>${noticeIcon}<span>${words.keepEraseAsk}</span></p>
    </div>
    <div class="draft-actions">
      <button type="button" class="secondary" @click=${erase}>${words.keepEraseYes}</button>
      <button type="button" class="quiet" @click=${() => askToErase(false)}>${words.cancel}</button>
    </div>`;
}
