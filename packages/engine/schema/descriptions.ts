import type {
  AllocationQuestion,
  AnswerableBase,
  CalculationQuestion,
  ChoiceQuestion,
  ChoicesOption,
  ChoicesQuestion,
  DateQuestion,
  Definition,
  GroupQuestion,
  ListQuestion,
  MatrixQuestion,
  MatrixRow,
  Migration,
  MonthQuestion,
  NumberQuestion,
  OptionsBase,
  Parameter,
  Question,
  QuestionType,
  RankingQuestion,
  ScaleQuestion,
  Score,
  Section,
  TextQuestion,
} from '../definition/definition.ts';

/** What a property means; with its default where it has one that can be written as a value. */
export type Description = string | { readonly meaning: string; readonly default: string | number | boolean };

type Described<Type> = { readonly [Name in keyof Type]-?: Description };
type Common = AnswerableBase & OptionsBase & Pick<Question, 'type'>;
type Own<Type> = Described<Omit<Type, keyof Common>>;

const yesOrNo = (meaning: string): Description => ({ meaning, default: false });

/** Properties of questions of several types. */
export const COMMON: Described<Common> = {
  id: 'Name of the question, unique in its scope: the questionnaire, or the group that holds it. Answers are stored under it, so it stays the same in all versions.',
  type: 'What kind of answer it takes.',
  label: 'The question itself.',
  hint: 'A word of help below it.',
  texts: 'Texts of other roles, such as `constraint`, `nonresponse.<code>`, `option.other`.',
  audio: 'Address of a recording of the question.',
  relevant:
    'Asked only while this holds; default always. An answer that is not relevant is no answer, but see `hidden`.',
  required: yesOrNo('Whether an answer is needed, always or while an expression holds.'),
  readonly: yesOrNo('Whether the answer may be seen but not changed, always or while an expression holds.'),
  constraint: 'What must hold once the question is answered. The text of role `constraint` says why.',
  check:
    'Name of an asynchronous check that the host gives: `createQuestionnaire(definition, { checks: { [name]: async (answer, { address, signal }) => boolean } })`.',
  nonresponse:
    'Codes of answers such as "don\'t know", offered beside the control and stored as `{ "nonresponse": code }`.',
  filter:
    'Which options are offered (of a matrix, which rows): asked of each, by the name `option`. `option in allies` carries the choices of an earlier question forward. What is chosen but not offered counts as not chosen.',
};

export const DEFINITION_WORDS: Described<Definition> = {
  talkoot: 'Version of this format.',
  id: 'Name of the instrument, the same in all its versions.',
  version:
    'Version of the instrument ([semver](https://semver.org)): a major step means that saved answers must be mapped by `migrations`.',
  languages: 'BCP 47 tags of the languages its texts exist in, the source language first.',
  title: 'Name of the questionnaire, for people.',
  description: 'What it is about, for people.',
  texts:
    'Texts of other roles: `start` and `done` are the texts of the pages before and after the questions, `nonresponse.dontKnow` is for all questions.',
  hidden: {
    meaning:
      'What becomes of the answers of a question that is no longer relevant. `keep`: they wait, and count as unanswered until it is relevant again. `clear`: they are removed. `count`: they wait, and expressions still see them.',
    default: 'keep',
  },
  parameters:
    'What the host says about where the questionnaire is used, given as `createQuestionnaire(definition, { parameters })`: expressions and texts call it by these names. It is no answer, and no response holds it. No section, top-level question or score has the same name.',
  sections: 'The questions, in parts that belong together.',
  scores: 'Numbers made of several answers, computed by `score()`.',
  migrations: 'How answers saved with earlier versions find their place in this one, in order.',
};

export const SECTION_WORDS: Described<Section> = {
  id: 'Name of the section, unique among sections, scores and top-level questions.',
  label: 'Its heading.',
  hint: 'A word of introduction.',
  texts: 'Texts of other roles.',
  relevant: 'Asked only while this holds; default always.',
  questions: 'What is asked, in order.',
};

const OPTION: Described<ChoicesOption> = {
  value: 'What is stored.',
  label: 'What is shown.',
  score: 'What it is worth in scores.',
  exclusive: yesOrNo('"None of these": excludes all other options, and is enough alone whatever `min` says.'),
};

const ROW: Described<MatrixRow> = {
  id: "What is stored: as an option's value, but not `nonresponse`.",
  label: 'What is shown.',
};

const SCORE: Described<Score> = {
  id: 'Name of the score, unique among scores, sections and top-level questions.',
  label: 'Name of the score, for people.',
  texts: 'Texts of other roles.',
  of: 'Paths of what it is made of: a question (`worry`), a question in a group (`goals/weight`, one item per row) or the row of a matrix (`support/family`). The path of a matrix or an allocation stands for all in it.',
  reversed:
    "Those of them that count the other way around: the ends of the scale, or of the options' scores, swapped.",
  method: 'How the items are put together.',
  missing:
    'What happens when items that were asked are unanswered or declined. `refuse`: there is no score. `ignore`: the answered ones alone count. `prorate`: a sum is scaled up as if the others were like the mean of the answered.',
  least: {
    meaning: 'With `ignore` or `prorate`: fewest answered items for there to be a score.',
    default: 1,
  },
};

const PARAMETER: Described<Parameter> = {
  type: 'In expressions it is what the answer to a question of this type is: a date is a text such as `2026-11-21`.',
};

