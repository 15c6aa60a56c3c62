import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from 'talkoot/elements/heading.js';
import { noticeIcon, errorIcon } from 'talkoot/elements/icons.js';
import type { Collated, Comparison, Gap } from 'talkoot/results';
import { hasTooFew, renderDetails, renderResults } from 'talkoot/results-view';
import type { Showing } from 'talkoot/results-view';
import { renderExamples } from './example-view.ts';
import type { ExampleActions } from './example-view.ts';
import type { Words } from './words/words.ts';

/** Files the results can be saved as. */
export type ExportFormat = 'csv' | 'json' | 'svg' | 'png';

/** What the page with the results shows, and what can be done on it. */
export interface PictureActions extends ExampleActions {
  readonly words: Words;
  readonly headingLevel: number;
  readonly showing: Showing | undefined;
  readonly comparison: Comparison | undefined;
  /** How many responses were counted after this picture was made. */
  readonly newer: number;
  /** The question whose details are open. */
  readonly open: string | undefined;
  readonly hasSteps: boolean;
  readonly hasRound: boolean;
  readonly hasResponses: boolean;
  /** Who may see single answers, as participants were told. */
  readonly seesAnswers: string | undefined;
  readonly asksForRaw: boolean;
  /** The browser could make no picture. */
  readonly pngFailed: boolean;
  readonly toggle: (question: string) => void;
  readonly refresh: () => void;
  readonly present: () => void;
  readonly print: () => void;
  /** @param subject - of a picture: a question, or '' for the table of practices */
  readonly save: (format: ExportFormat, subject?: string) => void;
  /** What a picture can be made of: the table of practices (''), and every question. */
  readonly subjects: readonly { readonly id: string; readonly label: string }[];
  readonly toNetwork: () => void;
  readonly askForRaw: (asks: boolean) => void;
  readonly saveRaw: () => void;
  readonly toSteps: (question: string) => void;
}

/** The results, and what can be made of them. */
export function renderPicture(actions: PictureActions): TemplateResult {
  const { words, headingLevel, showing } = actions;
  const title = heading(headingLevel + 1, words.resultsPage, 'section-heading', 'page');
  if (!showing)
    return html`${title}
      <p class="lead">${words.emptyYet}</p>`;
  const tooFew = hasTooFew(showing);
  return html`${title} ${renderNewer(actions)} ${tooFew ? nothing : renderTools(actions)}
  ${isHeld(showing.collated) ? html`<p class="hint">${words.partsHeld}</p>` : nothing}
  ${renderResults(showing, {
    table: {
      open: actions.open,
      toggle: (question) => actions.toggle(question),
      details: (question) =>
        // Before the first heading of a part: one level up.
        renderDetails(
          { ...showing, headingLevel: headingLevel + 1 },
          question,
          () => actions.toggle(question),
          renderExamples(actions, question),
        ),
    },
    ...(actions.comparison && { comparison: actions.comparison }),
    ...(actions.hasSteps && { gapActs: (gap: Gap) => renderGapAct(actions, gap) }),
  })}
  ${tooFew ? nothing : renderKeep(actions)} ${renderRaw(actions)}`;
}

/** Whether something is told as it was in an earlier picture. */
function isHeld({ groups }: Collated): boolean {
  return groups.some(({ tables }) => tables.some((table) => table.state !== 'hidden' && table.held));
}

function renderNewer({ words, newer, refresh }: PictureActions): TemplateResult | typeof nothing {
  if (newer === 0) return nothing;
  return html`<div class="notice">
    <p>${noticeIcon}<span>${words.outdated(newer)}</span></p>
    <button type="button" class="secondary" @click=${refresh}>${words.refresh}</button>
  </div>`;
}

function renderTools({ words, present, print }: PictureActions): TemplateResult {
  return html`<div class="draft-actions tools">
    <button type="button" class="secondary" id="present" @click=${present}>${words.present}</button>
    <button type="button" class="secondary" @click=${print}>${words.print}</button>
  </div>`;
}

function renderGapAct({ words, toSteps }: PictureActions, { question }: Gap): TemplateResult {
  return html`<button type="button" class="quiet" @click=${() => toSteps(question)}>
    ${words.stepsOtherAdd}
  </button>`;
}

function renderKeep(actions: PictureActions): TemplateResult {
  const { words, headingLevel, hasRound, save, toNetwork, pngFailed } = actions;
  const picture = (event: Event, format: ExportFormat): void =>
    save(
      format,
      (event.currentTarget as HTMLElement).closest('.keep')!.querySelector<HTMLSelectElement>('#picture-of')!
        .value,
    );
  return html`<section class="keep">
    ${heading(headingLevel + 2, words.saveAs, 'review-heading')}
    <div class="draft-actions">
      <button type="button" class="secondary" @click=${() => save('csv')}>${words.csv}</button>
      <button type="button" class="secondary" @click=${() => save('json')}>${words.json}</button>
    </div>
    <div class="picture-of">
      <label for="picture-of">${words.pictureOf}</label>
      <select id="picture-of">
        ${actions.subjects.map(({ id, label }) => html`<option value=${id}>${label}</option>`)}
      </select>
      <div class="draft-actions">
        <button type="button" class="secondary" @click=${(event: Event) => picture(event, 'svg')}>
          ${words.svg}
        </button>
        <button type="button" class="secondary" @click=${(event: Event) => picture(event, 'png')}>
          ${words.png}
        </button>
      </div>
    </div>
    ${pngFailed ? html`<p class="error" role="alert">${errorIcon}<span>${words.pngFailed}</span></p>` : nothing}
    ${
      hasRound
        ? html`<p class="hint">${words.toNetworkHint}</p>
            <button type="button" class="secondary" @click=${toNetwork}>${words.toNetwork}</button>`
        : nothing
    }
  </section>`;
}

/** What each person answered: an act of its own, asked about in words. */
function renderRaw(actions: PictureActions): TemplateResult | typeof nothing {
  const { words, headingLevel, hasResponses, asksForRaw, askForRaw, saveRaw, seesAnswers } = actions;
  if (!hasResponses) return nothing;
  return html`<section class="raw">
    ${heading(headingLevel + 2, words.raw, 'review-heading')}
    <p class="hint">${words.rawHint}</p>
    ${
      asksForRaw
        ? html`<div class="notice">
            <p role="alert">
              ${noticeIcon}<span
                >${words.rawAsk}${seesAnswers ? ` ${words.rawSees(seesAnswers)}` : nothing}</span
              >
            </p>
            <div class="draft-actions">
              <button type="button" class="secondary" @click=${saveRaw}>${words.rawYes}</button>
              <button type="button" class="quiet" @click=${() => askForRaw(false)}>${words.cancel}</button>
            </div>
          </div>`
        : html`<button type="button" class="quiet" id="raw" @click=${() => askForRaw(true)}>
            ${words.rawSave}
          </button>`
    }
  </section>`;
}
