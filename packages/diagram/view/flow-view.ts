import { nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { LINE, SIGN } from '../drawing/flow-drawing.ts';
import type { DrawnBox, DrawnFlow, FlowDrawing } from '../drawing/flow-drawing.ts';
import type { Arc } from '../layout/arcs.ts';
import type { Point } from '../layout/geometry.ts';
import { headPoints, linePath, middleOf, mirrored } from './arc-shape.ts';
import { endSentence, flowSentence, isFlowChosen } from './scene.ts';
import type { Scene } from './scene.ts';

/** Where things stand on the screen, once the picture is turned for the direction of reading. */
export interface FlowPlaces {
  end(id: string): Point;
  arc(id: string): Arc | undefined;
  label(id: string): Point | undefined;
}

/** Seen in a mirror where one reads from right to left, so that reading and the picture begin on the same side. */
export function flowPlaces({ picture, frame }: FlowDrawing, isRightToLeft: boolean): FlowPlaces {
  const axis = frame[0] + frame[2] / 2;
  const turn = (point: Point): Point => (isRightToLeft ? { x: 2 * axis - point.x, y: point.y } : point);
  return {
    end: (id) => turn(picture.positions.get(id)!),
    arc: (id) => {
      const arc = picture.arcs.get(id);
      return arc && isRightToLeft ? mirrored(arc, axis) : arc;
    },
    label: (id) => {
      const label = picture.labels.get(id);
      return label && turn(label);
    },
  };
}

/** The inside of the picture of flows: lines behind, and above them the list that it is to those who hear it. */
export function renderFlows(scene: Scene, drawing: FlowDrawing, movable: boolean): TemplateResult {
  const places = flowPlaces(drawing, scene.isRightToLeft);
  const isEndChosen = scene.shown.endById.has(scene.selection);
  const isAside = ({ from, to, members }: DrawnFlow): boolean =>
    isEndChosen
      ? from !== scene.selection && to !== scene.selection
      : scene.chosenFlows.size > 0 && !members.some(({ id }) => scene.chosenFlows.has(id));
  const given = new Map<string, DrawnFlow[]>();
  for (const flow of drawing.flows) given.set(flow.from, [...(given.get(flow.from) ?? []), flow]);
  const numbers = new Map(drawing.picture.crowded.map((id, index) => [id, index + 1]));
  return svg`<g aria-hidden="true">
      ${drawing.flows.map((flow) => renderLine(scene, flow, places, isAside(flow)))}
    </g>
    <g role="list" aria-label=${scene.words.picture}>
      ${drawing.boxes.map(
        (box) => svg`<g role="listitem">
          ${renderBox(scene, box, places, movable)}
          ${renderGiven(scene, given.get(box.id) ?? [], places, numbers, isAside)}
        </g>`,
      )}
    </g>`;
}

const lookOf = ({ isGap, kind }: DrawnFlow): string => (isGap ? 'gap' : (kind ?? ''));

function renderLine(
  scene: Scene,
  flow: DrawnFlow,
  places: FlowPlaces,
  isAside: boolean,
): TemplateResult | typeof nothing {
  const arc = places.arc(flow.id);
  if (!arc) return nothing;
  const state = `${isAside ? 'is-aside' : ''} ${flow.members.some(({ id }) => isFlowChosen(scene, id)) ? 'is-chosen' : ''}`;
  return svg`<g class="way" data-way=${flow.id}>
    <path class="line ${lookOf(flow)} ${state}" data-choose=${flow.id} d=${linePath(arc)} />
    <polygon class="head ${lookOf(flow)} ${isAside ? 'is-aside' : ''}" points=${headPoints(arc)} />
  </g>`;
}

function renderBox(
  scene: Scene,
  { id, end, lines, group, width, height }: DrawnBox,
  places: FlowPlaces,
  movable: boolean,
): TemplateResult {
  const { x, y } = places.end(id);
  const look = end.isClient ? 'client' : end.isCore ? 'core' : '';
  const middle = (lines.length + (group === undefined ? 0 : 1) - 1) / 2;
  return svg`<g
    role="button"
    class="end ${movable ? 'is-movable' : ''}"
    tabindex=${scene.stop === id ? 0 : -1}
    data-end=${id}
    aria-label=${endSentence(scene, end)}
    aria-pressed=${scene.selection === id}
    transform="translate(${x} ${y})"
  >
    <rect class="box ${look}" x=${-width / 2} y=${-height / 2} width=${width} height=${height} rx=${end.isClient ? height / 2 : 6} />
    <rect class="ring" x=${-width / 2 - 4} y=${-height / 2 - 4} width=${width + 8} height=${height + 8} rx=${end.isClient ? height / 2 + 4 : 9} />
    ${lines.map(
      (line, index) =>
        svg`<text class="name ${end.isClient ? 'on-client' : ''}" y=${(index - middle) * LINE + 4}>${line} </text>`,
    )}
    ${group === undefined ? nothing : svg`<text class="group" y=${middle * LINE + 4}>${group} </text>`}
  </g>`;
}

function renderGiven(
  scene: Scene,
  flows: readonly DrawnFlow[],
  places: FlowPlaces,
  numbers: ReadonlyMap<string, number>,
  isAside: (flow: DrawnFlow) => boolean,
): TemplateResult | typeof nothing {
  if (flows.length === 0) return nothing;
  return svg`<g role="list" aria-label=${scene.words.gives}>
    ${flows.map((flow) => {
      const arc = places.arc(flow.id);
      const at = places.label(flow.id) ?? (arc && middleOf(arc));
      if (!at) return nothing;
      const number = places.label(flow.id) ? undefined : numbers.get(flow.id);
      return svg`<g role="listitem">${renderLabel(scene, flow, at, number, isAside(flow))}</g>`;
    })}
  </g>`;
}

/** The least height of what is pressed, whatever the height of its words. */
const TARGET = 24;

function renderLabel(
  scene: Scene,
  flow: DrawnFlow,
  { x, y }: Point,
  number: number | undefined,
  isAside: boolean,
): TemplateResult {
  const isChip = number !== undefined || flow.members.length > 1;
  const isChosen = flow.members.some(({ id }) => isFlowChosen(scene, id));
  const { width, height } = number === undefined ? flow.label! : { width: 24, height: 18 };
  const [ringWidth, ringHeight] = [Math.max(TARGET, width + 4), Math.max(TARGET, height + 4)];
  return svg`<g
    role="button"
    class="flow ${isAside ? 'is-aside' : ''}"
    tabindex=${scene.stop === flow.id ? 0 : -1}
    data-flow=${flow.id}
    aria-label=${flowSentence(scene, flow.members)}
    aria-pressed=${isChosen}
    transform="translate(${x} ${y})"
  >
    <rect class=${isChip ? 'chip' : 'plate'} x=${-width / 2} y=${-height / 2} width=${width} height=${height} rx=${isChip ? height / 2 : 3} />
    <rect class="ring" pointer-events="all" x=${-ringWidth / 2} y=${-ringHeight / 2} width=${ringWidth} height=${ringHeight} rx="5" />
    ${isChip ? svg`<text class="count" y="4">${number ?? flow.members.length}</text>` : renderWords(scene, flow, width)}
  </g>`;
}

/** The words of a label, begun by the sign of its kind: a square for tangible, a circle for intangible. */
function renderWords({ isRightToLeft }: Scene, { lines, kind }: DrawnFlow, width: number): TemplateResult {
  const side = isRightToLeft ? -1 : 1;
  const begin = side * (-width / 2 + 4);
  const middle = begin + side * 4.5;
  const top = -((lines.length - 1) / 2) * LINE;
  return svg`${
    kind === 'tangible'
      ? svg`<rect class="sign tangible" x=${middle - 4} y=${top - 4} width="8" height="8" />`
      : kind === 'intangible'
        ? svg`<circle class="sign intangible" cx=${middle} cy=${top} r="3.75" />`
        : nothing
  }${lines.map(
    (line, index) =>
      svg`<text class="label" x=${begin + (kind ? side * SIGN : 0)} y=${top + index * LINE + 4}>${line} </text>`,
  )}`;
}
