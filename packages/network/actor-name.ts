import type { LocalizedText } from 'talkoot/engine';
import { ACTOR_KINDS } from './network.ts';
import type { Actor, ActorKind } from './network.ts';

/**
 * The name of an actor in a language; where there is none, in the nearest variant of it (`sv-FI`, `sv`, `sv-SE`),
 * and else in the language that was written first.
 */
export function actorName(actor: Actor, language: string): string {
  return pickText(actor.name, language);
}

/** The kind of an actor as this version can show it: a kind it does not know is `other`; undefined when none is said. */
export function actorKind(actor: Actor): ActorKind | undefined {
  if (actor.kind === undefined) return undefined;
  return ACTOR_KINDS.find((kind) => kind === actor.kind) ?? 'other';
}

/** The text in a language, by the rule of `actorName`; empty when nothing is written. */
export function pickText(text: LocalizedText, language: string): string {
  const written = Object.keys(text).filter((tag) => text[tag]!.trim() !== '');
  for (let tag = language; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    if (written.includes(tag)) return text[tag]!;
  }
  const [primary] = language.split('-');
  const nearest = written.find((tag) => tag.split('-')[0] === primary) ?? written[0];
  return nearest === undefined ? '' : text[nearest]!;
}
