import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Answering } from 'talkoot/elements/answering.js';
import { ResponseSubmitEvent } from 'talkoot/elements/events/response-submit-event.js';
import { heading } from 'talkoot/elements/heading.js';
import type { Place } from 'talkoot/elements/pages.js';
import { notices } from 'talkoot/elements/styles/notices.js';
import { styles } from 'talkoot/elements/styles/styles.js';
import type { Response } from 'talkoot/engine';
import { renderLadderDone } from './done.ts';
import type { Outcome } from './done.ts';
import { renderExplore } from './explore.ts';
import { ladderFigure } from './figure-styles.ts';
import { LadderGathering } from './gathering.ts';
import { renderGiving } from './giving.ts';
import type { Giving } from './giving.ts';
import { LadderHand } from './hand.ts';
import { LADDER } from './instrument.ts';
import { renderLanguages } from './languages.ts';
import { ladderParts } from './parts.ts';
import type { OpenedLink } from './round.ts';
import { renderLadderStart } from './start.ts';
import { LadderStarting } from './ladder-starting-element.ts';
import { ladderPages } from './page-styles.ts';

type EndPart = Awaited<ReturnType<typeof ladderParts.end>>;

/**
 * The participation ladder: a figure that explains its rungs, and the questionnaire of a round for both sides. With the
 * link of a round in the page's address it begins with what the respondent must know; without one it shows the figure.
 *
 * Where nobody answers `talkoot-submit` with `respondWith`, the response is given by hand: share sheet, code, file.
 *
 * @summary Explains the ladder of participation and asks its questions.
 * @tag talkoot-participation-ladder
 * @status experimental
 * @since 0.1
 *
 * @slot start-round - Below the figure: a link to where rounds are started.
 */
export class ParticipationLadder extends LadderStarting {
  static override styles: CSSResultGroup = [styles, notices, ladderFigure, ladderPages];

  @state() protected chosenRung: string | undefined;
  @state() protected giving: Giving = 'no';
  @state() protected outcome: Outcome | undefined;

  readonly #hand = new LadderHand(this);
  readonly #gathering = new LadderGathering(this);
  #end: EndPart | undefined;
  /** What the page or the link said of the language, before the person chose another. */
  #langBefore: { readonly lang: string | null } | undefined;

  protected override async ask(opened?: OpenedLink): Promise<void> {
    await super.ask(opened);
    if (this.sharedDevice) await this.#gathering.look();
  }

  // ——— giving the response ———

  override async startAnew(): Promise<void> {
    this.outcome = undefined;
    this.giving = 'no';
    this.#hand.begin();
    await super.startAnew();
  }

  override answered(): void {
    super.answered();
    if (this.giving !== 'sending') this.giving = 'no';
  }

  override get locked(): boolean {
    return super.locked || this.giving === 'sending';
  }

  override show(place: Place): void {
    super.show(place === 'done' && !this.outcome ? 'review' : place);
  }

  /** The response is somewhere else now, as far as a page can know. */
  handedOver(): void {
    this.desk.savedElsewhere();
  }

