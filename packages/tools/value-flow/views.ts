import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DraftEntry } from 'talkoot/device';
import { formatDate, formatMoment } from 'talkoot/elements/format.js';
import { heading } from 'talkoot/elements/heading.js';
import { errorIcon } from 'talkoot/elements/icons.js';
import type { Content } from 'talkoot/elements/step-view.js';
import { beneficiaryName } from 'talkoot/network';
import type { Network } from 'talkoot/network';
import type { WaitingDocument } from '../network-file/network-questionnaire.ts';
import { renderReplacing } from '../network-file/notices.ts';
import type { FileRefusal } from '../network-file/open-network-file.ts';
import type { SourceRefusal } from './open.ts';
import type { PanelName } from './panel.ts';
import { renderRefusal } from './refusal.ts';
import type { ValueFlowWords } from './words/fi.ts';

/** What stands around the drawing, and what can be done there. */
export interface MapActions {
  readonly words: ValueFlowWords;
  readonly language: string;
  readonly level: number;
  readonly network: Network;
  readonly canEdit: boolean;
  readonly isPresenting: boolean;
  readonly refusal: FileRefusal | undefined;
  readonly waiting: WaitingDocument | undefined;
  readonly others: readonly DraftEntry[];
  /** The panels offered, and the one that is open. */
  readonly panels: readonly PanelName[];
  readonly panel: PanelName | '';
  /** What was typed as the time and is none. */
  readonly wrongTime: string | undefined;
  open(): void;
  save(): void;
  print(): void;
  /** Goes to the row of buttons below the map. */
  jump(): void;
  present(isOn: boolean): void;
  cancelOpen(): void;
  openExample(name: string): void;
  readonly openOther: (key: string, title: string) => void;
  readonly setTitle: (title: string) => void;
  setClient(name: string): void;
  setTime(time: string): void;
  readonly toggle: (panel: PanelName) => void;
}

const EXAMPLES = ['kymenlaakso-2016', 'example-network'] as const;

/** The name of the network, of when it is, and what can be done with the whole map. */
export function renderMapHeader(actions: MapActions): TemplateResult {
  const { words, network, language, level } = actions;
  const button = (label: string, act: () => void, pressed?: boolean): TemplateResult =>
    html`<button
      type="button"
      class="quiet"
      aria-pressed=${pressed === undefined ? nothing : pressed ? 'true' : 'false'}
      @click=${act}
    >
      ${label}
    </button>`;
  return html`<div class="map-header">
    ${heading(level, network.title || words.tool, 'title', 'place')}
    ${network.asOf === undefined ? nothing : html`<p class="network-name">${words.asOf(formatDate(network.asOf, language))}</p>`}
    ${exampleNotes(network, words, language).map((note) => html`<p class="hint">${note}</p>`)}
    <div class="map-tools on-screen" role="group" aria-label=${words.actions}>
      ${
        actions.canEdit
          ? html`${button(words.save, () => actions.save())}${button(words.open, () => actions.open())}`
          : nothing
      }
      ${button(words.print, () => actions.print())}
      <button type="button" class="quiet jump" @click=${() => actions.jump()}>${words.panels}</button>
      ${button(words.presenter, () => actions.present(!actions.isPresenting), actions.isPresenting)}
    </div>
  </div>`;
}

/** What must be known of the maps that come with the tool. */
function exampleNotes({ id }: Network, words: ValueFlowWords, language: string): readonly string[] {
  if (id !== 'kymenlaakso-2016' && id !== 'example-network') return [];
  return [
    id === 'example-network' ? words.exampleFictional : words.exampleDated,
    ...(language === 'fi' ? [] : [words.exampleUnreviewed]),
  ];
}

/** A file that was refused, or one that waits for the person to agree. */
export function renderMapNotices(actions: MapActions): TemplateResult {
  const { words, waiting, language } = actions;
  return html`<div role="alert">
    ${renderRefusal(actions.refusal, language)}${
      waiting
        ? renderReplacing(
            {
              question: words.replaces(waiting.title || words.unnamed),
              saveFirst: words.saveFirst,
              open: words.openAnyway,
              cancel: words.cancel,
            },
            {
              save: () => actions.save(),
              open: () => waiting.open(),
              cancel: () => actions.cancelOpen(),
            },
          )
        : nothing
    }
  </div>`;
}

