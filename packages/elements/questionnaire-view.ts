import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FoundViolation } from 'talkoot/engine';
import type { Asking } from './asking.ts';
import { renderErrorSummary } from './error-summary.ts';
import { heading } from './heading.ts';
import { noticeIcon } from './icons.ts';
import { msg } from './localize.ts';
import { renderReview } from './review.ts';
import { renderBack } from './step-view.ts';
import type { Content } from './step-view.ts';

/** How far submitting is. */
export type Sending = 'no' | 'sending' | 'failed';

/** A questionnaire that cannot be shown says so; what is wrong is for its author. */
export function renderFailure(error: unknown): TemplateResult {
  return html`<div class="notice" role="alert">
    <p>${noticeIcon}<span>${msg('Lomaketta ei voi näyttää.', { id: 'cannot-show' })}</span></p>
    <pre lang="en" dir="ltr">${error instanceof Error ? error.message : String(error)}</pre>
  </div>`;
}

export interface ReviewPage {
  readonly level: number;
  readonly numbered: boolean;
  readonly violations: readonly FoundViolation[];
  readonly goTo: (address: string) => void;
  /** What can be done when everything was looked over. */
  readonly end: TemplateResult;
}

/** All answers, with the way back to each. */
export function renderReviewPage(asking: Asking, page: ReviewPage): TemplateResult {
  const { level, numbered, violations, goTo, end } = page;
  return html`${renderErrorSummary(asking, violations, level, goTo)}
  ${heading(level, msg('Yhteenveto', { id: 'to-review' }), 'section-heading', 'place')}
  ${renderReview(asking, { level: level + 1, numbered, change: goTo })} ${end}`;
}

export function renderSubmit(
  sending: Sending,
  draft: Content,
  back: () => void,
  submit: () => void,
): TemplateResult {
  const failed = html`<div class="notice">
    <p>
      ${noticeIcon}<span
        >${msg('Vastaukset eivät menneet perille. Ne ovat tallessa tällä sivulla. Yritä uudelleen.', { id: 'send-failed' })}</span
      >
    </p>
  </div>`;
  return html`<div role="status">${sending === 'failed' ? failed : nothing}</div>
    ${draft}
    <div class="navigation">
      ${renderBack(back)}
      <button
        type="button"
        class="primary"
        aria-disabled=${sending === 'sending' ? 'true' : nothing}
        @click=${submit}
      >
        ${sending === 'sending' ? msg('Lähetetään…', { id: 'sending' }) : msg('Lähetä vastaukset', { id: 'submit' })}
      </button>
    </div>`;
}

export function renderThanks(level: number): TemplateResult {
  return heading(
    level,
    msg('Kiitos. Vastaukset on vastaanotettu.', { id: 'done' }),
    'section-heading',
    'place',
  );
}
