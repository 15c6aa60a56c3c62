import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DiagramWords } from '../words/words.ts';

/** A window on a long list: so much is on screen at once, however long it is. */
export interface Window {
  readonly first: number;
  readonly size: number;
}

/** What of a list is in a window. */
export function inWindow<Item>(list: readonly Item[], { first, size }: Window): readonly Item[] {
  return list.slice(first, first + size);
}

/** Buttons to the parts of a list before and after the one on screen; nothing when all is on screen. */
export function renderPaging(
  words: DiagramWords,
  count: number,
  { first, size }: Window,
  sentence: (first: number, last: number, all: number) => string,
  go: (first: number) => void,
): TemplateResult | typeof nothing {
  if (count <= size) return nothing;
  const last = Math.min(count, first + size);
  const where = sentence(first + 1, last, count);
  return html`<div class="paging" role="group" aria-label=${where}>
    <span>${where}</span>
    <button
      type="button"
      class="secondary"
      aria-disabled=${first === 0 ? 'true' : 'false'}
      @click=${() => first > 0 && go(Math.max(0, first - size))}
    >
      ${words.previous}
    </button>
    <button
      type="button"
      class="secondary"
      aria-disabled=${last === count ? 'true' : 'false'}
      @click=${() => last < count && go(first + size)}
    >
      ${words.next}
    </button>
  </div>`;
}
