/** Fired when a person has changed an answer; the answer is on the element. */
export class AnswerChangeEvent extends Event {
  /** Address of the question, e.g. `goals/<row>/by`. */
  readonly question: string;

  constructor(question: string) {
    super('change', { bubbles: true, composed: true });
    this.question = question;
  }
}
