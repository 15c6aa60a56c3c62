import type { PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { BENEFICIARY } from 'talkoot/network';
import { editingPart } from './lazy-parts.ts';
import type { End } from './drawing/shown-network.ts';
import { EditingElement } from './editing-element.ts';
import { flowPlaces } from './view/flow-view.ts';
import { pictureOf } from './view/picture.ts';
import type { Picture } from './view/picture.ts';
import type { Scene } from './view/scene.ts';
import type { DiagramView } from './views.ts';
import { walkBy } from './walking.ts';
import type { Walk } from './walking.ts';

/** Where a view is entered, in any of them. */
const STOPS =
  '.drawing [tabindex="0"], .cell[tabindex="0"], .actors [data-end], [data-add="actor"], .views input:checked';

/** What the mark around what has the focus takes, in pixels. */
const RING = 8;

const NONE: ReadonlySet<string> = new Set();

/** How a person goes about in the views: choosing, walking by keys, dragging; and where the focus goes. */
export abstract class WalkedElement extends EditingElement {
  @state() private walk: Walk = { at: '', opened: '', path: [] };
  /** What takes the focus when the next rendering is done: selectors, the first that is there. */
  #focus: string | undefined;
  /** Puts the drawing back as it was before something was dragged. */
  #restore: (() => void) | undefined;
  /** Id of what was chosen, to be brought out from under the panel. */
  #reveal = '';

  /** Before a room of people nothing is changed: what does it and what tells of it are not on screen. */
  get #canEdit(): boolean {
    return this.editable && !this.presenter;
  }

  protected get scene(): Scene {
    const { shown } = this.drawings;
    const { at } = this.walk;
    const isThere = shown.endById.has(at) || shown.flowById.has(at);
    return {
      network: this.shownDocument,
      shown,
      words: this.words,
      language: this.language,
      isRightToLeft: this.direction === 'rtl',
      editable: this.#canEdit,
      headingLevel: this.headingLevel,
      selection: this.selection,
      chosenFlows: NONE,
      stop: isThere ? at : (shown.ends[0]?.id ?? ''),
      choose: (id) => this.choose(id),
    };
  }

  // ——— choosing ———

  /** Called when a person chose an actor or flow, or nothing; for tools that show more of it. */
  protected chosen(_id: string): void {}

  /** Chooses something in a view; what is chosen already is no longer. */
  protected choose(id: string): void {
    const active = (this.renderRoot as ShadowRoot).activeElement;
    const isInPanel = Boolean(active?.closest('.panel'));
    if (isInPanel) this.#focus = '.panel-title';
    this.pick(this.selection === id && !isInPanel && this.connecting === '' ? '' : id);
  }

  /** Chooses something, wherever the person is; the receiver where a flow is being made. */
  protected pick(id: string): void {
    const { shown } = this.drawings;
    const [from, to] = [shown.endById.get(this.connecting), shown.endById.get(id)];
    this.connecting = '';
    this.problem = undefined;
    this.draft = from && to && from !== to ? { from, to } : undefined;
    if (this.draft) {
      this.#focus = '.panel input[name="value"]';
      return;
    }
    this.selection = id;
    this.#reveal = id;
    this.chosen(id);
  }

  protected override focusNext(selectors: string): void {
    if (!this.draft) this.#focus = selectors;
  }

  protected override closePanel(): void {
    const { selection, draft } = this;
    this.draft = undefined;
    this.selection = '';
    this.connecting = '';
    const id = CSS.escape(draft?.from.id ?? selection);
    this.#focus = `[data-end="${id}"], [data-flow="${id}"], .views input:checked`;
    this.chosen('');
  }

  protected override dropAt(id: string, x: number, y: number): void {
    super.dropAt(id, x, y);
    this.#reveal = id;
  }

  protected override removeChosen(): void {
    const near = this.#near(this.selection);
    super.removeChosen();
    this.focusNext(near);
  }

  protected override hide(end: End): void {
    const near = this.#near(end.id);
    super.hide(end);
    this.focusNext(near);
  }

  protected override showHidden(): void {
    super.showHidden();
    this.focusNext(STOPS);
  }

  /** Where one goes on when something goes: from a flow to its giver, from an actor to the next one. */
  #near(id: string): string {
    const { ends, flowById } = this.drawings.shown;
    const at = ends.findIndex((end) => end.id === id);
    const next = flowById.get(id)?.from ?? ends[at + 1] ?? ends[at - 1];
    return next ? `[data-end="${CSS.escape(next.id)}"], ${STOPS}` : STOPS;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // What is dropped stays where it is until its picture is laid out anew.
    this.#restore?.();
    this.#restore = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const target = this.#focus;
    this.#focus = undefined;
    if (this.#reveal !== '') this.#bringOut(this.#nodeOf(this.#reveal));
    this.#reveal = '';
    if (target === undefined) return;
    const found = target
      .split(', ')
      .map((selector) => this.renderRoot.querySelector<HTMLElement>(selector))
      .find((element) => element !== null);
    found?.focus();
    if (found?.closest('.panel')) found.closest('.panel')!.scrollIntoView({ block: 'nearest' });
  }

  // ——— keys and pointer in the drawing ———

  protected picture(view: DiagramView): Picture | undefined {
    return pictureOf(view, this.scene, this.drawings, this.pictureRoom, this.#canEdit);
  }

  protected pressed(event: KeyboardEvent, picture: Picture): void {
    const node = (event.target as Element).closest<SVGGElement>('[data-end], [data-flow]');
    if (!node || event.ctrlKey || event.metaKey) return;
    const { end: endId, flow: flowId } = node.dataset;
    const id = endId ?? flowId!;
    const end = this.drawings.shown.endById.get(id);
    if (event.altKey) {
      const direction = (
        { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const
      )[event.key];
      if (!direction || !end || !this.#canEdit || !picture.isMovable) return;
      event.preventDefault();
      this.moveBy(end, direction);
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      const isOpening = this.selection !== id;
      this.choose(id);
      if (end && !this.draft) this.walk = { at: id, opened: isOpening ? id : '', path: this.walk.path };
      return;
    }
    if (event.key === 'Delete' && this.#canEdit) {
      event.preventDefault();
      this.selection = id;
      this.removeChosen();
      return;
    }
    if (event.key === 'Escape' && this.connecting !== '') {
      this.connecting = '';
      return;
    }
    const next = walkBy({ ...this.walk, at: id }, event.key, picture.ways);
    if (!next) return;
    event.preventDefault();
    this.walk = next;
    const there = this.#nodeOf(next.at);
    there?.focus();
    this.#bringOut(there);
  }

  /** Scrolls to something in the drawing; to the middle of the screen where the panel would cover it. */
  #bringOut(node: SVGGElement | null): void {
    node?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const panel = this.renderRoot.querySelector('.layout:not(.beside) > .panel')?.getBoundingClientRect();
    const place = node?.getBoundingClientRect();
    if (panel && place && place.bottom > panel.top - RING && place.top < panel.bottom)
      node!.scrollIntoView({ block: 'center', inline: 'nearest' });
  }

  #nodeOf(id: string): SVGGElement | null {
    const escaped = CSS.escape(id);
    return this.renderRoot.querySelector(
      `.drawing [data-end="${escaped}"], .drawing [data-flow="${escaped}"]`,
    );
  }

  protected clicked(event: MouseEvent): void {
    const node = (event.target as Element).closest<SVGElement>('[data-end], [data-flow], [data-choose]');
    const id = node?.dataset['end'] ?? node?.dataset['flow'] ?? node?.dataset['choose'];
    if (id !== undefined) this.choose(id);
  }

  protected focused(event: FocusEvent): void {
    const { end, flow } = (event.target as SVGElement).dataset ?? {};
    const id = end ?? flow;
    if (id !== undefined && id !== this.walk.at) this.walk = { at: id, opened: '', path: [] };
  }

  protected grabbed(event: PointerEvent, picture: Picture): void {
    const node = (event.target as Element).closest<SVGGElement>('.is-movable');
    const id = node?.dataset['end'];
    const root = event.currentTarget as SVGSVGElement;
    if (!node || id === undefined || event.button !== 0 || !event.isPrimary) return;
    const at = picture.ways.places.get(id)!;
    const axis = picture.frame[0] + picture.frame[2] / 2;
    const { flowDrawing } = picture;
    const places = flowDrawing && flowPlaces(flowDrawing, this.direction === 'rtl');
    const flows = flowDrawing?.flows.filter(({ from, to }) => from === id || to === id) ?? [];
    editingPart()?.startDrag(event, root, {
      id,
      element: node.closest<SVGGElement>('[data-card]') ?? node,
      at,
      scale: root.getBoundingClientRect().width / picture.frame[2],
      picture: flowDrawing && {
        ...flowDrawing.picture,
        arcs: new Map(flows.flatMap((flow) => entry(flow.id, places!.arc(flow.id)))),
        labels: new Map(flows.flatMap((flow) => entry(flow.id, places!.label(flow.id)))),
      },
      flows,
      client: flowDrawing ? undefined : picture.ways.places.get(BENEFICIARY),
      drop: ({ x, y }, restore) => {
        this.#restore = restore;
        this.dropAt(id, Math.round(this.direction === 'rtl' ? 2 * axis - x : x), y);
        this.requestUpdate();
      },
    });
  }

  protected shortcut(event: KeyboardEvent): void {
    if (!this.#canEdit || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    // In a field these keys undo typing.
    if ((event.target as Element).closest('input:not([type="radio"]), textarea')) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) this.redo();
    else this.undo();
  }

  /** Opens a cell of the matrix: its first flow, or a new one in it. */
  protected openCell(from: string, to: string, flow: string | undefined): void {
    if (flow !== undefined) return this.choose(flow);
    const { shown } = this.drawings;
    const [giver, getter] = [shown.endById.get(from), shown.endById.get(to)];
    if (!giver || !getter) return;
    this.draft = { from: giver, to: getter };
    this.#focus = '.panel input[name="value"]';
  }
}

function entry<Value>(id: string, value: Value | undefined): [string, Value][] {
  return value === undefined ? [] : [[id, value]];
}
