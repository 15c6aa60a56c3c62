import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DraftEntry } from 'talkoot/device';
import type { Asking } from 'talkoot/elements/asking.js';
import { formatMoment } from 'talkoot/elements/format.js';
import { heading } from 'talkoot/elements/heading.js';
import { msg, str } from 'talkoot/elements/localize.js';
import type { Content } from 'talkoot/elements/step-view.js';
import type { Network } from 'talkoot/network';
import type { WaitingDocument } from '../network-file/network-questionnaire.ts';
import { renderFileRefusal, renderReplacing } from '../network-file/notices.ts';
import type { FileRefusal } from '../network-file/open-network-file.ts';

/** What the pages of the plan show besides the questions, and what can be done on them. */
export interface PlanActions {
  readonly language: string;
  readonly headingLevel: number;
  readonly network: Network;
  readonly others: readonly DraftEntry[];
  readonly refusal: FileRefusal | undefined;
  readonly waiting: WaitingDocument | undefined;
  /** Where the answers are: said before the buttons that lead on. */
  readonly draftLine: Content;
  rename(title: string): void;
  renamed(): void;
  start(): void;
  save(): void;
  open(): void;
  confirmOpen(): void;
  cancelOpen(): void;
  openOther(key: string, title: string): void;
  print(): void;
}

/** Title, the network's name, and the file and print buttons, in the same place on every page. */
export function renderPlanHeader(actions: PlanActions, title: string): TemplateResult {
  const { network } = actions;
  return html`<div class="plan-header">
      ${heading(actions.headingLevel, title, 'title')}
      ${network.title ? html`<p class="network-name">${network.title}</p>` : nothing}
      <div class="toolbar">
        <button type="button" class="quiet" @click=${() => actions.save()}>
          ${msg('Tallenna tiedostoksi', { id: 'plan-save' })}
        </button>
        <button type="button" class="quiet" @click=${() => actions.open()}>
          ${msg('Avaa tiedosto', { id: 'plan-open' })}
        </button>
        <button type="button" class="quiet" @click=${() => actions.print()}>
          ${msg('Tulosta', { id: 'plan-print' })}
        </button>
      </div>
    </div>
    <div role="alert">${renderRefusal(actions)}${renderWaiting(actions)}</div>`;
}

function renderRefusal({ refusal }: PlanActions): TemplateResult | typeof nothing {
  if (!refusal) return nothing;
  const reasons = {
    damaged: msg('Tiedosto on vioittunut.', { id: 'file-damaged' }),
    foreign: msg('Siinä ei ole verkoston toimintasuunnitelmaa.', { id: 'file-foreign' }),
    newer: msg(
      'Se on tehty työkalun uudemmalla versiolla. Lataa sivu uudelleen tai pyydä ylläpitäjää päivittämään työkalu.',
      { id: 'file-newer' },
    ),
    unreadable: msg('Selain ei pysty lukemaan sitä.', { id: 'file-unreadable' }),
    'too-large': msg('Se on liian suuri.', { id: 'file-too-large' }),
    'no-reader': msg(
      'Avaamiseen tarvittavaa osaa ei saatu haettua. Tarkista verkkoyhteys ja yritä uudelleen.',
      { id: 'file-no-reader' },
    ),
    'not-text': msg('Se ei ole tekstiä.', { id: 'file-not-text' }),
  };
  const words = {
    refused: msg(str`Tiedostoa ${refusal.file} ei voitu avata.`, { id: 'file-refused' }),
    reason: reasons[refusal.reason],
    unchanged: msg('Nykyiset vastauksesi ovat ennallaan.', { id: 'file-answers-stay' }),
    details: msg('Lisätietoja', { id: 'details' }),
  };
  return renderFileRefusal(words, refusal.details);
}

