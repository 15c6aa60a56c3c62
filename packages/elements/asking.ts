import type { Answer, Questionnaire, QuestionState } from 'talkoot/engine';
import type { QuestionViews, Rendered } from './question-view.ts';

/** What the functions that render questions need of the element they stand in. */
export interface Asking {
  readonly questionnaire: Questionnaire;
  /** How each type of question is shown. */
  readonly views: QuestionViews;
  /** Language of the content, a BCP 47 tag. */
  readonly language: string;
  /** Nothing may be changed for now. */
  readonly locked: boolean;
  /** What is typed in a control at the moment, by address, where it is not simply the stored answer. */
  readonly typed: Map<string, string>;
  /** The last row taken out of each repeating group, until another act: it can be put back. */
  readonly removed: ReadonlyMap<string, RemovedRow>;
  /** Whether a question's violation is to be shown. */
  showsViolation(state: QuestionState): boolean;
  /** Renders a question inside another one. */
  render(address: string): Rendered;
  /** Stores what a person just typed or chose. */
  answer(address: string, answer: Answer | undefined): void;
  /** A control says that its value is final for now: the native `change`. */
  commit(address: string): void;
  /** Takes a nonresponse back. */
  restore(address: string): void;
  /** Does something that moves the page: at once, or when a pointer that is down is up again. */
  whenFree(act: () => void): void;
  /** The person has left a question. */
  leave(address: string): void;
  addRow(group: string): void;
  removeRow(group: string, id: string): void;
  undoRemove(group: string): void;
  /** Adds an item to the list of a question and picks it. @returns whether somebody keeps the list. */
  addItem(address: string, label: string): Promise<boolean>;
}

/** A row taken out, and where it stood. */
export interface RemovedRow {
  readonly row: { readonly id: string };
  readonly position: number;
}

/** The text of a role of a question by its address, or of an item by its text key. */
export function textOf(asking: Asking, place: string, role: string): string | undefined {
  return asking.questionnaire.text(`${place}.${role}`, asking.language);
}

/** The label of a question; its id where no text exists, so that the lack is seen. */
export function labelOf(asking: Asking, state: QuestionState): string {
  return textOf(asking, state.address, 'label') ?? state.question.id;
}

/** Ids of the parts of a question (`question`, `label`, `hint`, `error`, `control` …), unique in the shadow root. */
export function partId(address: string, part: string): string {
  return `${address}:${part}`;
}
