import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Answering } from './answering.ts';
import type { BrowserHistory, HistoryHost } from './browser-history.ts';
import { ResponseSubmitEvent } from './events/response-submit-event.ts';
import { FormElement } from './form-element.ts';
import { heading } from './heading.ts';
import { lazyParts } from './lazy-parts.ts';
import { isProof } from './localize.ts';
import { Pages } from './pages.ts';
import type { PagesHost, Place } from './pages.ts';
import { PrintController } from './print-controller.ts';
import type { PaperContent, PrintHost } from './print-controller.ts';
import { renderFailure, renderMissingPart, renderStart, renderUnreviewed } from './questionnaire-view.ts';
import { readingPart } from './reading.ts';
import type { ReadingPart } from './reading.ts';
import type { Sending } from './review-page.ts';
import { renderSectionList } from './section-list.ts';
import { renderStep } from './step-view.ts';
import type { Content } from './step-view.ts';
import type { Presentation } from './steps.ts';
import { styles } from './styles/styles.ts';

/**
 * A questionnaire on screen, whole in one shadow root.
 *
 * @summary Asks the questions of a definition, keeps a draft when the person agrees, and hands over the response.
 * @tag talkoot-questionnaire
 * @status experimental
 * @since 0.1
 *
 * @attr {string} lang - Language of the element; without it, that of the nearest ancestor with one.
 *
 * @fires {AnswerChangeEvent} change - A person changed an answer; `question` is its address.
 * @fires {ResponseSubmitEvent} talkoot-submit - A person submits; `response`, `respondWith(promise)`, cancelable.
 * @fires {DraftChangeEvent} talkoot-draft-change - What is known of the draft changed; `state`.
 * @fires {ListAddEvent} talkoot-list-add - A person adds to an external list; answer with `respondWith(item)`.
 *
 * @csspart legend - The label of a question.
 * @csspart option - One option of a choice.
 * @csspart error - The error at a question.
 * @csspart error-summary - The summary of errors.
 * @csspart draft - The line that says where the answers are.
 *
 * @cssproperty [--talkoot-color-text=currentColor] - Text.
 * @cssproperty --talkoot-color-muted - Hints. Default: the text, softened.
 * @cssproperty [--talkoot-color-surface=transparent] - Background of controls.
 * @cssproperty --talkoot-color-border - Borders of controls. Default: the text, softened.
 * @cssproperty --talkoot-color-accent - Filled buttons, progress, chosen options. Default: a blue fitting the text's lightness.
 * @cssproperty --talkoot-color-on-accent - Text on the accent. Default: white or black, whichever is readable.
 * @cssproperty --talkoot-color-error - Errors. Default: a red fitting the text's lightness.
 * @cssproperty [--talkoot-color-focus=currentColor] - Focus ring.
 * @cssproperty [--talkoot-font-family=inherit] - Font.
 * @cssproperty [--talkoot-space=1em] - Distance between things that belong together.
 * @cssproperty [--talkoot-radius=0.25em] - Corners.
 * @cssproperty [--talkoot-border-width=0.125em] - Borders of controls and buttons.
 * @cssproperty [--talkoot-measure=42em] - Longest line.
 * @cssproperty [--talkoot-print-size=10.5pt] - Size of the text on paper.
 */
export class Questionnaire extends FormElement implements PagesHost, HistoryHost, PrintHost {
  static override styles: CSSResultGroup = styles;

  /** How much is shown at a time: the whole page, a section, or a question. */
  @property() presentation: Presentation = 'section';
  /** Whether the browser's own back button leads through the steps (`steps`), or its history is left alone. */
  @property() history: 'none' | 'steps' = 'none';
  /** Level of the title's heading, 1 to 6; sections are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** What paper gets when the page is printed: the answers, or an empty form to be filled in by hand. */
  @property() print: PaperContent = 'answers';

  @state() private sending: Sending = 'no';

