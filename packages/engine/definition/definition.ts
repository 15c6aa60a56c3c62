import type { AnyQuestion, ExpressionText, InlineTexts, LocalizedText } from './question.ts';

/** The version of the definition and response formats this engine reads and writes. */
export const FORMAT = 1;

export type * from './question.ts';

/** The data of a questionnaire: what is asked, in what order and under which conditions. */
export interface Definition {
  /** Version of this format: 1. */
  readonly talkoot: typeof FORMAT;
  /** Name of the instrument, the same in all its versions: `action-plan`. */
  readonly id: string;
  /** Version of the instrument (semver): a major step means that saved answers must be mapped. */
  readonly version: string;
  /** BCP 47 tags of the languages its texts exist in; the first is the source language. */
  readonly languages: readonly string[];
  readonly title?: LocalizedText;
  readonly description?: LocalizedText;
  /** Other texts by role: `start`, `done`, `nonresponse.dontKnow` for all questions. */
  readonly texts?: InlineTexts;
  /**
   * What becomes of the answers of a question that is no longer relevant. `keep` (default): they wait, and count as
   * unanswered until it is relevant again. `clear`: they are removed. `count`: they wait, and expressions still see them.
   */
  readonly hidden?: 'keep' | 'clear' | 'count';
  /**
   * What the host says about where the questionnaire is used, by the names that expressions and texts call it by. It is
   * given when answering begins, and never a part of the response.
   */
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly sections: readonly Section[];
  /** Numbers made of several answers, computed by `score()`. */
  readonly scores?: readonly Score[];
  /** How answers saved with earlier versions find their place in this one, applied in order by `openResponse`. */
  readonly migrations?: readonly Migration[];
}

/** A value that the host gives and nobody is asked for. */
export interface Parameter {
  /** In expressions it is what the answer to a question of this type is: a date is a text such as `2026-11-21`. */
  readonly type: ParameterType;
}

export type ParameterType = 'text' | 'number' | 'boolean' | 'date';

/** A number made of several answers. */
export interface Score {
  /** Unique among scores, sections and top-level questions. */
  readonly id: string;
  readonly label?: LocalizedText;
  readonly texts?: InlineTexts;
  /**
   * Paths of what it is made of: a question (`worry`), a question in a group (`goals/weight`: one item per row) or the
   * row of a matrix (`support/family`); the path of a matrix or an allocation stands for all in it.
   */
  readonly of: readonly string[];
  /** Those of them that count the other way around: the ends of the scale, or of the options' points, swapped. */
  readonly reversed?: readonly string[];
  readonly method: 'sum' | 'mean';
  /**
   * What happens when items that were asked are unanswered or declined. `refuse`: there is no score. `ignore`: the
   * answered ones alone count. `prorate`: a sum is scaled up as if the others were like the mean of the answered.
   */
  readonly missing: 'refuse' | 'ignore' | 'prorate';
  /** With `ignore` or `prorate`: fewest answered items for there to be a score. Default 1. */
  readonly least?: number;
}

/** What changed when a version of the instrument came. */
export interface Migration {
  /** The version it came with: answers saved with an earlier one pass through this step. */
  readonly to: string;
  /** Questions renamed or moved: the new path by the old one, ids joined by `/`, without row ids. */
  readonly questions?: Readonly<Record<string, string>>;
  /** Options, matrix rows or points renamed: by the question's new path, the new value by the old one. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /**
   * Types that changed, by the question's new path. `choices`: one answer becomes a list of one; `choice`: a list of
   * one becomes its item; `text`: numbers, days and options become text; `number`: text that is a number becomes it.
   */
  readonly types?: Readonly<Record<string, 'choices' | 'choice' | 'text' | 'number'>>;
}

/** Questions that belong together; one page when sections are shown one at a time. */
export interface Section {
  /** Unique among sections and top-level questions. */
  readonly id: string;
  readonly label?: LocalizedText;
  readonly hint?: LocalizedText;
  readonly texts?: InlineTexts;
  /** Asked only while this holds; default always. */
  readonly relevant?: ExpressionText;
  readonly questions: readonly AnyQuestion[];
}
