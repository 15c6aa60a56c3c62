import type { LocalizedText } from 'talkoot/engine';
import { isApproximateDay } from './day.ts';
import { assertLanguageTag } from './language-tag.ts';
import type { Actor, ActorKind, Network } from './network.ts';
import { quote } from './problem.ts';
import { randomId } from './random-id.ts';
import { comparable } from './value-name.ts';

/**
 * Adds an actor, or finds the one that has this name already, in any language: capitals and spacing make no
 * difference. An actor that is found stays as it is, and so does the network.
 *
 * @param options - of a new actor
 * @throws RangeError for an empty name or what is no language tag.
 */
export function addActor(
  network: Network,
  name: string,
  language: string,
  options: { readonly kind?: ActorKind; readonly role?: 'core' | 'other' } = {},
): { network: Network; actor: Actor } {
  const text = localized({ [language]: name });
  const wanted = comparable(name);
  const present = network.actors.find((actor) =>
    Object.values(actor.name).some((known) => comparable(known) === wanted),
  );
  if (present) return { network, actor: present };
  const { kind, role } = options;
  const actor: Actor = {
    id: randomId(),
    name: text,
    ...(kind !== undefined && { kind }),
    ...(role !== undefined && { role }),
  };
  return { network: { ...network, actors: [...network.actors, actor] }, actor };
}

/**
 * Gives an actor the name it has taken; the former one is remembered, in all its languages.
 *
 * @param name - the new name, in one language or more
 * @param until - when the change was, as exactly as it is known: `2019`, `2019-04` or `2019-04-01`
 * @throws RangeError for an unknown actor, an empty name, what is no language tag or no date.
 */
export function renameActor(network: Network, actorId: string, name: LocalizedText, until?: string): Network {
  const text = localized(name);
  if (until !== undefined && !isApproximateDay(until))
    throw new RangeError(`${quote(until)} is no date; needed: YYYY, YYYY-MM or YYYY-MM-DD`);
  return changeActor(network, actorId, (actor) => {
    const former = { name: actor.name, ...(until !== undefined && { until }) };
    return { ...actor, name: text, formerNames: [...(actor.formerNames ?? []), former] };
  });
}

/**
 * Corrects the name of an actor in one language, or adds it; nothing is remembered as former.
 *
 * @throws RangeError for an unknown actor, an empty name or what is no language tag.
 */
export function correctActorName(network: Network, actorId: string, name: string, language: string): Network {
  const text = localized({ [language]: name });
  return changeActor(network, actorId, (actor) => ({ ...actor, name: { ...actor.name, ...text } }));
}

/** The network with one actor changed. @throws RangeError for an unknown actor. */
export function changeActor(network: Network, actorId: string, change: (actor: Actor) => Actor): Network {
  if (!network.actors.some(({ id }) => id === actorId))
    throw new RangeError(`The network has no actor ${quote(actorId)}`);
  const actors = network.actors.map((actor) => (actor.id === actorId ? change(actor) : actor));
  return { ...network, actors };
}

/** A name made ready to be stored. */
export function localized(name: LocalizedText): LocalizedText {
  const entries = Object.entries(name).map(([language, words]) => [language, words.trim()] as const);
  entries.forEach(([language]) => assertLanguageTag(language));
  if (entries.length === 0 || entries.some(([, words]) => words === ''))
    throw new RangeError(`${quote(name)} is no name; needed: at least one language, and a text in each`);
  return Object.fromEntries(entries);
}
