import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatNumber } from 'talkoot/engine';
import { heading } from 'talkoot/elements/heading.js';
import type { Gap } from 'talkoot/results';
import { renderAnswers } from './answers-view.ts';
import { placeOf } from './grid.ts';
import { itemOf, levelOf } from './showing.ts';
import type { Showing } from './showing.ts';

/** How many gaps a group can talk about in half an hour. */
const DISCUSSED = 3;

/** The widest gaps, those that are none left out. */
export function widestGaps({ collated }: Showing, count = DISCUSSED): readonly Gap[] {
  const gaps = collated.reading?.gaps ?? [];
  return gaps.filter(({ difference }) => Math.abs(difference) > 1e-9).slice(0, count);
}

/** "Ryhmien ero: 62 prosenttiyksikköä", and that it is a rough one where it is. */
export function gapSentences({ words }: Showing, { difference, rough }: Gap): string[] {
  const points = Math.round(100 * Math.abs(difference));
  return [`${words.difference(formatNumber(points, words.language))}.`, ...(rough ? [words.rough] : [])];
}

/** What a gap is about: its place in the table, or the question. */
export function gapTitle(showing: Showing, { question }: Gap): string {
  const place = placeOf(showing.grid, question);
  return place.length > 0 ? place.join(': ') : showing.labels.question(itemOf(showing, question)[0]);
}

/**
 * The three widest gaps between the two sides with questions to talk about, which side with nobody.
 *
 * @param more - what can be done with a gap, such as looking for a next step.
 */
export function renderGaps(showing: Showing, more?: (gap: Gap) => unknown): TemplateResult | typeof nothing {
  const { words, collated } = showing;
  if (!collated.reading) return nothing;
  const gaps = widestGaps(showing);
  return html`<section class="gaps">
    ${heading(levelOf(showing), gaps.length === 0 ? words.gaps(DISCUSSED) : words.gaps(gaps.length), 'part-heading')}
    ${gaps.length === 0 ? html`<p>${words.noGaps}</p>` : nothing}
    ${gaps.map(
      (gap, at) =>
        html`<article class="gap">
          ${heading(levelOf(showing, 1), gapTitle(showing, gap), 'question-name')}
          <p class="gap-size">${gapSentences(showing, gap).join(' ')}</p>
          ${renderAnswers(showing, gap.question, { prefix: `gap-${at}`, showsWording: true })}
          ${more?.(gap) ?? nothing}
        </article>`,
    )}
    ${gaps.length > 0 ? renderPrompts(showing, levelOf(showing, 1)) : nothing}
  </section>`;
}

/** Questions to talk about, under a heading of a level. */
export function renderPrompts({ words }: Showing, level: number): TemplateResult {
  return html`<div class="prompts">
    ${heading(level, words.prompts, 'prompts-title')}
    <ul>
      ${words.prompt.map((prompt) => html`<li>${prompt}</li>`)}
    </ul>
  </div>`;
}
