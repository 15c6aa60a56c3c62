import type { LocalizedText } from 'talkoot/engine';
import { pickText } from './actor-name.ts';
import { changeActor, localized } from './actors.ts';
import type { Network } from './network.ts';
import { comparable } from './value-name.ts';

/**
 * The group that each actor belongs to, by the actor's id, in a language as `actorName` chooses it. Actors that belong
 * to none are not in it. Groups of the same words are one, whatever their capitals and spacing: all of its actors get
 * the wording that stands first in the document.
 */
export function actorGroups(network: Network, language: string): Map<string, string> {
  const wordings = new Map<string, string>();
  return new Map(
    network.actors.flatMap(({ id, group }): [string, string][] => {
      const words = group === undefined ? '' : pickText(group, language).trim();
      if (words === '') return [];
      const key = comparable(words);
      if (!wordings.has(key)) wordings.set(key, words);
      return [[id, wordings.get(key)!]];
    }),
  );
}

/**
 * Says which group an actor belongs to; an empty text takes it out of its group. A group that is there already, by any
 * of its languages, is taken with all of them, so that it stays one group in every language.
 *
 * @throws RangeError for an unknown actor or what is no language tag.
 */
export function setActorGroup(network: Network, actorId: string, group: string, language: string): Network {
  const text = group.trim() === '' ? undefined : groupOf(network, group, language);
  return changeActor(network, actorId, ({ group: _, ...actor }) =>
    text === undefined ? actor : { ...actor, group: text },
  );
}

function groupOf(network: Network, name: string, language: string): LocalizedText {
  const wanted = comparable(name);
  const found = network.actors.find(({ group = {} }) =>
    Object.values(group).some((words) => comparable(words) === wanted),
  );
  return found?.group ?? localized({ [language]: name });
}
