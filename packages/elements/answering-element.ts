import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DraftPlace } from 'talkoot/device';
import type {
  Answers,
  Definition,
  Item,
  KeptAnswer,
  Questionnaire as EngineQuestionnaire,
  Response,
  Texts,
} from 'talkoot/engine';
import { beginQuestionnaire, PartsNeeded } from 'talkoot/engine/lean';
import type { Parts } from 'talkoot/engine/lean';
import { Answering } from './answering.ts';
import type { AnsweringHost } from './answering.ts';
import { BaseElement } from './base.ts';
import type { DraftController } from './draft-controller.ts';
import { DraftDesk } from './draft-desk.ts';
import type { DraftDeskHost } from './draft-desk.ts';
import type { DraftPolicy, DraftState } from './draft-state.ts';
import { AnswerChangeEvent } from './events/answer-change-event.ts';
import { DraftChangeEvent } from './events/draft-change-event.ts';
import { ListAddEvent } from './events/list-add-event.ts';
import { lazyParts } from './lazy-parts.ts';
import type { Place } from './pages.ts';

/** What a draft of a questionnaire keeps. */
interface DraftPayload {
  readonly response: Response;
  readonly setAside: Answers;
  readonly kept: readonly KeptAnswer[];
  readonly place: Place;
}

/** An element in which a questionnaire is being answered, and its answers are kept; how it looks is left open. */
export abstract class AnsweringElement extends BaseElement implements AnsweringHost, DraftDeskHost {
  /** What is asked. Set by script; or give `src`. */
  @property({ attribute: false }) definition: Definition | undefined;
  /** Texts of the definition by language, where they do not stand in it. */
  @property({ attribute: false }) texts: Texts = {};
  /** External lists by name. */
  @property({ attribute: false }) lists: Readonly<Record<string, readonly Item[]>> = {};
  /** Address of a definition as JSON. */
  @property() src = '';
  /** Whether answers are kept on the device: `none`, `ask` first, or `device` at once. */
  @property() drafts: DraftPolicy = 'none';
  /** The group the person answers in; stored with the response. */
  @property() group = '';
  /** The round the response belongs to; stored with it. */
  @property() round = '';

  /** Why the questionnaire cannot be shown. */
  @state() protected failure: unknown;

  protected asking: Answering | undefined;
  /** What of the engine this definition asks for besides the plain one. */
  #parts: Parts | undefined;
  /** Resolves once that is there. */
  #ready: Promise<void> | undefined;
  protected readonly desk = new DraftDesk(this);
  /** Answers that do not fit the definition: kept with the response, wherever it goes. */
  protected kept: readonly KeptAnswer[] = [];

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
    return this.desk.locked;
  }

  /** What is known of the draft on this device. */
  get draftState(): DraftState {
    return this.desk.controller?.state ?? { status: 'off' };
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
      if (this.begin()) this.openDesk();
    } else if (this.hasUpdated && (changed.has('drafts') || changed.has('round') || changed.has('group'))) {
      // What is written already stays, under the new names.
      if (this.questionnaire?.progress.answered)
        this.begin(this.response, this.questionnaire.setAside(), this.kept);
      else this.begin();
      if (!this.desk.controller?.unsaved) this.openDesk();
    }
    if (changed.has('texts')) this.#addTexts();
    if (changed.has('lists')) {
      for (const [name, items] of Object.entries(this.lists)) this.questionnaire?.setList(name, items);
    }
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#ready;
    await this.desk.settled;
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
      const options = {
        texts,
        lists,
        setAside,
        ...(response && { response }),
        ...(group && { group }),
        ...(round && { round }),
      };
      const questionnaire = beginQuestionnaire(definition, options, this.#parts);
      questionnaire.subscribe(() => this.requestUpdate());
      this.asking = new Answering(this, questionnaire);
      this.kept = [...kept, ...questionnaire.kept];
      this.failure = undefined;
      this.place = this.firstPlace;
      return true;
    } catch (error) {
      if (error instanceof PartsNeeded) this.#ready = this.#beginWithParts(response, setAside, kept);
      else this.#fail(error);
      return false;
    }
  }

  /** Goes on once the parts of the engine are there that this definition, or its texts, ask for. */
  async #beginWithParts(...from: Parameters<AnsweringElement['begin']>): Promise<void> {
    const { definition } = this;
    try {
      this.#parts = (await lazyParts.rich()).PARTS;
      if (definition === this.definition && this.begin(...from)) this.openDesk();
    } catch (error) {
      this.#fail(error);
    }
    this.requestUpdate();
  }

  #addTexts(): void {
    const { questionnaire } = this;
    try {
      questionnaire?.addTexts(this.texts);
    } catch (error) {
      if (!(error instanceof PartsNeeded)) this.#fail(error);
      else this.#ready = this.#beginWithParts(this.response, questionnaire!.setAside(), this.kept);
    }
  }

  /** Where a person begins. */
  get firstPlace(): Place {
    return 0;
  }

  answered(): void {
    this.desk.controller?.changed();
  }

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

  // ——— drafts ———

  get draftPolicy(): DraftPolicy {
    return this.drafts;
  }

  get draftPlace(): DraftPlace {
    return { questionnaire: this.definition?.id ?? '', round: this.round, group: this.group };
  }

  get draftLabel(): string | undefined {
    return undefined;
  }

  draftPayload(): unknown {
    const { questionnaire, kept, place } = this;
    const [response, setAside] = [questionnaire!.response(), questionnaire!.setAside()];
    const payload: DraftPayload = { response, setAside, kept, place };
    return payload;
  }

  async draftReader(): Promise<(payload: unknown) => void> {
    const { openResponse } = await lazyParts.saved();
    return (payload) => {
      const { response, setAside, kept, place } = payload as DraftPayload;
      const opened = openResponse(this.definition!, response, setAside);
      this.begin(opened.response, opened.setAside, [...kept, ...opened.kept]);
      this.place = place;
    };
  }

  draftStateChanged(draftState: DraftState): void {
    this.dispatchEvent(new DraftChangeEvent(draftState));
  }

  /** Keeps drafts as the policy says, of what is on screen. */
  protected openDesk(): void {
    this.desk.open((draft) => this.resume(draft));
  }

  /** Looks for a draft saved on this device. */
  protected resume(draft: DraftController): Promise<void> {
    return draft.resume((key, place) => key === place);
  }

  /** Offers the answers as a file. */
  saveFile(): void {
    const { response } = this;
    if (!response) return;
    const name = `${response.questionnaire}-${response.changed}.json`;
    const { setAside, kept } = this.draftPayload() as DraftPayload;
    this.desk.saveFile(name, JSON.stringify({ ...response, setAside, kept }, null, 2));
    this.desk.controller?.savedElsewhere();
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
