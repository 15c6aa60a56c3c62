/** A text in one or more languages, keyed by BCP 47 tag: `{ fi: 'Nimi', sv: 'Namn' }`. */
export type LocalizedText = Readonly<Record<string, string>>;

/** Texts written into a small definition, by role: `{ constraint: { fi: '…' }, 'option.true': { fi: 'Olen' } }`. */
export type InlineTexts = Readonly<Record<string, LocalizedText>>;

/** An expression of docs/expressions.md, as text. */
export type ExpressionText = string;

/** What every question may have. */
export interface QuestionBase {
  /** Unique in its scope: the questionnaire, or the group that holds it. A letter, then letters, digits, `_`. */
  readonly id: string;
  readonly label?: LocalizedText;
  readonly hint?: LocalizedText;
  /** Texts of other roles: `constraint`, `nonresponse.<code>`, `option.true`, `row` and `add` of a repeating group. */
  readonly texts?: InlineTexts;
  /** Address of a recording of the question, per language. */
  readonly audio?: LocalizedText;
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
  /** Name of an asynchronous constraint that the host gives: `createQuestionnaire(definition, { checks })`. */
  readonly check?: string;
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
  /** What kind of text it is; decides the keyboard of phones and is checked. */
  readonly format?: 'email' | 'url' | 'phone';
  /** What the whole text must match: an I-Regexp (RFC 9485), matched in linear time. */
  readonly pattern?: string;
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

/** A month. Stored as `YYYY-MM`. */
export interface MonthQuestion extends AnswerableBase {
  readonly type: 'month';
  /** First and last month allowed, `YYYY-MM`. */
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
  /** What it is worth in scores. */
  readonly score?: number;
}

/** An option of `choices`. */
export interface ChoicesOption extends Option {
  /** "None of these": excludes all other options. Default false. */
  readonly exclusive?: boolean;
}

/** What questions with options may have. */
export interface OptionsBase {
  /**
   * Which options are offered: an expression that is asked of each, by the name `option`: `option in allies` carries
   * the choices of an earlier question forward. What is chosen but not offered now counts as not chosen.
   */
  readonly filter?: ExpressionText;
}

/** One of several options. Stored as the option's value, or `{other: text}`. */
export interface ChoiceQuestion extends AnswerableBase, OptionsBase {
  readonly type: 'choice';
  readonly options: readonly Option[];
  /** Offers "other, what?" with a text. Default false. */
  readonly other?: boolean;
}

/** Any of several options. Stored as an array of what a choice stores. */
export interface ChoicesQuestion extends AnswerableBase, OptionsBase {
  readonly type: 'choices';
  readonly options: readonly ChoicesOption[];
  readonly other?: boolean;
  /** Fewest and most options that may be chosen. */
  readonly min?: number;
  readonly max?: number;
}

/** A point on a scale of equal steps, such as 0 to 10. Stored as a number. Texts of role `point.<number>` name points. */
export interface ScaleQuestion extends AnswerableBase {
  readonly type: 'scale';
  readonly min: number;
  readonly max: number;
  /** Distance between two points. Default 1. */
  readonly step?: number;
}

/** A row of a matrix. */
export interface MatrixRow {
  /** What is stored: as an option's value. */
  readonly id: string;
  readonly label?: LocalizedText;
}

/**
 * The same options for several rows. Stored as `{rowId: option value}`; a row may be declined by itself. When it is
 * required, every row is. `filter` says which rows are offered.
 */
export interface MatrixQuestion extends AnswerableBase, OptionsBase {
  readonly type: 'matrix';
  readonly rows: readonly MatrixRow[];
  readonly options: readonly Option[];
}

/** Options put in order. Stored as an array of option values, best first. */
export interface RankingQuestion extends AnswerableBase, OptionsBase {
  readonly type: 'ranking';
  readonly options: readonly Option[];
  /** Fewest and most options to be ranked. Default for both: all that are offered. */
  readonly min?: number;
  readonly max?: number;
}

/** A sum divided among options, such as 100 points. Stored as `{option value: number}`. */
export interface AllocationQuestion extends AnswerableBase, OptionsBase {
  readonly type: 'allocation';
  readonly options: readonly Option[];
  /** What the shares must add up to. */
  readonly total: number;
  /** Least and most for one option. Default: 0 and no limit. */
  readonly min?: number;
  readonly max?: number;
  /** Whole numbers only. Default false. */
  readonly integer?: boolean;
}

/** Items of a list that lives outside the questionnaire, such as a network's actors. Stored as an array of item ids. */
export interface ListQuestion extends AnswerableBase, OptionsBase {
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
  readonly questions: readonly AnyQuestion[];
  readonly repeat?: boolean;
  /** Fewest and most rows. */
  readonly min?: number;
  readonly max?: number;
}

/** A value computed from answers, shown and used in expressions. Nothing is stored: it follows from the answers. */
export interface CalculationQuestion extends QuestionBase {
  readonly type: 'calculation';
  readonly calculate: ExpressionText;
}

/** Text to read; takes no answer. */
export interface NoteQuestion extends QuestionBase {
  readonly type: 'note';
}

export type Question =
  | TextQuestion
  | NumberQuestion
  | DateQuestion
  | MonthQuestion
  | BooleanQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | ScaleQuestion
  | MatrixQuestion
  | RankingQuestion
  | AllocationQuestion
  | ListQuestion
  | GroupQuestion
  | CalculationQuestion
  | NoteQuestion;

/** The types that come with the engine; `Question` is closed, so that what each is follows from its type. */
export type QuestionType = Question['type'];

/** A question of a type of one's own, with a dash in its name; `OwnType` says what else it may have. */
export interface OwnQuestion extends AnswerableBase {
  readonly type: `${string}-${string}`;
  readonly [property: string]: unknown;
}

/** What may stand in a definition. */
export type AnyQuestion = Question | OwnQuestion;

export type AnswerableQuestion = Exclude<Question, NoteQuestion | CalculationQuestion>;
