import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from 'talkoot/elements/heading.js';
import { errorIcon } from 'talkoot/elements/icons.js';
import { renderCredits, renderFigure } from './figure.ts';
import type { FigureTexts } from './figure.ts';
import type { LinkRefusal } from './round.ts';
import type { Words } from './words/words.ts';

export interface ExploreView {
  readonly words: Words;
  readonly texts: FigureTexts;
  /** The group the page speaks to; empty for whoever looks. */
  readonly group: string;
  /** Level of the title. */
  readonly level: number;
  /** Why the link of the page opened no round. */
  readonly refusal: LinkRefusal | undefined;
  readonly isUnreviewed: boolean;
  readonly chosen: string | undefined;
  readonly choose: (rung: string | undefined) => void;
  readonly tryIt: () => void;
}

/** The ladder where nothing is asked: its figure, and the way to its questions. */
export function renderExplore(view: ExploreView): TemplateResult {
  const { words, texts, group, level, chosen, choose } = view;
  return html`${heading(level, words.figure.title, 'title', 'figure')}
    <div role="alert">${view.refusal === undefined ? nothing : renderRefusal(words.link, view.refusal)}</div>
    <p class="lead ladder-lead">${words.figure.lead} <span class="on-screen">${words.figure.choose}</span></p>
    <div class="ladder-place">
      ${renderFigure({ texts, words: words.figure, group, level: level + 1, chosen, choose })}
    </div>
    <section class="on-screen">
      ${heading(level + 1, words.figure.own, 'section-heading')}
      <p class="lead">${words.figure.ownHint}</p>
      <button type="button" class="secondary" @click=${view.tryIt}>${words.figure.tryIt}</button>
      <slot name="start-round"></slot>
    </section>
    ${renderCredits(texts, words.figure.sources)}
    ${view.isUnreviewed ? html`<p class="credit">${words.start.unreviewed}</p>` : nothing}`;
}

function renderRefusal(words: Words['link'], refusal: LinkRefusal): TemplateResult {
  return html`<div class="notice error-notice">
    <p>
      ${errorIcon}<span><strong>${words.title}.</strong> ${words[refusal]} ${words.advice}</span>
    </p>
  </div>`;
}
