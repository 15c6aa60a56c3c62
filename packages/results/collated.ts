import type { AgreementReading } from './agreement-reading.ts';
import type { Quartiles } from './dispersion.ts';
import type { Interval } from './intervals.ts';
import type { Item, NotShown } from './items.ts';
import type { LadderCheck } from './ladder-check.ts';
import type { Verdicts } from './verdicts.ts';

/** The version of the format of {@link Collated}. */
export const COLLATED_FORMAT = 1;

/**
 * Many responses as one picture, plain JSON. What must not be seen is not in it, so it may be shown, stored and sent as it
 * is. There are no totals over groups, no single answers but joint ones, and no two questions crossed.
 */
export interface Collated {
  readonly collated: typeof COLLATED_FORMAT;
  readonly questionnaire: string;
  readonly version: string;
  readonly round?: string;
  /** The day of the picture, `YYYY-MM-DD`, as the caller gave it. */
  readonly day?: string;
  /** Fewest answers of a group that are shown. */
  readonly minimumGroup: number;
  readonly items: readonly Item[];
  readonly notShown: readonly NotShown[];
  readonly groups: readonly CollatedGroup[];
  /** How two groups are read beside each other, when the caller configured it. */
  readonly reading?: Reading;
}

export interface CollatedGroup {
  readonly id: string;
  readonly invited?: number;
  /** Responses counted, joint ones apart. */
  readonly responses: number;
  /** How many more are needed before anything is shown; 0 when there are enough. */
  readonly needed: number;
  /** More responses than people invited: the number invited is then not reckoned with. */
  readonly moreThanInvited?: true;
  /** One per item, in the order of `items`. */
  readonly tables: readonly Table[];
  /** Answers agreed together, each one view of its group, never counted as several people. */
  readonly joint: readonly JointView[];
  /** Rows in which a higher rung is established without a lower one; with 10 responses or more, when configured. */
  readonly ladderCheck?: LadderCheck;
}

/** What may be seen of the answers of a group to an item. */
export type Table = ShownTable | NearlyAllTable | NumberTable | HiddenTable;

interface Answered {
  /** Responses of the group when this was counted: see `held`. */
  readonly responses: number;
  /** Those with a valid answer. */
  readonly answers: number;
  /** How many declined, by the nonresponse codes of the item. */
  readonly nonresponses: readonly number[];
  /** Those with neither: not answered, or not asked. */
  readonly unanswered: number;
  /**
   * Fewer answers came since this was counted than are shown by themselves: what they change is not shown until there are
   * enough.
   */
  readonly held?: true;
}

export interface ShownTable extends Answered {
  readonly state: 'shown';
  /** By the options of the item. Of `multiple` items one response may count for several. */
  readonly counts: readonly number[];
  /** Where the options are ordered. */
  readonly spread?: Spread;
}

/** Fewer than ten answers, all or all but one the same: which of the two is not told. */
export interface NearlyAllTable extends Answered {
  readonly state: 'nearlyAll';
  /** One option; of `multiple` items, every option that all or all but one chose. */
  readonly options: readonly string[];
}

export interface NumberTable extends Answered, Quartiles {
  readonly state: 'number';
}

/**
 * `tooFewResponses`: the group is below the minimum; `tooFewAnswers`: those who answered this question are;
 * `mostlyDoNotKnow`: they are, and at least half of those it applies to said "don't know"; `hangsOnHidden`: whether it is
 * asked, or what it offers, would give away what is hidden elsewhere.
 */
export interface HiddenTable {
  readonly state: 'hidden';
  readonly reason: 'tooFewResponses' | 'tooFewAnswers' | 'mostlyDoNotKnow' | 'hangsOnHidden';
}

/** How alike the answers are. */
export interface Spread extends Quartiles {
  readonly agreement: number;
  readonly reading: AgreementReading;
  readonly consensus: number;
  readonly rwg?: number;
  readonly awg?: number;
}

export interface JointView {
  /** How many were present, 2 or more. */
  readonly present: number;
  /** By item: the options chosen, or a nonresponse. What is not here was not answered. */
  readonly answers: Readonly<Record<string, JointAnswer>>;
}

export type JointAnswer =
  { readonly options: readonly string[] } | { readonly number: number } | { readonly nonresponse: string };

/** Two groups beside each other. */
export interface Reading {
  readonly verdicts: Verdicts;
  readonly cells: readonly CellReading[];
  /** Widest first. */
  readonly gaps: readonly Gap[];
}

/** What one side says of a practice. `unknown` says why in `reason`. */
export interface SideReading {
  readonly group: string;
  readonly verdict: 'yes' | 'split' | 'no' | 'unknown';
  readonly reason?: 'tooFew' | 'doNotKnow';
  /** The view of a joint answer, for want of enough single ones. */
  readonly joint?: true;
  /** All or all but one are of this verdict: no figures. */
  readonly nearlyAll?: true;
  /** Answers at or above the established option, of how many; absent where figures are not shown. */
  readonly established?: number;
  readonly answers?: number;
  /** For the share established / answers. `coverage` reckons with those invited, `wilson` with chance alone. */
  readonly interval?: Interval;
  readonly basis?: 'coverage' | 'wilson';
}

/** What both sides together say; the table stands in docs/results.md. */
export type CellStatus =
  | 'confirmed'
  | 'partlyConfirmed'
  | 'organisersOnly'
  | 'participantsOnly'
  | 'split'
  | 'contested'
  | 'notInUse'
  | 'unconfirmed'
  | 'participantsView'
  | 'notInUseByOrganisers'
  | 'notInUseByParticipants'
  | 'unknown';

export interface CellReading {
  readonly question: string;
  readonly status: CellStatus;
  /** The first and the second side. */
  readonly sides: readonly [SideReading, SideReading];
}

/** How far two groups stand apart in a question. */
export interface Gap {
  readonly question: string;
  /** Share established on the first side less that on the second, −1 to 1. */
  readonly difference: number;
  /** The earth mover's distance, 0 to 1. */
  readonly distance: number;
  /** Cliff's delta, first side over second. */
  readonly delta: number;
  /** A side is told as nearly all, or by a joint answer: reckoned as if all said the same. */
  readonly rough?: true;
}
