import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { createQuestionnaire } from 'talkoot/engine';
import { CollationError, compare, IncomparableError } from 'talkoot/results';
import type { Collated, Comparison } from 'talkoot/results';
import { renderPresenter, renderSheet } from 'talkoot/results-view';
import type { Labels, Showing } from 'talkoot/results-view';
import type { CollectPlace } from './collecting/desk.ts';
import { renderCollect } from './collecting/view.ts';
import { renderEntry } from './paper-entry/view.ts';
import { NextStepDesk } from './next-steps/desk.ts';
import { renderSteps } from './next-steps/view.ts';
import type { Results } from './results-element.ts';
import { collectActions } from './collect.ts';
import type { CollectState } from './collect.ts';
import { entryActions } from './entry.ts';
import type { EntryState } from './entry.ts';
import { renderHeader } from './header-view.ts';
import { renderFailure, renderNotices } from './notices-view.ts';
import type { ResultsPage } from './header-view.ts';
import { pictureActions } from './picture.ts';
import type { PictureState } from './picture.ts';
import { renderPicture } from './picture-view.ts';
import { earlierRound } from './rounds.ts';
import { labelsFor, showingOf } from './showing.ts';
import type { Shown } from './showing.ts';
import { stepActions } from './steps.ts';

/** The pages of the tool: which one is on screen, and what was done on each. */
export class ResultsPages implements CollectState, PictureState, EntryState {
  readonly host: Results;
  page: ResultsPage = 'collect';
  picture: Collated | undefined;
  /** How many responses were counted when the picture was made. */
  pictured = 0;
  presenting: number | undefined;
  open: string | undefined;
  asksForRaw = false;
  pngFailed = false;
  lacksWhat: string | undefined;
  session: EntryState['session'];
  wrongNumber: string | undefined;
  addedToPlan = 0;
  readonly steps = new NextStepDesk();
  listsAll = false;
  asksToErase = false;
  pasteWasEmpty = false;
  #earlierUnfit = false;
  readonly #found = new Map<string, string | undefined>();
  #labels: { readonly of: unknown; readonly labels: Labels } | undefined;
  /** What takes focus when it is drawn. */
  #focus = '';

  constructor(host: Results) {
    this.host = host;
  }

  /** Begins to collect for a place; an earlier picture in the file counts as seen. */
  begin(place: CollectPlace, previous: Collated | undefined): void {
    this.picture = undefined;
    this.pictured = 0;
    this.open = undefined;
    this.#earlierUnfit = false;
    const { collecting } = this.host;
    try {
      collecting.begin({ ...place, options: { ...place.options, ...(previous && { previous }) } });
      this.picture = previous;
    } catch (error) {
      const isEarlier =
        error instanceof CollationError && error.problems.every(({ path }) => path.startsWith('previous'));
      if (!previous || !isEarlier) throw error;
      console.error('The results in the network file cannot be read:', error);
      this.#earlierUnfit = true;
      collecting.begin(place);
    }
  }

  /** Responses that were kept are here again, or everything was erased. */
  resumed(shown: Collated | undefined): void {
    if (!shown) this.picture = this.host.collecting.box?.total === 0 ? undefined : this.picture;
    this.host.requestUpdate();
  }

  wordsChanged(): void {
    this.#labels = undefined;
    this.#found.clear();
  }

  focus(selector: string): void {
    this.#focus = selector;
    this.host.requestUpdate();
  }

  goTo(page: ResultsPage): void {
    this.page = page;
    this.host.say('');
    if (page !== 'collect') this.host.collecting.camera.stop();
    const { box } = this.host.collecting;
    if (page === 'results' && !this.picture && box && box.total > 0) this.makePicture();
    this.focus('#page');
  }

  /** Makes the picture anew. It is seen from now on, and counts for what the next one may show. */
  makePicture(): void {
    const { collecting } = this.host;
    const { box } = collecting;
    if (!box) return;
    this.picture = box.picture();
    this.pictured = box.total;
    collecting.shown(this.picture);
    this.host.requestUpdate();
  }

