import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DraftPlace } from 'talkoot/device';
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
import { BaseElement } from './base.ts';
import type { DraftController, DraftHost, DraftPolicy, DraftState } from './draft-controller.ts';
import { AnswerChangeEvent } from './events/answer-change-event.ts';
import { DraftChangeEvent } from './events/draft-change-event.ts';
import { ListAddEvent } from './events/list-add-event.ts';
import { ResponseSubmitEvent } from './events/response-submit-event.ts';
import { heading } from './heading.ts';
import { lazyParts } from './lazy-parts.ts';
import { PrintController } from './print-controller.ts';
import { renderFailure, renderReviewPage, renderSubmit, renderThanks } from './questionnaire-view.ts';
import type { Sending } from './questionnaire-view.ts';
import { renderReview } from './review.ts';
import { renderSectionList } from './section-list.ts';
import { renderStep } from './step-view.ts';
import type { Content } from './step-view.ts';
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

type DraftPart = Awaited<ReturnType<typeof lazyParts.draft>>;

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
 * @cssproperty --talkoot-color-border - Borders of controls. Default: the text, softened.
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
  /** The group the person answers in; stored with the response. */
  @property() group = '';
  /** The round the response belongs to; stored with it. */
  @property() round = '';
  /** Level of the title's heading, 1 to 6; sections are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() protected place: Place = 0;
  @state() private violations: readonly FoundViolation[] = [];
  @state() private asksToErase = false;
  @state() private failure: unknown;
  @state() private sending: Sending = 'no';

  protected asking: Answering | undefined;
  protected draft: DraftController | undefined;
  /** Answers that do not fit the definition: kept with the response, wherever it goes. */
  protected kept: readonly KeptAnswer[] = [];
  #draftPart: DraftPart | undefined;
  #looking: Promise<void> | undefined;
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

  /** Nothing may be changed: a draft is being looked for, or another tab has it. */
  get locked(): boolean {
    return this.#looking !== undefined || (this.draft?.locked ?? false);
  }

  protected override get contentLanguages(): readonly string[] {
    return this.definition?.languages ?? [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') && this.src !== '') void this.#load(this.src);
    if (changed.has('definition') && this.definition) {
      this.requestLanguage();
      if (this.begin()) this.#lookForDraft();
    } else if (changed.has('texts')) this.questionnaire?.addTexts(this.texts);
    if (changed.has('lists')) {
      for (const [name, items] of Object.entries(this.lists)) this.questionnaire?.setList(name, items);
    }
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#looking;
    return super.getUpdateComplete();
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
      const questionnaire = createQuestionnaire(definition, {
        texts,
        lists,
        setAside,
        ...(response && { response }),
        ...(group && { group }),
        ...(round && { round }),
      });
      questionnaire.subscribe(() => this.requestUpdate());
      this.asking = new Answering(this, questionnaire);
      this.kept = [...kept, ...questionnaire.kept];
      this.failure = undefined;
      this.violations = [];
      this.place = this.firstPlace;
      return true;
    } catch (error) {
      this.#fail(error);
      return false;
    }
  }

  /** Where a person begins. */
  protected get firstPlace(): Place {
    return 0;
  }

  // ——— what the person does ———

  answered(): void {
    if (this.sending === 'failed') this.sending = 'no';
    this.draft?.changed();
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

  /** Shows another part; focus goes to its heading, or to a question in it. */
  protected goTo(place: Place, address?: string): void {
    this.place = place;
    this.violations = [];
    this.draft?.moved();
    void this.updateComplete.then(() => {
      if (address) this.asking?.focusQuestion(address);
      else this.#focus('place');
    });
  }

  /** Goes to the step that holds a question. */
  protected goToQuestion(address: string): void {
    const [top] = address.split('/');
    const index = this.#steps.findIndex(({ sections }) =>
      sections.some(({ questions }) => questions.includes(top!)),
    );
    if (index >= 0) this.goTo(index, address);
  }

  get #steps(): Step[] {
    return this.questionnaire ? stepsOf(this.questionnaire, this.presentation) : [];
  }

  readonly #next = (): void => {
    const steps = this.#steps;
    if (typeof this.place !== 'number' || !this.#isInOrder(steps[this.place])) return;
    this.goTo(this.place < steps.length - 1 ? this.place + 1 : 'review');
  };

  readonly #back = (): void => {
    if (this.place === 'review') this.goTo(this.#steps.length - 1);
    else if (typeof this.place === 'number') this.goTo(this.place > 0 ? this.place - 1 : this.firstPlace);
  };

  /** Whether nothing in a step, or anywhere, has to be mended; what has to is shown. */
  #isInOrder(step?: Step): boolean {
    const { questionnaire } = this;
    if (!questionnaire) return false;
    const within = new Set(step?.sections.flatMap(({ questions }) => questions));
    const found = questionnaire
      .violations()
      .filter(({ address }) => !step || within.has(address.split('/')[0]!));
    found.forEach(({ address }) => questionnaire.touch(address));
    this.violations = found;
    if (found.length > 0) void this.updateComplete.then(() => this.#focus('error-summary'));
    return found.length === 0;
  }

  #focus(id: string): void {
    const target = (this.renderRoot as ShadowRoot).getElementById(id);
    target?.focus({ preventScroll: true });
    // The heading of a new page may stand above what is visible, or far below on a phone.
    target?.scrollIntoView({ block: 'nearest' });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  async #submit(): Promise<void> {
    if (this.sending === 'sending' || !this.questionnaire || !this.#isInOrder()) return;
    const event = new ResponseSubmitEvent(this.questionnaire.submit());
    if (!this.dispatchEvent(event)) return;
    this.sending = 'sending';
    try {
      if (!event.receipt)
        throw new Error('nobody took the response: call respondWith() in a talkoot-submit listener');
      await event.receipt;
      this.sending = 'no';
      await this.draft?.discard();
      this.goTo('done');
    } catch (error) {
      // The answers stay where they are; the person may try again.
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
    const { questionnaire, kept, place } = this;
    const payload: DraftPayload = {
      response: questionnaire!.response(),
      setAside: questionnaire!.setAside(),
      kept,
      place,
    };
    return payload;
  }

  async draftReader(): Promise<(payload: unknown) => void> {
    const { openResponse } = await lazyParts.saved();
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

  /** Looks for a draft saved on this device. */
  protected resume(draft: DraftController): Promise<void> {
    return draft.resume();
  }

  #lookForDraft(): void {
    if (this.draftPolicy === 'none') return;
    this.#looking = this.#startDrafts()
      .catch((error: unknown) => console.error('Drafts cannot be kept:', error))
      .finally(() => {
        this.#looking = undefined;
        this.requestUpdate();
      });
  }

  async #startDrafts(): Promise<void> {
    this.#draftPart ??= await lazyParts.draft();
    this.draft ??= new this.#draftPart.DraftController(this);
    await this.resume(this.draft);
  }

  /** Offers the answers as a file. */
  saveFile(): void {
    const { response } = this;
    if (!response) return;
    this.saveAs(`${response.questionnaire}-${response.changed}.json`, JSON.stringify(response, null, 2));
    this.draft?.savedElsewhere();
  }

  /** Hands the browser a JSON file to save. */
  protected saveAs(name: string, text: string): void {
    this.#draftPart?.saveFile(name, text, 'application/json');
  }

  #saveSetAside(): void {
    const setAside = this.draft?.state.setAside;
    if (setAside)
      this.saveAs(
        `${setAside.key.replace(/[^\w-]+/g, '-')}${setAside.id}.json`,
        JSON.stringify(setAside, null, 2),
      );
  }

  // ——— what is shown ———

  protected override render(): TemplateResult | typeof nothing {
    if (this.failure !== undefined) return renderFailure(this.failure);
    if (!this.asking) return nothing;
    return html`<div class="root" lang=${this.language.replace(/-simple$/, '')} dir=${this.direction}>
      <div class="screen" @pointerdown=${() => this.asking?.hold()}>${this.renderScreen(this.asking)}</div>
      ${this.#print.printing ? html`<div class="document">${this.renderDocument(this.asking)}</div>` : nothing}
    </div>`;
  }

  /** The questionnaire as it is worked with. */
  protected renderScreen(asking: Answering): TemplateResult {
    const { place } = this;
    if (place === 'done') return html`${this.renderHeader(asking)}${renderThanks(this.headingLevel + 1)}`;
    const content =
      place === 'start'
        ? this.renderStart(asking)
        : place === 'review'
          ? this.#renderReview(asking)
          : this.#renderStep(asking, place);
    const current =
      typeof place === 'number' && this.presentation !== 'page'
        ? this.#steps[place]?.sections[0]?.id
        : undefined;
    const goToSection = (id: string): void =>
      this.goTo(this.#steps.findIndex(({ sections }) => sections.some((section) => section.id === id)));
    return html`${this.renderHeader(asking)}${this.#renderDraft('renderDraftNotice')}${renderSectionList(asking, current, goToSection)}${content}`;
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
    const begins = this.firstPlace !== 'start';
    return renderStep(asking, {
      steps: this.#steps,
      index,
      violations: this.violations,
      level: this.headingLevel + 1,
      counted: this.presentation !== 'page',
      introduction: begins ? this.questionnaire?.text('description', this.language) : undefined,
      draft: this.draftState,
      back: index > 0 || !begins ? this.#back : undefined,
      next: this.#next,
    });
  }

  #renderReview(asking: Answering): TemplateResult {
    return renderReviewPage(asking, {
      level: this.headingLevel + 1,
      numbered: this.numbered,
      violations: this.violations,
      goTo: (address) => this.goToQuestion(address),
      end: this.renderReviewEnd(asking, this.#back),
    });
  }

  /** Whether sections and questions are numbered where answers are read. */
  protected get numbered(): boolean {
    return false;
  }

  /** What can be done when everything was looked over: submitting. */
  protected renderReviewEnd(_asking: Answering, back: () => void): TemplateResult {
    return renderSubmit(this.sending, this.draftState, back, () => void this.#submit());
  }

  /** Answers as a document for paper. */
  protected renderDocument(asking: Answering): TemplateResult {
    return html`${heading(this.headingLevel, this.documentTitle, 'document-title')}
    ${renderReview(asking, { level: this.headingLevel + 1, numbered: this.numbered })}`;
  }

  /** Where the answers are, to be said before the buttons that lead on. */
  protected get draftState(): Content {
    return this.#renderDraft('renderDraftState');
  }

  #renderDraft(part: 'renderDraftNotice' | 'renderDraftState'): Content {
    if (!this.draft || !this.#draftPart) return nothing;
    return this.#draftPart[part](this.draft, {
      language: this.language,
      saveFile: () => this.saveFile(),
      saveSetAside: () => this.#saveSetAside(),
      asksToErase: this.asksToErase,
      askToErase: (asks) => {
        this.asksToErase = asks;
        if (asks) void this.updateComplete.then(() => this.#focus('draft-erase-yes'));
      },
    });
  }

  async #load(src: string): Promise<void> {
    try {
      const { fetchJson, parseDefinition } = await lazyParts.saved();
      const definition = parseDefinition(await fetchJson(src));
      if (src === this.src) this.definition = definition;
    } catch (error) {
      if (src === this.src) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    console.error(error);
    this.failure = error;
  }
}
