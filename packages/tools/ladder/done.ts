import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from 'talkoot/elements/heading.js';
import type { Content } from 'talkoot/elements/step-view.js';
import type { LadderHand } from './hand.ts';
import type { ladderParts } from './parts.ts';
import type { RoundTexts } from './round.ts';
import { notice } from './start.ts';
import type { Words } from './words/words.ts';

/** What became of the response: `open` and `unkept` are in the person's own hands. */
export interface Outcome {
  readonly kind: 'sent' | 'kept' | 'trial' | 'open' | 'unkept';
  /** The device goes to the next person, and nothing of this one is on screen. */
  readonly isHandedOn: boolean;
}

export interface DoneView {
  readonly words: Words;
  /** Level of the page's heading. */
  readonly level: number;
  readonly outcome: Outcome;
  readonly round: RoundTexts | undefined;
  readonly hand: LadderHand;
  readonly part: Awaited<ReturnType<typeof ladderParts.end>>;
  readonly profile: TemplateResult;
  readonly draftLine: Content;
  /** What waits on a shared device. */
  readonly waiting: Content;
  readonly change: () => void;
  readonly print: () => void;
  readonly next: () => void;
  readonly toFigure: () => void;
}

/** The page after everything. */
export function renderLadderDone(view: DoneView): TemplateResult {
  const { outcome, words, level } = view;
  if (outcome.isHandedOn) return renderHandedOn(view);
  if (outcome.kind === 'trial')
    return html`${heading(level, words.done.trial, 'section-heading', 'place')}
      <p class="lead">${words.done.trialLead}</p>
      ${toPrint(view)}
      <button type="button" class="quiet" @click=${() => view.toFigure()}>${words.start.toFigure}</button>
      ${view.profile}`;
  if (outcome.kind === 'sent' || outcome.kind === 'kept')
    return html`${heading(level, words.done.thanks, 'section-heading', 'place')}
    ${toldLine(view)}${toPrint(view)}${view.profile}`;
  return html`${heading(level, words.hand.title, 'section-heading', 'place')}
  ${outcome.kind === 'unkept' ? notice(words.done.keepFailed) : nothing}${renderByHand(view)}${view.draftLine}
  ${toPrint(view)}${view.profile}`;
}

function renderHandedOn(view: DoneView): TemplateResult {
  const { words, level, outcome, waiting, next } = view;
  return html`${heading(level, words.done.handOn, 'section-heading', 'place')} ${toldLine(view)}
    <p class="lead">${outcome.kind === 'kept' ? words.done.keptHere : words.done.nothingLeft}</p>
    <div class="navigation">
      <button type="button" class="primary" @click=${next}>${words.done.next}</button>
    </div>
    ${waiting}`;
}

function renderByHand({ words, level, part, hand, round, change }: DoneView): TemplateResult {
  const { handOver } = hand;
  if (!handOver) return html``;
  return part.renderHand({
    words: words.hand,
    level: level + 1,
    handOver,
    contact: round?.contact,
    thanks: round?.done,
    showsCode: hand.showsCode,
    state: hand.state,
    share: () => void hand.share(),
    showCode: () => hand.showCode(),
    copy: () => void hand.copy(),
    save: () => hand.save(),
    change,
  });
}

/** Where and when the results are told. */
function toldLine({ round }: DoneView): Content {
  return round ? html`<p class="lead">${round.told}</p>` : nothing;
}

function toPrint({ words, print }: DoneView): TemplateResult {
  return html`<p class="on-screen">
    <button type="button" class="quiet" @click=${print}>${words.done.print}</button>
  </p>`;
}