  /** What the views of results are made of; undefined while there are no results. */
  get showing(): Showing | undefined {
    return this.picture && showingOf(this.picture, this.#shown, this.labels);
  }

  get labels(): Labels {
    const shown = this.#shown;
    const of = JSON.stringify([
      shown.language,
      shown.definition.id,
      shown.round?.id,
      Object.keys(shown.texts),
    ]);
    if (this.#labels?.of !== of) this.#labels = { of, labels: labelsFor(shown) };
    return this.#labels.labels;
  }

  get #shown(): Shown {
    const { host } = this;
    const { words, viewWords } = host.spoken!;
    return {
      definition: host.instrument!.definition,
      texts: { ...host.loadedTexts, ...host.texts },
      language: host.language,
      words,
      viewWords,
      round: host.activeRound,
      headingLevel: host.headingLevel,
      direction: host.shownDirection,
      table:
        this.picture?.reading || host.instrument!.verdicts
          ? (host.table ?? host.instrument!.table)
          : undefined,
      figureTexts: host.figureTexts,
      examples: host.examples,
      // What comes with the tool has not been studied; of others we know nothing.
      isNew: host.definition === undefined,
    };
  }

  /** A text of the questionnaire itself, such as its title. */
  #text(key: string): string | undefined {
    const { texts, language, definition } = this.#shown;
    const of = JSON.stringify([key, language, definition.id, Object.keys(texts)]);
    // Making a questionnaire for each rendering would take longer than the rest of it.
    if (!this.#found.has(of))
      this.#found.set(of, createQuestionnaire(definition, { texts }).text(key, language));
    return this.#found.get(of);
  }

  /** What the questionnaire is called. */
  get title(): string {
    return this.#text('title') ?? this.host.instrument!.definition.id;
  }

  get comparison(): Comparison | undefined {
    const { host, picture } = this;
    const round = host.activeRound;
    const earlier = round && earlierRound(host.network, round)?.results;
    if (!picture || !earlier) return undefined;
    try {
      return compare(earlier as Collated, picture);
    } catch (error) {
      if (!(error instanceof IncomparableError)) throw error;
      return undefined;
    }
  }

  /** All of the tool, on screen and on paper. */
  renderWhole(): TemplateResult {
    const { words, unreviewed } = this.host.spoken!;
    return html`<div class="root" lang=${words.language} dir=${this.host.shownDirection}>
      <div class="screen">
        ${this.render()} ${unreviewed ? html`<p class="credit">${words.unreviewed}</p>` : nothing}
      </div>
      ${this.renderPaper()}
    </div>`;
  }

  render(): TemplateResult {
    const { host } = this;
    const { words } = host.spoken!;
    if (host.failure !== undefined) return renderFailure(words, host.failure);
    if (!host.instrument || !host.collecting.box) return html``;
    return html`${renderHeader({
        words,
        language: host.language,
        headingLevel: host.headingLevel,
        title: this.title,
        round: host.activeRound,
        rounds: host.rounds,
        page: this.page,
        hasSteps: this.hasSteps,
        isBrief: this.#isBrief,
        desk: host.networkDesk,
        choose: (round) => (host.roundId = round),
        goTo: (page) => this.goTo(page),
        saveNetwork: () => this.saveNetwork(),
      })}
      ${renderNotices(words, host.activeRound, host.instrument.definition, this.#earlierUnfit)}
      <p class=${this.page === 'entry' ? 'visually-hidden' : 'said'} role="status">${host.said}</p>
      ${this.#renderPage()}`;
  }

  get hasSteps(): boolean {
    return this.host.instrument?.verdicts !== undefined && this.host.definition === undefined;
  }

  /** A device that goes round, or forms typed in one after the other, leave no room for anything else. */
  get #isBrief(): boolean {
    if (this.page === 'entry') return this.session !== undefined;
    return this.page === 'steps' && ['vote', 'handOver'].includes(this.steps.phase);
  }

  saveNetwork(): void {
    const { host } = this;
    host.say(host.spoken!.words.networkSaved(host.networkDesk.save()));
    this.addedToPlan = 0;
  }

  #renderPage(): TemplateResult {
    switch (this.page) {
      case 'collect':
        return renderCollect(collectActions(this));
      case 'entry':
        return renderEntry(entryActions(this));
      case 'results': {
        const presenting = this.presenting;
        const showing = this.showing;
        return html`${renderPicture(pictureActions(this))}${
          showing && presenting !== undefined
            ? renderPresenter(showing, {
                page: presenting,
                go: (page) => {
                  this.presenting = page;
                  this.host.requestUpdate();
                },
                close: () => {
                  this.presenting = undefined;
                  this.focus('#present');
                },
              })
            : nothing
        }`;
      }
      case 'steps':
        return renderSteps(stepActions(this));
    }
  }

  /** The printed page: results alone. */
  renderPaper(): TemplateResult | typeof nothing {
    const { host } = this;
    if (!host.instrument || host.failure !== undefined || !host.collecting.box) return nothing;
    const { showing } = this;
    if (!showing) return nothing;
    const credit = this.#text('credit');
    const network = host.activeRound?.network;
    return renderSheet(showing, {
      title: this.title,
      ...(network && { network }),
      ...(credit && { credit }),
    });
  }

  /** What was drawn takes focus, or shows the camera's picture. */
  drawn(root: HTMLElement | DocumentFragment): void {
    const video = root.querySelector('video');
    if (video && !video.srcObject && !video.hasAttribute('data-read')) {
      video.setAttribute('data-read', '');
      void this.host.collecting.camera.read(video);
    }
    if (this.#focus === '') return;
    root.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = '';
  }
}
