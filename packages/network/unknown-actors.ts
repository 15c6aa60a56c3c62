import type { Problem } from 'talkoot/engine';
import type { Network } from './network.ts';
import { formatPath } from './problem.ts';

/**
 * Where actions name an actor that is not in the network, after a merge or an edit by hand, say. Such a file opens,
 * and the ids stay: the actor may come back with another copy.
 */
export function unknownActors(network: Network): Problem[] {
  const known = new Set(network.actors.map(({ id }) => id));
  return (network.plan?.actions ?? []).flatMap((action, index) =>
    (['responsible', 'cooperation'] as const).flatMap((list) =>
      action[list].flatMap((id, position) => {
        if (known.has(id)) return [];
        const path = formatPath(['plan', 'actions', index, list, position]);
        return [{ path, code: 'unknown-actor', message: `"${id}" is no actor of the network` }];
      }),
    ),
  );
}
