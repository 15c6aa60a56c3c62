import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { heading } from 'talkoot/elements/heading.js';
import type { Gap } from 'talkoot/results';
import { renderAnswers } from './answers-view.ts';
import { gapSentences, gapTitle, renderPrompts, widestGaps } from './gaps.ts';
import { renderPracticeTable } from './practice-table.ts';
import { headlineOf } from './profile-view.ts';
import type { Showing } from './showing.ts';

/** What a presentation does; which page is on is kept by whoever shows it. */
export interface PresenterActions {
  /** The page, from 0: first the whole, then a gap each. */
  readonly page: number;
  go(page: number): void;
  close(): void;
}

/** Pages of a presentation: the whole, then the widest gaps. */
export function presenterPages(showing: Showing): number {
  return 1 + widestGaps(showing).length;
}

/**
 * Opens as a dialog as soon as it stands in the page: nothing behind it is reached, and Esc closes it. A template is filled
 * before it stands there.
 */
const openAtOnce = (element?: Element): void => {
  queueMicrotask(() => {
    if (element instanceof HTMLDialogElement && element.isConnected && !element.open) element.showModal();
  });
};

/** Group results for a hall: large type, one thing at a time, led by the arrow keys. */
export function renderPresenter(showing: Showing, actions: PresenterActions): TemplateResult {
  const { words, direction } = showing;
  const pages = presenterPages(showing);
  const page = Math.min(Math.max(0, actions.page), pages - 1);
  const gap = page === 0 ? undefined : widestGaps(showing)[page - 1];
  const go = (to: number): void => {
    if (to >= 0 && to < pages && to !== page) actions.go(to);
  };
  const keydown = (event: KeyboardEvent): void => {
    const to = pageAt(event, page, pages, direction === 'rtl');
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return html`<dialog
    class="presenter"
    aria-label=${words.presentation}
    ${ref(openAtOnce)}
    @keydown=${keydown}
    @close=${() => actions.close()}
  >
    <div class="presenter-page" role="status">
      ${gap ? renderGapPage(showing, gap, page, pages - 1) : renderOverview(showing)}
    </div>
    <div class="presenter-controls">
      <button
        type="button"
        class="secondary"
        aria-disabled=${page === 0 ? 'true' : nothing}
        @click=${() => go(page - 1)}
      >
        ${words.previous}
      </button>
      <button
        type="button"
        class="secondary"
        autofocus
        aria-disabled=${page === pages - 1 ? 'true' : nothing}
        @click=${() => go(page + 1)}
      >
        ${words.next}
      </button>
      <span class="presenter-count">${words.page(page + 1, pages)}</span>
      <span class="presenter-keys">${words.presenterKeys}</span>
      <button type="button" class="quiet" @click=${() => actions.close()}>${words.closePresenter}</button>
    </div>
  </dialog>`;
}

/** The page a key leads to: arrows as they point, and the keys of a presenter's remote. */
function pageAt(
  { key }: KeyboardEvent,
  page: number,
  pages: number,
  isMirrored: boolean,
): number | undefined {
  const [forward, back] = isMirrored ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if ([forward, 'ArrowDown', 'PageDown'].includes(key)) return page + 1;
  if ([back, 'ArrowUp', 'PageUp'].includes(key)) return page - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? pages - 1 : undefined;
}

function renderOverview(showing: Showing): TemplateResult {
  const { words } = showing;
  return html`${heading(2, headlineOf(showing), 'presenter-title')}
    <p>${words.headlineWhy}</p>
    ${renderPracticeTable(showing)} ${showing.newInstrument ? html`<p>${words.newInstrument}</p>` : nothing}`;
}

function renderGapPage(showing: Showing, gap: Gap, at: number, count: number): TemplateResult {
  const { words } = showing;
  return html`<p class="presenter-kicker">${words.gapOf(at, count)}</p>
    ${heading(2, gapTitle(showing, gap), 'presenter-title')}
    <p>${gapSentences(showing, gap).join(' ')}</p>
    <div class="presenter-columns">
      ${renderAnswers(showing, gap.question, { prefix: `hall-${at}`, showsWording: true, brief: 'wall' })}
      ${renderPrompts(showing, 3)}
    </div>`;
}
