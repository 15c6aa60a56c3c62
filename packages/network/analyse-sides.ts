import type { Flow } from './flow.ts';
import type { Network } from './network.ts';

/** The flows by what their two sides say of them; each flow stands in one list. */
export interface TwoSides {
  /** Giver and receiver both say so. */
  readonly both: readonly Flow[];
  /** The giver says so, the receiver does not: claimed only. */
  readonly claimed: readonly Flow[];
  /** The receiver says so, the giver does not: expected only. */
  readonly expected: readonly Flow[];
  /** Neither says so; `denied` at least by one, or nobody asked. */
  readonly denied: readonly Flow[];
  readonly unasked: readonly Flow[];
}

/**
 * The two-sided check: a flow that only one side knows of is worth a talk. The idea of comparing both partners' answers
 * is from the Levels of Collaboration Scale, Frey et al. 2006.
 */
export function twoSides(network: Network): TwoSides {
  const sides = { both: [], claimed: [], expected: [], denied: [], unasked: [] } as Record<
    keyof TwoSides,
    Flow[]
  >;
  for (const flow of network.flows) sides[sideOf(flow)].push(flow);
  return sides;
}

function sideOf({ confirmed: { giver, receiver } = {} }: Flow): keyof TwoSides {
  if (giver === true) return receiver === true ? 'both' : 'claimed';
  if (receiver === true) return 'expected';
  return giver === false || receiver === false ? 'denied' : 'unasked';
}