/** Why what stands at `src` is not shown, and what to do. */
export function renderSourceRefusal(words: ValueFlowWords, refusal: SourceRefusal): TemplateResult {
  const isCopy = refusal === 'working' || refusal === 'network';
  return html`<div class="notice error-notice" role="alert">
    <p>
      ${errorIcon}<span
        ><strong>${words.srcRefused}</strong> ${words.srcReasons[refusal]}
        ${isCopy ? words.srcAdvice : nothing}</span
      >
    </p>
  </div>`;
}

/** An empty map: what this is, the first two questions, and where else one can begin. */
export function renderMapStart(actions: MapActions): TemplateResult {
  const { words, level } = actions;
  return html`<section class="map-start">
    ${heading(level + 1, words.start, 'section-heading')}
    <p class="lead">${words.startLead}</p>
    ${renderTitle(actions)}
    <p class="label" id="examples-label">${words.examples}</p>
    <div class="draft-actions" role="group" aria-labelledby="examples-label">
      ${EXAMPLES.map(
        (name) =>
          html`<button type="button" class="secondary" @click=${() => actions.openExample(name)}>
            ${words.exampleNames[name]}
          </button>`,
      )}
    </div>
    ${renderOthers(actions)}
  </section>`;
}

/** Title, client and time of a map that has begun. */
export function renderMapDetails(actions: MapActions): TemplateResult {
  return html`<details class="more map-details on-screen">
    <summary>${actions.words.details}</summary>
    ${renderFields(actions)}
  </details>`;
}

function renderFields(actions: MapActions): TemplateResult {
  const { words, network, language, wrongTime } = actions;
  const client = beneficiaryName(network, language);
  return html`${renderTitle(actions)}
  ${renderField('map-client', words.client, words.clientHint, client, (text) => actions.setClient(text))}
  ${renderField(
    'map-time',
    words.time,
    words.timeHint,
    wrongTime ?? network.asOf ?? '',
    (text) => actions.setTime(text),
    wrongTime === undefined ? undefined : words.timeWrong,
  )}`;
}

function renderTitle({ words, network, setTitle }: MapActions): TemplateResult {
  return renderField('map-title', words.title, words.titleHint, network.title, setTitle);
}

function renderField(
  id: string,
  label: string,
  hint: string,
  value: string,
  set: (text: string) => void,
  error?: string,
): TemplateResult {
  const isWrong = error !== undefined;
  return html`<div class="question">
    <label class="label" for=${id}>${label}</label>
    <p class="hint" id="${id}-hint">${hint}</p>
    ${isWrong ? html`<p class="error" id="${id}-error">${errorIcon}<span>${error}</span></p>` : nothing}
    <input
      type="text"
      id=${id}
      autocomplete="off"
      aria-describedby=${isWrong ? `${id}-hint ${id}-error` : `${id}-hint`}
      aria-invalid=${isWrong ? 'true' : nothing}
      .value=${live(value)}
      @change=${(event: Event) => set((event.target as HTMLInputElement).value)}
    />
  </div>`;
}

function renderOthers({ words, others, language, openOther }: MapActions): Content {
  if (others.length === 0) return nothing;
  return html`<ul class="plain-list">
    ${others.map(
      ({ key, label, savedAt }) =>
        html`<li>
          <button type="button" class="link" @click=${() => openOther(key, label ?? '')}>
            ${label ?? words.unnamed}
          </button>
          <span class="hint">${savedAt === undefined ? '' : formatMoment(new Date(savedAt), language)}</span>
        </li>`,
    )}
  </ul>`;
}

/** What opens below the map: a row of buttons, one of them open at a time. */
export function renderPanelList({ words, panels, panel, toggle }: MapActions): TemplateResult {
  return html`<div class="panel-list on-screen" role="group" aria-label=${words.panels}>
    ${panels.map(
      (name) =>
        html`<button
          type="button"
          class="secondary"
          id="open-${name}"
          aria-expanded=${name === panel ? 'true' : 'false'}
          @click=${() => toggle(name)}
        >
          ${words.panelNames[name]}
        </button>`,
    )}
  </div>`;
}
