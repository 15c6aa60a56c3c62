import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Answering } from 'talkoot/elements/answering.js';
import { Questionnaire } from 'talkoot/elements/questionnaire.js';
import { loadReading } from 'talkoot/elements/reading.js';
import { renderSectionList } from 'talkoot/elements/section-list.js';
import { randomId } from 'talkoot/engine';
import { RoundAnswersError } from 'talkoot/network';
import type { Round } from 'talkoot/network';
import { localDay } from '../network-file/local-day.ts';
import { makeRound } from './answers.ts';
import { RoundDocument } from './round-document-element.ts';
import { begunOf, pageOf, roundOf, withRound } from './entries.ts';
import { loadInstrument } from './instruments.ts';
import type { Instrument } from './instruments.ts';
import { RoundKit } from './kit.ts';
import type { Materials } from './materials.ts';
import { probablePage, readPage } from './page.ts';
import type { PageAddress } from './page.ts';
import { loadRoundForm } from './paper.ts';
import type { RoundForm } from './paper.ts';
import { renderPosters } from './poster.ts';
import { renderReady } from './ready-view.ts';
import type { ReadyActions, Said } from './ready-view.ts';
import { canShare, copyText, printUntil, shareText } from './sharing.ts';
import { roundStyles } from './styles.ts';
import { renderRoundHeader, renderRoundReviewEnd, renderRoundStart } from './views.ts';
import type { RoundActions } from './views.ts';
import { wordsIn } from './words/load.ts';

/**
 * Starts a round of collecting responses: a link, an invitation and a poster for each group, and an entry in the network
 * file. Nothing is sent anywhere.
 *
 * @summary Starts a round: links, invitations, posters and paper forms for each group.
 * @tag talkoot-round
 * @status experimental
 * @since 0.1
 *
 * @fires {NetworkChangeEvent} talkoot-network-change - A person changed the network document; `network`.
 */
export class RoundStart extends RoundDocument {
  static override styles: CSSResultGroup = [Questionnaire.styles, roundStyles];

  /** Id of what is answered in the round: `participation-ladder` or `participation-ladder-short`. */
  @property({ attribute: 'questionnaire' }) instrumentId = 'participation-ladder';
  /** What is answered in the round, where it is none of ours. */
  @property({ attribute: false }) instrument: Instrument | undefined;
  /** Address of the page where respondents answer, seen from this page; without it the coordinator is asked. */
  @property() page = '';
  /** How many minutes answering takes, `6–12`, where the instrument does not say; empty: nothing is said of it. */
  @property() minutes = '';

