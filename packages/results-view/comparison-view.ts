import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localeOf } from 'talkoot/engine';
import { heading } from 'talkoot/elements/heading.js';
import type { Change, Comparison } from 'talkoot/results';
import { placeOf } from './grid.ts';
import { establishedOptions } from './sentences.ts';
import { itemOf, levelOf, percent } from './showing.ts';
import type { Showing } from './showing.ts';

/** How often chance alone makes an interval of 95 % leave 0 out. */
const FALSE_ALARMS = 0.05;

/** What changed from an earlier round, with all that keeps one from reading too much into it. */
export function renderComparison(showing: Showing, { changes, untold }: Comparison): TemplateResult {
  const { words } = showing;
  const clear = changes.filter((change) => change.clear).length;
  const byChance = changes.filter(({ basis }) => basis === 'newcombe').length;
  const alarms = Math.round(FALSE_ALARMS * byChance);
  return html`<section class="comparison">
    ${heading(levelOf(showing), words.changes, 'part-heading')}
    <p><strong>${words.otherPeople}</strong></p>
    <p>
      ${clear === 0 ? words.noClearChange : words.clearChanges(clear, changes.length)}
      ${alarms > 0 ? words.falseAlarms(alarms) : nothing} ${words.dip}
    </p>
    ${untold.length > 0 ? html`<p>${words.untold(untold.length)}</p>` : nothing}
    ${changes.length > 0 ? renderChanges(showing, changes) : nothing}
  </section>`;
}

/** Clear changes first, each lot in the order of the questions. */
function renderChanges(showing: Showing, changes: readonly Change[]): TemplateResult {
  const { words } = showing;
  const ordered = [...changes].sort((a, b) => Number(b.clear) - Number(a.clear));
  const heads = [words.question, words.group, words.option, words.earlier, words.later, words.change];
  return html`<div class="wide-table" role="region" tabindex="0" aria-label=${words.scrolls(words.changes)}>
    <table>
      <caption>
        ${words.changes}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${ordered.map((change) => renderChange(showing, change))}
      </tbody>
    </table>
  </div>`;
}

function renderChange(showing: Showing, change: Change): TemplateResult {
  const { words, labels, collated, grid } = showing;
  const [item] = itemOf(showing, change.question);
  const place = placeOf(grid, change.question);
  const isRead = collated.reading?.verdicts.questions.includes(change.question);
  const share = ({ count, answers }: Change['earlier']): string =>
    `${count}/${answers} (${percent(showing, count / answers)})`;
  return html`<tr class=${change.clear ? 'is-clear' : ''}>
    <th scope="row">${place.length > 0 ? place.join(': ') : labels.question(item)}</th>
    <td>${labels.group(change.group)}</td>
    <td>${isRead ? establishedOptions(showing, item) : labels.option(item, change.option)}</td>
    <td>${share(change.earlier)}</td>
    <td>${share(change.later)}</td>
    <td>${points(showing, change.difference)}, ${change.clear ? words.isClear : words.isNotClear}</td>
  </tr>`;
}

/** A difference of shares with its sign, in percentage points. */
function points({ words }: Showing, difference: number): string {
  const format = new Intl.NumberFormat(localeOf(words.language), {
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  return words.points(format.format(100 * difference));
}
