import type { FORMAT } from '../definition/definition.ts';

/** An answer to "other, what?". */
export interface OtherAnswer {
  readonly other: string;
}
/** "Don't know", "does not apply", "to be agreed": an answer, not a hole. */
export interface NonresponseAnswer {
  readonly nonresponse: string;
}
/** What was typed but is not of the question's type: kept and marked, never thrown away. */
export interface InvalidAnswer {
  readonly invalid: string;
}
/** One row of a repeating group; its id is random and stays with the row. */
export interface Row {
  readonly id: string;
  readonly answers: Answers;
}
/** The answer of a group that does not repeat. */
export interface GroupAnswer {
  readonly answers: Answers;
}

/** The option chosen in each row of a matrix; a row may be declined by itself. */
export interface MatrixAnswer {
  readonly [rowId: string]: string | NonresponseAnswer;
}
/** The share of each option of an allocation. */
export interface AllocationAnswer {
  readonly [option: string]: number;
}

/** What a type of one's own may store in several parts, such as the two numbers of a place on a map. */
export interface RecordAnswer {
  readonly [part: string]: string | number | boolean;
}
/** What may be stored for a question of a type of one's own. No text, list or record is empty. */
export type OwnAnswer = string | number | boolean | readonly string[] | RecordAnswer;

/** What is stored for one question; which form belongs to which type stands with the types of the definition. */
export type Answer =
  | string
  | number
  | boolean
  | OtherAnswer
  | NonresponseAnswer
  | InvalidAnswer
  | GroupAnswer
  | MatrixAnswer
  | AllocationAnswer
  | RecordAnswer
  | readonly (string | OtherAnswer)[]
  | readonly Row[];

/** Answers by question id. An unanswered question is absent. */
export interface Answers {
  readonly [questionId: string]: Answer;
}

/** One person's answers to one version of a questionnaire, as saved and sent. */
export interface Response<Given extends object = Answers> {
  readonly talkoot: typeof FORMAT;
  /** Made on the device, 128 random bits in hexadecimal. */
  readonly id: string;
  /** 0 for a draft never submitted; one more at each submission. `id` and `revision` together are the idempotency key. */
  readonly revision: number;
  readonly status: 'draft' | 'submitted';
  /** Id and version of the definition that was answered. */
  readonly questionnaire: string;
  readonly version: string;
  /** The round of collecting it belongs to, and the group the respondent answers in. */
  readonly round?: string;
  readonly group?: string;
  /** For one answer agreed together: the number of people present. */
  readonly joint?: number;
  /** Days on which answering began and last changed, `YYYY-MM-DD`; no time of day is kept. */
  readonly started: string;
  readonly changed: string;
  readonly answers: Given;
}

export function isNonresponse(answer: Answer | undefined): answer is NonresponseAnswer {
  return typeof answer === 'object' && 'nonresponse' in answer;
}

export function isInvalid(answer: Answer | undefined): answer is InvalidAnswer {
  return typeof answer === 'object' && 'invalid' in answer;
}

export function isOther(answer: Answer | undefined): answer is OtherAnswer {
  return typeof answer === 'object' && 'other' in answer;
}
