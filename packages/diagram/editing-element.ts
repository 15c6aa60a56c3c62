import type { PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { BENEFICIARY, setPositions } from 'talkoot/network';
import type { Network, Position } from 'talkoot/network';
import type { End, ShownFlow } from './drawing/shown-network.ts';
import { DrawnElement } from './drawn-element.ts';
import { editingPart, loadEditing } from './lazy-parts.ts';
import type { Edit, Editor } from './edits.ts';
import { EditHistory } from './history.ts';
import type { Direction } from './layout/walk.ts';
import type { PanelActions } from './view/panel-actions.ts';

/** How far one press of a button moves something, in drawing units. */
const NUDGE = 24;

const NUDGES: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-NUDGE, 0],
  right: [NUDGE, 0],
  up: [0, -NUDGE],
  down: [0, NUDGE],
};

/** Everything a person can do to the network, each step undoable. */
export abstract class EditingElement extends DrawnElement {
  /** What was refused, and in which form. */
  @state() protected problem: { readonly at: string; readonly text: string } | undefined;
  /** Ends of a flow that has no value yet. */
  @state() protected draft: { readonly from: End; readonly to: End } | undefined;
  /** Id of the giver while the receiver is being chosen by a click. */
  @state() protected connecting = '';
  @state() protected status = '';