const MIGRATION: Described<Migration> = {
  to: 'The version it came with: answers saved with an earlier one pass through this step.',
  questions: 'Questions renamed or moved: the new path by the old one.',
  values: "Options, matrix rows or points renamed: by the question's new path, the new value by the old one.",
  types:
    "Types that changed, by the question's new path. `choices`: one answer becomes a list of one. `choice`: a list of one becomes its item. `text`: numbers, days and options become text. `number`: text that is a number becomes it.",
};

/** What the objects in a list or record may have, by the name of the property that holds it. */
export const INSIDE: Readonly<Record<string, Readonly<Record<string, Description>>>> = {
  options: OPTION,
  rows: ROW,
  parameters: PARAMETER,
  scores: SCORE,
  migrations: MIGRATION,
};

const options = 'The answers offered.';
const other = yesOrNo('Offers "other, what?" with a text.');
const integer = yesOrNo('Whole numbers only.');

/** Properties that one type of question has for itself. */
export const OWN: {
  readonly text: Own<TextQuestion>;
  readonly number: Own<NumberQuestion>;
  readonly date: Own<DateQuestion>;
  readonly month: Own<MonthQuestion>;
  readonly boolean: object;
  readonly choice: Own<ChoiceQuestion>;
  readonly choices: Own<ChoicesQuestion>;
  readonly scale: Own<ScaleQuestion>;
  readonly matrix: Own<MatrixQuestion>;
  readonly ranking: Own<RankingQuestion>;
  readonly allocation: Own<AllocationQuestion>;
  readonly list: Own<ListQuestion>;
  readonly group: Own<GroupQuestion>;
  readonly calculation: Own<CalculationQuestion>;
  readonly note: object;
} = {
  text: {
    multiline: yesOrNo('Several lines.'),
    minLength: 'Fewest characters (UTF-16 code units, as the controls of HTML count them).',
    maxLength: 'Most characters.',
    format: 'What kind of text it is: decides the keyboard of phones, and is checked.',
    pattern:
      'What the whole text must match: an [I-Regexp](https://www.rfc-editor.org/rfc/rfc9485), matched in linear time.',
  },
  number: { min: 'Least number allowed.', max: 'Greatest number allowed.', integer },
  date: { min: 'First day allowed.', max: 'Last day allowed.' },
  month: { min: 'First month allowed.', max: 'Last month allowed.' },
  boolean: {},
  choice: { options, other },
  choices: { options, other, min: 'Fewest that may be chosen.', max: 'Most that may be chosen.' },
  scale: {
    min: 'First point.',
    max: 'Last point.',
    step: { meaning: 'Distance between two points; leads from `min` to `max`.', default: 1 },
  },
  matrix: { rows: 'What is asked about, one row each.', options: 'The answers offered in every row.' },
  ranking: {
    options: 'What is put in order.',
    min: 'Fewest to be ranked; default `max`, or all that are offered.',
    max: 'Most to be ranked; default all that are offered.',
  },
  allocation: {
    options: 'What the total is divided among.',
    total: 'What the shares must add up to.',
    min: { meaning: 'Least for one option.', default: 0 },
    max: 'Most for one option; default no limit.',
    integer,
  },
  list: {
    list: 'Name of the list, as given to `createQuestionnaire(definition, { lists })`.',
    add: { meaning: 'Whether new items may be added on the spot.', default: true },
    min: 'Fewest that may be chosen.',
    max: 'Most that may be chosen.',
  },
  group: {
    questions: 'What is asked. A group may hold groups, and those none.',
    repeat: yesOrNo('Asked in as many rows as needed.'),
    min: 'Fewest rows.',
    max: 'Most rows.',
  },
  calculation: { calculate: 'The expression that gives the value.' },
  note: {},
};

/** What each type asks, and what is stored for it. */
export const TYPES: Readonly<Record<QuestionType, { readonly about: string; readonly stored: string }>> = {
  text: { about: 'Free text.', stored: 'string' },
  number: { about: 'A number, typed in the notation of the language.', stored: 'number' },
  date: { about: 'A day.', stored: '`YYYY-MM-DD`' },
  month: { about: 'A month.', stored: '`YYYY-MM`' },
  boolean: {
    about: 'Yes or no; texts of role `option.true` and `option.false` name the two otherwise.',
    stored: 'boolean',
  },
  choice: { about: 'One of several options.', stored: 'option value, or `{ other: text }`' },
  choices: { about: 'Any of several options.', stored: 'array of those, each once' },
  scale: {
    about: 'A point on a scale of equal steps, such as 0 to 10; texts of role `point.<number>` name points.',
    stored: 'number',
  },
  matrix: {
    about:
      'The same options for several rows. A row may be declined by itself; when the question is required, every row is.',
    stored: '`{ rowId: option value }`, a row declined `{ nonresponse: code }`',
  },
  ranking: { about: 'Options put in order.', stored: 'array of option values, best first' },
  allocation: {
    about: 'A sum divided among options, such as 100 points.',
    stored: '`{ option value: number }`',
  },
  list: {
    about: 'Items of a list that lives outside the questionnaire, such as the actors of a network.',
    stored: 'array of item ids, each once',
  },
  group: {
    about: 'Questions asked together, once or in rows.',
    stored: '`{ answers }`; with `repeat`, array of `{ id, answers }`, the ids random and lasting',
  },
  calculation: {
    about: 'A value computed from answers, shown and used in expressions.',
    stored: 'nothing: it follows from the answers',
  },
  note: { about: 'Text to read.', stored: 'nothing' },
};
