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

export const VIEWS = {
  scale: { render: renderScale, renderAnswer: renderScaleAnswer, violationText: scaleViolationText },
  matrix: { render: renderMatrix, renderAnswer: renderMatrixAnswer, violationText: matrixViolationText },
  ranking: {
    render: renderRanking,
    renderAnswer: renderRankingAnswer,
    violationText: rankingViolationText,
  },
  allocation: {
    render: renderAllocation,
    renderAnswer: renderAllocationAnswer,
    violationText: allocationViolationText,
  },
  month: { render: renderMonth, renderAnswer: renderMonthAnswer, violationText: dateViolationText },
  calculation: { render: renderCalculation, renderAnswer: renderCalculationAnswer },
} satisfies QuestionViews;
