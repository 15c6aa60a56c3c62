import type { End, ShownFlow, ShownNetwork } from '../drawing/shown-network.ts';
import type { DiagramWords } from '../words/words.ts';

/** What every view is given: what it shows, in which words, what is chosen and what an act leads to. */
export interface Scene {
  readonly shown: ShownNetwork;
  readonly words: DiagramWords;
  readonly language: string;
  readonly isRightToLeft: boolean;
  readonly editable: boolean;
  readonly headingLevel: number;
  /** Id of the end or flow that is chosen; empty when none is. */
  readonly selection: string;
  /** Id of the end or flow that the Tab key reaches in a drawing. */
  readonly stop: string;
  /** Chooses an end or a flow; a person's act. */
  readonly choose: (id: string) => void;
}

/** What is said of an end in one sentence: its kind, how much it gives and gets, with whom it is mutual. */
export function endSentence({ words }: Scene, end: End): string {
  const kind = end.isClient ? words.client : end.kind && words.actorKinds[end.kind];
  const mutual = end.mutual.map(({ name }) => name);
  return words.actorIs(end.name, kind, end.gives.length, end.gets.length, mutual);
}

/** What is said of a flow, or of several that go the same way. */
export function flowSentence({ words }: Scene, [first, ...others]: readonly ShownFlow[]): string {
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
  const seen = state === undefined || state === 'works' ? value : `${value} (${words.states[state]})`;
  return words.flowIs(seen, from.name, to.name, flow.kind ? [words.kindOf[flow.kind]] : []);
}
