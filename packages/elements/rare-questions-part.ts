/** The rarer types; loaded when a definition names one of them. */
import type { QuestionViews } from './question-view.ts';
import { allocationViolationText } from './questions/allocation-words.ts';
import { renderAllocation, renderAllocationAnswer } from './questions/allocation.ts';
import { renderCalculation, renderCalculationAnswer } from './questions/calculation.ts';
import { matrixViolationText, renderMatrix, renderMatrixAnswer } from './questions/matrix.ts';
import { dateViolationText } from './questions/date-words.ts';
import { renderMonth, renderMonthAnswer } from './questions/month.ts';
import { rankingViolationText } from './questions/ranking-order.ts';
import { renderRanking, renderRankingAnswer } from './questions/ranking.ts';
import { renderScale, renderScaleAnswer, scaleViolationText } from './questions/scale.ts';
import { allocation } from './styles/allocation.ts';
import { choices } from './styles/choices.ts';
import { dates } from './styles/dates.ts';
import { matrix } from './styles/matrix.ts';
import { ranking } from './styles/ranking.ts';
import { scale } from './styles/scale.ts';

export const VIEWS = {
  scale: {
    render: renderScale,
    renderAnswer: renderScaleAnswer,
    violationText: scaleViolationText,
    styles: [...matrix, ...scale, choices],
  },
  matrix: {
    render: renderMatrix,
    renderAnswer: renderMatrixAnswer,
    violationText: matrixViolationText,
    styles: matrix,
  },
  ranking: {
    render: renderRanking,
    renderAnswer: renderRankingAnswer,
    violationText: rankingViolationText,
    styles: [ranking],
  },
  allocation: {
    render: renderAllocation,
    renderAnswer: renderAllocationAnswer,
    violationText: allocationViolationText,
    styles: [allocation],
  },
  month: {
    render: renderMonth,
    renderAnswer: renderMonthAnswer,
    violationText: dateViolationText,
    styles: [dates],
  },
  calculation: { render: renderCalculation, renderAnswer: renderCalculationAnswer, styles: [allocation] },
} satisfies QuestionViews;
