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
  /** Several people use the device: the browser is to learn nothing of what one of them types. */
  readonly leavesNoTrace: boolean;
  /** What is typed in a control at the moment, by address, where it is not simply the stored answer. */
  readonly typed: Map<string, string>;
  /** The last row taken out of each repeating group, until another act: it can be put back. */
  readonly removed: ReadonlyMap<string, RemovedRow>;
  /** What the last act at a question brought about and is to be said, by address, until another act. */
  readonly told: ReadonlyMap<string, Told>;
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
  /** Moves focus to a part of a question by its id, once what is asked for now is rendered. */
  focus(id: string): void;
  /** Does something that moves the page: at once, or when a pointer that is down is up again. */
  whenFree(act: () => void): void;
  /** The person has left a question. */
  leave(address: string): void;
  addRow(group: string): void;
  /** @param name - what the row is called, to say what was removed. */
  removeRow(group: string, id: string, name: string): void;
  /** Puts a row where another one stands. @param name - what the row is called, to say where it is now. */
  moveRow(group: string, id: string, position: number, name: string): void;
  undoRemove(group: string): void;
  /** Adds an item to the list of a question and picks it. @returns whether somebody keeps the list. */
  addItem(address: string, label: string): Promise<boolean>;
  /** Keeps what is typed and not stored yet, so that it is there again later; an empty text is nothing. */
  keepTyped(key: string, text: string): void;
  /** Says something of a question that only its view knows the words for; without it, nothing any more. */
  tell(address: string, what?: Told): void;
  /** Shows anew what only the screen knows of a question. @returns when it is shown. */
  refresh(address: string): Promise<unknown>;
}

/** A row taken out, where it stood, and what it was called. */
export interface RemovedRow {
  readonly row: { readonly id: string };
  readonly position: number;
  readonly name: string;
}

/** What happened, and the words to fill in where it is said. */
export type Told = readonly [what: string, ...words: string[]];

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
