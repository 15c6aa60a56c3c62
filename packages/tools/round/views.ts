import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Asking } from 'talkoot/elements/asking.js';
import { heading } from 'talkoot/elements/heading.js';
import { errorIcon } from 'talkoot/elements/icons.js';
import { paragraphs } from 'talkoot/elements/questionnaire-view.js';
import type { Content } from 'talkoot/elements/step-view.js';
import type { Network } from 'talkoot/network';
import type { WaitingDocument } from '../network-file/network-questionnaire.ts';
import { renderDetails, renderFileRefusal, renderReplacing } from '../network-file/notices.ts';
import type { FileRefusal } from '../network-file/open-network-file.ts';
import { openableRounds, roundsOf } from './entries.ts';
import type { OpenableRound } from './entries.ts';
import type { RoundToolWords } from './words/fi.ts';

/** What the pages of the tool show besides the questions, and what can be done on them. */
export interface RoundActions {
  readonly words: RoundToolWords;
  readonly language: string;
  readonly headingLevel: number;
  readonly network: Network;
  readonly refusal: FileRefusal | undefined;
  readonly waiting: WaitingDocument | undefined;
  /** Why no round could be made of the answers, in English, for those who help. */
  readonly problems: readonly string[];
  readonly draftLine: Content;
  /** Whether a person has answered something that is no round yet, or changes one that is. */
  readonly isBegun: boolean;
  readonly isMade: boolean;
  save(): void;
  open(): void;
  confirmOpen(): void;
  cancelOpen(): void;
  start(): void;
  openRound(id: string): void;
  make(): void;
}

/** Title and the buttons of the network file, in the same place on every page. */
export function renderRoundHeader(actions: RoundActions, title: string): TemplateResult {
  const { words } = actions;
  return html`<div class="plan-header">
      ${heading(actions.headingLevel, title, 'title')}
      <div class="toolbar">
        <button type="button" class="quiet" @click=${() => actions.save()}>${words.save}</button>
        <button type="button" class="quiet" @click=${() => actions.open()}>${words.open}</button>
      </div>
    </div>
    <div role="alert">${renderRefusal(actions)}${renderWaiting(actions)}</div>`;
}

function renderRefusal({ refusal, words }: RoundActions): Content {
  if (!refusal) return nothing;
  const { file, reason, details } = refusal;
  return renderFileRefusal(
    { ...words, refused: words.refused(file), reason: words.refusals[reason] },
    details,
  );
}

function renderWaiting({ words, waiting, ...actions }: RoundActions): Content {
  if (!waiting) return nothing;
  const question = words.replaces(waiting.title || words.unnamed);
  const { saveFirst, openAnyway: open, cancel } = words;
  return renderReplacing(
    { question, saveFirst, open, cancel },
    {
      save: () => actions.save(),
      open: () => actions.confirmOpen(),
      cancel: () => actions.cancelOpen(),
    },
  );
}

/** The page before the questions: how many answers are needed, what is in the link, earlier rounds. */
export function renderRoundStart(asking: Asking, actions: RoundActions): TemplateResult {
  const { questionnaire, language } = asking;
  const { words } = actions;
  const isPrefilled = !actions.isBegun && !actions.isMade && roundsOf(actions.network).length > 0;
  return html`${heading(actions.headingLevel + 1, words.startHeading, 'section-heading', 'place')}
    ${paragraphs(questionnaire.text('description', language))}${paragraphs(questionnaire.text('start', language))}
    <p class="lead">${words.smallest}</p>
    <details class="more">
      <summary>${words.inLinkHeading}</summary>
      <p class="lead">${words.inLink}</p>
    </details>
    ${isPrefilled ? html`<p class="lead">${words.prefilled}</p>` : nothing}${actions.draftLine}
    <div class="navigation">
      <button type="button" class="primary" @click=${() => actions.start()}>
        ${actions.isBegun || actions.isMade ? words.goOn : words.begin}
      </button>
    </div>
    ${renderRounds(actions)}`;
}

function renderRounds(actions: RoundActions): Content {
  const { words, language, network } = actions;
  const rounds = openableRounds(network);
  if (rounds.length === 0) return nothing;
  const row = ({ id, network: name, closes }: OpenableRound): TemplateResult =>
    html`<li>
      <button type="button" class="link" @click=${() => actions.openRound(id)}>
        ${
          closes === undefined
            ? `${words.openRound}: ${name || words.unnamed}`
            : words.openRoundOf(name || words.unnamed, closes)
        }
      </button>
    </li>`;
  return html`<section>
    ${heading(actions.headingLevel + 2, words.earlier, 'review-heading')}
    <ul class="plain-list" lang=${language}>
      ${rounds.map(row)}
    </ul>
  </section>`;
}

/** Nothing is sent: a round is made of the answers. */
export function renderRoundReviewEnd(actions: RoundActions, back: () => void): TemplateResult {
  const { words } = actions;
  const notMade = html`<div class="notice error-notice">
    <p>${errorIcon}<span>${words.notMade}</span></p>
    ${renderDetails(words.details, actions.problems)}
  </div>`;
  return html`<div role="alert">${actions.problems.length > 0 ? notMade : nothing}</div>
    ${actions.draftLine}
    <div class="navigation">
      <button type="button" class="secondary" @click=${back}>${words.back}</button>
      <button type="button" class="primary" @click=${() => actions.make()}>
        ${actions.isMade ? words.makeAgain : words.make}
      </button>
    </div>`;
}
