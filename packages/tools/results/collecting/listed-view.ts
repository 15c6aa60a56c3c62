import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from 'talkoot/elements/heading.js';
import type { Listed } from './box.ts';
import type { CollectActions } from './view.ts';

/** So many are listed at first: what one looks through. */
const FIRST = 20;

/** Everything that is not counted, with its place and the reason. */
export function renderListed(actions: CollectActions): TemplateResult | typeof nothing {
  const { words, desk, headingLevel, listsAll } = actions;
  // While something is read the list grows; it is told at the end.
  if (!desk.box || desk.progress) return nothing;
  const listed = desk.box.listed;
  if (listed.length === 0) return nothing;
  const shown = listsAll ? listed : listed.slice(0, FIRST);
  return html`<section class="listed">
    ${heading(headingLevel + 2, words.listedTitle(listed.length), 'review-heading', 'listed')}
    <p class="hint" id="listed:hint">${words.listedLead}</p>
    <ul class="listed-lines plain-list" aria-labelledby="listed">
      ${shown.map((each) => renderLine(actions, each))}
    </ul>
    ${
      shown.length < listed.length
        ? html`<button type="button" class="quiet" @click=${() => actions.listAll()}>
            ${words.listedMore(listed.length - shown.length)}
          </button>`
        : nothing
    }
  </section>`;
}

function renderLine(
  { words }: CollectActions,
  { source, place, isCode, reason, id, problems }: Listed,
): TemplateResult {
  const details = problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
  if (id !== undefined) details.push(`id: ${id}`);
  const from = source.name || words.sourceName[source.kind];
  return html`<li>
    <p class="listed-reason">${words.reasons[reason]}</p>
    <p class="hint">
      <bdi>${from}</bdi>${reason === 'empty' ? nothing : html`, ${words.place(place, isCode)}`}
    </p>
    <details class="more">
      <summary>${words.details}</summary>
      <ul lang="en" dir="ltr">
        ${details.map((detail) => html`<li>${detail}</li>`)}
      </ul>
    </details>
  </li>`;
}
