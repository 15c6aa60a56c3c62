import type { FoundViolation, Questionnaire } from 'talkoot/engine';
import { partId } from './asking.ts';
import { stepsOf } from './steps.ts';
import type { Presentation, Step } from './steps.ts';

/** Where a person is: before the questions, at a step of them, looking over the answers, or done. */
export type Place = 'start' | number | 'review' | 'done';

/** What turning pages needs of the element. */
export interface PagesHost extends HTMLElement {
  readonly questionnaire: Questionnaire | undefined;
  readonly presentation: Presentation;
  readonly firstPlace: Place;
  readonly updateComplete: Promise<boolean>;
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
  focusQuestion(address: string): void;
  /** What words for errors and answers for reading need is needed now. */
  needReading(): void;
  /** The person is somewhere else now. */
  moved(from: Place, to: Place): void;
}

/** Leads a person through the parts of a questionnaire; focus always goes where the eye does. */
export class Pages {
  place: Place = 0;
  readonly #host: PagesHost;
  /** Addresses of what had to be mended when the person tried to go on. */
  #tried: ReadonlySet<string> = new Set();

  constructor(host: PagesHost) {
    this.#host = host;
  }

  /** What still has to be mended before going on; what was mended or taken away meanwhile is gone. */
  get violations(): readonly FoundViolation[] {
    if (this.#tried.size === 0) return [];
    return this.#host.questionnaire?.violations().filter(({ address }) => this.#tried.has(address)) ?? [];
  }

  get steps(): Step[] {
    const { questionnaire, presentation } = this.#host;
    return questionnaire ? stepsOf(questionnaire, presentation) : [];
  }

  /** Puts the person somewhere without moving focus: at the beginning, or where a draft was left. */
  reset(place: Place): void {
    this.place = place;
    this.#tried = new Set();
    this.#host.requestUpdate();
  }

  /** Shows a place the browser went back to; one that is no more gives way to the nearest. */
  show(place: Place): void {
    this.reset(typeof place === 'number' ? Math.min(place, this.steps.length - 1) : place);
    void this.#host.updateComplete.then(() => this.focus('place'));
  }

  /** Shows another part; focus goes to its heading, or to a question in it. */
  goTo(place: Place, address?: string): void {
    const from = this.place;
    this.#host.needReading();
    this.reset(place);
    this.#host.moved(from, place);
    void this.#host.updateComplete.then(() => {
      if (address) this.#host.focusQuestion(address);
      else this.focus('place');
    });
  }

  goToSection(id: string): void {
    const index = this.steps.findIndex(({ sections }) => sections.some((section) => section.id === id));
    if (index < 0) return;
    const isFirst = this.steps[index]!.sections[0]?.id === id;
    if (isFirst || this.place !== index) this.goTo(index);
    if (!isFirst) void this.#host.updateComplete.then(() => this.focus(partId(id, 'section')));
  }

  /** Goes to the step that holds a question. */
  goToQuestion(address: string): void {
    const [top] = address.split('/');
    const index = this.steps.findIndex(({ sections }) =>
      sections.some(({ questions }) => questions.includes(top!)),
    );
    if (index >= 0) this.goTo(index, address);
  }

  readonly next = (event?: Event): void => {
    // The second click of a double one would pass over a step nobody has seen.
    if (event instanceof UIEvent && event.detail > 1) return;
    const { steps, place } = this;
    if (typeof place !== 'number' || !this.isInOrder(steps[place])) return;
    this.goTo(place < steps.length - 1 ? place + 1 : 'review');
  };

  readonly back = (event?: Event): void => {
    if (event instanceof UIEvent && event.detail > 1) return;
    const { place } = this;
    if (place === 'review') this.goTo(this.steps.length - 1);
    else if (typeof place === 'number') this.goTo(place > 0 ? place - 1 : this.#host.firstPlace);
  };

  /** Whether nothing in a step, or without one anywhere, has to be mended; what has to is shown. */
  isInOrder(step?: Step): boolean {
    const { questionnaire } = this.#host;
    if (!questionnaire) return false;
    this.#host.needReading();
    const within = new Set(step?.sections.flatMap(({ questions }) => questions));
    const found = questionnaire
      .violations()
      .filter(({ address }) => !step || within.has(address.split('/')[0]!));
    found.forEach(({ address }) => questionnaire.touch(address));
    this.#tried = new Set(found.map(({ address }) => address));
    this.#host.requestUpdate();
    if (found.length > 0) void this.#host.updateComplete.then(() => this.focus('error-summary'));
    return found.length === 0;
  }

  /** Shows everything that has to be mended: at once where all is on one page, else in the review, with links. */
  showMistakes(): void {
    const { place } = this;
    if (place !== 'review' && this.#host.presentation !== 'page') {
      this.reset('review');
      this.#host.moved(place, 'review');
    }
    this.isInOrder();
  }

  focus(id: string): void {
    const target = (this.#host.renderRoot as ShadowRoot).getElementById(id);
    target?.focus({ preventScroll: true });
    // What has focus may stand below what is visible; the beginning of a new page may stand above it.
    target?.scrollIntoView({ block: 'nearest' });
    if (id === 'place' && this.#host.getBoundingClientRect().top < 0)
      this.#host.scrollIntoView({ block: 'start' });
  }
}
