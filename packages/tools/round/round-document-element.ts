import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { definition, texts } from 'talkoot/content/round';
import { saveFile } from 'talkoot/device';
import type { DraftPlace } from 'talkoot/device';
import type { DraftController } from 'talkoot/elements/draft-controller.js';
import type { DraftPolicy } from 'talkoot/elements/draft-state.js';
import type { Place } from 'talkoot/elements/pages.js';
import { Questionnaire } from 'talkoot/elements/questionnaire.js';
import { randomId } from 'talkoot/engine';
import { createNetwork, lineage, networkFileName, nextRevision, serializeNetwork } from 'talkoot/network';
import type { Network, Round } from 'talkoot/network';
import { takeEarly } from '../network-file/early-property.ts';
import { localDay } from '../network-file/local-day.ts';
import { NetworkChangeEvent } from '../network-file/network-change-event.ts';
import { NetworkSource } from '../network-file/network-source.ts';
import { openNetworkFile } from '../network-file/open-network-file.ts';
import type { FileRefusal } from '../network-file/open-network-file.ts';
import { continues } from '../plan/draft.ts';
import type { WaitingDocument } from '../plan/views.ts';
import { askedOf, firstAnswers, responseOf } from './answers.ts';
import { isNewer } from './draft.ts';
import type { RoundDraft } from './draft.ts';
import { begunOf, lastBegun, roundOf, withBegun } from './entries.ts';
import { loadWords } from './words/load.ts';

type Beginning = Parameters<Questionnaire['begin']>;

/** Holds the network file that rounds are written into, and the answers of the one that is on screen. */
export abstract class RoundDocument extends Questionnaire {
  /** Kept only after the person agreed, unless the host chooses otherwise. */
  @property() override drafts: DraftPolicy = 'ask';
  /** Id of the element that holds the network document; without it the tool holds its own. */
  @property({ attribute: 'network' }) networkSource = '';

  @state() protected refusal: FileRefusal | undefined;
  /** A document that waits for the person to agree that it takes the place of what is on screen. */
  @state() protected waiting: WaitingDocument | undefined;
  /** Id of the round on screen, made or not. */
  @state() protected current = randomId();

  #network: Network | undefined;
  /** The document the host gave; drafts that do not continue it are not put in its place. */
  #given: Network | undefined;
  /** Answered since the round was made, opened or begun. */
  #isChanged = false;
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
   * The network document with its rounds; what is begun of one is in it too. Setting it shows it and fires nothing.
   * A document of unknown origin goes through `parseNetwork` of `talkoot/network` first.
   */
  get network(): Network | undefined {
    const { questionnaire, kept } = this;
    if (!questionnaire || !this.#network || !this.#isChanged) return this.#network;
    const setAside = questionnaire.setAside();
    return withBegun(this.#network, this.current, {
      response: questionnaire.response(),
      ...(Object.keys(setAside).length > 0 && { setAside }),
      ...(kept.length > 0 && { kept }),
    });
  }

