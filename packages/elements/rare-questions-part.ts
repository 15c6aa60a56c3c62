/** The rarer types; loaded when a definition names one of them. */
import type { QuestionViews } from './question-view.ts';
import { renderAllocation, renderAllocationAnswer } from './questions/allocation.ts';
import { renderCalculation, renderCalculationAnswer } from './questions/calculation.ts';
import { renderMatrix, renderMatrixAnswer } from './questions/matrix.ts';
import { renderMonth, renderMonthAnswer } from './questions/month.ts';
import { renderRanking, renderRankingAnswer } from './questions/ranking.ts';
import { renderScale, renderScaleAnswer } from './questions/scale.ts';

export const VIEWS = {
  scale: { render: renderScale, renderAnswer: renderScaleAnswer },
  matrix: { render: renderMatrix, renderAnswer: renderMatrixAnswer },
  ranking: { render: renderRanking, renderAnswer: renderRankingAnswer },
  allocation: { render: renderAllocation, renderAnswer: renderAllocationAnswer },
  month: { render: renderMonth, renderAnswer: renderMonthAnswer },
  calculation: { render: renderCalculation, renderAnswer: renderCalculationAnswer },
} satisfies QuestionViews;