  protected readonly pages = new Pages(this);
  #history: BrowserHistory | undefined;
  readonly #print = new PrintController(this, () => {
    if (!this.hasUpdated) return;
    this.requestUpdate();
    this.performUpdate();
  });

  /** What is on its way cannot be changed. */
  override get locked(): boolean {
    return super.locked || this.sending === 'sending';
  }

  protected override get place(): Place {
    return this.pages.place;
  }

  protected override set place(place: Place) {
    this.pages.reset(place);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.usesHistory && !this.#history) void this.#useHistory();
  }

  async #useHistory(): Promise<void> {
    try {
      const { BrowserHistory } = await lazyParts.history();
      this.#history ??= new BrowserHistory(this);
    } catch (error) {
      console.warn('The browser’s back button does not lead through the steps:', error);
    }
  }

  override answered(): void {
    super.answered();
    if (this.sending === 'failed') this.sending = 'no';
  }

  override startAnew(): Promise<void> {
    this.sending = 'no';
    return super.startAnew();
  }

  moved(from: Place, to: Place): void {
    this.desk.controller?.moved();
    this.#history?.moved(from, to);
  }

  get usesHistory(): boolean {
    return this.history === 'steps';
  }

  get historyKey(): string {
    return [this.definition?.id, this.round, this.group].join(' ');
  }

  /**
   * Where a person begins: on a page of its own when there is something to say before the questions.
   * @internal
   */
  override get firstPlace(): Place {
    return this.questionnaire?.text('start', this.language) === undefined ? 0 : 'start';
  }

  show(place: Place): void {
    this.pages.show(place);
  }

  showMistakes(): void {
    this.pages.showMistakes();
  }

  override focusPart(id: string): void {
    this.pages.focus(id);
  }

  async #submit(): Promise<void> {
    if (this.sending === 'sending' || !this.questionnaire || !this.pages.isInOrder()) return;
    const event = new ResponseSubmitEvent(this.questionnaire.submit());
    // The revision is on the device before the response is on its way: sent twice, it is the same one.
    await this.desk.controller?.flush();
    if (!this.dispatchEvent(event)) return;
    if (!event.receipt && this.form && this.name) return void this.form.requestSubmit();
    this.sending = 'sending';
    try {
      if (!event.receipt)
        throw new Error('nobody took the response: call respondWith() in a talkoot-submit listener');
      await event.receipt;
      this.sending = 'no';
      await this.desk.arrived();
      this.pages.goTo('done');
    } catch (error) {
      // The answers stay where they are; the person may try again.
      console.warn('The response did not arrive:', error);
      this.sending = 'failed';
    }
  }

  // ——— what is shown ———

  protected override render(): TemplateResult | typeof nothing {
    if (this.failure !== undefined) return renderFailure(this.failure);
    if (!this.asking) return nothing;
    return html`<div class="root" lang=${this.language.replace(/-simple$/, '')} dir=${this.direction}>
      <div class="screen" @focusin=${() => this.needReading()} @pointerdown=${() => this.asking?.hold()}>
        ${this.renderScreen(this.asking)}
      </div>
      ${this.#print.renderPaper(this.documentTitle, () => this.renderDocument(this.asking!))}
    </div>`;
  }

  /** The questionnaire as it is worked with. */
  protected renderScreen(asking: Answering): TemplateResult {
    const { place, steps } = this.pages;
    if (place === 'done') {
      const next = this.desk.render('renderDraftEnd');
      const done = this.#reading((part) => part.renderDone(asking, this.headingLevel + 1, next));
      return html`${this.renderHeader(asking)}${done}`;
    }
    const shownAtOnce = typeof place !== 'number' || this.presentation === 'page';
    const current = shownAtOnce ? undefined : steps[place]?.sections[0]?.id;
    return html`${this.renderHeader(asking)}${isProof(this.language) ? renderUnreviewed() : nothing}${this.renderNotices()}
    ${renderSectionList(asking, current, (id) => this.pages.goToSection(id))}${this.#renderPlace(asking, place)}`;
  }

  #renderPlace(asking: Answering, place: Place): TemplateResult {
    if (place === 'start') return this.renderStart(asking);
    return typeof place === 'number' ? this.#renderStep(asking, place) : this.#renderReview(asking);
  }

  /** What stands above everything, in all places. */
  protected renderHeader(_asking: Answering): TemplateResult {
    return html`${heading(this.headingLevel, this.documentTitle, 'title')}`;
  }

  /** What the document is called, on screen and on paper. */
  protected get documentTitle(): string {
    return this.questionnaire?.text('title', this.language) ?? this.definition?.id ?? '';
  }

  /** The page before the questions. */
  protected renderStart(asking: Answering): TemplateResult {
    return renderStart(asking, this.draftLine, () => this.pages.goTo(0));
  }

  #renderStep(asking: Answering, index: number): TemplateResult {
    const begins = this.firstPlace !== 'start';
    return renderStep(asking, {
      steps: this.pages.steps,
      index,
      violations: this.pages.violations,
      level: this.headingLevel + 1,
      counted: this.presentation !== 'page',
      introduction: begins ? this.questionnaire?.text('description', this.language) : undefined,
      draft: this.draftLine,
      back: index > 0 || !begins ? this.pages.back : undefined,
      next: this.pages.next,
    });
  }

  #renderReview(asking: Answering): TemplateResult {
    return this.#reading((part) =>
      part.renderReviewPage(asking, {
        level: this.headingLevel + 1,
        numbered: this.numbered,
        violations: this.pages.violations,
        goTo: (address) => this.pages.goToQuestion(address),
        end: this.renderReviewEnd(asking, this.pages.back),
      }),
    );
  }

  /** Shows what the part for reading answers makes; while it is fetched nothing, and when it cannot be, that. */
  #reading(render: (part: ReadingPart) => TemplateResult): TemplateResult {
    const part = readingPart();
    if (part) return render(part);
    return this.reading.fetching ? html`` : renderMissingPart(() => this.needReading());
  }

  /** Whether sections and questions are numbered where answers are read. */
  protected get numbered(): boolean {
    return false;
  }

  /** What can be done when everything was looked over: submitting. */
  protected renderReviewEnd(_asking: Answering, back: () => void): TemplateResult {
    const submit = this.participation.hasButton ? undefined : () => void this.#submit();
    return this.#reading((part) => part.renderSubmit(this.sending, this.draftLine, back, submit));
  }

  /** Prints an empty form to be filled in by hand. Rejects when the part for it cannot be had. */
  printForm(): Promise<void> {
    return this.#print.printForm();
  }

  /** Answers as a document for paper. */
  protected renderDocument(asking: Answering): TemplateResult {
    return html`${heading(this.headingLevel, this.documentTitle, 'document-title')}
    ${readingPart()?.renderReview(asking, { level: this.headingLevel + 1, numbered: this.numbered })}`;
  }

  /** Where the answers are, to be said before the buttons that lead on. */
  protected get draftLine(): Content {
    return this.desk.render('renderDraftState');
  }
}
