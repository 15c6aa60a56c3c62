import type { TemplateResult, nothing } from 'lit';
import type { QuestionState } from 'talkoot/engine';
import type { Asking } from './asking.ts';

/** Something to put on screen: a template of Lit, or a node of one's own. */
export type Rendered = TemplateResult | Node | typeof nothing;

/** How a type of question is shown. */
export interface QuestionView {
  /** The question with everything that belongs to it: label, hint, control, error. */
  readonly render: (asking: Asking, state: QuestionState) => Rendered;
  /** Its answer for reading, where words and lists in general do not do. */
  readonly renderAnswer?: (asking: Asking, state: QuestionState) => Rendered;
}

/** Views by type of question. */
export type QuestionViews = Readonly<Record<string, QuestionView>>;
