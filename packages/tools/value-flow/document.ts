import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { saveFile } from 'talkoot/device';
import { createNetwork, lineage, networkFileName, nextRevision, serializeNetwork } from 'talkoot/network';
import type { Network } from 'talkoot/network';
import { localDay } from '../network-file/local-day.ts';
import { NetworkChangeEvent } from '../network-file/network-change-event.ts';
import type { WaitingDocument } from '../network-file/network-questionnaire.ts';
import { NetworkSource } from '../network-file/network-source.ts';
import type { FileRefusal } from '../network-file/open-network-file.ts';
import { continues } from '../network-file/saved-draft.ts';
import { KeptDiagram } from './kept.ts';
import type { SourceRefusal } from './open.ts';
import { examples, openingPart } from './parts.ts';

/** What a draft of a map keeps. */
interface MapDraft {
  readonly network: unknown;
}

/** Holds the network file that the map shows: given, fetched, opened, joined to another tool, kept as a draft. */
export abstract class ValueFlowDocument extends KeptDiagram {
  /** Address of a public copy to show. */
  @property() src = '';
  /** A map that comes with the tool: `kymenlaakso-2016` or `example-network`. */
  @property() example = '';
  /** Id of the element that holds the network document; without it the map holds its own. */
  @property({ attribute: 'network' }) networkSource = '';
  @state() protected refusal: FileRefusal | undefined;
  @state() protected sourceRefusal: SourceRefusal | undefined;
  @state() protected waiting: WaitingDocument | undefined;

