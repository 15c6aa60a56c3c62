import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DraftController } from './draft-controller.ts';
import { formatDate, formatTime } from './format.ts';
import { checkIcon, noticeIcon } from './icons.ts';
import { msg, str } from './localize.ts';

/** What a person can do about the draft, given by the element. */
export interface DraftActions {
  readonly language: string;
  saveFile(): void;
  saveSetAside(): void;
  readonly asksToErase: boolean;
  askToErase(asks: boolean): void;
}

/**
 * One line that says where the answers are, with what can be done about it. It stands in one place and is a live
 * region, so that a change is heard once.
 */
export function renderDraftState(draft: DraftController, actions: DraftActions): TemplateResult {
  return html`<div class="draft" part="draft">
    <div class="draft-status">
      <div role="status">${statusWords(draft, actions.language)}</div>
      ${savedTime(draft, actions.language)}
    </div>
    <div class="draft-actions">${statusActions(draft, actions)}</div>
    ${renderSetAside(draft, actions)}
  </div>`;
}

function statusWords(draft: DraftController, language: string): TemplateResult | typeof nothing {
  const { status, savedAt, resumed, erased } = draft.state;
  const line = (icon: TemplateResult, words: string): TemplateResult => html`<p>${icon}<span>${words}</span></p>`;
  switch (status) {
    case 'off':
      return nothing;
    case 'undecided':
      return html`<p class="question-like">
        ${msg('Tallennetaanko vastaukset tälle laitteelle?', { id: 'draft-ask' })}
      </p>
      <p class="hint">
        ${msg('Silloin voit jatkaa myöhemmin samalla laitteella. Vastaukset eivät lähde laitteelta minnekään.', { id: 'draft-ask-hint' })}
      </p>`;
    case 'declined':
      return line(
        noticeIcon,
        erased
          ? msg('Luonnos on poistettu tältä laitteelta. Vastaukset näkyvät tällä sivulla, kunnes suljet sen.', { id: 'draft-erased' })
          : msg('Vastauksia ei tallenneta tälle laitteelle. Lataa tiedosto, ennen kuin suljet sivun.', { id: 'draft-declined' }),
      );
    case 'saving':
      // Between two savings the words stay, or every key would be announced.
      return savedAt ? line(checkIcon, savedWords()) : line(noticeIcon, msg('Tallennetaan…', { id: 'draft-saving' }));
    case 'saved':
      return line(
        checkIcon,
        resumed && savedAt
          ? msg(str`Jatkat luonnosta, joka tallennettiin tälle laitteelle ${momentText(savedAt, language)}.`, { id: 'draft-resumed' })
          : savedWords(),
      );
    case 'failed':
      return line(
        noticeIcon,
        msg('Viimeisin muutos ei tallentunut tälle laitteelle. Lataa tiedosto, ennen kuin suljet sivun.', { id: 'draft-failed' }),
      );
    case 'refused':
      return line(
        noticeIcon,
        msg('Selain ei anna tallentaa tälle laitteelle. Vastaukset ovat vain tällä sivulla: lataa tiedosto, ennen kuin suljet sen.', {
          id: 'draft-refused',
        }),
      );
    case 'elsewhere':
      return line(
        noticeIcon,
        draft.locked
          ? msg('Tämä on auki toisessa välilehdessä tai ikkunassa. Täällä voit vain lukea.', { id: 'draft-elsewhere' })
          : msg('Toisessa välilehdessä on auki jo tallennettu luonnos. Näitä vastauksia ei tallenneta: lataa tiedosto, ennen kuin suljet sivun.', {
              id: 'draft-elsewhere-unsaved',
            }),
      );
  }
}

function savedWords(): string {
  return msg('Tallennettu tälle laitteelle', { id: 'draft-saved' });
}

