import { html, nothing, svg } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { adoptLater } from 'talkoot/elements/styles/adopt-later.js';
import { styles as questionnaireStyles } from 'talkoot/elements/styles/styles.js';
import { factsOf } from './drawing/shown-network.ts';
import { STAGE, WIDE } from './drawn-element.ts';
import { diagramStyles } from './styles/styles.ts';
import type { DiagramView } from './views.ts';
import { renderLegend, renderNumbered } from './view/legend.ts';
import { LIST_SIZE, renderList, TABLE_SIZE } from './view/list-view.ts';
import { chordPart, findingPart, loadChord, loadMatrix, matrixPart } from './lazy-parts.ts';
import { renderPanel } from './view/panel.ts';
import { isPicture } from './view/picture.ts';
import type { Picture } from './view/picture.ts';
import type { Scene } from './view/scene.ts';
import { renderToolbar } from './view/toolbar.ts';
import { ExportingElement } from './exporting-element.ts';

/** Width of the panel beside a picture with the gap, in pixels at 16 pixel type. */
const PANEL = 400;

/**
 * The value flow of a network in five views, read and edited by pointer, touch and keys. Not registered: tools extend it.
 *
 * @cssproperty --talkoot-color-surface - Ground of the drawings.
 */
export class Diagram extends ExportingElement {
  static override styles: CSSResultGroup = [...questionnaireStyles, diagramStyles];

  /** The view whose part could not be loaded. */
  @state() private failed: DiagramView | '' = '';
  /** While the part of a view is on its way. */
  #loading: Promise<void> | undefined;

  /** Called when a person went to another view. */
  protected viewShown(_view: DiagramView): void {}

