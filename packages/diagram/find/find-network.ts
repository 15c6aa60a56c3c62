import { findOptions } from 'talkoot/elements/option-search.js';
import { actorKind, pickText, valueName } from 'talkoot/network';
import type { Actor, Network } from 'talkoot/network';
import type { End, ShownFlow } from '../drawing/shown-network.ts';
import { natureOf } from '../view/scene.ts';
import type { Scene } from '../view/scene.ts';
import { findWords } from './find-words.ts';

/** Something that was found. */
export interface Hit {
  /** Id of the end, value or flow. */
  readonly id: string;
  readonly name: string;
  /** What it is, in words. */
  readonly is: string;
}

/** A flow of a word of one letter would be found by nearly every letter. */
const SHORTEST_FOR_FLOWS = 2;

/**
 * Finds actors, values and flows of the present view by words: each word must be in a name, in a former name, kind or
 * group of an actor, in a synonym of a value, and at flows in the value or the names of its ends. Actors come first, then
 * values, then flows; of flows only those whose value has one of the words, since an actor tells its own.
 * A value that is given once is found with its flow, as one.
 */
export function findInNetwork(scene: Scene, text: string): readonly Hit[] {
  const { network, shown, language } = scene;
  const search = <Found extends { readonly label: string }>(options: readonly Found[]): readonly Found[] =>
    findOptions(options, text, language);
  const actors = new Map(network.actors.map((actor) => [actor.id, actor]));
  const ends = search(
    shown.ends.map((end) => ({ end, label: labelOf(scene, end, actors.get(end.id)), id: end.id })),
  );
  const values = valuesOf(scene);
  const looked = text.split(/\s+/u).filter((word) => word.length >= SHORTEST_FOR_FLOWS);
  const named = new Set(
    looked.flatMap((word) => findOptions(values, word, language).map(({ value }) => value.id)),
  );
  const byValue = new Map(values.map(({ value, label }) => [value.id, label]));
  const flows = search(
    shown.flows
      .filter(({ flow }) => named.has(flow.value))
      .map((flow) => ({ flow, label: `${byValue.get(flow.flow.value)} ${flow.from.name} ${flow.to.name}` })),
  );
  const hits = [
    ...inOrder(ends.map(({ end }) => endHit(scene, end, actors.get(end.id)))),
    ...inOrder(search(values).map(({ value, flows: own }) => valueHit(scene, value, own))),
    ...inOrder(flows.map(({ flow }) => flowHit(scene, flow))),
  ];
  const seen = new Set<string>();
  return hits.filter(({ id }) => !seen.has(id) && seen.add(id));

  /** Names that begin with what is looked for stand before those that have it further on. */
  function inOrder(found: readonly Hit[]): readonly Hit[] {
    const begins = ({ name }: Hit): boolean => name.toLowerCase().startsWith(text.trim().toLowerCase());
    return [...found].sort((a, b) => Number(begins(b)) - Number(begins(a)));
  }
}

function formerNames(actor: Actor | undefined, language: string): string[] {
  return (actor?.formerNames ?? []).map(({ name }) => pickText(name, language)).filter((name) => name !== '');
}

function labelOf({ words, language }: Scene, end: End, actor: Actor | undefined): string {
  const kind = actor && actorKind(actor);
  return [
    end.name,
    ...formerNames(actor, language),
    end.isClient ? words.client : '',
    end.group ?? '',
    kind ? words.actorKinds[kind] : '',
  ].join(' ');
}

type Value = Network['values'][number];

interface FoundValue {
  readonly value: Value;
  readonly label: string;
  readonly flows: readonly ShownFlow[];
}

/** The values that are in the view, and those that nobody gives; not those whose flows are only filtered out. */
function valuesOf({ network, shown, language }: Scene): readonly FoundValue[] {
  const byValue = new Map<string, ShownFlow[]>();
  for (const flow of shown.flows) {
    const known = byValue.get(flow.flow.value);
    if (known) known.push(flow);
    else byValue.set(flow.flow.value, [flow]);
  }
  const given = new Set(network.flows.map(({ value }) => value));
  return network.values
    .filter(({ id }) => byValue.has(id) || !given.has(id))
    .map((value) => ({
      value,
      label: [value.name, ...(value.synonyms ?? [])].map((text) => pickText(text, language)).join(' '),
      flows: byValue.get(value.id) ?? [],
    }));
}

function endHit(scene: Scene, end: End, actor: Actor | undefined): Hit {
  const { words, language } = scene;
  const own = findWords(language);
  const nature = natureOf(scene, end);
  const former = formerNames(actor, language);
  const is = [
    ...(end.isClient || end.kind ? nature : [own.actor, ...nature]),
    words.balance(end.gives.length, end.gets.length),
    ...(former.length > 0 ? [own.formerly(former)] : []),
  ];
  return { id: end.id, name: end.name, is: is.join(', ') };
}

function valueHit({ words, language }: Scene, value: Value, flows: readonly ShownFlow[]): Hit {
  const own = findWords(language);
  const synonyms = (value.synonyms ?? [])
    .map((text) => pickText(text, language))
    .filter((text) => text !== '');
  const givers = new Set(flows.map(({ from }) => from)).size;
  const [only] = flows;
  // Given once: the value and its flow are one thing to those who look for it.
  const is = [
    only && flows.length === 1 ? own.valueOf(words.newFlow(only.from.name, only.to.name)) : own.value(givers),
    ...(synonyms.length > 0 ? [own.alsoCalled(synonyms)] : []),
  ];
  return {
    id: only && flows.length === 1 ? only.id : value.id,
    name: valueName(value, language) || value.id,
    is: is.join(', '),
  };
}

function flowHit({ words, language }: Scene, { id, value, from, to }: ShownFlow): Hit {
  return { id, name: value, is: findWords(language).flow(words.newFlow(from.name, to.name)) };
}
