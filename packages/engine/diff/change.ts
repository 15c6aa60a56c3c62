import type { Migration } from '../definition/definition.ts';

/** What a migration says, without the version it belongs to. */
export type MigrationEntries = Omit<Migration, 'to'>;

/**
 * What is different.
 *
 * - `instrument`: the id of the questionnaire
 * - `added`, `removed`, `renamed`, `moved`, `retyped`: a question; `moved` is to or from a group
 * - `option-added`, `option-removed`, `option-renamed`: an option, "other", the row of a matrix, a nonresponse code
 * - `narrowed`, `widened`: limits such as `max`, `pattern`, `total`
 * - `required`, `optional`: whether an answer is needed
 * - `condition`: `relevant`, `filter`, `constraint`, `check`, `readonly`, `calculate`, `hidden`;
 *   `parameters`
 * - `score`: a score, or what an option is worth
 * - `reordered`: the order, or the section, of questions and options
 * - `texts`: what is read; `presentation`: how it is shown (`multiline`, `add`)
 */
export type ChangeCode =
  | 'instrument'
  | 'added'
  | 'removed'
  | 'renamed'
  | 'moved'
  | 'retyped'
  | 'option-added'
  | 'option-removed'
  | 'option-renamed'
  | 'narrowed'
  | 'widened'
  | 'required'
  | 'optional'
  | 'condition'
  | 'score'
  | 'reordered'
  | 'texts'
  | 'presentation';

/**
 * What it means for answers that are saved.
 *
 * - `none`: nothing
 * - `answers-move`: a migration takes them to their new place
 * - `answers-change`: a migration turns them into others
 * - `answers-kept-aside`: some or all do not fit any more, and are found in `kept` of `openResponse`
 * - `answers-may-break-rule`: they stay, and may have a violation
 * - `answers-may-not-count`: they stay, and may not be asked for or offered; with `hidden: 'clear'` they are kept aside
 * - `results-change`: they stay, and what is computed from them comes out otherwise
 * - `answers-refused`: no saved response can be opened
 */
export type Effect =
  | 'none'
  | 'answers-move'
  | 'answers-change'
  | 'answers-kept-aside'
  | 'answers-may-break-rule'
  | 'answers-may-not-count'
  | 'results-change'
  | 'answers-refused';

/** The part of the version that is to grow: major when answers must be mapped, patch when only reading changes. */
export type Step = 'major' | 'minor' | 'patch';

/** One difference between two versions of a definition. */
export interface Change {
  /** Path of the question in the later version, of a removed one in the earlier; id of a section or score; or empty. */
  readonly path: string;
  readonly code: ChangeCode;
  readonly effect: Effect;
  readonly step: Step;
  /** What happened, in English, for developers. */
  readonly message: string;
  /** False for a rename that is only guessed: declare it, or it is a removal and an addition. */
  readonly certain: boolean;
  /** The path in the earlier version, where it was another. */
  readonly from?: string;
  /** What a migration would have to say so that the answers are not kept aside. */
  readonly migration?: MigrationEntries;
}

/** The step a change asks for, where nothing makes it greater or smaller. */
const STEPS: Readonly<Record<ChangeCode, Step>> = {
  instrument: 'major',
  added: 'minor',
  removed: 'major',
  renamed: 'major',
  moved: 'major',
  retyped: 'major',
  'option-added': 'minor',
  'option-removed': 'major',
  'option-renamed': 'major',
  narrowed: 'minor',
  widened: 'minor',
  required: 'minor',
  optional: 'minor',
  condition: 'minor',
  score: 'minor',
  reordered: 'patch',
  texts: 'patch',
  presentation: 'patch',
};

/** A change with the step its code asks for. */
export function change(
  code: ChangeCode,
  path: string,
  effect: Effect,
  message: string,
  others: Partial<Change> = {},
): Change {
  return { path, code, effect, step: STEPS[code], message, certain: true, ...others };
}
