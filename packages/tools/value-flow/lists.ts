import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from 'talkoot/elements/heading.js';
import type { Content } from 'talkoot/elements/step-view.js';
import type { PanelHost } from './panel.ts';

/** How many lines stand there at once; the rest opens. */
const SHOWN = 8;

/** One line of a list: words, or words with something in them. */
export type Line = TemplateResult | string;

/** A finding: what was asked, why it matters, and the lines found; or that there are none. */
export function finding(
  { level, words }: PanelHost,
  title: string,
  lead: string,
  lines: readonly Line[],
  none: string,
): TemplateResult {
  return html`<section class="finding">
    ${heading(level + 1, title, 'review-heading')}
    ${
      lines.length === 0
        ? html`<p>${none}</p>`
        : html`<p class="hint">${lead}</p>
            ${longList(lines, words.showAll)}`
    }
  </section>`;
}

/** A list whose end opens when it is long. */
export function longList(lines: readonly Line[], showAll: (count: number) => string): Content {
  if (lines.length === 0) return nothing;
  const list = (part: readonly Line[]): TemplateResult =>
    html`<ul>
      ${part.map((line) => html`<li>${line}</li>`)}
    </ul>`;
  if (lines.length <= SHOWN + 2) return list(lines);
  return html`${list(lines.slice(0, SHOWN))}
    <details class="more">
      <summary>${showAll(lines.length)}</summary>
      ${list(lines.slice(SHOWN))}
    </details>`;
}

/** A table that scrolls by itself where it is wider than the screen, and can then be reached by keys. */
export function scrolling(name: string, table: TemplateResult): TemplateResult {
  return html`<div class="scrolls" role="region" aria-label=${name} tabindex="0">${table}</div>`;
}

/** A choice of one among a few, as radio buttons. */
export function radios<Value extends string>(
  name: string,
  legend: string,
  options: Readonly<Record<Value, string>>,
  chosen: Value,
  choose: (value: Value) => void,
  hints: Partial<Readonly<Record<Value, string>>> = {},
): TemplateResult {
  return html`<fieldset class="question">
    <legend class="label">${legend}</legend>
    <div class="options">
      ${(Object.keys(options) as Value[]).map(
        (value) =>
          html`<label class="option"
            ><input
              type="radio"
              name=${name}
              .checked=${value === chosen}
              @change=${() => choose(value)}
            /><span
              >${options[value]}${hints[value] ? html`<small>${hints[value]}</small>` : nothing}</span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;
}

/** A choice of one among many, as a menu. */
export function menu(
  id: string,
  label: string,
  options: readonly (readonly [value: string, name: string])[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<div class="question">
    <label class="label" for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
    </select>
  </div>`;
}
