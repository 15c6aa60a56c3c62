import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Diagram } from 'talkoot/diagram';
import { heading } from 'talkoot/elements/heading.js';
import { adoptLater } from 'talkoot/elements/styles/adopt-later.js';
import { notices } from 'talkoot/elements/styles/notices.js';
import type { Content } from 'talkoot/elements/step-view.js';
import { setBeneficiary, twoSides } from 'talkoot/network';
import type { Network } from 'talkoot/network';
import { ValueFlowDocument } from './document.ts';
import { EDITING_PANELS, PANELS } from './panel.ts';
import type { Panel, PanelHost, PanelName } from './panel.ts';
import { fileProblemsPart, panelParts } from './parts.ts';
import { printOn } from './print.ts';
import { mapStyles } from './styles.ts';
import {
  renderMapDetails,
  renderMapHeader,
  renderMapNotices,
  renderMapStart,
  renderPanelList,
  renderSourceRefusal,
} from './views.ts';
import type { MapActions } from './views.ts';
import { loadPanelWords, loadWords, panelWordsIn, wordsIn } from './words/load.ts';

/**
 * Who gives what to whom in a network: a map to look at, or with `editable` to draw. Nothing is sent anywhere.
 *
 * @summary Shows and edits the value flow of a network, tells what it means, and saves it as a file.
 * @tag talkoot-value-flow
 * @status experimental
 * @since 0.2
 *
 * @attr {string} lang - Language of the element; without it, that of the nearest ancestor with one.
 *
 * @fires {NetworkChangeEvent} talkoot-network-change - A person changed the network document; `network`.
 * @fires {DraftChangeEvent} talkoot-draft-change - What is known of the draft changed; `state`.
 */
export class ValueFlow extends ValueFlowDocument {
  static override styles: CSSResultGroup = [Diagram.styles, notices, mapStyles];

  /** What is open below the map: one of its panels by name, or nothing. */
  @property() panel: PanelName | '' = '';

  @state() private hasFailed = false;
  @state() private wrongTime: string | undefined;
  #fileProblems: Awaited<ReturnType<typeof fileProblemsPart>> | undefined;
  #isChecked = false;
  #panel: { readonly name: PanelName; readonly view: Panel } | undefined;

  protected override async loadLanguage(language: string): Promise<void> {
    await Promise.all([
      super.loadLanguage(language),
      loadWords(language),
      this.#panel ? loadPanelWords(language) : undefined,
    ]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('panel')) void this.#openPanel();
    // What is drawn here has no such mistakes; what comes from a file may.
    if (this.editable && this.network?.flows.length && !this.#isChecked) void this.#checkFile();
  }

  async #checkFile(): Promise<void> {
    this.#isChecked = true;
    try {
      this.#fileProblems = await fileProblemsPart();
      this.requestUpdate();
    } catch (error) {
      console.error('What is wrong in the file cannot be told:', error);
    }
  }

  // ——— panels ———

  /** What the open panel sees of the map, and can do with it. */
  readonly #panelHost: PanelHost = this.#hostOfPanels();

