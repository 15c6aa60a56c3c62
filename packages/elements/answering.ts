import type { Answer, Item, Questionnaire, QuestionState, Row } from 'talkoot/engine';
import { partId } from './asking.ts';
import type { Asking } from './asking.ts';
import type { QuestionViews, Rendered } from './question-view.ts';
import { renderQuestion } from './question.ts';

/** What answering needs of the element. */
export interface AnsweringHost {
  readonly language: string;
  readonly locked: boolean;
  readonly updateComplete: Promise<boolean>;
  readonly renderRoot: DocumentFragment | HTMLElement;
  requestUpdate(): void;
  /** A person changed an answer: to be kept. */
  answered(): void;
  /** A control says that its value is final for now. */
  committed(address: string): void;
  /** Adds to an external list; undefined when nobody keeps it. */
  addToList(list: string, label: string): Promise<Item | undefined>;
}

/** Carries what a person does on screen into the engine, and keeps what only the screen knows. */
export class Answering implements Asking {
  readonly questionnaire: Questionnaire;
  readonly views: QuestionViews;
  readonly typed = new Map<string, string>();
  readonly removed = new Map<string, { row: Row; position: number }>();
  readonly #host: AnsweringHost;
  #left: Set<string> | undefined;
  #later: (() => void)[] = [];

  constructor(host: AnsweringHost, questionnaire: Questionnaire, views: QuestionViews) {
    this.#host = host;
    this.questionnaire = questionnaire;
    this.views = views;
  }

  get language(): string {
    return this.#host.language;
  }

  get locked(): boolean {
    return this.#host.locked;
  }

  showsViolation(state: QuestionState): boolean {
    return state.violation !== undefined && state.touched;
  }

  render(address: string): Rendered {
    return renderQuestion(this, address);
  }

  answer(address: string, answer: Answer | undefined): void {
    if (this.locked) return;
    this.questionnaire.answer(address, answer);
    this.#done();
  }

  commit(address: string): void {
    this.#host.committed(address);
  }

  restore(address: string): void {
    if (this.locked) return;
    this.questionnaire.restore(address);
    this.#done();
  }

  leave(address: string): void {
    this.typed.delete(address);
    if (this.#left) this.#left.add(address);
    else this.#touch(address);
  }

  /**
   * A pointer goes down: leaving a question may show its error, and a button that moves away between down and up
   * would never be clicked. So what is left meanwhile is told only after the pointer is up.
   */
  hold(): void {
    if (this.#left) return;
    const left = new Set<string>();
    this.#left = left;
    const release = (): void => {
      removeEventListener('pointerup', later);
      removeEventListener('pointercancel', later);
      this.#left = undefined;
      left.forEach((address) => this.#touch(address));
      this.#later.splice(0).forEach((act) => act());
    };
    // The click comes right after the pointer is up, in the same task.
    const later = (): unknown => setTimeout(release);
    addEventListener('pointerup', later);
    addEventListener('pointercancel', later);
  }

  whenFree(act: () => void): void {
    if (this.#left) this.#later.push(act);
    else act();
  }

  #touch(address: string): void {
    // Passing by an empty question is no mistake yet; what is needed is asked for when going on.
    const { answered } = this.questionnaire.question(address);
    if (answered) this.questionnaire.touch(address);
  }

  addRow(group: string): void {
    if (this.locked) return;
    const id = this.questionnaire.addRow(group);
    this.#done();
    this.commit(group);
    this.#focusIn(partId(group, id));
  }

  removeRow(group: string, id: string): void {
    if (this.locked) return;
    const position = this.questionnaire.question(group).rows?.findIndex((row) => row.id === id) ?? 0;
    const row = this.questionnaire.removeRow(group, id);
    this.removed.clear();
    this.removed.set(group, { row, position });
    this.#changed(group);
    this.#focus(partId(group, 'undo'));
  }

  undoRemove(group: string): void {
    const removed = this.removed.get(group);
    if (!removed) return;
    this.questionnaire.insertRow(group, removed.row, removed.position);
    this.#done();
    this.commit(group);
    this.#focusIn(partId(group, removed.row.id));
  }

  async addItem(address: string, label: string): Promise<boolean> {
    const { question } = this.questionnaire.question(address);
    if (question.type !== 'list' || this.locked) return false;
    const item = await this.#host.addToList(question.list, label);
    if (item === undefined) return false;
    const { answer } = this.questionnaire.question(address);
    const picked = Array.isArray(answer) ? (answer as readonly string[]) : [];
    const next = question.max === 1 ? [item.id] : [...picked.filter((id) => id !== item.id), item.id];
    this.answer(address, next);
    this.commit(address);
    return true;
  }

  /** Moves focus to the control of a question; to its first one when it has several. */
  focusQuestion(address: string): void {
    const control = this.#element(partId(address, 'control'));
    if (control) control.focus();
    else this.#focusIn(partId(address, 'question'));
  }

  /** Another act makes the last removal final. */
  #done(): void {
    this.removed.clear();
    this.#host.answered();
  }

  #changed(group: string): void {
    this.#host.answered();
    this.commit(group);
  }

  #element(id: string): HTMLElement | null {
    return (this.#host.renderRoot as ShadowRoot).getElementById(id);
  }

  #focus(id: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#element(id)?.focus());
  }

  #focusIn(id: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#element(id)?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
    });
  }
}
