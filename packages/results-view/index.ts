/**
 * `talkoot/results-view`: group results on screen, on paper and as pictures. Functions of a `Collated`: they keep nothing
 * and fetch nothing but words.
 */
export type { Showing } from './showing.ts';
export type { Grid, GridRow } from './grid.ts';
export { labelsOf } from './labels.ts';
export type { Labels, LabelSource } from './labels.ts';
export { loadWords } from './words/words.ts';
export type { Words } from './words/words.ts';
export { fi } from './words/fi.ts';
export { resultStyles } from './styles/styles.ts';

export { renderResults } from './results-page.ts';
export type { PageOptions } from './results-page.ts';
export { answeredSentence, hasTooFew, renderTooFew, renderWhoAnswered } from './who-answered.ts';
export {
  headlineOf,
  ladderSentences,
  profileSentences,
  renderLadderCheck,
  renderProfile,
} from './profile-view.ts';
export { needsExample, renderPracticeTable } from './practice-table.ts';
export type { TableActions } from './practice-table.ts';
export { renderLegend } from './legend.ts';
export { renderDetails } from './details.ts';
export { gapSentences, gapTitle, renderGaps, renderPrompts, widestGaps } from './gaps.ts';
export { renderAnswers } from './answers-view.ts';
export type { AnswersOptions } from './answers-view.ts';
export { renderDistributions } from './distributions.ts';
export { renderDataTables } from './data-table.ts';
export { renderComparison } from './comparison-view.ts';
export { presenterPages, renderPresenter } from './presenter.ts';
export type { PresenterActions } from './presenter.ts';
export { renderSheet } from './sheet.ts';
export type { SheetHead } from './sheet.ts';

export { practicesSvg } from './chart/practices-svg.ts';
export { answersSvg } from './chart/answers-svg.ts';
export { pngOf } from './chart/png.ts';
