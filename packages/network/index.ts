/**
 * `talkoot/network`: the network file. One document, opened and saved by several tools; every function returns a new
 * one and changes none. Nothing that a file holds is lost, known to this version or not.
 */
export { ACTOR_KINDS } from './network.ts';
export type { Actor, ActorKind, Carried, FormerName, Network } from './network.ts';
export type { Action, ActionState, Plan } from './plan.ts';
export { createNetwork } from './create-network.ts';
export type { NewNetwork } from './create-network.ts';
export { parseNetwork } from './parse-network.ts';
export { LONGEST_TEXT, parseNetworkText } from './parse-network-text.ts';
export { NetworkError } from './problem.ts';
export type { NetworkErrorReason } from './problem.ts';
export { migrate } from './migrate.ts';
export type { Migration } from './migrate.ts';
export type { JsonObject } from './plain-json.ts';
export { serializeNetwork } from './serialize-network.ts';
export { networkFileName } from './file-name.ts';
export { lineage, nextRevision } from './revision.ts';
export { addActor, correctActorName, renameActor } from './actors.ts';
export { actorKind, actorName } from './actor-name.ts';
export { unknownActors } from './unknown-actors.ts';
