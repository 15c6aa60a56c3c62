import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FoundViolation } from 'talkoot/engine';
import type { Asking } from './asking.ts';
import { renderErrorSummary } from './error-summary.ts';
import { heading } from './heading.ts';
import { noticeIcon } from './icons.ts';
import { msg } from './localize.ts';
import { paragraphs } from './questionnaire-view.ts';
import { renderReview } from './review.ts';
import { renderBack } from './step-view.ts';
import type { Content } from './step-view.ts';

/** How far submitting is. */
export type Sending = 'no' | 'sending' | 'failed';

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

/** @param submit - absent where the form around has a button of its own that sends it. */
export function renderSubmit(
  sending: Sending,
  draft: Content,
  back: () => void,
  submit: (() => void) | undefined,
): TemplateResult {
  const failed = html`<div class="notice">
    <p>
      ${noticeIcon}<span
        >${msg('Vastaukset eivät menneet perille. Ne ovat tallessa tällä sivulla. Yritä uudelleen.', { id: 'send-failed' })}</span
      >
    </p>
  </div>`;
  const button = html`<button
    type="button"
    class="primary"
    aria-disabled=${sending === 'sending' ? 'true' : nothing}
    @click=${submit}
  >
    ${sending === 'sending' ? msg('Lähetetään…', { id: 'sending' }) : msg('Lähetä vastaukset', { id: 'submit' })}
  </button>`;
  return html`<div role="status">${sending === 'failed' ? failed : nothing}</div>
    ${draft}
    <div class="navigation">${renderBack(back)} ${submit ? button : nothing}</div>`;
}

/**
 * The page after everything: that the response arrived, and what happens next.
 *
 * @param next - on a shared device, how the next person begins
 */
export function renderDone(asking: Asking, level: number, next: Content): TemplateResult {
  const thanks =
    next === nothing
      ? msg('Kiitos. Vastaukset on vastaanotettu.', { id: 'done' })
      : msg('Kiitos. Anna laite seuraavalle.', { id: 'shared-next' });
  return html`${heading(level, thanks, 'section-heading', 'place')}
  ${paragraphs(asking.questionnaire.text('done', asking.language))}${next}`;
}
