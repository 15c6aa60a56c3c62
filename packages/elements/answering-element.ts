import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type {
  Answers,
  Check,
  Definition,
  Item,
  KeptAnswer,
  ParameterValues,
  Questionnaire as EngineQuestionnaire,
  Response,
  Texts,
} from 'talkoot/engine';
import { beginQuestionnaire, PartsNeeded } from 'talkoot/engine/lean';
import type { Parts } from 'talkoot/engine/lean';
import { Answering } from './answering.ts';
import type { AnsweringHost } from './answering.ts';
import { BaseElement } from './base.ts';
import { AnswerChangeEvent } from './events/answer-change-event.ts';
import { ListAddEvent } from './events/list-add-event.ts';
import { lazyParts } from './lazy-parts.ts';
import type { Place } from './pages.ts';
import { engineTypes } from './question-view.ts';
import type { GivenTypes, QuestionViews } from './question-view.ts';
import { viewsOf } from './question-views.ts';
import { ReadingNeed } from './reading.ts';
import { adoptLater } from './styles/adopt-later.ts';

/** What answering goes on from: a response, what lies below its nonresponses, and what does not fit. */
type Beginning = readonly [response?: Response | undefined, setAside?: Answers, kept?: readonly KeptAnswer[]];

/** Properties that a running questionnaire was begun with. */
const BEGUN_WITH = ['round', 'group', 'checks', 'questionTypes', 'parameters'] as const;

/** An element in which a questionnaire is being answered; how it looks is left open. */
export abstract class AnsweringElement extends BaseElement implements AnsweringHost {
  /** What is asked. Set by script; or give `src`. */
  @property({ attribute: false }) definition: Definition | undefined;
  /** Texts of the definition by language, where they do not stand in it. */
  @property({ attribute: false }) texts: Texts = {};
  /** Constraints that only the host can judge, by the names that questions have in `check`. */
  @property({ attribute: false }) checks: Readonly<Record<string, Check>> = {};
  /** Types of question of the host's own, and its own views of ours, by type. */
  @property({ attribute: false }) questionTypes: GivenTypes = {};
  /** External lists by name. */
  @property({ attribute: false }) lists: Readonly<Record<string, readonly Item[]>> = {};
  /** What the definition says in `parameters` that the host gives, by name: expressions and texts see it. */
  @property({ attribute: false }) parameters: ParameterValues = {};
  /** Address of a definition as JSON. */
  @property() src = '';
  /** The group the person answers in; stored with the response. */
  @property() group = '';
  /** The round the response belongs to; stored with it. */
  @property() round = '';

  /** Why the questionnaire cannot be shown. */
  @state() protected failure: unknown;

  protected asking: Answering | undefined;
  /** What of the engine this definition asks for besides the plain one. */
  #parts: Parts | undefined;
  /** How its types are shown. */
  #views: QuestionViews | undefined;
  /** What is still being fetched for it; the last one counts. */
  #ready: Promise<void> | undefined;
  /** Words for errors and answers for reading. */
  protected readonly reading = new ReadingNeed(this);
  /** What the host gave to go on from, until there is a definition. */
  #given: Response | undefined;
  /** Answers that do not fit the definition: kept with the response, wherever it goes. */
  protected kept: readonly KeptAnswer[] = [];

  /** The running questionnaire of the engine; undefined until there is a definition. */
  get questionnaire(): EngineQuestionnaire | undefined {
    return this.asking?.questionnaire;
  }

  /** The answers so far. Set it to go on from those of a response; what does not fit is kept aside. */
  get response(): Response | undefined {
    return this.questionnaire?.response();
  }

  set response(response: Response | undefined) {
    this.#given = response;
    if (this.hasUpdated && this.definition) this.begin(response);
  }

  /** Nothing may be changed for now. */
  get locked(): boolean {
    return false;
  }

  /** Where the person is in the questionnaire, and how she is put there again. */
  protected abstract get place(): Place;
  protected abstract set place(place: Place);

