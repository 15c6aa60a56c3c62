import type { ReactiveController } from 'lit';
import type { Questionnaire, Response } from 'talkoot/engine';
import { readingPart } from './reading.ts';

/** What taking part in a form needs of the element. */
export interface FormHost extends HTMLElement {
  readonly name: string;
  readonly questionnaire: Questionnaire | undefined;
  /** What was submitted, until something is changed again. */
  readonly submitted: Response | undefined;
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  /** Words for the first thing that must be mended, with the control it stands at; undefined when all is in order. */
  firstMistake(): { readonly words: string; readonly control: HTMLElement | undefined } | undefined;
  /** Shows what must be mended. */
  showMistakes(): void;
  /** A form is about to be sent. */
  formSubmits(): void;
  /** What the browser should keep for going back to the page. */
  formState(): string | undefined;
}

/**
 * Lets a questionnaire take part in the form around it. What is posted is made when the form asks for it, so that typing
 * costs nothing.
 */
export class FormParticipation implements ReactiveController {
  readonly #host: FormHost;
  readonly #internals: ElementInternals;
  #form: HTMLFormElement | null = null;
  /** The fieldset or the host's own attribute says so. */
  isDisabled = false;

  constructor(host: FormHost) {
    this.#host = host;
    this.#internals = host.attachInternals();
    host.addController(this);
    host.addEventListener('invalid', this.#onInvalid);
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get validity(): ValidityState {
    this.#judge();
    return this.#internals.validity;
  }

  get validationMessage(): string {
    this.#judge();
    return this.#internals.validationMessage;
  }

  /** Whether all is in order; nothing is shown. */
  checkValidity(): boolean {
    this.#judge();
    return this.#internals.validity.valid;
  }

  /** Whether all is in order; what is not is shown. */
  reportValidity(): boolean {
    const isValid = this.checkValidity();
    if (!isValid) this.#host.showMistakes();
    return isValid;
  }

  /** Whether the form has a button of its own that sends it; a picture that does is not among its elements. */
  get hasButton(): boolean {
    return [...(this.form?.elements ?? [])].some((each) => 'type' in each && each.type === 'submit');
  }

  hostUpdated(): void {
    if (this.form) this.#judge();
  }

  hostDisconnected(): void {
    this.follow(null);
  }

  /** The element came into a form, or left it. */
  follow(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('formdata', this.#onFormData);
    this.#form?.removeEventListener('submit', this.#onSubmit);
    this.#form = form;
    form?.addEventListener('formdata', this.#onFormData);
    form?.addEventListener('submit', this.#onSubmit);
  }

  /** Tells the browser what to keep for going back to this page; the entries themselves come with `formdata`. */
  remember(): void {
    if (this.form) this.#internals.setFormValue(null, this.#host.formState() ?? null);
  }

  #judge(): void {
    const mistake = this.isDisabled ? undefined : this.#host.firstMistake();
    if (!mistake) this.#internals.setValidity({});
    else this.#internals.setValidity({ customError: true }, mistake.words, mistake.control);
  }

  readonly #onFormData = ({ formData }: FormDataEvent): void => {
    const { name, questionnaire, submitted } = this.#host;
    if (!questionnaire || !name || this.isDisabled) return;
    const response = submitted ?? questionnaire.response();
    const part = readingPart();
    // Without it the response alone is posted, which holds all there is.
    if (!part) formData.append(name, JSON.stringify(response));
    else
      part.formEntries(name, questionnaire, response).forEach(([key, value]) => formData.append(key, value));
  };

  readonly #onSubmit = (): void => this.#host.formSubmits();

  /** The browser would point at one control with words of its own; the summary says all, in the person's language. */
  readonly #onInvalid = (event: Event): void => {
    if (event.target !== this.#host) return;
    event.preventDefault();
    this.#host.showMistakes();
  };
}