  /** States of networks that were opened or saved here, by revision: what a merge goes back to. */
  protected readonly revisions = new Map<string, Network>();
  /** The document the host gave; drafts that do not continue it are not put in its place. */
  #given: Network | undefined;
  /** The document last put on screen from here; another one was set by the host. */
  #shown: Network | undefined;
  /** Written since it was opened or saved as a file. */
  #isWritten = false;
  /** Whether the host lets the map be edited; `editable` is also false while a draft is looked for. */
  #wantsEditing = false;
  #fetching: AbortController | undefined;
  readonly #source = new NetworkSource(this, {
    show: (network) => this.show(network),
    left: () => this.#openDesk(),
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('networkSource')) this.#source.id = this.networkSource;
    const isFirst = !this.hasUpdated;
    if (this.network !== this.#shown) this.#take(this.network);
    else if (isFirst && !this.src && !this.example) this.show(createNetwork({ title: '' }));
    if (changed.has('src') && this.src) void this.#fetch(this.src);
    if (changed.has('example') && this.example) void this.openExample(this.example);
    const isTurned = changed.has('editable') && this.editable !== (this.#wantsEditing && !this.desk.locked);
    if (isTurned) this.#wantsEditing = this.editable;
    if (isFirst || isTurned || changed.has('drafts') || changed.has('sharedDevice')) {
      if (!this.desk.controller?.unsaved && !this.src) this.#openDesk();
    }
    this.editable = this.#wantsEditing && !this.desk.locked;
    super.willUpdate(changed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#fetching?.abort();
  }

  /** Puts a document on screen that the host set. */
  #take(network: Network | undefined): void {
    const next = network ?? createNetwork({ title: '' });
    const shown = this.#shown;
    // A page that hands back what it was told, or a state this one goes on from, takes nothing away.
    if (shown && next.id === shown.id && lineage(shown).includes(next.revision)) {
      this.network = shown;
      return;
    }
    const open = (): void => {
      this.#given = network;
      this.show(next);
      if (this.hasUpdated) this.#openDesk();
    };
    if (!shown || !this.#isUnsaved) return open();
    this.network = shown;
    this.#ask(next.title, open);
  }

  /** Puts a document on screen; a person did not write it here. */
  protected show(network: Network): void {
    this.#shown = network;
    this.network = network;
    this.#isWritten = false;
    this.revisions.set(network.revision, network);
    this.requestUpdate();
  }

  /** Shows what a joined tool made of the document held here; a person wrote it there. */
  takeNetwork(network: Network): void {
    this.show(network);
    this.#isWritten = true;
    this.desk.changed();
  }

  /** Takes a person's edit. */
  protected override edited(network: Network): void {
    super.edited(network);
    this.#shown = network;
    this.network = network;
    this.#isWritten = true;
    this.desk.changed();
    this.#tell();
  }

  #tell(): void {
    const { network } = this;
    if (!network) return;
    if (this.#source.joined) this.#source.write(network);
    else this.dispatchEvent(new NetworkChangeEvent(network));
  }

  // ——— where it comes from ———

  async #fetch(src: string): Promise<void> {
    this.#fetching?.abort();
    const fetching = (this.#fetching = new AbortController());
    try {
      const { readSource } = await openingPart();
      const found = await readSource(src, fetching.signal);
      if (fetching.signal.aborted) return;
      this.sourceRefusal = typeof found === 'string' ? found : undefined;
      if (typeof found !== 'string') this.show(found);
    } catch (error) {
      if (fetching.signal.aborted) return;
      console.error(`${src} could not be shown:`, error);
      this.sourceRefusal = 'missing';
    }
  }

  /** Shows a map that comes with the tool. */
  protected async openExample(name: string): Promise<void> {
    const load = Object.hasOwn(examples, name) ? examples[name] : undefined;
    if (!load) {
      console.error(`example="${name}" is none; there are: ${Object.keys(examples).join(', ')}`);
      return;
    }
    const [{ parseNetwork }, content] = await Promise.all([openingPart(), load()]);
    const network = parseNetwork(content);
    if (this.example === name) this.show(network);
    else this.#ask(network.title, () => this.#open(network));
  }

  /** Lets the person choose a file. One that cannot be opened changes nothing. */
  async openFile(): Promise<void> {
    const { openMapFile } = await openingPart();
    const opened = await openMapFile();
    this.refusal = this.waiting = undefined;
    if (opened === undefined) return;
    if ('reason' in opened) {
      this.refusal = opened;
      return;
    }
    // What is on its way to the device is not lost by opening another document.
    await this.desk.controller?.flush();
    this.#ask(opened.title, () => this.#open(opened));
  }

  /** Opens another document, after asking where that would take away what is nowhere else. */
  #ask(title: string, open: () => void): void {
    const confirmed = (): void => {
      this.waiting = undefined;
      open();
    };
    if (this.#isUnsaved) this.waiting = { title, open: confirmed };
    else confirmed();
  }

  get #isUnsaved(): boolean {
    return this.desk.controller?.unsaved ?? this.#isWritten;
  }

  #open(network: Network): void {
    const show = (): void => this.show(network);
    if (this.desk.controller) void this.desk.controller.switchTo(show).then(() => this.#tell());
    else {
      show();
      this.#tell();
    }
  }

  /** Saves the network file: a new revision, named after the network and the day. Answers with the name. */
  protected saveWorkingCopy(): string {
    const network = nextRevision(this.network!);
    const name = networkFileName(network, localDay(new Date()));
    saveFile(name, serializeNetwork(network), 'application/json');
    this.show(network);
    this.desk.savedElsewhere();
    // The draft continues from the file: its next revision must name this one as its parent.
    this.desk.controller?.moved();
    this.#tell();
    return name;
  }

  // ——— drafts ———

  saveFile(): void {
    this.saveWorkingCopy();
  }

  #openDesk(): void {
    this.desk.open((draft) =>
      draft.resume((key, place) => (this.#given ? key === place : key.startsWith('value-flow/'))),
    );
  }

  protected override get holdsMap(): boolean {
    return this.#wantsEditing && !this.#source.joined;
  }

  get isBegun(): boolean {
    return this.#isWritten;
  }

  draftPayload(): unknown {
    return { network: this.network } satisfies MapDraft;
  }

  async draftReader(): Promise<(payload: unknown) => void> {
    const { parseNetwork } = await openingPart();
    return (payload) => {
      const parsed = parseNetwork((payload as MapDraft).network);
      if (this.#given && !continues(parsed, this.#given.revision, this.network?.id)) return;
      this.show(parsed);
      this.#isWritten = true;
    };
  }

  async startAnew(): Promise<void> {
    this.refusal = this.waiting = undefined;
    this.show(this.#given ?? createNetwork({ title: '' }));
    await this.updateComplete;
  }
}
