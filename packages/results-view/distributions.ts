import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from 'talkoot/elements/heading.js';
import type { Item } from 'talkoot/results';
import { renderAnswers } from './answers-view.ts';
import { levelOf } from './showing.ts';
import type { Showing } from './showing.ts';

/** Every question with the answers of each group, section by section; then what is not shown, and why. */
export function renderDistributions(showing: Showing): TemplateResult {
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
    ${heading(levelOf(showing), words.distributions, 'part-heading')}
    ${sections.map(
      ({ label, items }) =>
        html`${sections.length > 1 ? heading(levelOf(showing, 1), label, 'section-name') : nothing}
        ${items.map((item) => renderQuestion(showing, item, sections.length > 1 ? 2 : 1))}`,
    )}
    ${renderNotShown(showing)}
  </section>`;
}

function renderQuestion(showing: Showing, item: Item, below: number): TemplateResult {
  const { labels, collated } = showing;
  const isRead = collated.reading?.verdicts.questions.includes(item.id) ?? false;
  return html`<article class="question-answers">
    ${heading(levelOf(showing, below), labels.question(item), 'question-name')}
    ${renderAnswers(showing, item.id, {
      prefix: `all-${collated.items.indexOf(item)}`,
      showsWording: isRead,
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
        ({ question, reason }) => html`<li>${labels.question({ question })}. ${words.notShownWhy[reason]}</li>`,
      )}
    </ul>
  </div>`;
}
