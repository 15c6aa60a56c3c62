import type { LocalizedText } from 'talkoot/engine';
import type { Flow } from './flow.ts';
import type { Plan } from './plan.ts';
import type { NetworkCopy } from './public-copy.ts';
import type { Round } from './round.ts';
import type { Beneficiary, Position, Value } from './value.ts';

/** The version of the network file that is written; older ones are brought up to it when read. */
export const FORMAT = 1;

/**
 * The network file: one document about who is in a network, what flows between them and what they have agreed.
 *
 * Several tools read and write it, of several ages, so every reader keeps what it does not know, at every level:
 * properties that are not named here, and the parts of type {@link Carried}. Therefore a new optional property does
 * not change the format; a new meaning, or a property that has to be there, does.
 */
export interface Network {
  readonly talkoot: typeof FORMAT;
  /** The same in all copies and revisions of one network. */
  readonly id: string;
  /** Names this saved state: another random id at every saving. */
  readonly revision: string;
  /** The revisions this one was made from: none for a new network, one after an edit, two after a merge. */
  readonly parents: readonly string[];
  /** Revisions before the parents, nearest first, the oldest forgotten; `nextRevision` says why. */
  readonly ancestors?: readonly string[];
  /** What was left out when it was saved for others; absent: nothing, it is the working copy. See `networkCopy`. */
  readonly copy?: NetworkCopy;
  /** What the network calls itself; empty while it has no name. */
  readonly title: string;
  /** BCP 47 tag of the language the network writes in: its title, its plan, its actions. */
  readonly language?: string;
  /** The day, month or year the picture is of, `2016` say; absent: the present. */
  readonly asOf?: string;
  /** Whom the network exists for. */
  readonly beneficiary?: Beneficiary;
  readonly actors: readonly Actor[];
  readonly values: readonly Value[];
  /** What moves between the actors, and between them and the beneficiary. Ends may point to nobody: see `flowProblems`. */
  readonly flows: readonly Flow[];
  readonly plan?: Plan;
  /** What `isRound` does not know is carried through. */
  readonly rounds?: readonly (Round | Carried)[];
  readonly meetings?: readonly Carried[];
  readonly people?: readonly Carried[];
}

/** An organisation, a project or a group of people that the network counts with. */
export interface Actor {
  readonly id: string;
  /** In one language or more; read it with `actorName`. */
  readonly name: LocalizedText;
  /** One of {@link ACTOR_KINDS}, or one that a later version knows; read it with `actorKind`. */
  readonly kind?: string;
  /** Whether the network could work without it. */
  readonly role?: 'core' | 'other';
  /** Which part of the network it belongs to, in people's own words; read it with `actorGroups`. */
  readonly group?: LocalizedText;
  /** The names it had before, oldest first. */
  readonly formerNames?: readonly FormerName[];
  /** Where it stands in the picture of flows; absent: the layout finds a place. */
  readonly position?: Position;
  /** Where its card was put by hand on the client map. */
  readonly cardPosition?: Position;
}

export interface FormerName {
  readonly name: LocalizedText;
  /** When the next name came into use, as exactly as it is known: `2019`, `2019-04` or `2019-04-01`. */
  readonly until?: string;
}

/** The kinds of actor the tools have a word and a colour for. */
export const ACTOR_KINDS = [
  'municipality',
  'state',
  'wellbeing-county',
  'ngo',
  'education',
  'company',
  'congregation',
  'project',
  'residents',
  'other',
] as const;

export type ActorKind = (typeof ACTOR_KINDS)[number];

/** An entry of a part that this version carries through as it is, whatever else it holds. */
export interface Carried {
  /** Unique in its part. */
  readonly id: string;
  readonly [property: string]: unknown;
}
