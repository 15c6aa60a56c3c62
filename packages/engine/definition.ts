/** The version of the definition and response formats this engine reads and writes. */
export const FORMAT = 1;

/** A text in one or more languages, keyed by BCP 47 tag: `{ fi: 'Nimi', sv: 'Namn' }`. */
export type LocalizedText = Readonly<Record<string, string>>;

/** Texts written into a small definition, by role: `{ constraint: { fi: '…' }, 'option.true': { fi: 'Olen' } }`. */
export type InlineTexts = Readonly<Record<string, LocalizedText>>;

/** An expression of docs/definition.md, as text. */
export type ExpressionText = string;

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
  /** Other texts by role, such as `nonresponse.dontKnow` for all questions. */
  readonly texts?: InlineTexts;
  /** What becomes of the answers of a question that is no longer relevant. Default `keep`. */
  readonly hidden?: 'keep' | 'clear';
  readonly sections: readonly Section[];
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
  readonly questions: readonly Question[];
}

/** What every question may have. */
export interface QuestionBase {
  /** Unique in its scope: the questionnaire, or the group that holds it. A letter, then letters, digits, `_`. */
  readonly id: string;
  readonly label?: LocalizedText;
  readonly hint?: LocalizedText;
  /** Texts of other roles: `constraint`, `nonresponse.<code>`, `option.true`, `row` and `add` of a repeating group. */
  readonly texts?: InlineTexts;
  /** Asked only while this holds; default always. An answer that is not relevant is no answer. */
  readonly relevant?: ExpressionText;
}

/** What every question that takes an answer may have. */
export interface AnswerableBase extends QuestionBase {
  /** Whether an answer is needed, always or while an expression holds. Default false. */
  readonly required?: boolean | ExpressionText;
  /** Whether the answer may be seen but not changed. Default false. */
  readonly readonly?: boolean | ExpressionText;
  /** Must not be false once the question is answered; the text of role `constraint` says why. */
  readonly constraint?: ExpressionText;
  /** Codes of answers such as "don't know", offered beside the control and stored as `{nonresponse: code}`. */
  readonly nonresponse?: readonly string[];
}

/** Free text. Stored as a string. */
export interface TextQuestion extends AnswerableBase {
  readonly type: 'text';
  /** Several lines. Default false. */
  readonly multiline?: boolean;
  /** Least and most characters (UTF-16 code units, as the controls of HTML count them). */
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** A number, typed in the notation of the language. Stored as a number. */
export interface NumberQuestion extends AnswerableBase {
  readonly type: 'number';
  readonly min?: number;
  readonly max?: number;
  /** Whole numbers only. Default false. */
  readonly integer?: boolean;
}

/** A day. Stored as `YYYY-MM-DD`. */
export interface DateQuestion extends AnswerableBase {
  readonly type: 'date';
  /** First and last day allowed, `YYYY-MM-DD`. */
  readonly min?: string;
  readonly max?: string;
}

/** Yes or no. Stored as a boolean. */
export interface BooleanQuestion extends AnswerableBase {
  readonly type: 'boolean';
}

/** One of the answers offered by a choice. */
export interface Option {
  /** What is stored: letters, digits, `.`, `_`, `-`. */
  readonly value: string;
  readonly label?: LocalizedText;
}

/** One of several options. Stored as the option's value, or `{other: text}`. */
export interface ChoiceQuestion extends AnswerableBase {
  readonly type: 'choice';
  readonly options: readonly Option[];
  /** Offers "other, what?" with a text. Default false. */
  readonly other?: boolean;
}

/** Any of several options. Stored as an array of what a choice stores. */
export interface ChoicesQuestion extends AnswerableBase {
  readonly type: 'choices';
  readonly options: readonly Option[];
  readonly other?: boolean;
  /** Fewest and most options that may be chosen. */
  readonly min?: number;
  readonly max?: number;
}

/** Items of a list that lives outside the questionnaire, such as a network's actors. Stored as an array of item ids. */
export interface ListQuestion extends AnswerableBase {
  readonly type: 'list';
  /** Name of the list, as given to `createQuestionnaire(definition, { lists })`. */
  readonly list: string;
  /** Whether new items may be added on the spot. Default true. */
  readonly add?: boolean;
  readonly min?: number;
  readonly max?: number;
}

/**
 * Questions asked together, once or, with `repeat`, in as many rows as needed.
 * Stored as `{answers}`, or as an array of `{id, answers}`.
 */
export interface GroupQuestion extends AnswerableBase {
  readonly type: 'group';
  readonly questions: readonly Question[];
  readonly repeat?: boolean;
  /** Fewest and most rows. */
  readonly min?: number;
  readonly max?: number;
}

/** Text to read; takes no answer. */
export interface NoteQuestion extends QuestionBase {
  readonly type: 'note';
}

export type Question =
  | TextQuestion
  | NumberQuestion
  | DateQuestion
  | BooleanQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | ListQuestion
  | GroupQuestion
  | NoteQuestion;

export type QuestionType = Question['type'];
export type AnswerableQuestion = Exclude<Question, NoteQuestion>;
