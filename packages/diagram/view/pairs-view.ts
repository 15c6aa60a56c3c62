import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { End } from '../drawing/shown-network.ts';
import type { Scene } from './scene.ts';

/** The same as a table: for each pair what goes which way. */
export function renderPairs({ words, shown, choose }: Scene): TemplateResult {
  const pairs = new Map<string, { a: End; b: End; there: number; back: number }>();
  for (const { from, to } of shown.flows) {
    const back = pairs.get(JSON.stringify([to.id, from.id]));
    if (back) {
      back.back++;
      continue;
    }
    const key = JSON.stringify([from.id, to.id]);
    const pair = pairs.get(key) ?? { a: from, b: to, there: 0, back: 0 };
    pair.there++;
    pairs.set(key, pair);
  }
  const list = [...pairs.values()].sort((p, q) => Number(q.back > 0) - Number(p.back > 0)).slice(0, 200);
  if (list.length === 0) return html``;
  return html`<div
    class="wide-table"
    role="region"
    tabindex="0"
    aria-label=${words.scrolls(words.chordCaption)}
  >
    <table>
      <caption>
        ${words.chordCaption}
      </caption>
      <thead>
        <tr>
          ${[words.chordPair, `${words.gives} – ${words.gets}`, words.views.chord].map(
            (head) => html`<th scope="col">${head}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${list.map(
          ({ a, b, there, back }) =>
            html`<tr>
              <th scope="row">
                <button type="button" class="link" @click=${() => choose(a.id)}>${a.name}</button> –
                <button type="button" class="link" @click=${() => choose(b.id)}>${b.name}</button>
              </th>
              <td>${words.balance(there, back)}</td>
              <td>${back > 0 ? words.mutual : words.oneWay}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
