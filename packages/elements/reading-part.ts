import { notices } from './styles/notices.ts';
import { print } from './styles/print.ts';
import { review } from './styles/review.ts';

/** What is needed once a person has begun: words for errors, answers for reading, the end of a questionnaire. */
export { renderAnswer } from './answer-view.ts';
export { nameOf, renderErrorSummary } from './error-summary.ts';
export { formEntries } from './form-entries.ts';
export { renderReview } from './review.ts';
export { renderDone, renderReviewPage, renderSubmit } from './review-page.ts';
export { renderSheets } from './sheets.ts';
export { violationText } from './violation-text.ts';

export const STYLES = [notices, review, print];