  @state() private problems: readonly string[] = [];
  @state() private pageText: string | undefined;
  @state() private materialsLanguage = '';
  @state() private said: Said | undefined;
  /** What is printed instead of the answers. */
  #printed: readonly Materials[] | RoundForm | undefined;
  readonly #kit = new RoundKit(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { made: round, place } = this;
    if (place !== 'done' || !round) return;
    if (!round.languages.includes(this.materialsLanguage)) this.materialsLanguage = round.languages[0]!;
    this.needReading();
    this.#kit.prepare(round);
  }

  // ——— making a round ———

  async #make(): Promise<void> {
    this.problems = [];
    if (!this.questionnaire || !this.pages.isInOrder()) return;
    const { made: earlier, current: id } = this;
    try {
      const { definition } = this.instrument ?? (await loadInstrument(this.instrumentId));
      const frame = {
        id,
        questionnaire: earlier?.questionnaire ?? definition.id,
        version: earlier?.version ?? definition.version,
        opened: earlier?.opened ?? localDay(new Date()),
      };
      const { answers } = this.questionnaire.response();
      const round = makeRound(answers, frame, earlier);
      this.wrote(withRound(this.network!, round));
      this.pages.goTo('done');
    } catch (error) {
      console.warn('No round could be made:', error);
      this.problems =
        error instanceof RoundAnswersError
          ? error.problems.map(({ path, message }) => `${path}: ${message}`)
          : [error instanceof Error ? error.message : String(error)];
    }
  }

  #openRound(id: string): void {
    this.keepBegun();
    this.enter(id);
    this.#forget();
    const isWaiting = begunOf(this.network!, id) !== undefined;
    this.pages.goTo(roundOf(this.network!, id) && !isWaiting ? 'done' : 0);
  }

  /** Leaves nothing said about another round. */
  #forget(): void {
    this.pageText = this.said = undefined;
    this.problems = [];
  }

  // ——— where respondents answer ———

  get #isPageGiven(): boolean {
    return this.page !== '' && 'address' in readPage(this.page, document.baseURI);
  }

  get #pageText(): string {
    if (this.pageText !== undefined) return this.pageText;
    return pageOf(this.made) ?? probablePage(this.made?.questionnaire ?? this.instrumentId, document);
  }

  get #readPage(): PageAddress {
    return this.#isPageGiven ? readPage(this.page, document.baseURI) : readPage(this.#pageText);
  }

  #keepPage(): void {
    const { made: round } = this;
    const read = this.#readPage;
    if (round && 'address' in read)
      this.wrote(withRound(this.network!, { ...round, page: read.address } as Round));
  }

  // ——— what is given out ———

  #materials(language?: string): Materials[] | undefined {
    const { made: round } = this;
    const read = this.#readPage;
    return round && 'address' in read ? this.#kit.materials(round, read.address, language) : undefined;
  }

  async #copy(at: string, text: string, name: string): Promise<void> {
    const words = wordsIn(this.language);
    const field = (this.renderRoot as ShadowRoot).getElementById(at);
    const isCopied = await copyText(text, field as HTMLInputElement | null);
    this.#say(`copy-${at}`, isCopied ? words.copied(name) : words.copyByHand);
  }

  async #share(at: string, { words }: Materials): Promise<void> {
    const result = await shareText(words['invitation.subject'], words['invitation.text']);
    const { shared, notShared } = wordsIn(this.language);
    if (result !== 'left') this.#say(at, result === 'shared' ? shared : notShared);
  }

  /** Said anew even when it is the same: a live region is silent about what it says already. */
  #say(at: string, text: string): void {
    this.said = this.said?.text === text ? { at, text: `${text}\u200b` } : { at, text };
  }

  async #printPosters(at: string, wanted: readonly Materials[] | 'all'): Promise<void> {
    const posters = wanted === 'all' ? this.#materials() : wanted;
    await this.#print(at, async () => {
      await loadReading();
      return posters;
    });
  }

  async #printForm(at: string, materials: Materials): Promise<void> {
    const { made: round } = this;
    await this.#print(at, async () => {
      const instrument = round && (await this.#kit.instrumentOf(round.questionnaire));
      if (!instrument) throw new RangeError(`the instrument "${round?.questionnaire}" is not here`);
      return loadRoundForm(instrument, round, materials, this.renderRoot);
    });
  }

  async #print(at: string, load: () => Promise<readonly Materials[] | RoundForm | undefined>): Promise<void> {
    try {
      this.said = undefined;
      this.#printed = await load();
      printUntil(() => (this.#printed = undefined));
    } catch (error) {
      console.warn('What is to be printed could not be loaded:', error);
      this.#say(at, wordsIn(this.language).notPrinted);
    }
  }

  // ——— what is shown ———

  protected override get documentTitle(): string {
    const printed = this.#printed;
    if (!printed || !('title' in printed)) return super.documentTitle;
    const words = wordsIn(this.language);
    const group = words.groups[printed.group] ?? printed.group;
    return `${printed.title} · ${words.formFor(group, this.current.slice(0, 8))}`;
  }

  protected override renderDocument(asking: Answering): TemplateResult {
    const printed = this.#printed;
    const { made: round, headingLevel: level } = this;
    if (!printed || !round) return super.renderDocument(asking);
    if ('title' in printed) return printed.render(level);
    return renderPosters(printed, round, wordsIn(this.language), level);
  }

  protected override renderScreen(asking: Answering): TemplateResult {
    const { made: round, place } = this;
    const head = (): TemplateResult => html`${this.renderHeader(asking)}${this.renderNotices()}`;
    if (place === 'done' && round) return html`${head()}${renderReady(this.#ready(round))}`;
    if (place !== 'start') return super.renderScreen(asking);
    // What the tool filled in by itself is no progress of anybody's.
    const sections = this.isChanged || round ? this.#sections(asking) : nothing;
    return html`${head()}${sections}${this.renderStart(asking)}`;
  }

  #sections(asking: Answering): TemplateResult {
    return renderSectionList(asking, undefined, (id) => this.pages.goToSection(id));
  }

  protected override renderHeader(_asking: Answering): TemplateResult {
    return renderRoundHeader(this.#actions, this.documentTitle);
  }

  protected override renderStart(asking: Answering): TemplateResult {
    return renderRoundStart(asking, this.#actions);
  }

  protected override renderReviewEnd(_asking: Answering, back: () => void): TemplateResult {
    return renderRoundReviewEnd(this.#actions, back);
  }

  get #actions(): RoundActions {
    return {
      words: wordsIn(this.language),
      language: this.language,
      headingLevel: this.headingLevel,
      network: this.network!,
      refusal: this.refusal,
      waiting: this.waiting,
      problems: this.problems,
      draftLine: this.draftLine,
      isBegun: this.isChanged,
      isMade: this.made !== undefined,
      save: () => this.saveFile(),
      open: () => void this.openFile(),
      confirmOpen: () => this.waiting?.open(),
      cancelOpen: () => (this.waiting = undefined),
      start: () => this.pages.goTo(0),
      openRound: (id) => this.#openRound(id),
      make: () => void this.#make(),
    };
  }

  #ready(round: Round): ReadyActions {
    const { language, questionnaire, materialsLanguage } = this;
    return {
      words: wordsIn(language),
      language,
      headingLevel: this.headingLevel,
      round,
      page: { text: this.#pageText, isGiven: this.#isPageGiven, given: this.page, read: this.#readPage },
      materialsLanguage,
      isUnreviewed: this.#kit.isUnreviewed(materialsLanguage),
      materials: this.#materials(materialsLanguage),
      hasFailed: this.#kit.hasFailed,
      canShare: canShare(),
      said: this.said,
      nameOfLanguage: (tag) => questionnaire?.text(`languages.option.${tag}`, language) ?? tag,
      setPage: (text) => (this.pageText = text),
      keepPage: () => this.#keepPage(),
      setLanguage: (tag) => (this.materialsLanguage = tag),
      retry: () => void this.#kit.fetch(round),
      copy: (at, text, name) => void this.#copy(at, text, name),
      share: (at, materials) => void this.#share(at, materials),
      printPosters: (at, materials) => void this.#printPosters(at, materials),
      printForm: (at, materials) => void this.#printForm(at, materials),
      save: () => this.saveFile(),
      change: () => this.pages.goTo(0),
      another: () => this.#openRound(randomId()),
    };
  }
}