  readonly #history = new EditHistory<Network>();
  /** The document of the last edit; another one comes from outside. */
  #own: Network | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('network') || this.network === this.#own) return;
    this.#history.clear();
    this.#own = this.network;
    this.problem = this.draft = undefined;
    this.connecting = '';
  }

  /** What editing needs is here before the first rendering that offers it. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.editable && !editingPart()) {
      await loadEditing().catch((error: unknown) => {
        console.error('The parts for editing could not be loaded:', error);
        this.editable = false;
        this.status = this.words.notEditable;
      });
    }
    await super.scheduleUpdate();
  }

  /** Called when a person has changed the network, after {@link network} is set; tools tell the page. */
  protected edited(_network: Network): void {}

  /**
   * Sets a changed network as a step that can be undone: for edits that a tool makes, such as an import.
   *
   * @param what - what was done, in the language spoken; undo names it
   */
  protected change(network: Network, what: string): void {
    this.#history.add(this.shownDocument, what);
    this.#set(network, what);
  }

  #set(network: Network, told: string): void {
    this.#own = network;
    this.network = network;
    this.problem = undefined;
    this.edited(network);
    this.say(told.charAt(0).toLocaleUpperCase(this.words.language) + told.slice(1));
  }

  /** Tells something politely. Said anew even when it is the same: a live region is silent about what it says already. */
  protected say(text: string): void {
    this.status = this.status === text ? `${text}\u200b` : text;
  }

  /** What undo would take back; undefined when there is nothing. */
  get undoable(): string | undefined {
    return this.#history.undoable;
  }

  /** What redo would do again; undefined when there is nothing. */
  get redoable(): string | undefined {
    return this.#history.redoable;
  }

  /** Takes the last edit back. */
  undo(): void {
    const step = this.#history.undo(this.shownDocument);
    if (step) this.#set(step.state, this.words.undone(step.what));
    else this.say(this.words.nothingToUndo);
  }

  /** Does again what was undone last. */
  redo(): void {
    const step = this.#history.redo(this.shownDocument);
    if (step) this.#set(step.state, this.words.redone(step.what));
    else this.say(this.words.nothingToRedo);
  }

  /** Places everything anew in the picture on screen. */
  tidy(): void {
    const picture = this.shownView === 'clients' ? 'cardPosition' : 'position';
    this.#apply('', this.#edits.tidyUp(this.#editor, picture));
  }

  /** The edits; they are here before anything that asks for them is shown. */
  get #edits(): NonNullable<ReturnType<typeof editingPart>> {
    const part = editingPart();
    if (!part) throw new Error('Nothing can be changed yet: set editable and wait for updateComplete');
    return part;
  }

  get #editor(): Editor {
    return { network: this.shownDocument, language: this.language, words: this.words };
  }

  /**
   * Takes over what came of an edit.
   *
   * @param keeps - whether all that is on screen keeps its place
   */
  #apply(at: string, edit: Edit, keeps = false): string | undefined {
    if ('problem' in edit) {
      this.problem = { at, text: edit.problem };
      this.say(edit.problem);
      return undefined;
    }
    const places = keeps && this.shownView === 'flows' ? this.drawings.places : undefined;
    this.change(places ? setPositions(edit.network, places) : edit.network, edit.what);
    return edit.id ?? '';
  }

  /** @returns whether the actor was added. */
  protected addActor(name: string): boolean {
    const id = this.#apply('actor', this.#edits.addNamedActor(this.#editor, name), true);
    return id !== undefined;
  }

  protected nameClient(name: string): void {
    this.#apply('client', this.#edits.nameClient(this.#editor, name), true);
  }

  protected removeChosen(): void {
    const { shown } = this.drawings;
    const end = shown.endById.get(this.selection);
    const flow = shown.flowById.get(this.selection);
    if (end && !end.isClient) this.#apply('', this.#edits.removeActor(this.#editor, end.id), true);
    else if (flow) this.#apply('', this.#edits.takeFlow(this.#editor, flow.id), true);
    else return;
    this.selection = '';
  }

  protected hide(end: End): void {
    this.leftOut = new Set([...this.leftOut, end.id]);
    this.selection = '';
    this.say(this.words.hiddenNow(end.name));
  }

  protected showHidden(): void {
    this.leftOut = new Set();
    this.say(this.words.shownAgain);
  }

  /** Puts something where it was dropped, in the units of the document. */
  protected dropAt(id: string, x: number, y: number): void {
    const isMap = this.shownView === 'clients';
    const places = isMap ? this.drawings.cardPlaces(this.pictureRoom) : this.drawings.places;
    if (!places) return;
    places.set(id, [x, y]);
    if (isMap) places.delete(BENEFICIARY);
    this.#apply('', this.#edits.moveEnd(this.#editor, id, places, isMap ? 'cardPosition' : 'position'));
  }

  #placeOf(end: End): Position | undefined {
    const isMap = this.shownView === 'clients';
    return (isMap ? this.drawings.cardPlaces(this.pictureRoom) : this.drawings.places)?.get(end.id);
  }

  protected moveBy(end: End, direction: Direction): void {
    const place = this.#placeOf(end);
    if (!place) return;
    const [dx, dy] = NUDGES[direction];
    // The picture is seen in a mirror where one reads from the right.
    this.dropAt(end.id, place[0] + (this.direction === 'rtl' ? -dx : dx), place[1] + dy);
  }

  #placeNear(end: End, other: string): void {
    const { drawings } = this;
    if (this.shownView !== 'flows') {
      const cards = drawings.clientDrawing(this.pictureRoom)?.picture.cards;
      if (!cards) return;
      const boxes = [...cards].map(([id, { width, height }]) => ({ id, width, height }));
      const { x, y } = this.#edits.placeNear(boxes, cards, end.id, other);
      return this.dropAt(end.id, x, y);
    }
    const { boxes, picture } = drawings.flowDrawing(this.selection);
    const { x, y } = this.#edits.placeNear(boxes, picture.positions, end.id, other);
    this.dropAt(end.id, x, y);
  }

  /** What the panel of the chosen actor or flow leads to. */
  protected get panelActions(): PanelActions {
    const editor = (): Editor => this.#editor;
    const flowId = ({ id }: ShownFlow): string => id;
    return {
      problem: this.problem,
      canMove: !this.isNarrow && this.#hasPlaces,
      draft: this.draft,
      close: () => this.closePanel(),
      rename: (end, name, isNew) =>
        void this.#apply('name', this.#edits.renameEnd(editor(), end.id, name, isNew), true),
      setKind: (end, kind) => void this.#apply('', this.#edits.setActorKind(editor(), end.id, kind), true),
      setGroup: (end, group) => {
        // Enter tells twice: that the field has changed, and that its form is sent.
        if (group.trim() !== (this.drawings.shown.endById.get(end.id)?.group ?? ''))
          this.#apply('', this.#edits.setGroup(editor(), end.id, group), true);
      },
      removeEnd: () => this.removeChosen(),
      hide: (end) => this.hide(end),
      addFlow: (at, from, to, value, details) => {
        const id = this.#apply(at, this.#edits.addNamedFlow(editor(), from, to, value, details), true);
        if (id === undefined) return false;
        if (at === 'draft') {
          this.draft = undefined;
          this.selection = id;
          this.focusNext(this.shownView === 'matrix' ? '.cell[tabindex="0"]' : '.panel-title');
        }
        return true;
      },
      changeFlow: (flow, details) =>
        void this.#apply('', this.#edits.editFlow(editor(), flowId(flow), details), true),
      renameValue: (flow, name) =>
        void this.#apply('value', this.#edits.renameFlowValue(editor(), flow.id, name), true),
      removeFlow: () => this.removeChosen(),
      placeNear: (end, other) => this.#placeNear(end, other),
      move: (end, direction) => this.moveBy(end, direction),
      connect: (end) => {
        this.connecting = end.id;
        this.say(this.words.connecting(end.name));
      },
    };
  }

  get #hasPlaces(): boolean {
    if (this.shownView === 'clients') return true;
    return this.shownView === 'flows' && !this.drawings.isPart;
  }

  protected abstract closePanel(): void;

  /** Sends the focus on when the next rendering is done: to the first of the selectors that is there. */
  protected abstract focusNext(selectors: string): void;
}
