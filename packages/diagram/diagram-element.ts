import { html, nothing, svg } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { styles as questionnaireStyles } from 'talkoot/elements/styles/styles.js';
import { factsOf } from './drawing/shown-network.ts';
import { STAGE, WIDE } from './drawn-element.ts';
import { svgToPng } from './export/png.ts';
import { exportPicture } from './export/export-picture.ts';
import type { PictureExport } from './export/export-picture.ts';
import { diagramStyles } from './styles/styles.ts';
import type { DiagramView } from './views.ts';
import { renderLegend, renderNumbered } from './view/legend.ts';
import { LIST_SIZE, renderList, TABLE_SIZE } from './view/list-view.ts';
import { MATRIX_SIZE, renderMatrix } from './view/matrix-view.ts';
import type { MatrixPlace } from './view/matrix-view.ts';
import { renderPanel } from './view/panel.ts';
import { isPicture } from './view/picture.ts';
import type { Picture } from './view/picture.ts';
import type { Scene } from './view/scene.ts';
import { renderToolbar } from './view/toolbar.ts';
import { chordPart, loadChord } from './view/chord-loading.ts';
import { renderPairs } from './view/pairs-view.ts';
import { WalkedElement } from './walked-element.ts';

/** Width of the panel beside a picture with the gap, in pixels at 16 pixel type. */
const PANEL = 400;

/**
 * The value flow of a network in five views, read and edited by pointer, touch and keys. Not registered: tools extend it.
 *
 * @cssproperty --talkoot-color-surface - Ground of the drawings.
 */
export class Diagram extends WalkedElement {
  static override styles: CSSResultGroup = [...questionnaireStyles, diagramStyles];

  @state() private chordFailed = false;
  @state() private matrix: MatrixPlace = {
    row: 0,
    column: 0,
    rows: { first: 0, size: MATRIX_SIZE },
    columns: { first: 0, size: MATRIX_SIZE },
  };
  @state() private listed = { ends: 0, flows: 0, isTableOpen: false };

  /** Called when a person went to another view. */
  protected viewShown(_view: DiagramView): void {}

  #show(view: DiagramView): void {
    this.view = view;
    this.zoom = 0;
    this.asksPicture = false;
    this.chordFailed = false;
    this.viewShown(view);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.shownView !== 'chord' || chordPart() || this.chordFailed) return;
    loadChord().then(
      () => this.requestUpdate(),
      (error: unknown) => {
        console.error('The chord picture could not be loaded:', error);
        this.chordFailed = true;
      },
    );
  }

  // ——— files ———

  /**
   * A picture as an SVG file of its own, light on white, whatever the page looks like.
   *
   * @throws RangeError for the client map of a network that has no client.
   */
  exportSvg({ view, document, sheet }: PictureExport = {}): string {
    const { shownView } = this;
    const wanted = view ?? (isPicture(shownView) ? shownView : 'flows');
    return exportPicture(wanted, this.scene, this.drawings, document, sheet);
  }

  /** The same picture as a PNG. @throws Error when the browser cannot make one. */
  async exportPng(options: PictureExport = {}): Promise<Blob> {
    if (options.view === 'chord') await loadChord();
    return svgToPng(this.exportSvg(options));
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
          ${this.#renderSummary(view)}${this.#renderView(view)}
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
        nameClient: (name) => this.nameClient(name),
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

  #renderView(view: DiagramView): unknown {
    const { scene, words } = this;
    if (scene.shown.ends.length === 0) return nothing;
    if (view === 'matrix') {
      return renderMatrix(scene, {
        place: this.matrix,
        goTo: (place) => (this.matrix = { ...this.matrix, ...place }),
        open: (from, to, flows) => this.openCell(from.id, to.id, flows[0]?.id),
      });
    }
    const isNarrow = this.isNarrow && isPicture(view);
    if (view === 'list' || isNarrow)
      return html`${isNarrow ? this.#renderToggle(words.showAnyway, true) : nothing}${this.#renderList(view === 'clients' ? withoutClient(scene) : scene)}`;
    const picture = this.picture(view);
    if (!picture && view === 'chord')
      return html`${this.chordFailed ? html`<p class="invite">${words.notLoaded}</p>` : nothing}${renderPairs(scene)}`;
    if (!picture) return html`<p class="invite">${words.emptyClients}</p>`;
    return html`${this.asksPicture ? this.#renderToggle(words.showList, false) : nothing}
      ${picture.notes.map((note) => html`<p class="invite">${note}</p>`)}${this.#renderStage(view, picture)}
      ${
        view === 'chord'
          ? html`<p class="help">${words.chordLegend}</p>
              ${renderPairs(scene)}`
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
      <button type="button" class="secondary" @click=${() => (this.asksPicture = asks)}>${text}</button>
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

  #renderStage(view: DiagramView, picture: Picture): TemplateResult {
    const { frame } = picture;
    const fit = (this.room === 0 ? WIDE : this.room - STAGE) / frame[2];
    const most = this.presenter ? 4 : 1.4;
    const scale = Math.max(1, Math.min(most, fit)) * 1.2 ** this.zoom;
    return html`<div class="stage">
      <svg
        class="drawing ${view}"
        viewBox=${frame.map((side) => Math.round(side)).join(' ')}
        width=${Math.floor(frame[2] * scale)}
        height=${Math.floor(frame[3] * scale)}
        @click=${(event: MouseEvent) => this.clicked(event)}
        @keydown=${(event: KeyboardEvent) => this.pressed(event, picture)}
        @focusin=${(event: FocusEvent) => this.focused(event)}
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
