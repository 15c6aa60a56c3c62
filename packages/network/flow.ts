/**
 * A value that moves from one to another.
 *
 * What an actor offers the client is a flow too, with the beneficiary as its receiver (`to: 'beneficiary'`), and what
 * the client gives an actor is one the other way: one kind of entry for the client map, the flows, the matrix and the
 * tables, and one place for state, evidence and confirmation.
 */
export interface Flow {
  readonly id: string;
  /** Id of the actor that gives, or `BENEFICIARY`. */
  readonly from: string;
  /** Id of the actor that gets, or `BENEFICIARY`. */
  readonly to: string;
  /** Id of the value. */
  readonly value: string;
  /**
   * Whether it is agreed and countable (*tangible*: services, money, places) or goes beyond that (*intangible*: advice,
   * trust, knowledge). Verna Allee, *Value Network Analysis*, 2008. Absent while nobody has said.
   */
  readonly kind?: FlowKind;
  /** Absent while nobody has said; such a flow counts as one that is there. */
  readonly state?: FlowState;
  /** How much, as the network counts it; more than 0. Not used by the measures, which count links. */
  readonly weight?: number;
  readonly evidence?: readonly Evidence[];
  /** Whether each side says so: true yes, false no, absent not asked. */
  readonly confirmed?: Confirmation;
}

export interface Evidence {
  /** What was seen, when, by which role; no names. */
  readonly text: string;
}

export interface Confirmation {
  readonly giver?: boolean;
  readonly receiver?: boolean;
}

export const FLOW_KINDS = ['tangible', 'intangible'] as const;
export type FlowKind = (typeof FLOW_KINDS)[number];

/** `missing`: needed, nobody does it. `planned`: agreed, not yet there. Neither counts as a flow in the measures. */
export const FLOW_STATES = ['works', 'weak', 'missing', 'planned'] as const;
export type FlowState = (typeof FLOW_STATES)[number];

/** Whether the value moves today, well or badly. */
export function isFlowing(flow: Flow): boolean {
  return flow.state !== 'missing' && flow.state !== 'planned';
}
