import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from 'talkoot/elements/heading.js';
import type { Item } from 'talkoot/results';
import { renderAnswers } from './answers-view.ts';
import { placeOf } from './grid.ts';
import { groupsOf, levelOf } from './showing.ts';
import type { Showing } from './showing.ts';

/**
 * Every question with the answers of each group, section by section; then what is not shown, and why.
 *
 * @param isHeaded - whether it has a heading of its own: not below words that say the same.
 */
export function renderDistributions(showing: Showing, isHeaded = true): TemplateResult {
  const { collated, labels, words } = showing;
  const sections: { readonly label: string; readonly items: Item[] }[] = [];
  let last: string | undefined;
  for (const item of collated.items) {
    const { id, label } = labels.section(item);
    if (id !== last) sections.push({ label, items: [] });
    last = id;
    sections.at(-1)!.items.push(item);
  }
  return html`<section class="distributions">
    ${isHeaded ? heading(levelOf(showing), words.distributions, 'part-heading') : nothing}
    ${sections.map(
      ({ label, items }) =>
        html`${sections.length > 1 ? heading(levelOf(showing, 1), label, 'section-name') : nothing}
        ${items.map((item) => renderQuestion(showing, item, sections.length > 1 ? 2 : 1))}`,
    )}
    ${renderNotShown(showing)}
  </section>`;
}

/** Where each group was asked in words of its own, these stand with its answers, and the heading is the place of the question. */
function renderQuestion(showing: Showing, item: Item, below: number): TemplateResult {
  const { labels, collated, grid } = showing;
  const wordings = new Set(groupsOf(showing, item.id).map(({ id }) => labels.question(item, id)));
  const place = placeOf(grid, item.id);
  return html`<article class="question-answers">
    ${heading(levelOf(showing, below), place.length > 0 ? place.join(': ') : labels.question(item), 'question-name')}
    ${renderAnswers(showing, item.id, {
      prefix: `all-${collated.items.indexOf(item)}`,
      showsWording: wordings.size > 1 || place.length > 0,
    })}
  </article>`;
}

/** Questions that are never told by group. */
function renderNotShown({ collated, labels, words }: Showing): TemplateResult | typeof nothing {
  if (collated.notShown.length === 0) return nothing;
  return html`<div class="not-shown">
    <p class="legend-title">${words.notShown}</p>
    <ul>
      ${collated.notShown.map(
        ({ question, reason }) =>
          html`<li>
            ${labels.question({ question })} <span class="why">${words.notShownWhy[reason]}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}
