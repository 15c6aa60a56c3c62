import { BENEFICIARY } from 'talkoot/network';
import type { FlowKind, Network, Position } from 'talkoot/network';
import type { Point } from '../layout/geometry.ts';
import type { FlowView } from '../layout/view-choice.ts';
import type { DiagramWords } from '../words/words.ts';
import { drawClientMap } from './client-drawing.ts';
import type { ClientDrawing } from './client-drawing.ts';
import { drawFlowPicture, flowViewFor } from './flow-drawing.ts';
import type { FlowDrawing } from './flow-drawing.ts';
import { neighbourhood } from './neighbourhood.ts';
import { showNetwork } from './shown-network.ts';
import type { ShownNetwork } from './shown-network.ts';

/** What the pictures are made from. */
export interface DrawingInput {
  readonly network: Network;
  readonly language: string;
  readonly words: DiagramWords;
  readonly kind: FlowKind | '';
  readonly hidden: ReadonlySet<string>;
}

/** The pictures of one network, each made when it is asked for and kept until something it is made from changes. */
export class DrawingCache {
  readonly input: DrawingInput;
  readonly shown: ShownNetwork;
  readonly #whole: ShownNetwork;
  #flowView: FlowView | undefined;
  #flows = new Map<string, FlowDrawing>();
  #wholeDrawing: FlowDrawing | undefined;
  #clients = new Map<number, ClientDrawing | undefined>();

  constructor(input: DrawingInput) {
    const { network, language, words, kind, hidden } = input;
    this.input = input;
    const options = { language, clientName: words.clientNameMissing };
    this.#whole = showNetwork(network, options);
    const isFiltered = kind !== '' || hidden.size > 0;
    this.shown = isFiltered
      ? showNetwork(network, { ...options, kind: kind || undefined, hidden })
      : this.#whole;
  }

  isFor(input: DrawingInput): boolean {
    return (Object.keys(input) as (keyof DrawingInput)[]).every((key) => input[key] === this.input[key]);
  }

  /** Which view of the flows is readable. */
  get flowView(): FlowView {
    return (this.#flowView ??= flowViewFor(this.#whole, this.input.words));
  }

  /** Everyone has the same place whatever is filtered; of a network too large for that, the part around one is drawn. */
  flowDrawing(focus: string): FlowDrawing {
    const view = this.flowView;
    const key = view === 'matrix' ? focus : '';
    const known = this.#flows.get(key);
    if (known) return known;
    const drawing = this.#drawFlows(view, focus);
    this.#flows.set(key, drawing);
    return drawing;
  }

  #drawFlows(view: FlowView, focus: string): FlowDrawing {
    const { words } = this.input;
    if (view === 'matrix') {
      const part = neighbourhood(this.shown, focus);
      return drawFlowPicture(
        part,
        words,
        flowViewFor(part, words) === 'flows' ? 'flows' : 'counts',
        new Map(),
      );
    }
    const whole = (this.#wholeDrawing ??= drawFlowPicture(this.#whole, words, view));
    return this.shown === this.#whole
      ? whole
      : drawFlowPicture(this.shown, words, view, whole.picture.positions);
  }

  /** The client map, as wide as the screen has room for. */
  clientDrawing(width: number): ClientDrawing | undefined {
    if (!this.#clients.has(width))
      this.#clients.set(width, drawClientMap(this.shown, this.input.words, width));
    return this.#clients.get(width);
  }

  /** Where everyone stands in the picture of flows, if the whole was drawn; to be stored when something changes. */
  get places(): Map<string, Position> | undefined {
    return this.#wholeDrawing && asPositions(this.#wholeDrawing.picture.positions);
  }

  /** Where the cards stand on the client map of a width, if it was drawn as a map. */
  cardPlaces(width: number): Map<string, Position> | undefined {
    const picture = this.#clients.get(width)?.picture;
    return picture?.form === 'ring' ? asPositions(picture.cards) : undefined;
  }
}

function asPositions(points: ReadonlyMap<string, Point>): Map<string, Position> {
  return new Map([...points].map(([id, { x, y }]) => [id, [Math.round(x), Math.round(y)]] as const));
}

/** Whether the client map says more than the flows: nothing is noted between the actors, but something to the client. */
export function opensWithClients({ client, flows }: ShownNetwork): boolean {
  return (
    client !== undefined && flows.every(({ from, to }) => from.id === BENEFICIARY || to.id === BENEFICIARY)
  );
}
