import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { CollatedGroup, Item, ShownTable } from 'talkoot/results';
import { percent } from './showing.ts';
import type { Showing } from './showing.ts';

/** A group whose counts may be shown. */
export interface ShownGroup {
  readonly group: CollatedGroup;
  readonly table: ShownTable;
}

/**
 * The options of a question below each other, a bar per group in each: for options that are no steps, or too many. The
 * whole width is everyone who answered.
 */
export function renderOptionBars(showing: Showing, item: Item, shown: readonly ShownGroup[]): TemplateResult {
  const { labels } = showing;
  return html`<dl class="option-bars">
    ${item.options.map(
      (option, at) =>
        html`<div class="option-row">
          <dt>${labels.option(item, option)}</dt>
          ${shown.map(({ group, table }) => {
            const count = table.counts[at]!;
            const share = table.answers === 0 ? 0 : count / table.answers;
            return html`<dd>
              <span class="option-group">${labels.group(group.id)}</span>
              ${renderBar(showing, share)}
              <span class="option-count">${count}/${table.answers} (${percent(showing, share)})</span>
            </dd>`;
          })}
        </div>`,
    )}
  </dl>`;
}

function renderBar({ direction }: Showing, share: number): TemplateResult {
  const width = 100 * share;
  return html`<svg class="option-bar" aria-hidden="true" focusable="false">
    <rect class="bar-track" x="0" y="0" width="100%" height="100%" />
    <rect
      class="bar-full"
      x="${direction === 'rtl' ? 100 - width : 0}%"
      y="0"
      width="${width}%"
      height="100%"
    />
  </svg>`;
}