function renderWaiting(actions: PlanActions): TemplateResult | typeof nothing {
  if (!actions.waiting) return nothing;
  const name = actions.waiting.title || msg('nimetön verkosto', { id: 'unnamed-network' });
  const words = {
    question: msg(
      str`Avataanko verkosto ”${name}” nykyisten vastausten tilalle? Nykyisiä vastauksia ei ole vielä tallennettu.`,
      { id: 'open-replaces' },
    ),
    saveFirst: msg('Tallenna ensin nykyiset vastaukset', { id: 'open-save-first' }),
    open: msg('Avaa tiedosto', { id: 'plan-open' }),
    cancel: msg('Peruuta', { id: 'cancel' }),
  };
  return renderReplacing(words, {
    save: () => actions.save(),
    open: () => actions.confirmOpen(),
    cancel: () => actions.cancelOpen(),
  });
}

/** The page before the sections: what this is, the network's name, and drafts of other networks. */
export function renderPlanStart(asking: Asking, actions: PlanActions): TemplateResult {
  const { questionnaire, language } = asking;
  const begun = questionnaire.progress.answered > 0;
  return html`${heading(actions.headingLevel + 1, msg('Aloitus', { id: 'start' }), 'section-heading', 'place')}
    <p class="lead">${questionnaire.text('description', language)}</p>
    <div class="question">
      <label class="label" for="network-title">${msg('Verkoston nimi', { id: 'network-title' })}</label>
      <p class="hint" id="network-title:hint">
        ${msg('Nimi näkyy suunnitelman alussa ja tiedoston nimessä.', { id: 'network-title-hint' })}
      </p>
      <input
        type="text"
        id="network-title"
        autocomplete="off"
        aria-describedby="network-title:hint"
        .value=${live(actions.network.title)}
        ?readonly=${asking.locked}
        @input=${(event: Event) => actions.rename((event.target as HTMLInputElement).value)}
        @change=${() => actions.renamed()}
      />
    </div>
    ${actions.draftLine}
    <div class="navigation">
      <button type="button" class="primary" @click=${() => actions.start()}>
        ${begun ? msg('Jatka suunnitelmaa', { id: 'plan-continue' }) : msg('Aloita suunnitelma', { id: 'plan-begin' })}
      </button>
    </div>
    ${renderOthers(actions)}
    <p class="credit">${questionnaire.text('credit', language)}${renderUnreviewed(asking)}</p>`;
}

/** Texts that no native speaker has looked over say so. */
function renderUnreviewed({ questionnaire, language }: Asking): TemplateResult | typeof nothing {
  if (questionnaire.text('@status', language) !== 'unreviewed') return nothing;
  return html` ${msg('Käännöstä ei ole vielä tarkistanut kukaan, joka puhuu kieltä äidinkielenään.', { id: 'unreviewed' })}`;
}

function renderOthers(actions: PlanActions): TemplateResult | typeof nothing {
  if (actions.others.length === 0) return nothing;
  return html`<section>
    ${heading(actions.headingLevel + 2, msg('Muut tälle laitteelle tallennetut suunnitelmat', { id: 'other-drafts' }), 'review-heading')}
    <ul class="plain-list">
      ${actions.others.map(({ key, label, savedAt }) => {
        const moment = savedAt === undefined ? '' : formatMoment(new Date(savedAt), actions.language);
        return html`<li>
          <button type="button" class="link" @click=${() => actions.openOther(key, label ?? '')}>
            ${label ?? msg('nimetön verkosto', { id: 'unnamed-network' })}
          </button>
          <span class="section-progress">${moment}</span>
        </li>`;
      })}
    </ul>
  </section>`;
}

/** Nothing is sent: the plan is saved as a file or printed. */
export function renderPlanReviewEnd(_asking: Asking, actions: PlanActions): TemplateResult {
  return html`${actions.draftLine}
    <div class="navigation">
      <button type="button" class="primary" @click=${() => actions.save()}>
        ${msg('Tallenna tiedostoksi', { id: 'plan-save' })}
      </button>
      <button type="button" class="secondary" @click=${() => actions.print()}>
        ${msg('Tulosta', { id: 'plan-print' })}
      </button>
    </div>`;
}
