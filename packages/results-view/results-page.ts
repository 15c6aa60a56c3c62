import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Comparison, Gap } from 'talkoot/results';
import { renderComparison } from './comparison-view.ts';
import { renderDataTables } from './data-table.ts';
import { renderDistributions } from './distributions.ts';
import { renderGaps } from './gaps.ts';
import { renderLegend } from './legend.ts';
import { renderPracticeTable } from './practice-table.ts';
import type { TableActions } from './practice-table.ts';
import { renderLadderCheck, renderProfile } from './profile-view.ts';
import type { Showing } from './showing.ts';
import { hasTooFew, renderTooFew, renderWhoAnswered } from './who-answered.ts';

export interface PageOptions {
  readonly table?: TableActions;
  readonly comparison?: Comparison;
  /** What can be done with a gap. */
  readonly gapActs?: (gap: Gap) => unknown;
}

/** All group results below each other, in the order they are talked about; with too few answers, what is missing. */
export function renderResults(showing: Showing, options: PageOptions = {}): TemplateResult {
  const { words } = showing;
  if (hasTooFew(showing)) return html`<div class="results">${renderTooFew(showing)}</div>`;
  const { comparison, table, gapActs } = options;
  return html`<div class="results">
    ${renderWhoAnswered(showing)} ${renderProfile(showing)} ${renderPracticeTable(showing, table)}
    ${renderLegend(showing)} ${renderGaps(showing, gapActs)} ${renderLadderCheck(showing)}
    ${comparison ? renderComparison(showing, comparison) : nothing}
    ${
      // What is read as practices is told above: the rest is for those who want it.
      showing.collated.reading
        ? html`<details class="more">
            <summary>${words.distributions}</summary>
            ${renderDistributions(showing, false)}
          </details>`
        : renderDistributions(showing)
    }
    <details class="more">
      <summary>${words.data}</summary>
      ${renderDataTables(showing, false)}
    </details>
  </div>`;
}
