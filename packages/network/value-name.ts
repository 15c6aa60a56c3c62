import type { LocalizedText } from 'talkoot/engine';
import { pickText } from './actor-name.ts';
import { isApproximateDay } from './day.ts';
import type { Actor, Network } from './network.ts';
import { quote } from './problem.ts';
import { BENEFICIARY } from './value.ts';
import type { Value } from './value.ts';

/** The name of a value in a language, or in the nearest one it has: as `actorName` chooses. */
export function valueName(value: Value, language: string): string {
  return pickText(value.name, language);
}

/** The name of the one the network exists for; empty while it has none. */
export function beneficiaryName(network: Network, language: string): string {
  return network.beneficiary === undefined ? '' : pickText(network.beneficiary.name, language);
}

/** The name of an end of a flow, an actor or the beneficiary; undefined for an id that points to nobody. */
export function endName(network: Network, id: string, language: string): string | undefined {
  if (id === BENEFICIARY) return network.beneficiary && beneficiaryName(network, language);
  const actor = network.actors.find((candidate) => candidate.id === id);
  return actor && pickText(actor.name, language);
}

/**
 * The name an actor had on a day, by its former names. A former name whose end is not known is passed over: nobody can
 * say whether it was still in use.
 *
 * @param on - `2016`, `2016-04` or `2016-04-01`; of a year or month, its first day
 * @throws RangeError for what is no date.
 */
export function actorNameAt(actor: Actor, on: string, language: string): string {
  if (!isApproximateDay(on))
    throw new RangeError(`${quote(on)} is no date; needed: YYYY, YYYY-MM or YYYY-MM-DD`);
  const name = actor.formerNames?.find(({ until }) => until !== undefined && on <= until)?.name ?? actor.name;
  return pickText(name, language);
}

/** A name as it is compared: capitals, spacing and the way letters are encoded make no difference. */
export function comparable(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** All words for a value, each with its language in front, as they are compared. */
export function wordsOf(value: Value): string[] {
  return [value.name, ...(value.synonyms ?? [])].flatMap((text: LocalizedText) =>
    Object.entries(text)
      .filter(([, words]) => words.trim() !== '')
      .map(([language, words]) => `${language} ${comparable(words)}`),
  );
}
