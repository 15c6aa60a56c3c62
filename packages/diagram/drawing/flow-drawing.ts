import { layoutPart } from '../lazy-parts.ts';
import type { LayoutBox, LayoutFlow } from '../layout/flow-graph.ts';
import type { FlowPicture } from '../layout/flow-layout.ts';
import { gatherFlows } from '../layout/gather.ts';
import type { Point } from '../layout/geometry.ts';
import type { Steps } from '../layout/steps.ts';
import { chooseView } from '../layout/view-choice.ts';
import type { FlowView } from '../layout/view-choice.ts';
import type { DiagramWords } from '../words/words.ts';
import type { End, ShownFlow, ShownNetwork } from './shown-network.ts';
import { textWidth, wrapText } from './text.ts';

/** Type size and height of a line of the drawings, in drawing units. */
export const TYPE = 12;
export const LINE = 15;

/** Width of the sign for the kind in front of a label. */
export const SIGN = 13;

/** Size of the chip with a count. */
const CHIP = { width: 30, height: 20 };

const NAME_WIDTH = 132;
const LONGEST_WORD = 180;
const LABEL_WIDTH = 118;

/** A box with a name in lines. */
export interface DrawnBox extends LayoutBox {
  readonly end: End;
  readonly lines: readonly string[];
  /** The group it belongs to, as far as it fits a line below the name. */
  readonly group: string | undefined;
}

/** A flow as it is drawn, or several as one with a count. */
export interface DrawnFlow extends LayoutFlow {
  readonly first: ShownFlow;
  /** All flows it stands for. */
  readonly members: readonly ShownFlow[];
  readonly lines: readonly string[];
  /** In which of the kinds it is; undefined when they differ or nobody has said. */
  readonly kind: ShownFlow['flow']['kind'];
  /** Whether none of its flows is there today. */
  readonly isGap: boolean;
}

export interface FlowDrawing {
  readonly boxes: readonly DrawnBox[];
  readonly flows: readonly DrawnFlow[];
  readonly picture: FlowPicture;
  /** The part of the plane that is shown: x, y, width, height. */
  readonly frame: readonly [number, number, number, number];
  readonly mode: Exclude<FlowView, 'matrix'>;
}

/** The canvas for so many: all the same on every screen, so that the same document is the same picture. */
function canvasFor(ends: number): { width: number; height: number } {
  if (ends <= 6) return { width: 760, height: 470 };
  if (ends <= 12) return { width: 1000, height: 620 };
  return { width: 1190, height: 740 };
}

const boxOfEnd = new WeakMap<End, DrawnBox>();

/** Measuring text takes long, so each is measured once. */
function boxOf(end: End): DrawnBox {
  const box = boxOfEnd.get(end) ?? measured(end);
  boxOfEnd.set(end, box);
  return box;
}

function measured(end: End): DrawnBox {
  const longest = Math.max(...end.name.split(/\s+/).map((word) => textWidth(word, TYPE, true)));
  const room = Math.max(NAME_WIDTH, Math.min(LONGEST_WORD, Math.ceil(longest)));
  const lines = wrapText(end.name, room, TYPE, { isBold: true, most: 3 });
  const group = end.group === undefined ? undefined : wrapText(end.group, room, TYPE, { most: 1 })[0];
  const widths = [...lines.map((line) => textWidth(line, TYPE, true)), textWidth(group ?? '', TYPE)];
  const width = Math.ceil(Math.max(44, ...widths)) + 22;
  const height = (lines.length + (group === undefined ? 0 : 1)) * LINE + 13;
  return { id: end.id, end, lines, group, width, height };
}

/** The words of a label: the value, and the state where it is not simply there. */
function labelText({ value, flow }: ShownFlow, words: DiagramWords): string {
  return flow.state === undefined || flow.state === 'works'
    ? value
    : `${value} (${words.states[flow.state]})`;
}

function labelOf(flow: ShownFlow, words: DiagramWords): { lines: string[]; width: number; height: number } {
  const lines = wrapText(labelText(flow, words), LABEL_WIDTH, TYPE, { most: 2 });
  const width = Math.ceil(Math.max(...lines.map((line) => textWidth(line, TYPE)))) + 8;
  return { lines, width: width + (flow.flow.kind ? SIGN : 0), height: lines.length * LINE + 2 };
}

