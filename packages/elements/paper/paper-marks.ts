import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** An empty box with what a cross in it means. */
export function renderBox(label: string): TemplateResult {
  return html`<p class="paper-option"><span class="paper-box"></span><span>${label}</span></p>`;
}

/** Boxes under each other, in two columns where they are many. */
export function renderBoxes(labels: readonly string[]): TemplateResult {
  return html`<div class="paper-options ${labels.length > 7 ? 'paper-columns' : ''}">
    ${labels.map(renderBox)}
  </div>`;
}

/** Lines to write on. */
export function renderLines(count: number): TemplateResult {
  return html`<div class="paper-lines">${times(count, () => html`<span></span>`)}</div>`;
}

/** A line that begins with a box or a word, to be gone on with by hand. */
export function renderBoxLine(label: string): TemplateResult {
  return html`<p class="paper-option paper-own">
    <span class="paper-box"></span><span>${label}</span><span class="paper-rest"></span>
  </p>`;
}

/** Boxes for one character each, with what they are for below. */
export function renderComb(cells: number, caption?: string): TemplateResult {
  return html`<span class="paper-comb" dir="ltr"
    ><span class="paper-cells">${times(cells, () => html`<span></span>`)}</span>${
      caption === undefined ? nothing : html`<span class="paper-caption">${caption}</span>`
    }</span
  >`;
}

/** What is to be done with the boxes below. */
export function renderTask(words: string): TemplateResult {
  return html`<p class="paper-task">${words}</p>`;
}

export function times<Made>(count: number, make: (index: number) => Made): Made[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
