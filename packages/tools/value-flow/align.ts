import type { Flow, Network } from 'talkoot/network';

interface Named {
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
}

/**
 * A network made apart from another, with the ids of that one where names are the same in any language: so that two maps
 * of the same region can be compared. Former names count too, and so do synonyms of values. Each entry is matched once.
 */
export function alignByName(network: Network, model: Network): Network {
  const ids = new Map([
    ...matched(network.actors, model.actors, (actor) => [
      actor.name,
      ...(actor.formerNames ?? []).map(({ name }) => name),
    ]),
  ]);
  const values = matched(network.values, model.values, ({ name, synonyms }) => [name, ...(synonyms ?? [])]);
  const end = (id: string): string => ids.get(id) ?? id;
  const keyOf = ({ from, to, value }: Flow): string => `${from} ${to} ${value}`;
  const known = new Map<string, Flow[]>();
  for (const flow of model.flows) known.set(keyOf(flow), [...(known.get(keyOf(flow)) ?? []), flow]);
  return {
    ...network,
    actors: network.actors.map((actor) => ({ ...actor, id: end(actor.id) })),
    values: network.values.map((value) => ({ ...value, id: values.get(value.id) ?? value.id })),
    flows: network.flows.map((flow) => {
      const moved = {
        ...flow,
        from: end(flow.from),
        to: end(flow.to),
        value: values.get(flow.value) ?? flow.value,
      };
      const same = known.get(keyOf(moved))?.shift();
      return { ...moved, id: same?.id ?? `${flow.id}-other` };
    }),
  };
}

/** For the id of each entry the id it gets: that of its namesake, or its own with a mark, so that no two are taken for one. */
function matched<Entry extends Named>(
  entries: readonly Entry[],
  models: readonly Entry[],
  namesOf: (entry: Entry) => readonly Readonly<Record<string, string>>[],
): Map<string, string> {
  const byName = new Map<string, string>();
  // The present name is the strongest sign; others only where nobody has it.
  for (const first of [true, false]) {
    for (const model of models) {
      for (const name of first ? [model.name] : namesOf(model)) {
        for (const key of keysOf(name)) if (!byName.has(key)) byName.set(key, model.id);
      }
    }
  }
  const taken = new Set<string>();
  return new Map(
    entries.map((entry) => {
      const found = namesOf(entry)
        .flatMap(keysOf)
        .map((key) => byName.get(key))
        .find((id) => id !== undefined && !taken.has(id));
      if (found !== undefined) taken.add(found);
      return [entry.id, found ?? `${entry.id}-other`];
    }),
  );
}

function keysOf(name: Readonly<Record<string, string>>): string[] {
  return Object.entries(name).map(
    ([language, words]) => `${language} ${words.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()}`,
  );
}