/** Which view of the flows is readable; asked without laying out anything. */
export function flowViewFor(shown: ShownNetwork, words: DiagramWords): FlowView {
  const boxes = shown.ends.map(boxOf);
  const flows = shown.flows.map(({ id, from, to }) => ({ id, from: from.id, to: to.id }));
  const labels = new Map(
    shown.flows.length > 400 ? [] : shown.flows.map((flow) => [flow.id, labelOf(flow, words)]),
  );
  const drawn = gatherFlows(
    flows.map((flow) => ({ ...flow, label: labels.get(flow.id) ?? { width: 100, height: 17 } })),
    CHIP,
  ).flows;
  return chooseView(boxes, drawn, { width: 1240, height: 770 });
}

/**
 * Lays out the flows of a network, in steps: with many actors it takes long.
 *
 * @param positions - of actors that stand somewhere; all others are placed
 */
export function* drawFlowPicture(
  shown: ShownNetwork,
  words: DiagramWords,
  mode: FlowDrawing['mode'],
  positions: ReadonlyMap<string, Point> = storedPositions(shown),
): Steps<FlowDrawing> {
  const boxes = shown.ends.map(boxOf);
  const labels = new Map(shown.flows.map((flow) => [flow.id, labelOf(flow, words)]));
  const given = shown.flows.map(({ id, from, to }): LayoutFlow => {
    const { width, height } = labels.get(id)!;
    return { id, from: from.id, to: to.id, label: { width, height } };
  });
  const gathered = gatherFlows(given, CHIP, mode === 'counts' ? 0 : undefined);
  const flows = gathered.flows.map((flow): DrawnFlow => {
    const first = shown.flowById.get(flow.id)!;
    const ids = gathered.members.get(flow.id) ?? [flow.id];
    const members = ids.map((id) => shown.flowById.get(id)!);
    const kinds = new Set(members.map((member) => member.flow.kind));
    const lines = members.length > 1 ? [String(members.length)] : labels.get(flow.id)!.lines;
    // A count of one in the counts view says less than its label, but keeps the picture of one kind.
    const shownLines = gathered.members.has(flow.id) ? [String(members.length)] : lines;
    return {
      ...flow,
      first,
      members,
      lines: shownLines,
      kind: kinds.size === 1 ? first.flow.kind : undefined,
      isGap: members.every(({ flow: { state } }) => state === 'missing' || state === 'planned'),
    };
  });
  const part = layoutPart();
  if (!part) throw new Error('The layout of flows is not loaded yet');
  const picture = yield* part.layoutSteps(boxes, flows, { ...canvasFor(boxes.length), positions });
  return { boxes, flows, picture, frame: frameOf(boxes, flows, picture), mode };
}

/** The places that the document holds. */
export function storedPositions(shown: ShownNetwork): Map<string, Point> {
  return new Map(
    shown.ends.flatMap(({ id, position }) =>
      position ? [[id, { x: position[0], y: position[1] }] as const] : [],
    ),
  );
}

const MARGIN = 14;

/** Everything that is drawn, with a margin. */
function frameOf(
  boxes: readonly DrawnBox[],
  flows: readonly DrawnFlow[],
  picture: FlowPicture,
): FlowDrawing['frame'] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const include = ({ x, y }: Point, width: number, height: number): void => {
    left = Math.min(left, x - width / 2);
    right = Math.max(right, x + width / 2);
    top = Math.min(top, y - height / 2);
    bottom = Math.max(bottom, y + height / 2);
  };
  for (const { id, width, height } of boxes) include(picture.positions.get(id)!, width, height);
  for (const { id, label } of flows) {
    const arc = picture.arcs.get(id);
    if (arc) {
      // The middle of the curve: its control point is outside of what is drawn.
      const { start, control, end } = arc;
      include({ x: (start.x + 2 * control.x + end.x) / 4, y: (start.y + 2 * control.y + end.y) / 4 }, 8, 8);
    }
    const place = picture.labels.get(id);
    if (place && label) include(place, label.width, label.height);
  }
  if (left === Infinity) return [0, 0, picture.width, picture.height];
  return [left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN];
}