  #show(view: DiagramView): void {
    this.view = view;
    this.zoom = 0;
    this.asksPicture = false;
    this.failed = '';
    this.viewShown(view);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { shownView: view } = this;
    const isMissing = (view === 'chord' && !chordPart()) || (view === 'matrix' && !matrixPart());
    if (isMissing && view !== this.failed) this.#loading ??= this.#load(view);
  }

  async #load(view: DiagramView): Promise<void> {
    try {
      await (view === 'chord' ? loadChord() : loadMatrix());
    } catch (error) {
      console.error(`The view "${view}" could not be loaded:`, error);
      this.failed = view;
    }
    this.#loading = undefined;
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // Parts are here for all elements at once, their styles for each by itself.
    const styles = [matrixPart()?.matrixStyles, findingPart()?.findStyles];
    adoptLater(
      this.renderRoot,
      styles.filter((style) => style !== undefined),
    );
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete();
  }

  // ——— what is shown ———

  /** Buttons a tool adds beside those of the diagram. */
  protected renderTools(): unknown {
    return nothing;
  }

  /** What a tool shows above and below the views. */
  protected renderAbove(): unknown {
    return nothing;
  }

  protected renderBelow(): unknown {
    return nothing;
  }

  protected override render(): unknown {
    return html`<div class="root" lang=${this.language || nothing} dir=${this.direction}>
      ${this.renderAbove()}${this.renderDiagram()}${this.renderBelow()}
    </div>`;
  }

  /** The views with all that belongs to them. */
  protected renderDiagram(): TemplateResult {
    const { scene, words, shownView: view } = this;
    const panel = this.presenter ? nothing : renderPanel(scene, this.panelActions);
    const isBeside = this.room >= 1100 && this.#fitsBeside(view);
    return html`<div class="diagram" @keydown=${(event: KeyboardEvent) => this.shortcut(event)}>
      ${this.presenter ? nothing : this.#renderToolbar(view)}
      ${this.leftOut.size > 0 ? this.#renderHidden() : nothing}
      <div class="layout ${panel === nothing ? '' : 'has-panel'} ${isBeside ? 'beside' : ''}">
        <figure class="figure" aria-label=${words.views[view]}>
          ${this.#renderSummary(view)}${this.#renderView(view, panel !== nothing && isBeside)}
        </figure>
        ${panel}
      </div>
      ${this.editable ? this.#renderKnown() : nothing}
    </div>`;
  }

  /** Whether there is room for the panel without covering a picture. */
  #fitsBeside(view: DiagramView): boolean {
    if (!isPicture(view)) return view === 'list';
    const picture = this.picture(view);
    return picture !== undefined && picture.frame[2] + STAGE + PANEL <= this.room;
  }

  #renderToolbar(view: DiagramView): TemplateResult {
    return renderToolbar(
      {
        words: this.words,
        view,
        kind: this.kind,
        editable: this.editable,
        undoable: this.undoable,
        redoable: this.redoable,
        hasPicture: isPicture(view) && !this.isNarrow,
        hasClient: this.shownDocument.beneficiary !== undefined,
        problem: this.problem,
        search: this.renderSearch(),
        found: this.renderFound(),
        extra: html`${this.renderTools()}
          <p class="status" role="status">${this.status}</p>`,
      },
      {
        show: (next) => this.#show(next),
        filter: (kind) => (this.kind = kind),
        undo: () => this.undo(),
        redo: () => this.redo(),
        tidy: () => this.tidy(),
        zoom: (by) => (this.zoom = Math.max(-4, Math.min(8, this.zoom + by))),
        addActor: (name) => this.addActor(name),
        nameClient: (name) => {
          this.nameClient(name);
          // Its own field goes once there is a client.
          this.focusNext('[data-add="client"], [data-add="actor"]');
        },
      },
    );
  }

  #renderHidden(): TemplateResult {
    const names = this.shownDocument.actors
      .filter(({ id }) => this.leftOut.has(id))
      .map(({ name }) => Object.values(name)[0] ?? '');
    return html`<p class="acts">
      <span>${this.words.hidden(names)}</span>
      <button type="button" class="secondary" @click=${() => this.showHidden()}>
        ${this.words.showHidden}
      </button>
    </p>`;
  }

  #renderSummary(view: DiagramView): TemplateResult {
    const { words } = this;
    const { shown } = this.drawings;
    if (shown.ends.length === 0)
      return html`<p class="invite">${this.editable ? words.startEditing : words.emptyNetwork}</p>`;
    const client = shown.client;
    const given = client?.gets ?? [];
    const isMap = view === 'clients' && client !== undefined;
    const givers = new Set(given.map(({ from }) => from)).size;
    return html`<p class="summary" dir="auto">
      ${words.summary(factsOf(shown, this.shownDocument.asOf))}
      ${isMap ? words.clientSummary(given.length, givers, client.name) : nothing}
    </p>`;
  }

  #renderKnown(): TemplateResult {
    const names = [...new Set(this.drawings.shown.flows.map(({ value }) => value))].slice(0, 300);
    return html`<datalist id="known-benefits">
      ${names.map((name) => html`<option value=${name}></option>`)}
    </datalist>`;
  }

  #renderView(view: DiagramView, isBeside: boolean): unknown {
    const { scene, words } = this;
    if (scene.shown.ends.length === 0) return nothing;
    if (view === 'matrix' && view !== this.failed) {
      return matrixPart()?.renderMatrix(scene, {
        place: this.matrix,
        goTo: (place) => (this.matrix = { ...this.matrix, ...place }),
        open: (from, to, flows) => this.openCell(from.id, to.id, flows[0]?.id),
        say: (text) => this.say(text),
      });
    }
    const lost = view === this.failed ? html`<p class="invite">${words.notLoaded}</p>` : nothing;
    const isNarrow = this.isNarrow && isPicture(view);
    if (!isPicture(view) || view === this.failed) return html`${lost}${this.#renderList(scene)}`;
    if (isNarrow)
      return html`${this.#renderToggle(words.showAnyway, true)}${this.#renderList(view === 'clients' ? withoutClient(scene) : scene)}`;
    const picture = this.picture(view);
    if (!picture && view === 'chord') return nothing;
    if (!picture) return html`<p class="invite">${words.emptyClients}</p>`;
    return html`${this.asksPicture ? this.#renderToggle(words.showList, false) : nothing}
      ${picture.notes.map((note) => html`<p class="invite">${note}</p>`)}${
        view === 'flows' && this.drawings.canBeWhole ? this.#renderWhole() : nothing
      }${this.#renderStage(picture, view, isBeside)}
      ${
        view === 'chord'
          ? html`<p class="help">${words.chordLegend}</p>
              ${chordPart()?.renderPairs(scene)}`
          : renderLegend(scene, view)
      }
      ${picture.flowDrawing ? renderNumbered(scene, picture.flowDrawing) : nothing}
      <details class="more how">
        <summary>${words.howToRead}</summary>
        <p>${words.walk}</p>
      </details>`;
  }

  #renderToggle(text: string, asks: boolean): TemplateResult {
    return html`<p class="toggle">
      <button
        type="button"
        class="secondary"
        @click=${() => {
          this.asksPicture = asks;
          this.focusNext('.toggle button');
        }}
      >
        ${text}
      </button>
    </p>`;
  }

  /** Turns between all of a network too large to be read and the part around one. */
  #renderWhole(): TemplateResult {
    const { words, drawings } = this;
    return html`<p class="toggle">
      <button type="button" class="secondary" data-whole @click=${() => (this.asksWhole = drawings.isPart)}>
        ${drawings.isPart ? words.drawWhole : words.drawPart}
      </button>
    </p>`;
  }

  #renderList(scene: Scene): TemplateResult {
    const { listed } = this;
    return renderList(scene, {
      ends: { first: listed.ends, size: LIST_SIZE },
      flows: { first: listed.flows, size: TABLE_SIZE },
      isTableOpen: listed.isTableOpen,
      goToEnds: (ends) => (this.listed = { ...listed, ends }),
      goToFlows: (flows) => (this.listed = { ...listed, flows }),
      openTable: (isTableOpen) => (this.listed = { ...this.listed, isTableOpen }),
    });
  }

  /** The picture, as large as there is room for: nothing of it is to be hidden by what is chosen. */
  #renderStage(picture: Picture, view: DiagramView, isBeside: boolean): TemplateResult {
    const { frame } = picture;
    const room = this.room === 0 ? WIDE : this.room - STAGE - (isBeside ? PANEL : 0);
    const fit = room / frame[2];
    const most = this.presenter ? 4 : 1.4;
    const scale = Math.max(1, Math.min(most, fit)) * 1.2 ** this.zoom;
    // Not at the drawing itself: Chromium takes an SVG element that listens to focus for one that can have it. Without
    // a role, it is another document to Orca, which then says nothing of what gets the focus in it.
    return html`<div class="stage" @focusin=${(event: FocusEvent) => this.focused(event)}>
      <svg
        role="none"
        class="drawing ${view}"
        viewBox=${frame.map((side) => Math.round(side)).join(' ')}
        width=${Math.floor(frame[2] * scale)}
        height=${Math.floor(frame[3] * scale)}
        @click=${(event: MouseEvent) => this.clicked(event)}
        @keydown=${(event: KeyboardEvent) => this.pressed(event, picture)}
        @pointerdown=${(event: PointerEvent) => this.grabbed(event, picture)}
      >
        ${svg`${picture.content}`}
      </svg>
    </div>`;
  }
}

/** The client map as a list: what the client gets is said at each giver, and not once more at the client. */
function withoutClient(scene: Scene): Scene {
  return { ...scene, shown: { ...scene.shown, ends: scene.shown.actors } };
}
