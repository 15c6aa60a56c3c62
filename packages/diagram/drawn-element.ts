import { property, state } from 'lit/decorators.js';
import { BaseElement } from 'talkoot/elements/base.js';
import type { FlowKind, Network } from 'talkoot/network';
import { loadClients, loadLayout } from './lazy-parts.ts';
import { DrawingCache, opensWithClients } from './drawing/drawing-cache.ts';
import type { DiagramView } from './views.ts';
import { diagramWords, loadDiagramWords } from './words/words.ts';
import type { DiagramWords } from './words/words.ts';

const EMPTY: Network = {
  talkoot: 1,
  id: '',
  revision: '',
  parents: [],
  title: '',
  actors: [],
  values: [],
  flows: [],
};

/** Width of the pictures where none is known, and what the frame around them takes. */
export const WIDE = 1272;
export const STAGE = 10;

/** Below this width, in pixels, pictures are given as lists: type is never made smaller. */
const NARROW = 620;

/** What the diagram shows and what is computed for it; acts and templates are in the class that extends it. */
export abstract class DrawnElement extends BaseElement {
  /** The network document that is shown. Documents are never changed; an edit sets another one. */
  @property({ attribute: false }) network: Network | undefined;
  /** Which view is shown: `clients`, `flows`, `matrix`, `chord` or `list`; empty: the one that can be read best. */
  @property() view: DiagramView | '' = '';
  /** Shows only flows of one kind: `tangible` or `intangible`; empty: all. */
  @property() kind: FlowKind | '' = '';
  /** Id of the actor or flow that is chosen, `beneficiary` for the client; empty: none. */
  @property() selection = '';
  /** Whether the network can be changed here. */
  @property({ type: Boolean }) editable = false;
  /** Shows the picture as large as the screen allows, without tools, for a room of people. */
  @property({ type: Boolean, reflect: true }) presenter = false;
  /** Level of the topmost heading inside, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Ids of actors left out of the views; not stored. */
  @state() protected leftOut: ReadonlySet<string> = new Set();
  /** Width for the views, in pixels; 0 until it is known. */
  @state() protected room = 0;
  /** Steps of enlarging. */
  @state() protected zoom = 0;
  /** Whether a picture is wanted where there is little room for one. */
  @state() protected asksPicture = false;
  /** Whether all flows are wanted in one picture where they are too many to be read on a screen. */
  @state() protected asksWhole = false;

  /** While the page is printed, pictures are made for a sheet and not for the screen. */
  @state() protected isPrinted = false;

  #cache: DrawingCache | undefined;
  #observer: ResizeObserver | undefined;
  #texts: Promise<void> | undefined;
  readonly #print = ({ type }: Event): void => void (this.isPrinted = type === 'beforeprint');

  protected override get contentLanguages(): readonly string[] {
    const { network } = this;
    const named = [network?.beneficiary, ...(network?.actors ?? [])].flatMap((one) =>
      Object.keys(one?.name ?? {}),
    );
    return [...new Set(['fi', 'sv', 'en', ...(network?.language ? [network.language] : []), ...named])];
  }

  protected override loadLanguage(language: string): Promise<void> {
    const texts = [super.loadLanguage(language), loadDiagramWords(language)];
    return (this.#texts = Promise.all(texts).then(() => undefined));
  }

  /** What is to be drawn is ready before the rendering that shows it: no picture is half there, and no page stands still. */
  protected override async scheduleUpdate(): Promise<void> {
    // What is drawn depends on the language; the element tells itself when texts cannot be had.
    await this.#texts?.catch(() => undefined);
    let view: DiagramView | undefined;
    while (view !== this.shownView) {
      view = this.shownView;
      try {
        if (view === 'clients') await loadClients();
        if (view === 'flows') await this.#prepareFlows();
      } catch (error) {
        console.error(`The view "${view}" could not be loaded:`, error);
        this.view = 'list';
      }
    }
    await super.scheduleUpdate();
  }

  /** Lays out the picture of flows in turns with the page, as long as it is what will be shown. */
  async #prepareFlows(): Promise<void> {
    await loadLayout();
    // A sheet of paper does not wait.
    const isShown = (): boolean => this.shownView === 'flows' && !this.isNarrow && !this.isPrinted;
    while (isShown()) {
      const { drawings, selection } = this;
      const isWanted = (): boolean => isShown() && drawings === this.drawings;
      await drawings.prepareFlows(selection, isWanted);
      if (drawings === this.drawings && selection === this.selection) return;
    }
  }

  protected get words(): DiagramWords {
    return diagramWords(this.language);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const measure = (): void => {
      const room = Math.floor(this.clientWidth);
      if (room > 0 && room !== this.room) this.room = room;
    };
    // Before the first picture, so that none is drawn in vain; later, in a frame of its own, for a picture of another
    // height would be a change of size while sizes are being told.
    measure();
    this.#observer = new ResizeObserver(() => requestAnimationFrame(measure));
    this.#observer.observe(this);
    globalThis.addEventListener('beforeprint', this.#print);
    globalThis.addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    globalThis.removeEventListener('beforeprint', this.#print);
    globalThis.removeEventListener('afterprint', this.#print);
  }

  /** The document, or an empty one while there is none. */
  protected get shownDocument(): Network {
    return this.network ?? EMPTY;
  }

  /** What is computed from the document for the screen. */
  protected get drawings(): DrawingCache {
    const { shownDocument: network, language, words, kind, leftOut: hidden, asksWhole: whole } = this;
    const input = { network, language, words, kind, hidden, whole };
    if (this.#cache?.isFor(input) !== true) this.#cache = new DrawingCache(input);
    return this.#cache;
  }

  /** The view on screen: the one that was chosen, or the one that can be read best. */
  get shownView(): DiagramView {
    if (this.view !== '') return this.view;
    const { drawings } = this;
    if (drawings.flowView === 'matrix') return 'matrix';
    return opensWithClients(drawings.shown) ? 'clients' : 'flows';
  }

  /** Whether the view is given as a list because a picture would be too wide. */
  protected get isNarrow(): boolean {
    return !this.isPrinted && this.room > 0 && this.room < NARROW && !this.asksPicture;
  }

  /** Width that the pictures may take, for the client map rounded so that small changes make no other map. */
  protected get pictureRoom(): number {
    return this.room === 0 || this.isPrinted ? WIDE : Math.floor((this.room - STAGE) / 10) * 10;
  }
}
