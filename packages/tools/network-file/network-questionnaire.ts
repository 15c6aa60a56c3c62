import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { saveFile } from 'talkoot/device';
import type { DraftPolicy } from 'talkoot/elements/draft-state.js';
import type { Place } from 'talkoot/elements/pages.js';
import { Questionnaire } from 'talkoot/elements/questionnaire.js';
import { createNetwork, lineage, networkFileName, nextRevision, serializeNetwork } from 'talkoot/network';
import type { Network } from 'talkoot/network';
import { takeEarly } from './early-property.ts';
import { localDay } from './local-day.ts';
import { NetworkChangeEvent } from './network-change-event.ts';
import { NetworkSource } from './network-source.ts';
import { openNetworkFile } from './open-network-file.ts';
import type { FileRefusal } from './open-network-file.ts';

/** Another document, which takes the place of what is on screen once the person agrees. */
export interface WaitingDocument {
  readonly title: string;
  readonly open: () => unknown;
}

/**
 * A questionnaire whose answers belong into a network document: it holds the document or joins the element that does,
 * opens and saves it as a file, and tells what a person changed.
 */
export abstract class NetworkQuestionnaire extends Questionnaire {
  /** Kept only after the person agreed, unless the host chooses otherwise. */
  @property() override drafts: DraftPolicy = 'ask';
  /** Id of the element that holds the network document; without it the tool holds its own. */
  @property({ attribute: 'network' }) networkSource = '';

  @state() protected refusal: FileRefusal | undefined;
  /** A document that waits for the person to agree that it takes the place of what is on screen. */
  @state() protected waiting: WaitingDocument | undefined;

  /** The document without what was answered since it was opened; undefined until answering begins. */
  protected held: Network | undefined;
  /** The document the host gave; drafts that do not continue it are not put in its place. */
  protected given: Network | undefined;
  /** Written since it was opened or saved as a file. */
  #isWritten = false;
  readonly #source = new NetworkSource(this, {
    show: (network) => this.showNetwork(network),
    left: () => this.openDesk(),
  });

  constructor() {
    super();
    takeEarly(this, 'network');
  }

  /**
   * The network document with what is answered here. Setting it shows it and fires nothing.
   * A document of unknown origin goes through `parseNetwork` of `talkoot/network` first.
   */
  get network(): Network | undefined {
    return this.held && this.questionnaire ? this.withAnswers(this.held) : this.held;
  }

  set network(network: Network | undefined) {
    if (!this.hasUpdated) {
      this.given = network;
      this.hold(network);
      return;
    }
    const next = network ?? createNetwork({ title: '' });
    // A page that hands back what it was told, or a state this one goes on from, takes nothing away.
    if (next.id === this.held?.id && lineage(this.held).includes(next.revision)) return;
    this.askToOpen(next.title, () => {
      this.given = network;
      this.showNetwork(next);
      this.openDesk();
    });
  }

  /** Shows what a joined tool made of the document held here; a person wrote it there. */
  takeNetwork(network: Network): void {
    this.showNetwork(network);
    super.answered();
    this.#isWritten = true;
  }

  override get firstPlace(): Place {
    return 'start';
  }

  protected override get numbered(): boolean {
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('networkSource')) this.#source.id = this.networkSource;
    super.willUpdate(changed);
  }

  /** What another element holds is that one's to keep, to clear and to ask about. */
  protected override get holdsAnswers(): boolean {
    return !this.#source.joined;
  }

  override answered(): void {
    super.answered();
    this.#isWritten = true;
  }

  override committed(address: string): void {
    super.committed(address);
    this.told();
  }

  override async startAnew(): Promise<void> {
    this.held = this.given;
    this.#isWritten = false;
    this.refusal = this.waiting = undefined;
    await super.startAnew();
  }

  /** The document with the answers on screen. */
  protected abstract withAnswers(network: Network): Network;

  /** Takes a document before anything is on screen. */
  protected hold(network: Network | undefined): void {
    this.held = network;
  }

  /** Puts a document on screen. A newer state of the one that is there leaves the person where she is. */
  protected showNetwork(network: Network): void {
    const place = network.id === this.held?.id ? this.place : this.firstPlace;
    this.held = network;
    if (this.begin()) this.place = place;
    this.#isWritten = false;
    this.requestUpdate();
  }

  /** Saves the network file: a new revision, named after the network and the day. */
  override saveFile(): void {
    const network = nextRevision(this.network!);
    this.held = network;
    saveFile(networkFileName(network, localDay(new Date())), serializeNetwork(network), 'application/json');
    this.desk.savedElsewhere();
    this.#isWritten = false;
    // The draft continues from the file: its next revision must name this one as its parent.
    this.desk.controller?.moved();
    this.told();
  }

  /** Lets the person choose a network file. A file that cannot be opened changes nothing. */
  async openFile(): Promise<void> {
    const opened = await openNetworkFile();
    this.refusal = this.waiting = undefined;
    if (opened === undefined) return;
    if ('reason' in opened) {
      this.refusal = opened;
      return;
    }
    // What is on its way to the device is not lost by opening another document.
    await this.desk.controller?.flush();
    this.askToOpen(opened.title, () => this.#open(opened));
  }

  /** Opens another document, after asking where that would take away what is nowhere else. */
  protected askToOpen(title: string, open: () => unknown): void {
    const confirmed = (): unknown => ((this.waiting = undefined), open());
    if (this.desk.controller?.unsaved ?? this.#isWritten) this.waiting = { title, open: confirmed };
    else open();
  }

  async #open(network: Network): Promise<void> {
    const show = (): void => this.showNetwork(network);
    if (this.desk.controller) await this.desk.controller.switchTo(show);
    else show();
    this.told();
    this.pages.goTo('start');
  }

  /** Tells the network's new state, to the holder or to the page. */
  protected told(): void {
    const { network } = this;
    if (!network) return;
    if (this.#source.joined) this.#source.write(network);
    else this.dispatchEvent(new NetworkChangeEvent(network));
  }
}
