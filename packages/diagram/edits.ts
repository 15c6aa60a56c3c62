import {
  addActor,
  addFlow,
  addValue,
  BENEFICIARY,
  changeFlow,
  correctActorName,
  endName,
  removeFlow,
  renameActor,
  setActorGroup,
  setBeneficiary,
  setPositions,
  valueName,
  withoutActor,
} from 'talkoot/network';
import type { ActorKind, Flow, FlowDetails, Network, Position } from 'talkoot/network';
import type { DiagramWords } from './words/words.ts';

/** What came of an edit: another network with what was done, or why nothing was. */
export type Edit =
  { readonly network: Network; readonly what: string; readonly id?: string } | { readonly problem: string };

/** The edits of the diagram, each with the words for undo; nothing here knows about the screen. */
export interface Editor {
  readonly network: Network;
  readonly language: string;
  readonly words: DiagramWords;
}

const nameOf = ({ network, language }: Editor, id: string): string => endName(network, id, language) || id;

const valueOf = ({ network, language }: Editor, id: string): string => {
  const value = network.values.find((candidate) => candidate.id === id);
  return value ? valueName(value, language) : id;
};

/** Adds an actor; one that is there already is not added twice, and told. */
export function addNamedActor({ network, language, words }: Editor, name: string): Edit {
  const clean = name.trim();
  if (clean === '') return { problem: words.needsName };
  const added = addActor(network, clean, language);
  if (added.network === network) return { problem: words.alreadyThere(clean) };
  return { network: added.network, what: words.did.addActor(clean), id: added.actor.id };
}

/** Says whom the network is for. */
export function nameClient({ network, language, words }: Editor, name: string): Edit {
  const clean = name.trim();
  if (clean === '') return { problem: words.needsName };
  const text = { ...network.beneficiary?.name, [language]: clean };
  return { network: setBeneficiary(network, text), what: words.did.setClient(clean), id: BENEFICIARY };
}

/**
 * Gives an end another name in the language that is spoken.
 *
 * @param isNew - whether it has taken a new name, so that the former one is remembered; else a correction
 */
export function renameEnd(editor: Editor, id: string, name: string, isNew = false): Edit {
  const { network, language, words } = editor;
  const clean = name.trim();
  if (clean === '') return { problem: words.needsName };
  if (id === BENEFICIARY) return nameClient(editor, clean);
  const before = nameOf(editor, id);
  const next = isNew
    ? renameActor(network, id, { [language]: clean })
    : correctActorName(network, id, clean, language);
  return { network: next, what: words.did.rename(before, clean), id };
}

/** Says what kind an actor is; undefined takes it back. */
export function setActorKind(editor: Editor, id: string, kind: ActorKind | undefined): Edit {
  const { network, words } = editor;
  const actors = network.actors.map((actor) => {
    if (actor.id !== id) return actor;
    const { kind: _, ...rest } = actor;
    return kind === undefined ? rest : { ...rest, kind };
  });
  return { network: { ...network, actors }, what: words.did.actorKind(nameOf(editor, id)), id };
}

/** Says which group an actor belongs to, in words of its own; empty ones take it out of its group. */
export function setGroup(editor: Editor, id: string, group: string): Edit {
  const { network, language, words } = editor;
  const clean = group.trim();
  const what =
    clean === '' ? words.did.noGroup(nameOf(editor, id)) : words.did.group(nameOf(editor, id), clean);
  return { network: setActorGroup(network, id, clean, language), what, id };
}

/** Takes an actor away with its flows; what it gave stays in the network as benefits without a giver. */
export function removeActor(editor: Editor, id: string): Edit {
  const { network, words } = editor;
  const next = withoutActor(network, id);
  const count = network.flows.length - next.flows.length;
  return { network: next, what: words.did.removeActor(nameOf(editor, id), count) };
}

/** Adds a flow by the name of what is given; a benefit of that name is used again. */
export function addNamedFlow(
  editor: Editor,
  from: string,
  to: string,
  value: string,
  details: FlowDetails = {},
): Edit {
  const { network, language, words } = editor;
  const problems = [
    ...(value.trim() === '' ? [words.needsBenefit] : []),
    ...(from === '' || to === '' || from === to ? [words.needsOther] : []),
  ];
  if (problems.length > 0) return { problem: problems.join(' ') };
  const named = addValue(network, value, language);
  const isThere = network.flows.some(
    (flow) => flow.from === from && flow.to === to && flow.value === named.value.id,
  );
  if (isThere) return { problem: words.flowAlready(value.trim()) };
  const added = addFlow(named.network, { ...details, from, to, value: named.value.id });
  const what = words.did.addFlow(value.trim(), nameOf(editor, from), nameOf(editor, to));
  return { network: added.network, what, id: added.flow.id };
}

/** Changes a flow: its ends, kind or state. */
export function editFlow(editor: Editor, id: string, details: FlowDetails): Edit {
  const { network, words } = editor;
  const flow = network.flows.find((candidate) => candidate.id === id)!;
  const next = { ...flow, ...details };
  if (next.from === next.to) return { problem: words.needsOther };
  return {
    network: changeFlow(network, id, details),
    what: words.did.changeFlow(valueOf(editor, flow.value)),
    id,
  };
}

/**
 * Says in other words what a flow gives. Where no other flow gives the same, the benefit itself is renamed; else this
 * flow gets a benefit of its own, so that nobody else's words change.
 */
export function renameFlowValue(editor: Editor, id: string, name: string): Edit {
  const { network, language, words } = editor;
  const clean = name.trim();
  if (clean === '') return { problem: words.needsBenefit };
  const flow = network.flows.find((candidate) => candidate.id === id)!;
  const what = words.did.changeFlow(valueOf(editor, flow.value));
  const isAlone = network.flows.every((other) => other === flow || other.value !== flow.value);
  const named = addValue(network, clean, language);
  const isKnown = named.network === network;
  if (isAlone && !isKnown) {
    const values = network.values.map((value) =>
      value.id === flow.value ? { ...value, name: { ...value.name, [language]: clean } } : value,
    );
    return { network: { ...network, values }, what, id };
  }
  const isThere = network.flows.some(
    (other) =>
      other !== flow && other.from === flow.from && other.to === flow.to && other.value === named.value.id,
  );
  if (isThere) return { problem: words.flowAlready(clean) };
  return { network: changeFlow(named.network, id, { value: named.value.id }), what, id };
}

/** Takes a flow away. */
export function takeFlow(editor: Editor, id: string): Edit {
  const { network, words } = editor;
  const { from, to, value }: Flow = network.flows.find((candidate) => candidate.id === id)!;
  const what = words.did.removeFlow(valueOf(editor, value), nameOf(editor, from), nameOf(editor, to));
  return { network: removeFlow(network, id), what };
}

/** Puts one end somewhere, while all others keep the places they are seen in. */
export function moveEnd(
  editor: Editor,
  id: string,
  places: ReadonlyMap<string, Position>,
  picture: 'position' | 'cardPosition',
): Edit {
  const what = editor.words.did.move(nameOf(editor, id));
  return { network: setPositions(editor.network, places, picture), what, id };
}

/** Forgets all stored places of a picture, so that everything is placed anew. */
export function tidyUp({ network, words }: Editor, picture: 'position' | 'cardPosition'): Edit {
  const ids = [BENEFICIARY, ...network.actors.map(({ id }) => id)];
  const places = new Map(ids.map((id) => [id, undefined]));
  return { network: setPositions(network, places, picture), what: words.did.tidy };
}
