import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { createQuestionnaire } from 'talkoot/engine';
import type {
  Answers,
  Definition,
  FoundViolation,
  Item,
  KeptAnswer,
  Questionnaire as EngineQuestionnaire,
  Response,
  Texts,
} from 'talkoot/engine';
import { Answering } from './answering.ts';
import type { AnsweringHost } from './answering.ts';
import { textOf } from './asking.ts';
import { BaseElement } from './base.ts';
import type { DraftPlace } from 'talkoot/device';
import { DraftController } from './draft-controller.ts';
import type { DraftHost, DraftPolicy, DraftState } from './draft-controller.ts';
import { renderDraftState } from './draft-view.ts';
import { renderErrorSummary } from './error-summary.ts';
import { AnswerChangeEvent } from './events/answer-change-event.ts';
import { DraftChangeEvent } from './events/draft-change-event.ts';
import { ListAddEvent } from './events/list-add-event.ts';
import { ResponseSubmitEvent } from './events/response-submit-event.ts';
import { heading } from './heading.ts';
import { noticeIcon } from './icons.ts';
import { lazyParts } from './lazy-parts.ts';
import { msg, str } from './localize.ts';
import { PrintController } from './print-controller.ts';
import { renderQuestion } from './question.ts';
import { renderReview } from './review.ts';
import { renderSectionList } from './section-list.ts';
import { stepsOf } from './steps.ts';
import type { Presentation, Step } from './steps.ts';
import { styles } from './styles/styles.ts';

/** Where a person is: before the questions, at a step of them, looking over the answers, or done. */
export type Place = 'start' | number | 'review' | 'done';

/** What a draft of a questionnaire keeps. */
interface DraftPayload {
  readonly response: Response;
  readonly setAside: Answers;
  readonly kept: readonly KeptAnswer[];
  readonly place: Place;
}

/**
 * A questionnaire on screen, whole in one shadow root.
 *
 * @summary Asks the questions of a definition, keeps a draft when the person agrees, and hands over the response.
 * @tag talkoot-questionnaire
 * @status experimental
 * @since 0.1
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
 * @cssproperty --talkoot-color-border - Borders of controls and rows. Default: the text, softened.
 * @cssproperty --talkoot-color-accent - Filled buttons, progress, chosen options. Default: a blue fitting the text's lightness.
 * @cssproperty --talkoot-color-on-accent - Text on the accent. Default: white or black, whichever is readable.
 * @cssproperty --talkoot-color-error - Errors. Default: a red fitting the text's lightness.
 * @cssproperty [--talkoot-color-focus=currentColor] - Focus ring.
 * @cssproperty [--talkoot-font-family=inherit] - Font.
 * @cssproperty [--talkoot-space=1em] - Distance between things that belong together.
 * @cssproperty [--talkoot-radius=0.25em] - Corners.
 * @cssproperty [--talkoot-measure=42em] - Longest line.
 */
