import type { LocalizedText } from 'talkoot/engine';
import type { Carried } from './network.ts';

/** The smallest group whose results are shown, unless a round says otherwise (k = 5). */
export const MINIMUM_GROUP = 5;

/** What a round may lower that to, in an open workshop where everybody agreed to it aloud. */
export const LOWEST_MINIMUM_GROUP = 3;

/**
 * One collecting of responses (*vastauskierros, svarsomgång*): who answers what, until when, and what becomes of the
 * answers. A round needs no server: it travels in links (`roundLink`) and is kept in the network file.
 *
 * Texts are the network's own words, in one language or more; read them with `pickText`. Days are `YYYY-MM-DD`.
 */
export interface Round {
  /** Stands in each response of the round. Random, as responses of another round must not be taken for its own. */
  readonly id: string;
  /** The instrument that is answered, and its version. */
  readonly questionnaire: string;
  readonly version: string;
  /** BCP 47 tags of the languages it is offered in, first the one it was written in where that is offered. */
  readonly languages: readonly string[];
  readonly opened: string;
  /** The last day for answering. */
  readonly closes: string;
  /** What the network calls itself. */
  readonly network: string;
  /** Whom it is about, in the network's own words; piped into the items. */
  readonly people: LocalizedText;
  /** What participation means here, in one sentence. */
  readonly meaning: LocalizedText;
  /** Who answers; at least one group. */
  readonly groups: readonly RoundGroup[];
  /** The fewest answers of a group that are shown: 5 or more, or 3 or 4 when that was agreed aloud. */
  readonly minimumGroup: number;
  readonly agreedAloud?: boolean;
  /** Where and when those who answered hear the results. */
  readonly told: { readonly where: LocalizedText; readonly when: string };
  readonly privacy: RoundPrivacy;
  /** What came of it: `Collated` of `talkoot/results`, and never a single answer. Carried through as it is. */
  readonly results?: unknown;
}

export interface RoundGroup {
  /** As in the responses and in the variants of texts: `organisers`, `participants`. */
  readonly id: string;
  /** How many people were asked, when that is known. */
  readonly invited?: number;
}

/** What the respondent has the right to know before answering. */
export interface RoundPrivacy {
  /** Who answers for the data: an organisation. */
  readonly controller: string;
  /** Where to ask about them. */
  readonly contact: string;
  readonly purpose: LocalizedText;
  /** Who can see a single answer. */
  readonly seesAnswers: LocalizedText;
  /** The day by which the answers are deleted; after the closing day. */
  readonly deleteBy: string;
}

/**
 * Whether an entry of the part `rounds` is a round this version knows; a file may hold others, of earlier or later
 * tools, which are carried through. Asks nothing more: what is in a network file has been checked.
 */
export function isRound(entry: Round | Carried): entry is Round {
  return 'questionnaire' in entry;
}

/** The groups for which fewer people were asked than answers are needed: their results could never be shown. */
export function groupsAskedTooFew(round: Round): RoundGroup[] {
  return round.groups.filter(({ invited }) => invited !== undefined && invited < round.minimumGroup);
}
