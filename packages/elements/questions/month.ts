import type { TemplateResult } from 'lit';
import type { QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import type { Rendered } from '../question-view.ts';
import { renderDateAnswer, renderDateParts } from './date-parts.ts';

/** Typed in two parts: few browsers have a control for months. */
export function renderMonth(asking: Asking, state: QuestionState): TemplateResult {
  return renderDateParts(asking, state);
}

export function renderMonthAnswer(asking: Asking, state: QuestionState): Rendered {
  return renderDateAnswer(asking, state);
}
