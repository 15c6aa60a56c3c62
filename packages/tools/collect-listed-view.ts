import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from 'talkoot/elements/heading.js';
import type { Listed } from './collect-box.ts';
import type { CollectActions } from './collect-view.ts';

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
    <div class="wide" role="region" aria-labelledby="listed" tabindex="0">
      <table class="listed-table">
        <thead>
          <tr>
            <th scope="col">${words.listedSource}</th>
            <th scope="col">${words.listedPlace}</th>
            <th scope="col">${words.listedReason}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((each) => renderLine(actions, each))}
        </tbody>
      </table>
    </div>
    ${
      shown.length < listed.length
        ? html`<button type="button" class="quiet" @click=${() => actions.listAll()}>
            ${words.listedMore(listed.length - shown.length)}
          </button>`
        : nothing
    }
  </section>`;
}

function renderLine({ words }: CollectActions, { source, place, isCode, reason, id, problems }: Listed): TemplateResult {
  const details = problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
  if (id !== undefined) details.push(`id: ${id}`);
  return html`<tr>
    <td><bdi>${source.name || words.sourceName[source.kind]}</bdi></td>
    <td>${reason === 'empty' ? nothing : words.place(place, isCode)}</td>
    <td>
      ${words.reasons[reason]}
      <details class="more">
        <summary>${words.details}</summary>
        <ul lang="en" dir="ltr">
          ${details.map((detail) => html`<li>${detail}</li>`)}
        </ul>
      </details>
    </td>
  </tr>`;
}
