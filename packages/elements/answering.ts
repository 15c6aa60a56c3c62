import { guard } from 'lit/directives/guard.js';
import type { Answer, Item, Questionnaire, QuestionState, Row } from 'talkoot/engine';
import { partId } from './asking.ts';
import type { Asking, Told } from './asking.ts';
import type { QuestionViews, Rendered } from './question-view.ts';
import { renderQuestion } from './question.ts';
import { readingPart } from './reading.ts';

/** What answering needs of the element. */
export interface AnsweringHost {
  readonly language: string;
  readonly locked: boolean;
  /** Several people use the device: the browser is to learn nothing of what one of them types. */
  readonly leavesNoTrace?: boolean;
  readonly updateComplete: Promise<boolean>;
  readonly renderRoot: DocumentFragment | HTMLElement;
  requestUpdate(): void;
  /** Renders again, of the questions only those that were named. */
  updateSome(): void;
  /** A person changed an answer: to be kept. */
  answered(): void;
  /** A control says that its value is final for now. */
  committed(address: string): void;
  /** Adds to an external list; undefined when nobody keeps it. */
  addToList(list: string, label: string): Promise<Item | undefined>;
}

/** The control that a question begins with; listening to it is no answering. */
const FIRST = ':is(input, textarea, select, button):not(.listen)';

/** Carries what a person does on screen into the engine, and keeps what only the screen knows. */
export class Answering implements Asking {
  readonly questionnaire: Questionnaire;
  readonly views: QuestionViews;
  readonly typed = new Map<string, string>();
  readonly removed = new Map<string, { row: Row; position: number; name: string }>();
  readonly told = new Map<string, Told>();
  readonly #host: AnsweringHost;
  #left: Set<string> | undefined;
  #later: (() => void)[] = [];
  /** New whenever all questions are to be rendered again; the counts are of what changed in single ones. */
  #whole = {};
  readonly #changes = new Map<string, number>();
  /** The section of each question that stands in no group. */
  readonly #sectionOf: ReadonlyMap<string, string>;

  constructor(host: AnsweringHost, questionnaire: Questionnaire, views: QuestionViews) {
    this.#host = host;
    this.questionnaire = questionnaire;
    this.views = views;
    this.#sectionOf = new Map(
      questionnaire.definition.sections.flatMap((section) =>
        section.questions.map(({ id }) => [id, section.id]),
      ),
    );
  }

  get language(): string {
    return this.#host.language;
  }

  get locked(): boolean {
    return this.#host.locked;
  }

  get leavesNoTrace(): boolean {
    return this.#host.leavesNoTrace ?? false;
  }

  showsViolation(state: QuestionState): boolean {
    return state.violation !== undefined && state.touched && readingPart() !== undefined;
  }

  render(address: string): Rendered {
    // With a thousand questions on a page a key pressed must cost one of them.
    return guard([this.#whole, this.#changes.get(address)], () => renderQuestion(this, address)) as Rendered;
  }

  /** All questions are to be rendered again. */
  renew(): void {
    this.#whole = {};
  }

  /** Renders a section again only when something in it is to be, or what else it shows is new. */
  renderSection(id: string, shown: readonly unknown[], render: () => Rendered): Rendered {
    return guard([this.#whole, this.#changes.get(id), ...shown], render) as Rendered;
  }

  /** These questions, and what they stand in, are to be rendered again. */
  renewSome(addresses: ReadonlySet<string>): void {
    const sections = new Set<string>();
    for (const address of addresses) {
      sections.add(this.#sectionOf.get(address.split('/')[0]!) ?? '');
      for (let end = address.length; end > 0; end = address.lastIndexOf('/', end - 1)) {
        const place = address.slice(0, end);
        this.#count(place);
      }
    }
    sections.forEach((section) => this.#count(section));
  }

  #count(place: string): void {
    this.#changes.set(place, (this.#changes.get(place) ?? 0) + 1);
  }

  answer(address: string, answer: Answer | undefined): void {
    if (this.locked) return;
    this.questionnaire.answer(address, answer);
    this.#done();
  }

  commit(address: string): void {
    this.renewSome(new Set([address]));
    this.#host.committed(address);
  }

  restore(address: string): void {
    if (this.locked) return;
    this.questionnaire.restore(address);
    this.#done();
  }

  leave(address: string): void {
    this.renewSome(new Set([address]));
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

  removeRow(group: string, id: string, name: string): void {
    if (this.locked) return;
    const position = this.#rowIds(group).indexOf(id);
    const row = this.questionnaire.removeRow(group, id);
    this.#done();
    this.removed.set(group, { row, position, name });
    this.commit(group);
    this.focus(partId(group, 'undo'));
  }

  moveRow(group: string, id: string, position: number, name: string): void {
    const ids = this.#rowIds(group);
    if (this.locked || position < 0 || position >= ids.length) return;
    this.questionnaire.insertRow(group, this.questionnaire.removeRow(group, id), position);
    this.#done();
    this.commit(group);
    this.tell(group, ['moved', name, String(position + 1), String(ids.length)]);
    // At either end the button pressed leads nowhere any more; the other one is the way back.
    const isUp = position === ids.length - 1 || (position > 0 && position < ids.indexOf(id));
    this.focus(partId(group, `${id}:${isUp ? 'up' : 'down'}`));
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

  keepTyped(key: string, text: string): void {
    if (text === '') this.typed.delete(key);
    else this.typed.set(key, text);
    this.#host.answered();
  }

  tell(address: string, what?: Told): void {
    if (what) this.told.set(address, what);
    else if (!this.told.delete(address)) return;
    void this.refresh(address);
  }

  refresh(address: string): Promise<unknown> {
    this.renewSome(new Set([address]));
    this.#host.updateSome();
    return this.#host.updateComplete;
  }

  #rowIds(group: string): string[] {
    return this.questionnaire.question(group).rows?.map(({ id }) => id) ?? [];
  }

  /** Another act makes the last removal final; what was said of the one before is past. */
  #done(): void {
    this.renewSome(new Set([...this.removed.keys(), ...this.told.keys()]));
    this.removed.clear();
    this.told.clear();
    this.#host.answered();
  }

  #element(id: string): HTMLElement | null {
    return (this.#host.renderRoot as ShadowRoot).getElementById(id);
  }

  focus(id: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#element(id)?.focus());
  }

  #focusIn(id: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#element(id)?.querySelector<HTMLElement>(FIRST)?.focus();
    });
  }
}