/** The time stands outside the live region: that it moves on is not worth saying. */
function savedTime(draft: DraftController, language: string): TemplateResult | typeof nothing {
  const { status, savedAt, resumed } = draft.state;
  if (!savedAt || resumed || (status !== 'saved' && status !== 'saving')) return nothing;
  return html`<span class="saved-time">${momentText(savedAt, language)}</span>`;
}

/** The time of day, with the day before it when it was another day. */
function momentText(moment: Date, language: string): string {
  const time = formatTime(moment, language);
  if (moment.toDateString() === new Date().toDateString()) return time;
  const day = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return `${formatDate(day, language)} ${time}`;
}

function statusActions(draft: DraftController, actions: DraftActions): TemplateResult | typeof nothing {
  const { status } = draft.state;
  const save = html`<button type="button" class="quiet" @click=${() => actions.saveFile()}>
    ${msg('Lataa tiedosto', { id: 'draft-file' })}
  </button>`;
  switch (status) {
    case 'undecided':
      return html`<button type="button" class="secondary" @click=${() => void draft.keep()}>
          ${msg('Kyllä, tallenna', { id: 'draft-yes' })}
        </button>
        <button type="button" class="secondary" @click=${() => draft.decline()}>
          ${msg('Ei, laite on yhteinen', { id: 'draft-no' })}
        </button>`;
    case 'saving':
    case 'saved':
      if (!actions.asksToErase) {
        return html`<button type="button" class="quiet" @click=${() => actions.askToErase(true)}>
          ${msg('Poista laitteelta', { id: 'draft-erase' })}
        </button>`;
      }
      return html`<span class="question-like">${msg('Poistetaanko luonnos tältä laitteelta?', { id: 'draft-erase-ask' })}</span>
        <button type="button" class="secondary" id="draft-erase-yes" @click=${() => (actions.askToErase(false), void draft.erase())}>
          ${msg('Kyllä, poista', { id: 'draft-erase-yes' })}
        </button>
        <button type="button" class="quiet" @click=${() => actions.askToErase(false)}>${msg('Peruuta', { id: 'cancel' })}</button>`;
    case 'declined':
      return html`${save}<button type="button" class="quiet" @click=${() => void draft.keep()}>
          ${msg('Tallenna sittenkin tälle laitteelle', { id: 'draft-yes-after-all' })}
        </button>`;
    case 'failed':
    case 'refused':
      return html`${save}<button type="button" class="quiet" @click=${() => void draft.keep()}>${msg('Yritä uudelleen', { id: 'retry' })}</button>`;
    case 'elsewhere':
      if (!draft.locked) return save;
      return html`<button type="button" class="secondary" @click=${() => void draft.takeOver()}>
        ${msg('Jatka tässä välilehdessä', { id: 'draft-take-over' })}
      </button>`;
    default:
      return nothing;
  }
}

function renderSetAside(draft: DraftController, actions: DraftActions): TemplateResult | typeof nothing {
  const { setAside } = draft.state;
  if (!setAside) return nothing;
  const words = {
    damaged: msg('Aiempi luonnos on vioittunut eikä avaudu. Se on pantu talteen tälle laitteelle.', { id: 'draft-damaged' }),
    newer: msg('Aiempi luonnos on tehty uudemmalla versiolla eikä avaudu. Se on pantu talteen tälle laitteelle.', { id: 'draft-newer' }),
    foreign: msg('Aiempi luonnos kuuluu muualle eikä avaudu. Se on pantu talteen tälle laitteelle.', { id: 'draft-foreign' }),
  }[setAside.reason];
  return html`<div class="notice" role="alert">
    <p>${noticeIcon}<span>${words}</span></p>
    <button type="button" class="secondary" @click=${() => actions.saveSetAside()}>${msg('Lataa se tiedostona', { id: 'draft-set-aside-file' })}</button>
    <button type="button" class="quiet" @click=${() => void draft.eraseSetAside()}>${msg('Poista se', { id: 'draft-set-aside-erase' })}</button>
  </div>`;
}
