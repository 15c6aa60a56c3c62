import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { definition, texts } from 'talkoot/content/action-plan';
import { saveFile } from 'talkoot/device';
import type { DraftPlace } from 'talkoot/device';
import type { Answering } from 'talkoot/elements/answering.js';
import type { DraftController } from 'talkoot/elements/draft-controller.js';
import type { DraftPolicy } from 'talkoot/elements/draft-state.js';
import { Questionnaire } from 'talkoot/elements/questionnaire.js';
import type { Place } from 'talkoot/elements/pages.js';
import type { Item } from 'talkoot/engine';
import {
  actorName,
  addActor,
  createNetwork,
  lineage,
  networkFileName,
  nextRevision,
  serializeNetwork,
} from 'talkoot/network';
import type { Network } from 'talkoot/network';
import { takeEarly } from '../network-file/early-property.ts';
import { localDay } from '../network-file/local-day.ts';
import { NetworkChangeEvent } from '../network-file/network-change-event.ts';
import { NetworkSource } from '../network-file/network-source.ts';
import { openNetworkFile } from '../network-file/open-network-file.ts';
import type { FileRefusal } from '../network-file/open-network-file.ts';
import { withPlan } from './network-with-plan.ts';
import { continues, goesOnFrom, isOfRound, placeIn } from './draft.ts';
import type { PlanDraft } from './draft.ts';
import { renderPlanDocument } from './document.ts';
import { renderPlanHeader, renderPlanReviewEnd, renderPlanStart } from './views.ts';
import type { PlanActions, WaitingDocument } from './views.ts';

/**
 * The network's action plan: seven sections that become a document, kept in the network file.
 *
 * @summary Fills in, saves, opens and prints the action plan of a network.
 * @tag talkoot-action-plan
 * @status experimental
 * @since 0.1
 *
 * @fires {NetworkChangeEvent} talkoot-network-change - A person changed the network document; `network`.
 */
export class ActionPlan extends Questionnaire {
  /** Kept only after the person agreed, unless the host chooses otherwise. */
  @property() override drafts: DraftPolicy = 'ask';
  /** Id of the element that holds the network document; without it the tool holds its own. */
  @property({ attribute: 'network' }) networkSource = '';

  readonly listsDrafts = true;

  @state() protected refusal: FileRefusal | undefined;
  /** A document that waits for the person to agree that it takes the place of what is on screen. */
  @state() protected waiting: WaitingDocument | undefined;

