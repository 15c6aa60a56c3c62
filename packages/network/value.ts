import type { LocalizedText } from 'talkoot/engine';

/**
 * Something one gives and another gets: a service, a place, knowledge, trust. A value stands once in the network, and
 * any number of flows name it, so that the question "who else gives this?" has an answer.
 */
export interface Value {
  readonly id: string;
  /** In one language or more; read it with `valueName`. */
  readonly name: LocalizedText;
  /**
   * Other words for the same. Values that share a word, name or synonym in the same language, are read as one by the
   * analysis, while each actor keeps its own wording: see `valueGroups`.
   */
  readonly synonyms?: readonly LocalizedText[];
}

/** Whom the network exists for: the client group in the middle of the map. */
export interface Beneficiary {
  /** In one language or more; read it with `beneficiaryName`. */
  readonly name: LocalizedText;
  readonly position?: Position;
  readonly cardPosition?: Position;
}

/**
 * The id by which flows name the beneficiary. A network has one at most, so it needs no random id; no actor may have it.
 */
export const BENEFICIARY = 'beneficiary';

/** A centre, x and y, in drawing units: pixels when the type is 12 pixels high. */
export type Position = readonly [number, number];
