import { nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { BaseElement } from 'talkoot/elements/base.js';
import type { DraftPolicy } from 'talkoot/elements/draft-state.js';
import type { Definition, ParameterValues, Texts } from 'talkoot/engine';
import type { Network, Round } from 'talkoot/network';
import type { Collated, Verdicts } from 'talkoot/results';
import { takeEarly } from '../network-file/early-property.ts';
import { CollectDesk } from './collecting/desk.ts';
import { NetworkDesk } from './network.ts';
import { ResultsPages } from './pages.ts';
import type { ResultsPage } from './header-view.ts';
import { loadInstrument, loadPractices } from './content.ts';
import type { CellTable, Instrument } from './content.ts';
import { examplesOf, roundsOf } from './rounds.ts';
import type { Example } from './rounds.ts';
import { collationOptions, keepingPlace, loadFigure, loadSpoken, loadTextsOf } from './setup.ts';
import type { Spoken } from './setup.ts';
import { resultsStyles } from './styles.ts';
import { localDay } from '../network-file/local-day.ts';

/** Properties that say what is shown, and of whom. */
const SHOWN_OF = [
  'questionnaire',
  'definition',
  'verdicts',
  'table',
  'groups',
  'round',
  'roundId',
  'minimumGroup',
  'parameters',
  'drafts',
] as const;

/**
 * Collects the responses of a round on this device and shows them as one honest picture, with next steps for the network.
 *
 * @summary Group results of any questionnaire, collected from files, codes, the camera or paper.
 * @tag talkoot-results
 * @status experimental
 * @since 0.1
 *
 * @attr {string} lang - Language of the element; without it, that of the nearest ancestor with one.
 *
 * @fires {NetworkChangeEvent} talkoot-network-change - A person changed the network document: results, examples or
 *   actions were added; `network`.
 */
export class Results extends BaseElement {
  static override styles: CSSResultGroup = resultsStyles;

  /** Id of a questionnaire that comes with the tool; without it, that of the round, else `participation-ladder`. */
  @property() questionnaire = '';
  /** Any other questionnaire, as `parseDefinition` gives it; set by script. */
  @property({ attribute: false }) definition: Definition | undefined;
  /** Texts of the definition by language, where they do not stand in it. */
  @property({ attribute: false }) texts: Texts = {};
  /** How two groups are read beside each other; without it, distributions alone are shown. */
  @property({ attribute: false }) verdicts: Verdicts | undefined;
  /** Rows and columns that the questions stand in, for `verdicts`. */
  @property({ attribute: false }) table: CellTable | undefined;
  /** The groups that answered and how many were invited; without it, those of the round. */
  @property({ attribute: false }) groups:
    readonly { readonly id: string; readonly invited?: number }[] | undefined;
  /** The round; without it, the newest of the network file. */
  @property({ attribute: false }) round: Round | undefined;
  /** Id of a round of the network file. */
  @property({ attribute: 'round' }) roundId = '';
  /** Fewest answers of a group that are shown, at least 3; without it, as the round says, or 5. */
  @property({ type: Number, attribute: 'minimum-group' }) minimumGroup: number | undefined;
  /** What the questions were told, where conditions hang on it; without it, `people` and `meaning` of the round. */
  @property({ attribute: false }) parameters: ParameterValues | undefined;
  /** Whether collected responses are kept on this device: `none`, `ask` first, or `device` at once. */
  @property() drafts: DraftPolicy = 'ask';
  /** Id of the element that holds the network document; without it the tool holds its own. */
  @property({ attribute: 'network' }) networkSource = '';
  /** Level of the title's heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Why nothing can be shown. */
  @state() failure: unknown;
  /** What the live region says. */
  @state() said = '';

  /** @internal What is said, in the language spoken now. */
  spoken: Spoken | undefined;
  /** @internal */
  instrument: Instrument | undefined;
  /** @internal */
  loadedTexts: Texts = {};
  /** @internal */
  figureTexts: Readonly<Record<string, string>> = {};
  /** @internal */
  readonly networkDesk: NetworkDesk = new NetworkDesk(this);
  /** @internal */
  readonly collecting: CollectDesk;
  readonly #pages: ResultsPages;
  /** What the desk collects for, to begin again only when that changes. */
  #begun = '';
  #ready: Promise<void> | undefined;

  constructor() {
    super();
    const words = (): Spoken['words'] => this.spoken!.words;
    this.collecting = new CollectDesk({
      get words() {
        return words();
      },
      requestUpdate: () => this.requestUpdate(),
      say: (message) => this.say(message),
      resumed: (shown) => this.#pages.resumed(shown),
    });
    this.#pages = new ResultsPages(this);
    takeEarly(this, 'network');
  }

  /** The network document with what was added here. Setting it shows its newest round and fires nothing. */
  get network(): Network | undefined {
    return this.networkDesk.network;
  }

  set network(network: Network | undefined) {
    this.networkDesk.show(network);
  }

  /** Shows what a joined tool made of the document held here; a person wrote it there. */
  takeNetwork(network: Network): void {
    this.networkDesk.take(network);
  }

  /** The picture on screen, without anything that must not be seen; undefined until it is asked for. */
  get collated(): Collated | undefined {
    return this.#pages.picture;
  }

  /** Goes to a page of the tool. */
  show(page: ResultsPage): void {
    this.#pages.goTo(page);
  }

  /** Everything given is read. */
  get settled(): Promise<void> {
    return this.collecting.settled;
  }

  /** @internal The round that is collected. */
  get activeRound(): Round | undefined {
    if (this.round) return this.round;
    const rounds = this.rounds;
    return rounds.find(({ id }) => id === this.roundId) ?? rounds[0];
  }

  /** @internal Rounds of the network that can be chosen. */
  get rounds(): readonly Round[] {
    const wanted = this.definition?.id ?? (this.questionnaire || undefined);
    return this.round ? [] : roundsOf(this.network, wanted);
  }

  /** @internal Examples of the round; undefined without one. */
  get examples(): readonly Example[] | undefined {
    const round = this.activeRound;
    if (!round) return undefined;
    return examplesOf(roundsOf(this.network).find(({ id }) => id === round.id) ?? round);
  }

  /** @internal */
  get shownDirection(): 'ltr' | 'rtl' {
    return this.direction;
  }

  protected override get contentLanguages(): readonly string[] {
    return [...new Set(['fi', 'sv', 'en', ...(this.instrument?.definition.languages ?? ['ar', 'uk', 'ru'])])];
  }

  protected override async loadLanguage(language: string): Promise<void> {
    const [spoken] = await Promise.all([loadSpoken(language), this.#loadTexts(language)]);
    this.spoken = spoken;
  }

  async #loadTexts(language: string): Promise<void> {
    const { instrument } = this;
    if (!instrument) return;
    const [texts, figure, library] = await Promise.all([
      loadTextsOf(instrument, language),
      loadFigure(instrument, language),
      instrument.table ? loadPractices(language.split('-')[0]!) : undefined,
    ]);
    this.loadedTexts = { ...this.loadedTexts, ...texts };
    this.figureTexts = figure;
    if (library) this.#pages.steps.library = library;
  }

  protected override languageChanged(): void {
    this.#pages.wordsChanged();
  }

  /** @internal */
  say(message: string): void {
    this.said = message;
  }

  /** @internal The network file was opened, or another tool wrote it. */
  networkShown(): void {
    if (this.hasUpdated) this.#ready = this.#setUp();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.collecting.camera.look();
    if (this.hasUpdated) {
      this.#begun = '';
      this.#ready = this.#setUp();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.collecting.close();
    this.networkDesk.leave();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('networkSource')) this.networkDesk.holder = this.networkSource;
    if (!this.hasUpdated || SHOWN_OF.some((name) => changed.has(name))) this.#ready = this.#setUp();
    if (changed.has('texts')) this.#pages.wordsChanged();
  }

  /** Loads what is to be shown, and begins to collect for it where that is something else than before. */
  async #setUp(): Promise<void> {
    try {
      const instrument = await this.#findInstrument();
      if (!this.isConnected) return;
      if (instrument.definition !== this.instrument?.definition) {
        this.instrument = instrument;
        await this.#loadTexts(this.language || 'fi');
        this.requestLanguage();
      }
      this.instrument = instrument;
      this.#begin(instrument);
      this.failure = undefined;
    } catch (error) {
      this.failure = error;
      console.error('<talkoot-results>:', error);
    }
    this.requestUpdate();
  }

  async #findInstrument(): Promise<Instrument> {
    const { definition, verdicts, table } = this;
    if (definition) return { definition, verdicts, table };
    return loadInstrument(this.questionnaire || this.activeRound?.questionnaire || 'participation-ladder');
  }

  #begin(instrument: Instrument): void {
    const { definition, verdicts } = instrument;
    const round = this.activeRound;
    const options = collationOptions({
      definition,
      round,
      groups: this.groups,
      minimumGroup: this.minimumGroup,
      parameters: this.parameters,
      verdicts: this.verdicts ?? verdicts,
    });
    const begun = JSON.stringify([definition.id, definition.version, options, this.drafts]);
    if (begun === this.#begun) return;
    const previous = (roundsOf(this.network).find(({ id }) => id === round?.id) ?? round)?.results;
    this.#pages.begin(
      {
        definition,
        options,
        day: localDay(new Date()),
        policy: this.drafts,
        keeping: keepingPlace(definition, round),
      },
      previous as Collated | undefined,
    );
    this.#begun = begun;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#ready;
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    this.#pages.drawn(this.renderRoot);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.spoken) return nothing;
    return this.#pages.renderWhole();
  }
}
