import type { CSSResult, TemplateResult, nothing } from 'lit';
import type { OwnType, OwnTypes, QuestionState } from 'talkoot/engine';
import type { Asking } from './asking.ts';

/** Something to put on screen: a template of Lit, or a node of one's own. */
export type Rendered = TemplateResult | Node | typeof nothing;

/** How a type of question is shown. */
export interface QuestionView {
  /** The question with everything that belongs to it: label, hint, control, error. */
  readonly render: (asking: Asking, state: QuestionState) => Rendered;
  /** Its answer for reading, where words and lists in general do not do. */
  readonly renderAnswer?: (asking: Asking, state: QuestionState) => Rendered;
  /** The words for a rule its answer breaks; undefined where the general ones do. */
  readonly violationText?: (asking: Asking, state: QuestionState) => string | undefined;
  /** How it looks, besides what all questions have. */
  readonly styles?: readonly CSSResult[];
}

/** Views by type of question; of one that a host gives, something may be missing. */
export type QuestionViews = Readonly<Record<string, Partial<QuestionView>>>;

/** A type of question as a host gives it: its view or a part of it, and of a type of its own what the engine has to know. */
export interface GivenType extends Partial<QuestionView> {
  readonly type?: OwnType;
}

/** What a host gives for its own types, and in place of our views, by type of question. */
export type GivenTypes = Readonly<Record<string, GivenType>>;

/** What the engine has to know of them. */
export function engineTypes(given: GivenTypes): OwnTypes {
  const own = Object.entries(given).flatMap(([name, { type }]) => (type ? [[name, type] as const] : []));
  return Object.fromEntries(own);
}