  set network(network: Network | undefined) {
    if (!this.hasUpdated) {
      this.#given = this.#network = network;
      if (network) this.current = lastBegun(network) ?? this.current;
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

  /** The round on screen as it was made; undefined until it is. */
  protected get made(): Round | undefined {
    return this.#network && roundOf(this.#network, this.current);
  }

  /** Whether answers are given that are no round yet. */
  protected get isChanged(): boolean {
    return (
      this.#isChanged || (this.#network !== undefined && begunOf(this.#network, this.current) !== undefined)
    );
  }

  override get firstPlace(): Place {
    return 'start';
  }

  protected override get numbered(): boolean {
    return true;
  }

  protected override async loadLanguage(language: string): Promise<void> {
    const load = texts[language as keyof typeof texts];
    const [, loaded] = await Promise.all([
      super.loadLanguage(language),
      this.texts[language] ?? load(),
      loadWords(language),
    ]);
    this.texts = { ...this.texts, [language]: loaded };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('networkSource')) this.#source.id = this.networkSource;
    super.willUpdate(changed);
  }

  protected override begin(...from: Beginning): boolean {
    if (from[0]) return super.begin(...from);
    const network = (this.#network ??= createNetwork({ title: '' }));
    const begun = begunOf(network, this.current);
    if (begun) return super.begin(begun.response, begun.setAside, begun.kept);
    const answers = this.made ? askedOf(this.made) : firstAnswers(network, this.language);
    return super.begin(responseOf(answers, localDay(new Date())));
  }

  protected override resume(draft: DraftController): Promise<void> {
    // A network of one's own is the newest on this device; one that the page gave is that one.
    return draft.resume((key, place) => (this.#given ? key === place : key.startsWith(`${definition.id}/`)));
  }

  override answered(): void {
    super.answered();
    this.#isChanged = this.#isWritten = true;
  }

  override committed(address: string): void {
    super.committed(address);
    this.told();
  }

  /** What another element holds is that one's to keep, to clear and to ask about. */
  protected override get holdsAnswers(): boolean {
    return !this.#source.joined;
  }

  isBehind(payload: unknown): boolean {
    return isNewer(payload as RoundDraft, this.#network!);
  }

  override async startAnew(): Promise<void> {
    this.#network = this.#given;
    this.current = randomId();
    this.#isChanged = this.#isWritten = false;
    this.refusal = this.waiting = undefined;
    await super.startAnew();
  }

  override get draftPlace(): DraftPlace {
    return { questionnaire: definition.id, network: this.#network?.id };
  }

  override get draftLabel(): string | undefined {
    return this.#network?.title || undefined;
  }

  override draftPayload(): unknown {
    const { network, current, typed, place } = this;
    return { network, current, typed, place } satisfies RoundDraft;
  }

  override async draftReader(): Promise<(payload: unknown) => void> {
    const { parseNetwork } = await import('../network-file/parse-network.ts');
    return (payload) => {
      const { network, current, typed, place } = payload as RoundDraft;
      const parsed = parseNetwork(network);
      if (this.#given && !continues(parsed, this.#given.revision, this.#network?.id)) return;
      this.#network = parsed;
      this.enter(typeof current === 'string' ? current : randomId());
      this.pages.reset(place === 'done' && !this.made ? 'start' : (place ?? 'start'));
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
    this.told();
  }

  /** Lets the person choose a network file. A file that cannot be opened changes nothing. */
  async openFile(): Promise<void> {
    this.needReading();
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
    this.told();
    this.pages.goTo('start');
  }

  /** Puts a document on screen. A newer state of the one that is there leaves the person where she is. */
  #show(network: Network): void {
    const isSame = network.id === this.#network?.id;
    const place = isSame ? this.place : this.firstPlace;
    const current = isSame ? this.current : (lastBegun(network) ?? randomId());
    this.#network = network;
    this.enter(current);
    this.place = place === 'done' && !this.made ? this.firstPlace : place;
    this.#isWritten = false;
  }

  /** Puts the answers of a round on screen: what is begun of it, else the round, else a new one. */
  protected enter(id: string): void {
    this.current = id;
    this.#isChanged = false;
    this.begin();
    this.requestUpdate();
  }

  /** Keeps what is begun of the round on screen, before another one takes its place. */
  protected keepBegun(): void {
    this.#network = this.network;
  }

  /** Takes a person's change of the rounds. */
  protected wrote(network: Network): void {
    this.#network = network;
    this.#isChanged = false;
    this.#isWritten = true;
    super.answered();
    this.told();
  }

  /** Tells the network's new state, to the holder or to the page. */
  protected told(): void {
    const { network } = this;
    if (!network) return;
    if (this.#source.joined) this.#source.write(network);
    else this.dispatchEvent(new NetworkChangeEvent(network));
  }
}
