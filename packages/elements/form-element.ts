import { property } from 'lit/decorators.js';
import type { Response } from 'talkoot/engine';
import { partId } from './asking.ts';
import type { DraftState } from './draft-state.ts';
import { DraftingElement } from './drafting-element.ts';
import { FormParticipation } from './form-participation.ts';
import type { FormHost } from './form-participation.ts';
import { msg } from './localize.ts';
import { readingPart } from './reading.ts';

/** An element that takes part in the form around it, as a control of the browser does. */
export abstract class FormElement extends DraftingElement implements FormHost {
  static readonly formAssociated = true;

  /** Name of its entries in a form; without one nothing is posted. */
  @property() name = '';
  /** Nothing may be changed, and nothing is posted. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  protected readonly participation = new FormParticipation(this);
  #submitted: Response | undefined;

  override get locked(): boolean {
    return super.locked || this.participation.isDisabled;
  }

  get submitted(): Response | undefined {
    return this.#submitted;
  }

  get form(): HTMLFormElement | null {
    return this.participation.form;
  }

  get validity(): ValidityState {
    return this.participation.validity;
  }

  get validationMessage(): string {
    return this.participation.validationMessage;
  }

  /** Whether all answers are in order; nothing is shown. */
  checkValidity(): boolean {
    return this.participation.checkValidity();
  }

  /** Whether all answers are in order; what is not is shown. */
  reportValidity(): boolean {
    return this.participation.reportValidity();
  }

  /**
   * Shows what must be mended, wherever it stands.
   * @internal
   */
  abstract showMistakes(): void;

  firstMistake(): ReturnType<FormHost['firstMistake']> {
    const { asking } = this;
    const address = asking?.questionnaire.violations()[0]?.address;
    if (!asking || address === undefined) return undefined;
    const words = this.inLanguage(() => {
      const part = readingPart();
      if (!part) return msg('Tarkista vastaus', { id: 'violation-constraint' });
      return `${part.nameOf(asking, address)} ${part.violationText(asking, asking.questionnaire.question(address))}`;
    });
    const question = (this.renderRoot as ShadowRoot | undefined)?.getElementById(partId(address, 'question'));
    const control = question?.querySelector<HTMLElement>('input, textarea, select, button');
    return { words, control: control ?? undefined };
  }

  formState(): string | undefined {
    // The browser would give it back to whoever comes next.
    if (this.leavesNoTrace) return undefined;
    return this.questionnaire && JSON.stringify(this.draftPayload());
  }

  formSubmits(): void {
    this.#submitted = this.questionnaire?.submit();
    this.desk.savedElsewhere();
  }

  override draftStateChanged(state: DraftState): void {
    super.draftStateChanged(state);
    if (state.status === 'declined') this.participation.remember();
  }

  override async startAnew(): Promise<void> {
    this.#submitted = undefined;
    await super.startAnew();
    this.participation.remember();
  }

  override answered(): void {
    super.answered();
    this.#submitted = undefined;
  }

  override committed(address: string): void {
    super.committed(address);
    this.participation.remember();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.participation.follow(form);
    if (form) this.needReading();
    this.requestUpdate();
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.participation.isDisabled = isDisabled;
    this.requestUpdate();
  }

  /**
   * Begins anew, as the form does; a draft on the device follows.
   * @internal
   */
  formResetCallback(): void {
    this.begin();
    this.answered();
    this.requestUpdate();
  }

  /**
   * The browser gives back what stood here when the person left the page; a draft knows better.
   * @internal
   */
  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === 'string') void this.#restore(JSON.parse(state));
  }

  async #restore(payload: unknown): Promise<void> {
    await this.updateComplete;
    if (!this.questionnaire || this.questionnaire.progress.answered > 0) return;
    const show = await this.draftReader();
    show(payload);
    this.requestUpdate();
  }
}