  async #give(): Promise<void> {
    const { questionnaire, definition } = this;
    if (this.giving === 'sending' || !questionnaire || !definition || !this.pages.isInOrder()) return;
    try {
      this.#end ??= await ladderParts.end();
    } catch (error) {
      console.warn('A part of the page could not be fetched:', error);
      this.giving = 'missing';
      return;
    }
    const response = questionnaire.submit();
    if (this.isTrial) return this.#arrived('trial');
    const event = new ResponseSubmitEvent(response);
    await this.desk.controller?.flush();
    if (!this.dispatchEvent(event)) return;
    if (!event.receipt && this.form && this.name) return void this.form.requestSubmit();
    if (event.receipt) await this.#send(event.receipt);
    else if (this.isShared) await this.#gather(response);
    else this.#handOver(response, false);
  }

  async #send(receipt: Promise<unknown>): Promise<void> {
    this.giving = 'sending';
    try {
      await receipt;
      this.giving = 'no';
      await this.#arrived('sent');
    } catch (error) {
      // The answers stay where they are; the person may try again.
      console.warn('The response did not arrive:', error);
      this.giving = 'failed';
    }
  }

  /** On a shared device that sends nothing, the response waits for the organiser. */
  async #gather(response: Response): Promise<void> {
    try {
      await this.#end!.putInOutbox(response);
    } catch (error) {
      console.warn('The response could not be kept on this device:', error);
      return this.#handOver(response, true);
    }
    await this.#arrived('kept');
    await this.#gathering.look();
  }

  async #arrived(kind: 'sent' | 'kept' | 'trial'): Promise<void> {
    const isHandedOn = kind !== 'trial' && (this.desk.controller?.shared ?? false);
    await this.desk.arrived();
    this.outcome = { kind, isHandedOn };
    this.pages.goTo('done');
  }

  #handOver(response: Response, couldNotKeep: boolean): void {
    this.#hand.begin(this.#end!.handOver(this.definition!, response));
    this.outcome = { kind: couldNotKeep ? 'unkept' : 'open', isHandedOn: false };
    this.pages.goTo('done');
  }

  #speak(language: string): void {
    this.#langBefore ??= { lang: this.getAttribute('lang') };
    this.lang = language;
  }

  /** The next person begins where this one did, in the language of the page or the link. */
  async #next(): Promise<void> {
    const before = this.#langBefore;
    this.#langBefore = undefined;
    if (before?.lang === null) this.removeAttribute('lang');
    else if (before) this.lang = before.lang!;
    await this.startAnew();
    this.pages.goTo('start');
  }

  // ——— what is shown ———

  protected override render(): TemplateResult | typeof nothing {
    if (this.content.instrument || this.failure !== undefined)
      return this.isReady || this.failure !== undefined ? super.render() : nothing;
    if (this.opening) return nothing;
    return html`<div class="root" lang=${this.language} dir=${this.direction}>
      ${renderExplore({
        words: this.words,
        texts: this.content.figure(this.language),
        group: this.group,
        level: this.headingLevel,
        refusal: this.refusal,
        isUnreviewed: this.language !== 'fi',
        chosen: this.chosenRung,
        choose: (rung) => (this.chosenRung = rung),
        tryIt: () => void this.try(),
      })}
    </div>`;
  }

  protected override renderScreen(asking: Answering): TemplateResult {
    if (this.place === 'start') {
      const languages = renderLanguages(
        this.words.start.language,
        this.contentLanguages,
        this.language,
        (language) => this.#speak(language),
      );
      return html`${this.renderHeader(asking)}${languages}${this.renderNotices()}
      ${renderLadderStart(this.startView(asking))}${this.sharedDevice ? this.#gathering.render(this.words) : nothing}`;
    }
    if (this.place === 'done' && this.outcome)
      return html`${this.renderHeader(asking)}${this.#renderDone(asking, this.outcome)}`;
    return super.renderScreen(asking);
  }

  protected override renderReviewEnd(_asking: Answering, back: () => void): TemplateResult {
    return renderGiving({
      words: this.words.give,
      giving: this.giving,
      isTrial: this.isTrial,
      draftLine: this.draftLine,
      back,
      give: this.participation.hasButton ? undefined : () => void this.#give(),
    });
  }

  #renderDone(asking: Answering, outcome: Outcome): TemplateResult {
    const profile = this.#renderProfile(asking, this.headingLevel + 1);
    return renderLadderDone({
      words: this.words,
      level: this.headingLevel + 1,
      outcome,
      round: this.content.round(this.language),
      hand: this.#hand,
      part: this.#end!,
      profile,
      draftLine: this.draftLine,
      waiting: this.sharedDevice ? this.#gathering.render(this.words) : nothing,
      change: () => this.pages.goTo('review'),
      print: () => print(),
      next: () => void this.#next(),
      toFigure: () => void this.leaveTrial(),
    });
  }

  #renderProfile({ questionnaire, language }: Answering, level: number): TemplateResult {
    const isLong = questionnaire.definition.id === LADDER;
    return this.#end!.renderProfile({
      words: this.words.profile,
      level,
      profile: this.#end!.profileOf(questionnaire, language),
      nameOf: (rung) =>
        (isLong
          ? questionnaire.text(`${rung}.label`, language)
          : this.content.figure(language)[`${rung}.name`]) ?? rung,
      joint: questionnaire.response().joint,
      isHelped: this.choices.isHelped,
    });
  }

  protected override renderDocument(asking: Answering): TemplateResult {
    if (this.place !== 'done' || !this.#end) return super.renderDocument(asking);
    return html`${heading(this.headingLevel, this.documentTitle, 'document-title')}
      <p class="document-kind">${this.content.round(this.language)?.network}</p>
      ${this.#renderProfile(asking, this.headingLevel + 1)}
      <p class="credit">${asking.questionnaire.text('credit', asking.language)}</p>`;
  }
}