  #hostOfPanels(): PanelHost {
    const map = this as ValueFlow;
    return {
      get network() {
        return map.network!;
      },
      get language() {
        return map.language;
      },
      get words() {
        return panelWordsIn(map.language);
      },
      get level() {
        return map.headingLevel + 1;
      },
      get canEdit() {
        return map.editable;
      },
      revisions: this.revisions,
      select: (id) => (this.selection = id ?? ''),
      change: (network, what) => this.#change(network, what),
      say: (text) => this.say(text),
      refresh: () => this.requestUpdate(),
      focus: (id) => this.#goTo(id),
      saveWorkingCopy: () => this.saveWorkingCopy(),
      toSvg: (drawn, carried) => this.#drawing(drawn, () => this.exportSvg({ document: carried })),
      toPng: (drawn) => this.#drawing(drawn, () => this.exportPng()),
      print: (paper) => printOn(paper),
    };
  }

  /** Another document than the one on screen, while a picture is made of it. */
  #drawn: Network | undefined;

  protected override get shownDocument(): Network {
    return this.#drawn ?? super.shownDocument;
  }

  /** @param make - is done with the document as soon as it has answered with its promise */
  async #drawing<Made>(drawn: Network, make: () => Promise<Made>): Promise<Made> {
    await this.prepareExport();
    this.#drawn = drawn;
    try {
      // Not awaited here: in the meantime the document on screen is the one on screen.
      return make();
    } finally {
      this.#drawn = undefined;
    }
  }

  #goTo(id: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() => this.focusPart(id));
  }

  async #openPanel(): Promise<void> {
    const { panel: name } = this;
    this.#panel?.view.leave?.();
    this.#panel = undefined;
    this.hasFailed = false;
    if (name === '' || !PANELS.includes(name)) return;
    try {
      const [PanelView] = await Promise.all([panelParts[name](), loadPanelWords(this.language || 'fi')]);
      if (this.panel !== name) return;
      const view = new PanelView(this.#panelHost);
      adoptLater(this.renderRoot, view.styles);
      this.#panel = { name, view };
    } catch (error) {
      console.error(`The part "${name}" could not be loaded:`, error);
      this.hasFailed = true;
    }
    this.requestUpdate();
  }

  #toggle(name: PanelName): void {
    this.panel = this.panel === name ? '' : name;
    const at = this.panel === '' ? `open-${name}` : 'panel-heading';
    void this.updateComplete.then(() => this.focusPart(at));
  }

  get #offered(): readonly PanelName[] {
    const { network } = this;
    if (!network) return [];
    // In a room full of people, only the story is told; where there is nothing yet, something can be brought in.
    if (this.presenter) return ['story'];
    if (network.actors.length === 0) return this.editable ? EDITING_PANELS : [];
    const { unasked } = twoSides(network);
    return PANELS.filter((name) => {
      if (this.editable) return true;
      return !EDITING_PANELS.includes(name) && (name !== 'sides' || unasked.length < network.flows.length);
    });
  }

  #renderPanel(): Content {
    const { panel: name } = this;
    if (name === '' || !this.#offered.includes(name)) return nothing;
    const words = wordsIn(this.language);
    const view = this.#panel?.name === name ? this.#panel.view : undefined;
    return html`<section class="reading on-screen" aria-labelledby="panel-heading">
      <div class="reading-head">
        ${heading(this.headingLevel + 1, words.panelNames[name], 'section-heading', 'panel-heading')}
        <button type="button" class="quiet" @click=${() => this.#toggle(name)}>
          ${words.close}<span class="visually-hidden">: ${words.panelNames[name]}</span>
        </button>
      </div>
      ${view ? view.render() : this.hasFailed ? this.#renderFailed() : html`<p role="status">${words.loading}</p>`}
    </section>`;
  }

  #renderFailed(): TemplateResult {
    const words = wordsIn(this.language);
    return html`<p role="alert">${words.partFailed}</p>
      <button type="button" class="secondary" @click=${() => void this.#openPanel()}>
        ${words.tryAgain}
      </button>`;
  }

  // ——— what is shown ———

  protected override render(): TemplateResult | typeof nothing {
    const words = wordsIn(this.language);
    if (this.sourceRefusal)
      return html`<div class="root map" lang=${this.language}>
        ${renderSourceRefusal(words, this.sourceRefusal)}
      </div>`;
    const { network, editable } = this;
    if (!network) return html`<p role="status">${words.loading}</p>`;
    const actions = this.#actions(network);
    const isEmpty = network.actors.length === 0;
    const tools = isEmpty ? renderMapStart(actions) : renderMapDetails(actions);
    // What is told stands beside the picture it is about, and once.
    const isTelling = this.panel === 'story';
    return html`<div
      class="root map ${isTelling ? 'telling' : ''}"
      lang=${this.language}
      dir=${this.direction}
    >
      ${renderMapHeader(actions)}${renderMapNotices(actions)}
      ${editable && !this.presenter ? this.#renderFileProblems(network) : nothing}
      ${this.desk.render('renderDraftNotice')}
      ${editable && !this.presenter && !isTelling ? tools : nothing}${isTelling ? this.#renderPanel() : nothing}
      ${this.renderDiagram()} ${this.desk.render('renderDraftState')}
      ${isEmpty && !editable ? nothing : renderPanelList(actions)}${isTelling ? nothing : this.#renderPanel()}
    </div>`;
  }

  #renderFileProblems(network: Network): Content {
    const part = this.#fileProblems;
    if (!part) return nothing;
    return part.renderFileProblems(network, this.language, (next, what) => {
      this.#change(next, what);
      const at = part.hasProblems(next) ? 'file-problems' : 'place';
      void this.updateComplete.then(() => this.focusPart(at));
    });
  }

  #actions(network: Network): MapActions {
    const { desk } = this;
    return {
      words: wordsIn(this.language),
      language: this.language,
      level: this.headingLevel,
      network,
      canEdit: this.editable,
      isPresenting: this.presenter,
      refusal: this.refusal,
      waiting: this.waiting,
      others: desk.controller?.others ?? [],
      panels: this.#offered,
      panel: this.panel,
      wrongTime: this.wrongTime,
      open: () => void this.openFile(),
      save: () => this.#toggle('export'),
      print: () => printOn(),
      jump: () => this.focusPart(`open-${this.#offered[0] ?? ''}`),
      present: (isOn) => (this.presenter = isOn),
      cancelOpen: () => (this.waiting = undefined),
      openExample: (name) => void this.openExample(name),
      openOther: (key) => void desk.controller?.openOther(key),
      setTitle: (title) => this.#change({ ...network, title: title.trim() }, wordsIn(this.language).title),
      setClient: (name) => this.#setClient(network, name),
      setTime: (time) => this.#setTime(network, time),
      toggle: (name) => this.#toggle(name),
    };
  }

  #change(network: Network, what: string): void {
    const written = network.language ?? this.language;
    this.change({ ...network, ...(written && { language: written }) }, what);
  }

  #setClient(network: Network, name: string): void {
    const words = wordsIn(this.language);
    if (name.trim() === '') return this.requestUpdate();
    const text = { ...network.beneficiary?.name, [this.language]: name.trim() };
    this.#change(setBeneficiary(network, text), words.client);
  }

  #setTime(network: Network, time: string): void {
    const asOf = time.trim();
    const isTime = asOf === '' || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(asOf);
    this.wrongTime = isTime ? undefined : time;
    if (!isTime) return;
    const { asOf: _, ...rest } = network;
    this.#change(asOf === '' ? rest : { ...rest, asOf }, wordsIn(this.language).time);
  }
}
