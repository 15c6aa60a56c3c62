import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DraftController } from './draft-controller.ts';
import { noticeWords, savedTime, stateWords } from './draft-words.ts';
import { checkIcon, noticeIcon } from './icons.ts';
import { msg } from './localize.ts';

/** What a person can do about the draft, given by the element. */
export interface DraftActions {
  readonly language: string;
  saveFile(): void;
  saveSetAside(): void;
  readonly asksToErase: boolean;
  askToErase(asks: boolean): void;
}

/**
 * What a person must know of the draft before she answers: that another tab has it, that nothing can be saved, what it
 * goes on from. A live region, always there, so that a change is heard once.
 */
export function renderDraftNotice(draft: DraftController, actions: DraftActions): TemplateResult {
  const { state } = draft;
  const words = noticeWords(state, draft.locked, actions.language);
  const line =
    words && html`<p>${state.status === 'saved' ? checkIcon : noticeIcon}<span>${words}</span></p>`;
  return html`<div class=${words && state.status !== 'saved' ? 'notice' : 'draft-notice'}>
      <div role="status">${line || nothing}</div>
      ${noticeActions(draft, actions)}
    </div>
    ${renderSetAside(draft, actions)}`;
}

/** Where the answers are, with what can be done about it; at the first answer, the question whether to keep them. */
export function renderDraftState(draft: DraftController, actions: DraftActions): TemplateResult {
  const { state } = draft;
  const words = stateWords(state);
  const icon =
    state.status === 'saved' || (state.status === 'saving' && state.savedAt) ? checkIcon : noticeIcon;
  return html`<div class="draft" part="draft">
    <div class="draft-status">
      <div role="status">
        ${words ? html`<p>${icon}<span>${words}</span></p>` : nothing}${state.status === 'undecided' ? renderAsk() : nothing}
      </div>
      ${savedTime(state, actions.language)}
    </div>
    <div class="draft-actions">${stateActions(draft, actions)}</div>
  </div>`;
}

function renderAsk(): TemplateResult {
  return html`<p class="question-like">
      ${msg('Tallennetaanko vastaukset tälle laitteelle?', { id: 'draft-ask' })}
    </p>
    <p class="hint">
      ${msg('Silloin voit jatkaa myöhemmin samalla laitteella. Vastaukset eivät lähde laitteelta minnekään.', { id: 'draft-ask-hint' })}
    </p>`;
}

function saveButton(actions: DraftActions): TemplateResult {
  return html`<button type="button" class="quiet" @click=${() => actions.saveFile()}>
    ${msg('Tallenna tiedostoksi', { id: 'draft-file' })}
  </button>`;
}

function noticeActions(draft: DraftController, actions: DraftActions): TemplateResult | typeof nothing {
  switch (draft.state.status) {
    case 'failed':
    case 'refused':
      return html`<div class="draft-actions">
        ${saveButton(actions)}
        <button type="button" class="quiet" @click=${() => void draft.keep()}>
          ${msg('Yritä uudelleen', { id: 'retry' })}
        </button>
      </div>`;
    case 'elsewhere':
      if (!draft.locked) return html`<div class="draft-actions">${saveButton(actions)}</div>`;
      return html`<div class="draft-actions">
        <button type="button" class="secondary" @click=${() => void draft.takeOver()}>
          ${msg('Jatka tässä välilehdessä', { id: 'draft-take-over' })}
        </button>
      </div>`;
    default:
      return nothing;
  }
}

function stateActions(draft: DraftController, actions: DraftActions): TemplateResult | typeof nothing {
  switch (draft.state.status) {
    case 'undecided':
      return html`<button type="button" class="secondary" @click=${() => void draft.keep()}>
          ${msg('Kyllä, tallenna', { id: 'draft-yes' })}
        </button>
        <button type="button" class="secondary" @click=${() => draft.decline()}>
          ${msg('Ei, laite on yhteinen', { id: 'draft-no' })}
        </button>`;
    case 'saving':
    case 'saved':
      return renderErase(draft, actions);
    case 'declined':
      return html`${saveButton(actions)}
      ${
        draft.state.erased === 'failed'
          ? html`<button type="button" class="quiet" @click=${() => void draft.erase()}>
              ${msg('Yritä poistaa uudelleen', { id: 'draft-erase-again' })}
            </button>`
          : html`<button type="button" class="quiet" @click=${() => void draft.keep()}>
              ${msg('Tallenna sittenkin tälle laitteelle', { id: 'draft-yes-after-all' })}
            </button>`
      }`;
    default:
      return nothing;
  }
}

function renderErase(draft: DraftController, actions: DraftActions): TemplateResult {
  if (!actions.asksToErase) {
    return html`<button type="button" class="quiet" @click=${() => actions.askToErase(true)}>
      ${msg('Poista laitteelta', { id: 'draft-erase' })}
    </button>`;
  }
  const erase = (): void => {
    actions.askToErase(false);
    void draft.erase();
  };
  return html`<span class="question-like" id="draft-erase-ask"
      >${msg('Poistetaanko luonnos tältä laitteelta?', { id: 'draft-erase-ask' })}</span
    >
    <button
      type="button"
      class="secondary"
      id="draft-erase-yes"
      aria-describedby="draft-erase-ask"
      @click=${erase}
    >
      ${msg('Kyllä, poista', { id: 'draft-erase-yes' })}
    </button>
    <button type="button" class="quiet" @click=${() => actions.askToErase(false)}>
      ${msg('Peruuta', { id: 'cancel' })}
    </button>`;
}

function renderSetAside(draft: DraftController, actions: DraftActions): TemplateResult | typeof nothing {
  const { setAside } = draft.state;
  if (!setAside) return nothing;
  const words = {
    damaged: msg('Aiempi luonnos on vioittunut eikä avaudu. Se on tallessa tällä laitteella.', {
      id: 'draft-damaged',
    }),
    newer: msg(
      'Aiempi luonnos on tehty työkalun uudemmalla versiolla eikä avaudu. Se on tallessa tällä laitteella.',
      { id: 'draft-newer' },
    ),
    foreign: msg(
      'Laitteella on aiempi luonnos, joka ei ole jatkoa tälle. Sitä ei avattu, mutta se on tallessa tällä laitteella.',
      { id: 'draft-foreign' },
    ),
  }[setAside.reason];
  return html`<div class="notice" role="alert">
    <p>${noticeIcon}<span>${words}</span></p>
    <div class="draft-actions">
      <button type="button" class="secondary" @click=${() => actions.saveSetAside()}>
        ${msg('Tallenna se tiedostoksi', { id: 'draft-set-aside-file' })}
      </button>
      <button type="button" class="quiet" @click=${() => void draft.eraseSetAside()}>
        ${msg('Poista se', { id: 'draft-set-aside-erase' })}
      </button>
    </div>
  </div>`;
}
