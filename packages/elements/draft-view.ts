import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DraftController } from './draft-controller.ts';
import { newsWords, noticeWords, savedTime, stateWords } from './draft-words.ts';
import { renderAskedFirst } from './draft-question-view.ts';
import { renderClear } from './draft-shared-view.ts';
import { checkIcon, noticeIcon } from './icons.ts';
import { msg } from './localize.ts';

/** What a person can do about the draft, given by the element. */
export interface DraftActions {
  readonly language: string;
  readonly hasChanges: boolean;
  saveFile(): void;
  saveSetAside(): void;
  /** What waits for a yes: the id of its button. */
  readonly asks: string | undefined;
  /** Shows the question of a button that asks first, or takes it away. */
  ask(button: string, isAsked: boolean): void;
  erase(): void;
  /** Leaves nothing of the person, on screen or on the device. */
  clear(): void;
}

/**
 * What a person must know of the draft before she answers: that another tab has it, that nothing can be saved, what it
 * goes on from. A live region, always there, so that a change is heard once.
 */
export function renderDraftNotice(draft: DraftController, actions: DraftActions): TemplateResult {
  const { state } = draft;
  const words = noticeWords(state, draft.locked, actions.language);
  const isGood = state.status === 'saved';
  const news = newsWords(state, actions.hasChanges, actions.language);
  const lines = [
    ...(words ? [html`<p>${isGood ? checkIcon : noticeIcon}<span>${words}</span></p>`] : []),
    ...news.map((line) => html`<p>${noticeIcon}<span>${line}</span></p>`),
  ];
  return html`<div class=${words && !isGood ? 'notice' : 'draft-notice'}>
      <div role="status">${lines}</div>
      ${noticeActions(draft, actions)}${renderBeside(draft)}
    </div>
    ${renderSetAside(draft, actions)}`;
}

/** The other draft of the same can be opened in place of the one on screen; that one then changes places with it. */
function renderBeside(draft: DraftController): TemplateResult | typeof nothing {
  const { beside } = draft.state;
  if (!beside || draft.unsaved) return nothing;
  return html`<div class="draft-actions">
    <button type="button" class="quiet" @click=${() => void draft.openOther(beside.key)}>
      ${
        beside.isNewer
          ? msg('Avaa uudempi', { id: 'draft-beside-open-newer' })
          : msg('Avaa se', { id: 'draft-beside-open' })
      }
    </button>
  </div>`;
}

/** Where the answers are, with what can be done about it; at the first answer, the question whether to keep them. */
export function renderDraftState(draft: DraftController, actions: DraftActions): TemplateResult {
  const { state } = draft;
  const words = stateWords(state);
  const icon =
    state.status === 'saved' || (state.status === 'saving' && state.savedAt) ? checkIcon : noticeIcon;
  return html`<div class="draft" part="draft" id="draft" tabindex="-1">
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
      return renderErase(actions);
    case 'shared':
      return renderClear(actions, 'secondary');
    case 'declined':
      return renderDeclined(draft, actions);
    default:
      return nothing;
  }
}

function renderDeclined(draft: DraftController, actions: DraftActions): TemplateResult {
  const clear = draft.shared ? renderClear(actions, 'quiet') : nothing;
  // While it is asked whether all is to go, nothing else stands beside the answer.
  if (draft.shared && actions.asks) return html`${clear}`;
  const isLeft = draft.state.erased === 'failed';
  return html`${saveButton(actions)}
    <button type="button" class="quiet" @click=${() => void (isLeft ? draft.erase() : draft.keep())}>
      ${
        isLeft
          ? msg('Yritä poistaa uudelleen', { id: 'draft-erase-again' })
          : msg('Tallenna sittenkin tälle laitteelle', { id: 'draft-yes-after-all' })
      }
    </button>
    ${clear}`;
}

function renderErase(actions: DraftActions): TemplateResult {
  return renderAskedFirst({
    id: 'draft-erase',
    button: msg('Poista laitteelta', { id: 'draft-erase' }),
    question: msg('Poistetaanko luonnos tältä laitteelta?', { id: 'draft-erase-ask' }),
    yes: msg('Kyllä, poista', { id: 'draft-erase-yes' }),
    isAsked: actions.asks === 'draft-erase',
    ask: (isAsked) => actions.ask('draft-erase', isAsked),
    act: () => actions.erase(),
  });
}

function renderSetAside(draft: DraftController, actions: DraftActions): TemplateResult | typeof nothing {
  const { setAside } = draft.state;
  if (!setAside) return nothing;
  const words = {
    damaged: msg('Aiempi luonnos on vioittunut eikä avaudu. Se on tallessa tällä laitteella.', {
      id: 'draft-damaged',
    }),
    newer: msg(
      'Aiempi luonnos on tehty uudemmalla versiolla eikä avaudu tässä. Lataa sivu uudelleen. Luonnos on tallessa tällä laitteella.',
      { id: 'draft-newer-later' },
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
