import { BENEFICIARY } from 'talkoot/network';
import type { FlowKind, Network, Position } from 'talkoot/network';
import { clientsPart } from '../lazy-parts.ts';
import type { Point } from '../layout/geometry.ts';
import { finish, takeTurns } from '../layout/steps.ts';
import type { Steps } from '../layout/steps.ts';
import { MOST_BENT } from '../layout/view-choice.ts';
import type { FlowView } from '../layout/view-choice.ts';
import type { DiagramWords } from '../words/words.ts';
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
  /** Whether all flows are drawn even where no picture of them can be read on a screen. */
  readonly whole: boolean;
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

  /** Whether a network too large for one readable picture could be drawn whole all the same. */
  get canBeWhole(): boolean {
    return this.flowView === 'matrix' && this.#whole.flows.length <= MOST_BENT;
  }

  /** Whether only the part around one is drawn, of a network too large for one picture. */
  get isPart(): boolean {
    return this.flowView === 'matrix' && !(this.input.whole && this.canBeWhole);
  }

  /**
   * Everyone has the same place whatever is filtered; of a network too large for that, the part around one is drawn.
   *
   * @param selection - id of the end or flow that is chosen
   */
  flowDrawing(selection: string): FlowDrawing {
    const key = this.#keyOf(selection);
    const drawing = this.#flows.get(key) ?? finish(this.#drawFlows(key));
    this.#flows.set(key, drawing);
    return drawing;
  }

  /** Makes the picture of flows ready in turns with the page; `flowDrawing` has it then at once. */
  async prepareFlows(selection: string, isWanted: () => boolean): Promise<void> {
    const key = this.#keyOf(selection);
    if (this.#flows.has(key)) return;
    const drawing = await takeTurns(this.#drawFlows(key), isWanted);
    if (drawing) this.#flows.set(key, drawing);
  }

  /** Around whom a part is drawn; empty for a picture of all. */
  #keyOf(selection: string): string {
    if (!this.isPart) return '';
    const { endById, flowById } = this.shown;
    return endById.has(selection) ? selection : (flowById.get(selection)?.from.id ?? '');
  }

  *#drawFlows(key: string): Steps<FlowDrawing> {
    const { words } = this.input;
    if (this.isPart) {
      const part = neighbourhood(this.shown, key);
      const mode = flowViewFor(part, words) === 'flows' ? 'flows' : 'counts';
      return yield* drawFlowPicture(part, words, mode, new Map());
    }
    const mode = this.flowView === 'counts' ? 'counts' : 'flows';
    this.#wholeDrawing ??= yield* drawFlowPicture(this.#whole, words, mode);
    if (this.shown === this.#whole) return this.#wholeDrawing;
    return yield* drawFlowPicture(this.shown, words, mode, this.#wholeDrawing.picture.positions);
  }

  /** The client map, as wide as the screen has room for; undefined without a client, and until its part is loaded. */
  clientDrawing(width: number): ClientDrawing | undefined {
    const part = clientsPart();
    if (part && !this.#clients.has(width))
      this.#clients.set(width, part.drawClientMap(this.shown, this.input.words, width));
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
