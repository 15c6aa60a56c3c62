import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CellReading, CellStatus } from 'talkoot/results';
import { sideMark, sideMarks, toneOf } from './side-mark.ts';
import { ruleSentence } from './sentences.ts';
import type { Showing } from './showing.ts';

const VERDICTS = ['yes', 'split', 'no', 'unknown'] as const;

/** What the squares mean, and each status that is on screen, once. */
export function renderLegend(showing: Showing): TemplateResult | typeof nothing {
  const { collated, words, labels, examples } = showing;
  const { reading } = collated;
  if (!reading) return nothing;
  const found = new Map<CellStatus, CellReading>();
  for (const cell of reading.cells) if (!found.has(cell.status)) found.set(cell.status, cell);
  const ordered = (Object.keys(words.status) as CellStatus[]).flatMap((status) => found.get(status) ?? []);
  const [first, second] = reading.verdicts.sides.map((side) => labels.group(side));
  return html`<div class="legend">
    <p class="legend-title">${words.legend}</p>
    <p>${words.legendPair(first!, second!)}</p>
    <ul class="plain-list legend-verdicts">
      ${VERDICTS.map((verdict) => html`<li>${sideMark(verdict)} ${words.verdict[verdict]}</li>`)}
    </ul>
    <dl class="legend-statuses">
      ${ordered.map(
        (cell) =>
          html`<div>
            <dt>
              <span class="swatch tone-${toneOf(cell.status)}">${sideMarks(cell)}</span
              >${words.status[cell.status]}
            </dt>
            <dd>${words.statusMeaning[cell.status]}</dd>
          </div>`,
      )}
    </dl>
    ${examples ? html`<p>${words.noExampleMeaning}</p>` : nothing}
    <p>${ruleSentence(showing)}</p>
  </div>`;
}