  protected override get contentLanguages(): readonly string[] {
    return this.definition?.languages ?? [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') && this.src !== '') void this.#load(this.src);
    if (changed.has('definition') && this.definition) {
      this.requestLanguage();
      this.#views = undefined;
      this.begin(this.#given);
      this.#given = undefined;
    } else if (this.hasUpdated && BEGUN_WITH.some((name) => changed.has(name))) {
      if (changed.has('questionTypes')) this.#views = undefined;
      const { questionnaire } = this;
      // What is written already stays.
      if (questionnaire?.progress.answered) this.begin(this.response, questionnaire.setAside(), this.kept);
      else this.begin();
    }
    if (changed.has('texts')) this.#addTexts();
    if (changed.has('lists'))
      for (const [name, items] of Object.entries(this.lists)) this.questionnaire?.setList(name, items);
  }

  /** Whatever else asks for rendering may concern every question. */
  override requestUpdate(...of: Parameters<BaseElement['requestUpdate']>): void {
    this.asking?.renew();
    super.requestUpdate(...of);
  }

  updateSome(): void {
    super.requestUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#ready;
    await this.reading.fetching;
    return super.getUpdateComplete();
  }

  /**
   * Begins to answer, from the start or from what is given: at once, or when all that the definition needs is there.
   * When it cannot be used, what is wrong with it is shown.
   *
   * @returns whether it has begun now.
   */
  protected begin(...from: Beginning): boolean {
    const { definition } = this;
    if (!definition) return false;
    try {
      this.#views ??= this.#viewsOf(definition, from);
      if (!this.#views) return false;
      this.#ready = undefined;
      this.#ask(definition, this.#views, ...from);
      return true;
    } catch (error) {
      if (error instanceof PartsNeeded) this.#waitFor(this.#loadParts(), from);
      else this.#fail(error);
      return false;
    }
  }

  #ask(
    definition: Definition,
    views: QuestionViews,
    ...[response, setAside = {}, kept = []]: Beginning
  ): void {
    const { texts, lists, checks, parameters, questionTypes, group, round } = this;
    const options = {
      texts,
      lists,
      checks,
      parameters,
      types: engineTypes(questionTypes),
      setAside,
      ...(response && { response }),
      ...(group && { group }),
      ...(round && { round }),
    };
    const questionnaire = beginQuestionnaire(definition, options, this.#parts);
    questionnaire.subscribe((changed) => {
      this.asking?.renewSome(changed);
      super.requestUpdate();
    });
    const isNew = this.questionnaire?.definition !== definition;
    adoptLater(
      this.renderRoot,
      Object.values(views).flatMap((view) => view.styles ?? []),
    );
    this.asking = new Answering(this, questionnaire, views);
    this.kept = [...kept, ...questionnaire.kept];
    this.failure = undefined;
    this.place = this.firstPlace;
    // What can only be read, or was answered before, may have to be shown at once.
    if (this.locked || questionnaire.progress.answered > 0) this.needReading();
    if (isNew) this.began();
  }

  /**
   * Fetches words for errors and what answers are read with, once.
   * @internal
   */
  needReading(): void {
    this.reading.arise();
  }

  /** Called when answering a definition has begun, not when it goes on from something else. */
  protected began(): void {}

  #viewsOf(definition: Definition, from: Beginning): QuestionViews | undefined {
    const views = viewsOf(definition, this.questionTypes);
    if (!(views instanceof Promise)) return views;
    this.#waitFor(
      views.then((loaded) => {
        if (definition === this.definition) this.#views = loaded;
      }),
      from,
    );
    return undefined;
  }

  async #loadParts(): Promise<void> {
    this.#parts = (await lazyParts.rich()).PARTS;
  }

  /** Begins again once something was fetched, unless something else has begun meanwhile. */
  #waitFor(loading: Promise<void>, from: Beginning): void {
    const ready = loading
      .then(() => {
        if (ready === this.#ready) this.begin(...from);
      })
      .catch((error: unknown) => this.#fail(error))
      .then(() => this.requestUpdate());
    this.#ready = ready;
  }

  #addTexts(): void {
    const { questionnaire } = this;
    try {
      questionnaire?.addTexts(this.texts);
    } catch (error) {
      if (!(error instanceof PartsNeeded)) this.#fail(error);
      else this.#waitFor(this.#loadParts(), [this.response, questionnaire!.setAside(), this.kept]);
    }
  }

  /**
   * Where a person begins.
   * @internal
   */
  get firstPlace(): Place {
    return 0;
  }

  /**
   * A person changed an answer.
   * @internal
   */
  answered(): void {}

  committed(address: string): void {
    this.dispatchEvent(new AnswerChangeEvent(address));
  }

  async addToList(list: string, label: string): Promise<Item | undefined> {
    const event = new ListAddEvent(list, label);
    this.dispatchEvent(event);
    try {
      const item = await event.item;
      const items = this.lists[list] ?? [];
      if (item && !items.some(({ id }) => id === item.id)) {
        this.lists = { ...this.lists, [list]: [...items, item] };
        this.questionnaire?.setList(list, this.lists[list]!);
      }
      return item;
    } catch (error) {
      console.warn(`The item could not be added to "${list}":`, error);
      return undefined;
    }
  }

  focusQuestion(address: string): void {
    this.asking?.focusQuestion(address);
  }

  abstract focusPart(id: string): void;

  async #load(src: string): Promise<void> {
    try {
      const { fetchJson, parseDefinition } = await lazyParts.saved();
      const types = engineTypes(this.questionTypes);
      const definition = parseDefinition(await fetchJson(src), { types });
      if (src === this.src) this.definition = definition;
    } catch (error) {
      if (src === this.src) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    console.error(error);
    this.needReading();
    this.failure = error;
  }
}
