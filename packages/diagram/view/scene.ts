import type { Network } from 'talkoot/network';
import type { End, ShownFlow, ShownNetwork } from '../drawing/shown-network.ts';
import type { DiagramWords } from '../words/words.ts';

/** What every view is given: what it shows, in which words, what is chosen and what an act leads to. */
export interface Scene {
  /** The document that is shown, with what no view shows. */
  readonly network: Network;
  readonly shown: ShownNetwork;
  readonly words: DiagramWords;
  readonly language: string;
  readonly isRightToLeft: boolean;
  readonly editable: boolean;
  readonly headingLevel: number;
  /** Id of the end, flow or value that is chosen; empty when none is. */
  readonly selection: string;
  /** Ids of the flows of the value that is chosen; empty when none is. */
  readonly chosenFlows: ReadonlySet<string>;
  /** Id of the end or flow that the Tab key reaches in a drawing. */
  readonly stop: string;
  /** Chooses an end or a flow; a person's act. */
  readonly choose: (id: string) => void;
}

/**
 * What an end is: the client, or the group and kind of an actor, as far as they are said. The group comes first, as it is
 * seen below the name, for those who speak to the page (WCAG 2.5.3).
 */
export function natureOf({ words }: Scene, { isClient, kind, group }: End): readonly string[] {
  if (isClient) return [words.client];
  return [...(group === undefined ? [] : [words.inGroup(group)]), ...(kind ? [words.actorKinds[kind]] : [])];
}

/** What is said of an end in one sentence: what it is, how much it gives and gets, with whom it is mutual. */
export function endSentence(scene: Scene, end: End): string {
  const mutual = end.mutual.map(({ name }) => name);
  return scene.words.actorIs(end.name, natureOf(scene, end), end.gives.length, end.gets.length, mutual);
}

/** What is said of a flow, or of several that go the same way. */
export function flowSentence(
  { words }: Scene,
  [first, ...others]: readonly ShownFlow[],
  isGot = false,
): string {
  const { value, from, to, flow } = first!;
  if (others.length > 0) {
    return words.flowsAre(
      others.length + 1,
      from.name,
      to.name,
      [first!, ...others].map((member) => member.value),
    );
  }
  // It begins as the label that is seen does, for those who speak to the page (WCAG 2.5.3).
  const { state } = flow;
  const named = state === undefined || state === 'works' ? value : `${value} (${words.states[state]})`;
  const seen = isGot ? `${words.gets}: ${named}` : named;
  return words.flowIs(seen, from.name, to.name, flow.kind ? [words.kindOf[flow.kind]] : []);
}

/** Whether a flow is chosen, by itself or with its value. */
export function isFlowChosen({ selection, chosenFlows }: Scene, id: string): boolean {
  return id === selection || chosenFlows.has(id);
}
