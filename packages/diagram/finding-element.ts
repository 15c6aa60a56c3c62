import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { findingPart, loadFinding } from './lazy-parts.ts';
import { FIRST_PLACE } from './view/matrix-place.ts';
import { isPicture } from './view/picture.ts';
import type { Scene } from './view/scene.ts';
import { WalkedElement } from './walked-element.ts';

/** Up to so many actors are seen at a glance, and nobody searches them. */
const FEW = 8;

/** Looking for actors, values and flows by their words, and going to them in whatever view is on screen. */
export abstract class FindingElement extends WalkedElement {
  /** Which part of the matrix is on screen, and in which order; kept when one goes to another view and back. */
  @state() protected matrix = FIRST_PLACE;
  @state() protected listed = { ends: 0, flows: 0, isTableOpen: false };
  /** What is looked for. */
  @state() private looked = '';
  /** Whether what was typed is looked for: from when there is a place that says how much was found. */
  @state() private isSearching = false;
  @state() private searchFailed = false;

  protected override get scene(): Scene {
    const { scene, selection } = { scene: super.scene, selection: this.selection };
    const { shown } = scene;
    if (selection === '' || shown.endById.has(selection) || shown.flowById.has(selection)) return scene;
    const flows = findingPart()?.flowsOfValue(this.shownDocument, shown, selection) ?? [];
    return { ...scene, chosenFlows: new Set(flows.map(({ id }) => id)) };
  }

  get #hasSearch(): boolean {
    return this.shownDocument.actors.length > FEW;
  }

  /** The search field; nothing where there is little to search. */
  protected renderSearch(): TemplateResult | typeof nothing {
    if (!this.#hasSearch) return nothing;
    return html`<form role="search" class="search-form" @submit=${(event: Event) => event.preventDefault()}>
      <label class="field"
        ><span>${this.words.search}</span>
        <input
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          .value=${this.looked}
          @focus=${() => void this.#load()}
          @input=${(event: Event) => void this.#look((event.currentTarget as HTMLInputElement).value)}
          @keydown=${(event: KeyboardEvent) => this.#key(event)}
      /></label>
    </form>`;
  }

  /** What was found, below the tools. */
  protected renderFound(): unknown {
    if (!this.#hasSearch) return nothing;
    if (this.searchFailed) return html`<p class="form-problem" role="alert">${this.words.searchFailed}</p>`;
    const isPart = this.kind !== '' || this.leftOut.size > 0;
    return html`<div class="found" @keydown=${(event: KeyboardEvent) => this.#key(event)}>
      ${findingPart()?.renderHits(this.scene, this.isSearching ? this.looked : '', isPart, ({ id }) => this.#goTo(id))}
    </div>`;
  }

  async #load(): Promise<void> {
    if (!findingPart()) {
      try {
        await loadFinding();
        this.searchFailed = false;
      } catch (error) {
        console.error('The search could not be loaded:', error);
        this.searchFailed = true;
      }
      this.requestUpdate();
      await this.updateComplete;
    }
    this.isSearching = true;
  }

  async #look(text: string): Promise<void> {
    this.looked = text;
    await this.#load();
  }

  #key(event: KeyboardEvent): void {
    findingPart()?.searchKey(event, this.renderRoot, this.looked !== '', () => (this.looked = ''));
  }

  /** Chooses what was found, and goes to it in the view on screen. */
  #goTo(id: string): void {
    this.looked = '';
    this.pick(id);
    const view = this.shownView;
    const place = findingPart()!.placeInView(this.scene, id, {
      picture: isPicture(view) && !this.isNarrow ? this.picture(view) : undefined,
      matrix: view === 'matrix' ? this.matrix : undefined,
    });
    this.matrix = place.matrix ?? this.matrix;
    this.listed = { ...this.listed, ends: place.firstEnd ?? this.listed.ends };
    this.focusNext(place.selectors);
  }
}
