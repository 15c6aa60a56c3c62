import type { LocalizedText } from 'talkoot/engine';
import { localized } from './actors.ts';
import type { Network } from './network.ts';
import { quote } from './problem.ts';
import { randomId } from './random-id.ts';
import { BENEFICIARY } from './value.ts';
import type { Position, Value } from './value.ts';
import { comparable } from './value-name.ts';

/**
 * Adds a value, or finds the one that has this name, in any language: by its name first, and else by a synonym. A value
 * that is found stays as it is, and so does the network.
 *
 * @throws RangeError for an empty name or what is no language tag.
 */
export function addValue(
  network: Network,
  name: string,
  language: string,
): { network: Network; value: Value } {
  const text = localized({ [language]: name });
  const wanted = comparable(name);
  const has = (words: LocalizedText): boolean =>
    Object.values(words).some((word) => comparable(word) === wanted);
  const present =
    network.values.find((value) => has(value.name)) ??
    network.values.find((value) => value.synonyms?.some(has) === true);
  if (present) return { network, value: present };
  const value: Value = { id: randomId(), name: text };
  return { network: { ...network, values: [...network.values, value] }, value };
}

/**
 * Changes the words for a value: its name, its synonyms or both. No synonyms take them away.
 *
 * @throws RangeError for an unknown value, an empty name or synonym, or what is no language tag.
 */
export function changeValue(
  network: Network,
  valueId: string,
  words: { readonly name?: LocalizedText; readonly synonyms?: readonly LocalizedText[] },
): Network {
  if (!network.values.some(({ id }) => id === valueId))
    throw new RangeError(`The network has no value ${quote(valueId)}`);
  const name = words.name && localized(words.name);
  const synonyms = words.synonyms?.map(localized);
  const values = network.values.map((value) => {
    if (value.id !== valueId) return value;
    const { synonyms: former, ...rest } = value;
    const kept = synonyms ?? former ?? [];
    return { ...rest, ...(name && { name }), ...(kept.length > 0 && { synonyms: kept }) };
  });
  return { ...network, values };
}

/** Takes a value away, with all flows of it. @throws RangeError for an unknown value. */
export function removeValue(network: Network, valueId: string): Network {
  if (!network.values.some(({ id }) => id === valueId))
    throw new RangeError(`The network has no value ${quote(valueId)}`);
  return {
    ...network,
    values: network.values.filter(({ id }) => id !== valueId),
    flows: network.flows.filter(({ value }) => value !== valueId),
  };
}

/** Says whom the network exists for, or renames it. @throws RangeError for an empty name or what is no language tag. */
export function setBeneficiary(network: Network, name: LocalizedText): Network {
  return { ...network, beneficiary: { ...network.beneficiary, name: localized(name) } };
}

/**
 * Puts actors, and under `BENEFICIARY` the client, where they are to stand; undefined takes a stored place away. Ids
 * that are not in the network are left out: an actor may be gone when a layout arrives.
 *
 * @param picture - which of the two pictures: `position` in the flows, `cardPosition` on the client map
 */
export function setPositions(
  network: Network,
  positions: ReadonlyMap<string, Position | undefined>,
  picture: 'position' | 'cardPosition' = 'position',
): Network {
  const placed = <Entry extends object>(entry: Entry, id: string): Entry => {
    if (!positions.has(id)) return entry;
    const { [picture]: _, ...rest } = entry as Entry & Record<typeof picture, unknown>;
    const position = positions.get(id);
    return { ...rest, ...(position && { [picture]: position }) } as Entry;
  };
  return {
    ...network,
    ...(network.beneficiary && { beneficiary: placed(network.beneficiary, BENEFICIARY) }),
    actors: network.actors.map((actor) => placed(actor, actor.id)),
  };
}
