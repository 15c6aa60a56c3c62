import { randomId } from 'talkoot/engine';
import type { Action, Network } from 'talkoot/network';

/** What was chosen: the title of an action, and the question of the ladder it answers. */
export interface ChosenStep {
  readonly title: string;
  readonly cell: string;
}

/**
 * The network with the chosen steps as actions of its plan, after those that are there; each keeps its cell. Who does them
 * and by when is for the plan. A step that the plan has already, with the same title and cell, is not added again.
 */
export function withSteps(network: Network, steps: readonly ChosenStep[]): Network {
  const actions = network.plan?.actions ?? [];
  const isThere = ({ title, cell }: ChosenStep): boolean =>
    actions.some((action) => action.title === title && action.cell === cell);
  const added = steps
    .filter((step) => !isThere(step))
    .map(({ title, cell }): Action => ({
      id: randomId(64),
      title,
      responsible: [],
      cooperation: [],
      state: 'planned',
      cell,
    }));
  return { ...network, plan: { ...network.plan, actions: [...actions, ...added] } };
}
