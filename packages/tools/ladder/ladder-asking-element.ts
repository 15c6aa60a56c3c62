import { property } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import type { DraftPolicy } from 'talkoot/elements/draft-state.js';
import type { Place } from 'talkoot/elements/pages.js';
import { Questionnaire } from 'talkoot/elements/questionnaire.js';
import { LadderContent } from './content.ts';
import { LADDER, loadInstrument } from './instrument.ts';
import type { LinkRefusal, OpenedLink } from './round.ts';

/** Knows what the ladder asks, of which round, and in which languages. */
export abstract class LadderAsking extends Questionnaire {
  /** Kept only after the person agreed, unless the host chooses otherwise. */
  @property() override drafts: DraftPolicy = 'ask';
  /** Link of a round, or its fragment; without it that of the page's address counts. */
  @property({ attribute: 'round-link' }) roundLink = '';
  /** `participation-ladder`, or `participation-ladder-short` with six questions; the link of a round knows its own. */
  @property({ attribute: 'questionnaire' }) instrumentId = LADDER;
  /** Offers participants the languages that no native speaker has reviewed, with a notice. */
  @property({ type: Boolean, attribute: 'unreviewed-languages' }) unreviewedLanguages = false;

  protected readonly content = new LadderContent();
  /** Why the link opened no round. */
  protected refusal: LinkRefusal | undefined;
  protected opening: Promise<void> | undefined;
  /** The questions without a round: nothing is kept, and nothing leaves the page. */
  protected isTrial = false;

  /** The head of the response is to be as it was said; answering began anew at a place. */
  protected abstract keepHead(place: Place): void;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followAddress);
  }

  protected override get contentLanguages(): readonly string[] {
    return this.content.languages(this.unreviewedLanguages && this.group !== 'organisers');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const wants = (['roundLink', 'instrumentId', 'round', 'group'] as const).some((name) =>
      changed.has(name),
    );
    if (!this.hasUpdated || (wants && !this.content.instrument)) this.#open();
    if (changed.has('group') || changed.has('unreviewedLanguages')) this.requestLanguage();
    const { place } = this;
    const begunBefore = this.asking !== undefined && !changed.has('definition');
    super.willUpdate(changed);
    // In another language the round has other words; the person stays where she is.
    if (!begunBefore || !changed.has('parameters')) return;
    this.keepHead(place);
    this.place = place;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.opening;
    return super.getUpdateComplete();
  }

  protected override async loadLanguage(language: string): Promise<void> {
    await Promise.all([super.loadLanguage(language), this.#loadTexts(language)]);
  }

  protected override languageChanged(): void {
    this.#followLanguage();
  }

  async #loadTexts(language: string): Promise<void> {
    const loaded = await this.content.load(language);
    this.texts = { ...this.texts, ...loaded };
  }

  #followLanguage(): void {
    if (!this.content.instrument || this.language === '') return;
    this.parameters = this.content.parameters(this.language);
    // The language was loaded before it was known what is asked.
    if (!this.isReady) void this.#loadTexts(this.language).then(() => this.requestUpdate());
  }

  /** Whether the texts of what is asked are there. */
  protected get isReady(): boolean {
    const { instrument, opened } = this.content;
    if (!instrument) return true;
    if (opened && !this.content.round(this.language)) return false;
    return !Object.hasOwn(instrument.texts, this.language) || Object.hasOwn(this.texts, this.language);
  }

  /** Looks what the page wants to be asked: the round of a link, a round or group of its own, or nothing yet. */
  #open(): void {
    const link = this.roundLink || (location.hash.includes('talkoot.') ? location.hash : '');
    const asks = link !== '' || this.round !== '' || this.group !== '';
    if (!asks) return;
    const opening = (link === '' ? this.ask() : this.#openLink(link))
      .catch((error: unknown) => {
        console.error(error);
        this.failure = error;
      })
      .then(() => {
        if (this.opening === opening) this.opening = undefined;
        this.requestUpdate();
      });
    this.opening = opening;
  }

  async #openLink(link: string): Promise<void> {
    const opened = await this.content.open(link);
    if (typeof opened !== 'string') return this.ask(opened);
    this.#askNothing();
    this.refusal = opened as LinkRefusal;
  }

  /** Begins to ask: the questionnaire of a round, or the one the page wants. */
  protected async ask(opened?: OpenedLink): Promise<void> {
    const instrument = opened?.instrument ?? (await loadInstrument(this.instrumentId));
    if (!instrument) {
      const allowed = `${LADDER}, ${LADDER}-short`;
      throw new RangeError(`questionnaire="${this.instrumentId}" is not of the ladder; allowed: ${allowed}`);
    }
    this.refusal = undefined;
    const before = this.content.opened;
    this.content.instrument = instrument;
    this.content.opened = opened;
    if (opened) {
      const { round, group, language } = opened.link;
      this.round = round.id;
      const [only, ...others] = this.content.groups;
      if (group !== undefined) this.group = group;
      else if (others.length === 0) this.group = only!;
      else if (before) this.group = '';
      if (language !== undefined && !this.hasAttribute('lang')) this.lang = language;
    }
    if (this.language !== '') await this.#loadTexts(this.language);
    this.requestLanguage();
    this.#followLanguage();
    this.definition = instrument.definition;
  }

  /** Asks without a round. */
  protected async try(): Promise<void> {
    this.isTrial = true;
    await this.ask();
    this.pages.goTo('start');
  }

  protected async leaveTrial(): Promise<void> {
    await this.startAnew();
    this.isTrial = false;
    this.#askNothing();
    await this.updateComplete;
    this.focusPart('figure');
  }

  /** Shows the figure again. */
  #askNothing(): void {
    this.content.instrument = this.content.opened = undefined;
    this.asking = this.definition = undefined;
    this.requestUpdate();
  }

  readonly #followAddress = (): void => {
    if (this.roundLink === '' && !this.isBegun) this.#open();
  };

  override get draftPolicy(): DraftPolicy {
    return this.isTrial ? 'none' : super.draftPolicy;
  }

  override get asksBeforeLeaving(): boolean {
    return !this.isTrial && super.asksBeforeLeaving;
  }
}