  #network: Network | undefined;
  /** The document the host gave; drafts that do not continue it are not put in its place. */
  #given: Network | undefined;
  /** Written since it was opened or saved as a file. */
  #isWritten = false;
  readonly #source = new NetworkSource(this, {
    show: (network) => this.#show(network),
    left: () => this.openDesk(),
  });

  constructor() {
    super();
    this.definition = definition;
    takeEarly(this, 'network');
  }

  /**
   * The network document with the plan as it stands. Setting it shows its plan and fires nothing.
   * A document of unknown origin goes through `parseNetwork` of `talkoot/network` first.
   */
  get network(): Network | undefined {
    const { questionnaire, kept, language } = this;
    if (!questionnaire || !this.#network) return this.#network;
    return withPlan(this.#network, { questionnaire, kept, language });
  }

  set network(network: Network | undefined) {
    if (!this.hasUpdated) {
      this.#given = network;
      this.#network = network;
      return;
    }
    const next = network ?? createNetwork({ title: '' });
    // A page that hands back what it was told, or a state this one goes on from, takes nothing away.
    if (next.id === this.#network?.id && lineage(this.#network).includes(next.revision)) return;
    this.#askToOpen(next.title, () => {
      this.#given = network;
      this.#show(next);
      this.openDesk();
    });
  }

  /** Shows what a joined tool made of the document held here; a person wrote it there. */
  takeNetwork(network: Network): void {
    this.#show(network);
    super.answered();
  }

  override get firstPlace(): Place {
    return 'start';
  }

  protected override get numbered(): boolean {
    return true;
  }

  protected override async loadLanguage(language: string): Promise<void> {
    const load = texts[language as keyof typeof texts];
    const [, loaded] = await Promise.all([super.loadLanguage(language), this.texts[language] ?? load()]);
    this.texts = { ...this.texts, [language]: loaded };
  }

  protected override languageChanged(): void {
    if (this.#network) this.#followActors(this.#network);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('networkSource')) this.#source.id = this.networkSource;
    super.willUpdate(changed);
  }

  protected override begin(): boolean {
    this.#network ??= createNetwork({ title: '' });
    this.#followActors(this.#network);
    const { response, setAside, kept } = this.#network.plan ?? {};
    return super.begin(response, setAside, kept);
  }

  protected override resume(draft: DraftController): Promise<void> {
    // A network of one's own is the newest on this device; one that the page gave is that one.
    return draft.resume((key, place) => (this.#given ? key === place : isOfRound(key, this.round)));
  }

  override committed(address: string): void {
    super.committed(address);
    this.#changed();
  }

  override async addToList(list: string, label: string): Promise<Item | undefined> {
    const given = await super.addToList(list, label);
    if (given || list !== 'actors' || !this.#network) return given;
    const { network, actor } = addActor(this.#network, label, this.language);
    this.#network = network;
    this.#followActors(network);
    return { id: actor.id, label: actorName(actor, this.language) };
  }

  /** What another element holds is that one's to keep, to clear and to ask about. */
  protected override get holdsAnswers(): boolean {
    return !this.#source.joined;
  }

  isBehind(payload: unknown): boolean {
    return goesOnFrom(payload as PlanDraft, this.#network!);
  }

  override async startAnew(): Promise<void> {
    this.#network = this.#given;
    this.#isWritten = false;
    this.refusal = this.waiting = undefined;
    await super.startAnew();
  }

  override get draftPlace(): DraftPlace {
    return { questionnaire: definition.id, network: this.#network?.id, round: this.round };
  }

  override get draftLabel(): string | undefined {
    return this.#network?.title || undefined;
  }

  override draftPayload(): unknown {
    const { network, typed, place } = this;
    return { network, typed, place } satisfies PlanDraft;
  }

  override async draftReader(): Promise<(payload: unknown) => void> {
    const { parseNetwork } = await import('../network-file/parse-network.ts');
    return (payload) => {
      const { network, typed, place } = payload as PlanDraft;
      const parsed = parseNetwork(network);
      if (this.#given && !continues(parsed, this.#given.revision, this.#network?.id)) return;
      this.#show(parsed);
      this.pages.reset(placeIn(place));
      this.typed = typed ?? [];
    };
  }

  /** Saves the network file: a new revision, named after the network and the day. */
  override saveFile(): void {
    const network = nextRevision(this.network!);
    this.#network = network;
    saveFile(networkFileName(network, localDay(new Date())), serializeNetwork(network), 'application/json');
    this.desk.savedElsewhere();
    this.#isWritten = false;
    // The draft continues from the file: its next revision must name this one as its parent.
    this.desk.controller?.moved();
    this.#changed();
  }

  /** Lets the person choose a network file. A file that cannot be opened changes nothing. */
  async openFile(): Promise<void> {
    const opened = await openNetworkFile();
    this.refusal = this.waiting = undefined;
    if (opened === undefined) return;
    if ('reason' in opened) this.refusal = opened;
    else this.#askToOpen(opened.title, () => this.#open(opened));
  }

  /** Opens another document, after asking where that would take away what is nowhere else. */
  #askToOpen(title: string, open: () => unknown): void {
    const confirmed = (): unknown => ((this.waiting = undefined), open());
    if (this.desk.controller?.unsaved ?? this.#isWritten) this.waiting = { title, open: confirmed };
    else open();
  }

  async #open(network: Network): Promise<void> {
    if (this.desk.controller) await this.desk.controller.switchTo(() => this.#show(network));
    else this.#show(network);
    this.#changed();
    this.pages.goTo('start');
  }

  /** Puts a document on screen. A newer state of the one that is there leaves the person where she is. */
  #show(network: Network): void {
    const place = network.id === this.#network?.id ? this.place : this.firstPlace;
    this.#network = network;
    if (this.begin()) this.place = place;
    this.#isWritten = false;
    this.requestUpdate();
  }

  override answered(): void {
    super.answered();
    this.#isWritten = true;
  }

  #rename(title: string): void {
    this.#network = { ...this.#network!, title };
    this.answered();
    this.requestUpdate();
  }

  /** Tells the network's new state, to the holder or to the page. */
  #changed(): void {
    const { network } = this;
    if (!network) return;
    if (this.#source.joined) this.#source.write(network);
    else this.dispatchEvent(new NetworkChangeEvent(network));
  }

  #followActors({ actors }: Network): void {
    const items = actors.map((actor) => ({ id: actor.id, label: actorName(actor, this.language) }));
    this.lists = { ...this.lists, actors: items };
    this.questionnaire?.setList('actors', items);
  }

  get #actions(): PlanActions {
    return {
      language: this.language,
      headingLevel: this.headingLevel,
      network: this.#network!,
      others: this.desk.controller?.others ?? [],
      refusal: this.refusal,
      waiting: this.waiting,
      draftLine: this.draftLine,
      rename: (title) => this.#rename(title),
      renamed: () => this.#changed(),
      start: () => this.pages.goTo(0),
      save: () => this.saveFile(),
      open: () => void this.openFile(),
      confirmOpen: () => this.waiting?.open(),
      cancelOpen: () => (this.waiting = undefined),
      openOther: (key, title) => this.#askToOpen(title, () => this.desk.controller?.openOther(key)),
      print: () => print(),
    };
  }

  protected override renderHeader(): TemplateResult {
    return renderPlanHeader(this.#actions, this.documentTitle);
  }

  protected override renderStart(asking: Answering): TemplateResult {
    return renderPlanStart(asking, this.#actions);
  }

  protected override renderReviewEnd(asking: Answering): TemplateResult {
    return renderPlanReviewEnd(asking, this.#actions);
  }

  protected override renderDocument(asking: Answering): TemplateResult {
    return renderPlanDocument(asking, this.network!, this.documentTitle, this.headingLevel);
  }
}
