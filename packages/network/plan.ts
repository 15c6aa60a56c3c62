import type { Answers, KeptAnswer, Response } from 'talkoot/engine';

/** The network's action plan: what was agreed, line by line, and the actions that follow from it. */
export interface Plan {
  /** Answers to the plan's questionnaire. Absent in a network that has actions but no written plan yet. */
  readonly response?: Response;
  /** Answers that lie below a "to be agreed" mark, by address: `setAside()` of the questionnaire. */
  readonly setAside?: Answers;
  /** Answers that no longer fit a newer version of the questionnaire, kept so that nothing written is lost. */
  readonly kept?: readonly KeptAnswer[];
  readonly actions: readonly Action[];
}

/**
 * One row of the table that the act on the promotion of integration (681/2023, chapter 5) asks for: *tavoite,
 * toimenpide, vastuutaho, yhteistyö, seuranta*.
 */
export interface Action {
  readonly id: string;
  /** What is done (*toimenpide*); empty while nobody has written it. */
  readonly title: string;
  /** What it is done for (*tavoite*). */
  readonly goal?: string;
  /** Ids of the actors that answer for it (*vastuutaho*), first the one that leads. An id may point to nobody: see `unknownActors`. */
  readonly responsible: readonly string[];
  /** Ids of the actors that take part (*yhteistyö*). */
  readonly cooperation: readonly string[];
  /** The day it is to be done by, `YYYY-MM-DD`. */
  readonly due?: string;
  /** How and when it is followed up (*seuranta*). */
  readonly followUp?: string;
  /** The question of the participation ladder whose gap it came from, `r2v1` say: the cell of its table. */
  readonly cell?: string;
  readonly state: ActionState;
}

export type ActionState = 'planned' | 'underway' | 'done' | 'dropped';
