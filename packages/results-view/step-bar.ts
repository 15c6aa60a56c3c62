import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Item, ShownTable } from 'talkoot/results';
import { fillOf, lineOf, segmentsOf } from './bar-geometry.ts';
import type { Reach } from './bar-geometry.ts';
import type { Showing } from './showing.ts';

/** Steps that a bar can tell apart by its fills. */
export const MOST_STEPS = 5;

/** Patterns that differ in black and white too, made of the colour around them. Ids count within one root. */
export function barPatterns(prefix: string): SVGTemplateResult {
  return svg`<defs>
    <pattern id="${prefix}-1" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1" /></pattern>
    <pattern id="${prefix}-2" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 3h6" class="pattern-line" /></pattern>
    <pattern id="${prefix}-3" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><path d="M0 0h2.75v5h-2.75Z" /></pattern>
  </defs>`;
}

/** How a step is filled: nothing, dots, lines, stripes, everything. */
export function fillValue(prefix: string, fill: 0 | 1 | 2 | 3 | 4): string {
  return fill === 0 ? 'none' : fill === 4 ? 'currentColor' : `url(#${prefix}-${fill})`;
}

/**
 * The answers of a group to a question in steps, as one bar whose parts have their numbers above them. Bars of one question
 * are laid along a common line, before the option at `from`.
 */
export function renderStepBar(
  { labels, words, direction }: Showing,
  item: Item,
  { counts }: Pick<ShownTable, 'counts'>,
  from: number,
  reach: Reach,
  prefix: string,
): TemplateResult {
  const isMirrored = direction === 'rtl';
  const segments = segmentsOf(counts, from, reach, isMirrored);
  const chart = item.options.map((option, at) => `${labels.option(item, option)} ${counts[at]}`).join(', ');
  const line = isMirrored ? 100 - lineOf(reach) : lineOf(reach);
  return html`<svg class="step-bar" role="img" aria-label=${words.answersTo(chart)} focusable="false">
    ${barPatterns(prefix)}
    ${segments.map(
      ({ at, count, start, width }) =>
        svg`<text x="${start + width / 2}%" y="1em" text-anchor="middle">${count}</text
          ><rect class="bar-part" x="${start}%" y="1.35em" width="${width}%" height="1.5em"
            fill=${fillValue(prefix, fillOf(at, item.options.length))} />`,
    )}
    ${from > 0 ? svg`<line class="bar-line" x1="${line}%" x2="${line}%" y1="0" y2="3.1em" />` : nothing}
  </svg>`;
}

/** What the fills mean. The words stand in the order of the parts. */
export function renderStepLegend({ labels }: Showing, item: Item, prefix: string): TemplateResult {
  return html`<ul class="plain-list step-legend">
    ${item.options.map(
      (option, at) =>
        html`<li>
          <svg class="step-swatch" aria-hidden="true" focusable="false">
            ${barPatterns(prefix)}
            <rect
              class="bar-part"
              x="1"
              y="1"
              width="90%"
              height="80%"
              fill=${fillValue(prefix, fillOf(at, item.options.length))}
            />
          </svg>
          ${labels.option(item, option)}
        </li>`,
    )}
  </ul>`;
}
