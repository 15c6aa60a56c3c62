import type { Problem } from 'talkoot/engine';

/**
 * Why a response is not counted. `damaged`: no response at all; `newer`: of a later format; `draft`: not submitted;
 * `wrongShape`: an answer of another kind than its question takes; `outOfRange`: a number its question does not allow;
 * `jointOfOne`: agreed together by fewer than two people; `duplicate`: the same content again, counted once;
 * `conflict`: the same revision with other content, of which none is counted; `olderRevision`: a later one is counted.
 */
export type RefusalReason =
  | 'damaged'
  | 'newer'
  | 'otherQuestionnaire'
  | 'otherVersion'
  | 'otherRound'
  | 'unknownGroup'
  | 'draft'
  | 'unknownQuestion'
  | 'unknownOption'
  | 'wrongShape'
  | 'outOfRange'
  | 'jointOfOne'
  | 'duplicate'
  | 'conflict'
  | 'olderRevision';

/**
 * A response that is not counted. For the coordinator who holds the responses: it is no part of `Collated`, and a message
 * may quote an answer.
 */
export interface Refusal {
  /** Its place among all that were added, from 0. */
  readonly index: number;
  /** The id of the response, where it has one. */
  readonly id?: string;
  readonly reason: RefusalReason;
  /** What was given and what is needed, in English, for developers. */
  readonly problems: readonly Problem[];
}

/** Thrown inside, where a response turns out not to be countable. */
export class Refused extends Error {
  readonly reason: RefusalReason;
  readonly problems: readonly Problem[];

  constructor(reason: RefusalReason, problems: readonly Problem[]) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
    this.reason = reason;
    this.problems = problems;
  }
}