export class Questionnaire extends BaseElement implements AnsweringHost, DraftHost {
  static override styles: CSSResultGroup = styles;
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: false };

  /** What is asked. Set by script; or give `src`. */
  @property({ attribute: false }) definition: Definition | undefined;
  /** Texts of the definition by language, where they do not stand in it. */
  @property({ attribute: false }) texts: Texts = {};
  /** External lists by name. */
  @property({ attribute: false }) lists: Readonly<Record<string, readonly Item[]>> = {};
  /** Address of a definition as JSON. */
  @property() src = '';
  /** How much is shown at a time: the whole page, a section, or a question. */
  @property() presentation: Presentation = 'section';
  /** Whether answers are kept on the device: `none`, `ask` first, or `device` at once. */
  @property() drafts: DraftPolicy = 'none';
  /** The group the person answers in, and the round: stored with the response. */
  @property() group = '';
  @property() round = '';
  /** Level of the title's heading, 1 to 6; sections are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() protected place: Place = 0;
  @state() private violations: readonly FoundViolation[] = [];
  @state() private asksToErase = false;
  @state() private failure = '';
  @state() private sending: 'no' | 'sending' | 'failed' = 'no';

  protected readonly draft = new DraftController(this);
  protected asking: Answering | undefined;
  /** Answers that do not fit the definition: kept with the response, wherever it goes. */
  protected kept: readonly KeptAnswer[] = [];
  readonly #print = new PrintController(this, () => {
    if (!this.hasUpdated) return;
    this.requestUpdate();
    this.performUpdate();
  });

  /** The running questionnaire of the engine; undefined until there is a definition. */
  get questionnaire(): EngineQuestionnaire | undefined {
    return this.asking?.questionnaire;
  }

  /** The answers so far. */
  get response(): Response | undefined {
    return this.questionnaire?.response();
  }

  /** Nothing may be changed: another tab has the draft. */
  get locked(): boolean {
    return this.draft.locked;
  }

  protected override get contentLanguages(): readonly string[] {
    return this.definition?.languages ?? [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') && this.src !== '') void this.#load(this.src);
    if (changed.has('definition') && this.definition) {
      this.requestLanguage();
      if (this.begin()) void this.resume();
    } else if (changed.has('texts')) this.questionnaire?.addTexts(this.texts);
    if (changed.has('lists')) for (const [name, items] of Object.entries(this.lists)) this.questionnaire?.setList(name, items);
  }

  /**
   * Begins to answer, from the start or from what is given.
   *
   * @returns whether the definition could be used; when not, what is wrong with it is shown.
   */
  protected begin(response?: Response, setAside: Answers = {}, kept: readonly KeptAnswer[] = []): boolean {
    const { definition, texts, lists, group, round } = this;
    if (!definition) return false;
    try {
      const questionnaire = createQuestionnaire(definition, { texts, lists, setAside, ...(response && { response }), ...(group && { group }), ...(round && { round }) });
      questionnaire.subscribe(() => this.requestUpdate());
      this.asking = new Answering(this, questionnaire);
      this.kept = [...kept, ...questionnaire.kept];
      this.failure = '';
      this.violations = [];
      this.place = this.firstPlace;
      return true;
    } catch (error) {
      this.#fail(error);
      return false;
    }
  }

  /** Looks for a draft saved on this device. */
  protected resume(): Promise<void> {
    return this.draft.resume();
  }

  /** Where a person begins. */
  protected get firstPlace(): Place {
    return 0;
  }

  protected get steps(): Step[] {
    return this.questionnaire ? stepsOf(this.questionnaire, this.presentation) : [];
  }

  // ——— what the person does ———

  answered(): void {
    this.sending = 'no';
    this.draft.changed();
  }

  committed(address: string): void {
    this.dispatchEvent(new AnswerChangeEvent(address));
  }

  addToList(list: string, label: string): Item | undefined {
    const event = new ListAddEvent(list, label);
    this.dispatchEvent(event);
    const { item } = event;
    const items = this.lists[list] ?? [];
    if (item && !items.some(({ id }) => id === item.id)) {
      this.lists = { ...this.lists, [list]: [...items, item] };
      this.questionnaire?.setList(list, this.lists[list]!);
    }
    return item;
  }

  /** Shows another part; focus goes to its heading. */
  protected goTo(place: Place, address?: string): void {
    this.place = place;
    this.violations = [];
    void this.updateComplete.then(() => {
      if (address) this.asking?.focusQuestion(address);
      else this.#focusTop('place');
    });
  }

  /** Goes to the step that holds a question. */
  protected goToQuestion(address: string): void {
    const [top] = address.split('/');
    const index = this.steps.findIndex((step) => step.sections.some(({ questions }) => questions.includes(top!)));
    if (index === this.place) this.asking?.focusQuestion(address);
    else if (index >= 0) this.goTo(index, address);
  }

  #next(): void {
    if (typeof this.place !== 'number') return;
    if (!this.#holds(this.steps[this.place])) return;
    const isLast = this.place >= this.steps.length - 1;
    this.goTo(isLast ? 'review' : this.place + 1);
  }

  #back(): void {
    const last = this.steps.length - 1;
    if (this.place === 'review') this.goTo(last);
    else if (typeof this.place === 'number') this.goTo(this.place > 0 ? this.place - 1 : this.firstPlace);
  }

  /** Whether nothing in a step, or anywhere, has to be mended; what has to is shown. */
  #holds(step?: Step): boolean {
    const { questionnaire } = this;
    if (!questionnaire) return false;
    const within = new Set(step?.sections.flatMap(({ questions }) => questions));
    const found = questionnaire.violations().filter(({ address }) => !step || within.has(address.split('/')[0]!));
    found.forEach(({ address }) => questionnaire.touch(address));
    this.violations = found;
    if (found.length > 0) void this.updateComplete.then(() => this.#focusTop('error-summary'));
    return found.length === 0;
  }

  #focusTop(id: string): void {
    const target = (this.renderRoot as ShadowRoot).getElementById(id);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  async #submit(): Promise<void> {
    if (!this.questionnaire || !this.#holds()) return;
    await this.draft.flush().catch(() => undefined);
    const event = new ResponseSubmitEvent(this.questionnaire.submit());
    if (!this.dispatchEvent(event)) return;
    this.sending = 'sending';
    try {
      if (!event.receipt) throw new Error('nobody on the page took the response: call respondWith() in a talkoot-submit listener');
      await event.receipt;
      this.sending = 'no';
      await this.draft.erase();
      this.goTo('done');
    } catch (error) {
      // The answers stay; the person may try again.
      console.warn('The response did not arrive:', error);
      this.sending = 'failed';
    }
  }

  // ——— drafts ———

  get draftPolicy(): DraftPolicy {
    return this.drafts;
  }

  get draftPlace(): DraftPlace {
    return { questionnaire: this.definition?.id ?? '', round: this.round };
  }

  get draftLabel(): string | undefined {
    return undefined;
  }

  draftPayload(): unknown {
    const questionnaire = this.questionnaire!;
    const payload: DraftPayload = {
      response: questionnaire.response(),
      setAside: questionnaire.setAside(),
      kept: this.kept,
      place: this.place,
    };
    return payload;
  }

  async draftReader(): Promise<(payload: unknown) => void> {
    const { openResponse } = await lazyParts.openSaved();
    return (payload) => {
      const { response, setAside, kept, place } = payload as DraftPayload;
      const opened = openResponse(this.definition!, response);
      this.begin(opened.response, setAside, [...kept, ...opened.kept]);
      this.place = place;
    };
  }

  draftStateChanged(draftState: DraftState): void {
    this.dispatchEvent(new DraftChangeEvent(draftState));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.draft.settled;
    return super.getUpdateComplete();
  }

  // ——— what is shown ———

  protected override render(): TemplateResult | typeof nothing {
    if (this.failure) {
      return html`<div class="notice" role="alert">
        <p>${noticeIcon}<span>${msg('Kyselyä ei voi näyttää.', { id: 'cannot-show' })}</span></p>
        <pre>${this.failure}</pre>
      </div>`;
    }
    if (!this.asking) return nothing;
    return html`<div class="root" lang=${this.language.replace(/-simple$/, '')} dir=${this.direction}>
      <div class="screen">${this.renderScreen(this.asking)}</div>
      ${this.#print.printing ? html`<div class="document">${this.renderDocument(this.asking)}</div>` : nothing}
    </div>`;
  }

  /** The questionnaire as it is worked with. */
  protected renderScreen(asking: Answering): TemplateResult {
    const { place } = this;
    return html`${this.renderHeader(asking)}
      ${place === 'done'
        ? nothing
        : renderSectionList(asking, this.#currentSection(), (section) => this.#goToSection(section))}
      ${
        place === 'start'
          ? this.renderStart(asking)
          : place === 'review'
            ? this.renderReview(asking)
            : place === 'done'
              ? this.renderDone(asking)
              : this.#renderStep(asking, place)
      }
      ${place === 'done' ? nothing : this.renderDraft()}`;
  }

  /** What stands above everything, in all places. */
  protected renderHeader(_asking: Answering): TemplateResult {
    return html`<header>${heading(this.headingLevel, this.documentTitle, 'title')}</header>`;
  }

  /** What the document is called, on screen and on paper. */
  protected get documentTitle(): string {
    return this.questionnaire?.text('title', this.language) ?? this.definition?.id ?? '';
  }

  /** The page before the questions; a plain questionnaire has none. */
  protected renderStart(_asking: Answering): TemplateResult {
    return html``;
  }

  #renderStep(asking: Answering, index: number): TemplateResult {
    const { steps } = this;
    const step = steps[Math.min(index, steps.length - 1)];
    if (!step) return html``;
    const isFirst = index === 0;
    const goBack = !isFirst || this.firstPlace === 'start';
    return html`${renderErrorSummary(asking, this.violations, this.headingLevel + 1, (address) => asking.focusQuestion(address))}
      ${step.sections.map((section, position) => this.#renderSection(asking, section, index, position))}
      <div class="navigation">
        ${
          goBack
            ? html`<button type="button" class="secondary" @click=${() => this.#back()}>${msg('Edellinen', { id: 'back' })}</button>`
            : nothing
        }
        <button type="button" class="primary" @click=${() => this.#next()}>
          ${index < steps.length - 1 ? msg('Seuraava', { id: 'next' }) : msg('Yhteenveto', { id: 'to-review' })}
        </button>
      </div>`;
  }

  #renderSection(asking: Answering, section: Step['sections'][number], index: number, position: number): TemplateResult {
    const label = textOf(asking, section.id, 'label') ?? section.id;
    const hint = textOf(asking, section.id, 'hint');
    const { sections } = asking.questionnaire.progress;
    const relevant = sections.filter(({ relevant }) => relevant);
    const number = relevant.findIndex(({ id }) => id === section.id) + 1;
    const counted = this.presentation !== 'page' && relevant.length > 1;
    return html`<section class="section">
      ${heading(
        this.headingLevel + 1,
        html`${counted ? html`<span class="count">${msg(str`Osa ${number}/${relevant.length}`, { id: 'section-of' })}</span> ` : nothing}${label}`,
        'section-heading',
        position === 0 ? 'place' : '',
      )}
      ${hint ? html`<p class="section-hint">${hint}</p>` : nothing}
      ${index === 0 && position === 0 && this.firstPlace === 0 ? this.#renderDescription(asking) : nothing}
      ${section.questions.map((address) => renderQuestion(asking, address))}
    </section>`;
  }

  #renderDescription(asking: Answering): TemplateResult | typeof nothing {
    const description = asking.questionnaire.text('description', this.language);
    return description ? html`<p class="section-hint">${description}</p>` : nothing;
  }

  protected renderReview(asking: Answering): TemplateResult {
    return html`${renderErrorSummary(asking, this.violations, this.headingLevel + 1, (address) => this.goToQuestion(address))}
      ${heading(this.headingLevel + 1, msg('Yhteenveto', { id: 'to-review' }), 'section-heading', 'place')}
      ${this.renderReviewIntroduction()}
      ${renderReview(asking, { level: this.headingLevel + 2, numbered: this.numbered, change: (address) => this.goToQuestion(address) })}
      ${this.renderReviewEnd(asking)}`;
  }

  /** Whether sections and questions are numbered where answers are read. */
  protected get numbered(): boolean {
    return false;
  }

  protected renderReviewIntroduction(): TemplateResult {
    return html`<p class="section-hint">${msg('Tarkista vastauksesi ennen kuin lähetät ne.', { id: 'review-hint' })}</p>`;
  }

  /** What can be done when everything was looked over: submitting. */
  protected renderReviewEnd(_asking: Answering): TemplateResult {
    return html`<div role="status">
        ${
          this.sending === 'failed'
            ? html`<div class="notice">
                <p>${noticeIcon}<span>${msg('Vastaukset eivät menneet perille. Ne ovat tallessa tällä sivulla. Yritä uudelleen.', { id: 'send-failed' })}</span></p>
              </div>`
            : nothing
        }
      </div>
      <div class="navigation">
        <button type="button" class="secondary" @click=${() => this.#back()}>${msg('Edellinen', { id: 'back' })}</button>
        <button type="button" class="primary" aria-disabled=${this.sending === 'sending' ? 'true' : nothing} @click=${() => this.sending !== 'sending' && void this.#submit()}>
          ${this.sending === 'sending' ? msg('Lähetetään…', { id: 'sending' }) : msg('Lähetä vastaukset', { id: 'submit' })}
        </button>
      </div>`;
  }

  protected renderDone(_asking: Answering): TemplateResult {
    return html`${heading(this.headingLevel + 1, msg('Kiitos. Vastaukset on vastaanotettu.', { id: 'done' }), 'section-heading', 'place')}`;
  }

  /** Answers as a document for paper. */
  protected renderDocument(asking: Answering): TemplateResult {
    return html`${heading(this.headingLevel, this.documentTitle, 'document-title')}
      ${renderReview(asking, { level: this.headingLevel + 1, numbered: this.numbered })}`;
  }

  protected renderDraft(): TemplateResult | typeof nothing {
    if (this.draftPolicy === 'none') return nothing;
    return renderDraftState(this.draft, {
      language: this.language,
      saveFile: () => void this.saveFile(),
      saveSetAside: () => void this.#saveSetAside(),
      asksToErase: this.asksToErase,
      askToErase: (asks) => {
        this.asksToErase = asks;
        if (asks) void this.updateComplete.then(() => (this.renderRoot as ShadowRoot).getElementById('draft-erase-yes')?.focus());
      },
    });
  }

  /** Offers the answers as a file. */
  async saveFile(): Promise<void> {
    const { saveFile } = await lazyParts.device();
    const { response } = this;
    if (!response) return;
    saveFile(`${response.questionnaire}-${response.changed}.json`, JSON.stringify(response, null, 2), 'application/json');
    this.draft.savedElsewhere();
  }

  async #saveSetAside(): Promise<void> {
    const { saveFile } = await lazyParts.device();
    const { setAside } = this.draft.state;
    if (setAside) saveFile(`${setAside.key.replace(/[^\w-]+/g, '-')}${setAside.id}.json`, JSON.stringify(setAside, null, 2), 'application/json');
  }

  /** Opens the first step. */
  protected start(): void {
    this.goTo(0);
  }

  #currentSection(): string | undefined {
    return typeof this.place === 'number' && this.presentation !== 'page' ? this.steps[this.place]?.sections[0]?.id : undefined;
  }

  #goToSection(section: string): void {
    const index = this.steps.findIndex((step) => step.sections.some(({ id }) => id === section));
    if (index >= 0) this.goTo(index);
  }

  async #load(src: string): Promise<void> {
    try {
      const { loadDefinition } = await lazyParts.loadDefinition();
      const definition = await loadDefinition(src);
      if (src === this.src) this.definition = definition;
    } catch (error) {
      if (src === this.src) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    console.error(error);
    this.failure = error instanceof Error ? error.message : String(error);
  }
}
