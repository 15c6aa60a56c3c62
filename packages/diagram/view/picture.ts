import type { TemplateResult } from 'lit';
import type { DrawingCache } from '../drawing/drawing-cache.ts';
import type { FlowDrawing } from '../drawing/flow-drawing.ts';
import type { Point } from '../layout/geometry.ts';
import type { DiagramView } from '../views.ts';
import type { Step, Ways } from '../walking.ts';
import { chordPart, clientsPart, layoutPart } from '../lazy-parts.ts';
import { flowPlaces, renderFlows } from './flow-view.ts';
import type { Scene } from './scene.ts';

/** A drawing that is ready: what is in it, which part of the plane, and how it is walked. */
export interface Picture {
  readonly content: TemplateResult;
  readonly frame: readonly [number, number, number, number];
  readonly ways: Ways;
  /** What has to be said above it. */
  readonly notes: readonly string[];
  readonly isMovable: boolean;
  /** Only of the picture of flows. */
  readonly flowDrawing?: FlowDrawing;
}

/** Whether a view is a picture, rather than a table or list. */
export function isPicture(view: DiagramView): view is 'clients' | 'flows' | 'chord' {
  return view === 'clients' || view === 'flows' || view === 'chord';
}

/**
 * The picture of a view; undefined for views that are none, for the client map of a network without a client, and while
 * what a view needs is not loaded.
 */
export function pictureOf(
  view: DiagramView,
  scene: Scene,
  drawings: DrawingCache,
  room: number,
  movable: boolean,
): Picture | undefined {
  if (view === 'clients') return clientPicture(scene, drawings, room, movable);
  if (view === 'flows') return flowPicture(scene, drawings, movable);
  if (view === 'chord') return chordPicture(scene);
  return undefined;
}

/** What the Tab key reaches has to be in the drawing, where a flow may be one of a count, or its card folded. */
function withStop(scene: Scene, { ends, steps }: Ways): Scene {
  const isThere = ends.some(
    ({ id }) => id === scene.stop || steps(id).some((step) => step.id === scene.stop),
  );
  return isThere ? scene : { ...scene, stop: ends[0]?.id ?? '' };
}

function clientPicture(
  scene: Scene,
  drawings: DrawingCache,
  room: number,
  movable: boolean,
): Picture | undefined {
  const { shown, words, isRightToLeft } = scene;
  const part = clientsPart();
  const drawing = drawings.clientDrawing(room);
  if (!part || !drawing) return undefined;
  const { picture, frame, cards, client } = drawing;
  const axis = frame[0] + frame[2] / 2;
  const turn = ({ x, y }: Point): Point => ({ x: isRightToLeft ? 2 * axis - x : x, y });
  const places = new Map([
    [client.id, turn(picture.client)],
    ...cards.map(({ end }) => [end.id, turn(picture.cards.get(end.id)!)] as const),
  ]);
  const listed = new Map(
    cards.map(({ end, values }) => [
      end.id,
      values.slice(0, picture.cards.get(end.id)!.shown).map(({ flow }) => flow),
    ]),
  );
  const steps = (id: string): Step[] => {
    const flows = id === client.id ? [...listed.values()].flat() : (listed.get(id) ?? []);
    return flows.map((flow) => ({ id: flow.id, other: flow.from.id === id ? flow.to.id : flow.from.id }));
  };
  const isEmpty = shown.flows.every(({ from, to }) => from !== client && to !== client);
  const ways: Ways = { ends: shown.ends, places, isRightToLeft, steps };
  return {
    content: part.renderClientMap(withStop(scene, ways), drawing, movable && picture.form === 'ring'),
    frame,
    ways,
    notes: isEmpty ? [words.emptyClients] : [],
    isMovable: picture.form === 'ring',
  };
}

function flowPicture(scene: Scene, drawings: DrawingCache, movable: boolean): Picture | undefined {
  if (!layoutPart()) return undefined;
  const { words, isRightToLeft, selection, shown } = scene;
  const { isPart } = drawings;
  const drawing = drawings.flowDrawing(selection);
  const at = flowPlaces(drawing, isRightToLeft);
  const isWithin = movable && !isPart;
  const between = shown.flows.some(({ from, to }) => !from.isClient && !to.isClient);
  const notes = [
    ...(isPart
      ? [words.tooMany(words.flowCount(drawing.flows.reduce((sum, { members }) => sum + members.length, 0)))]
      : []),
    ...(!isPart && drawings.flowView === 'matrix' ? [words.drawnWhole] : []),
    ...(!isPart && drawing.mode === 'counts' ? [words.counted] : []),
    ...(between || isPart
      ? []
      : [scene.editable ? `${words.emptyFlows} ${words.inviteFlows}` : words.emptyFlows]),
  ];
  const ways: Ways = {
    ends: drawing.boxes.map(({ end }) => end),
    places: new Map(drawing.boxes.map(({ id }) => [id, at.end(id)])),
    isRightToLeft,
    steps: (id) => [
      ...drawing.flows.filter(({ from }) => from === id).map((flow) => ({ id: flow.id, other: flow.to })),
      ...drawing.flows.filter(({ to }) => to === id).map((flow) => ({ id: flow.id, other: flow.from })),
    ],
  };
  return {
    content: renderFlows(withStop(scene, ways), drawing, isWithin),
    frame: drawing.frame,
    ways,
    notes,
    isMovable: isWithin,
    flowDrawing: drawing,
  };
}

function chordPicture(scene: Scene): Picture | undefined {
  const part = chordPart();
  if (!part) return undefined;
  const { CHORD_FRAME, chordEnds, renderChord } = part;
  const { ends, isPart } = chordEnds(scene.shown);
  const places = new Map(
    ends.map((end, index) => {
      const angle = (2 * Math.PI * index) / Math.max(1, ends.length);
      return [
        end.id,
        { x: Math.sin(angle) * 100 * (scene.isRightToLeft ? -1 : 1), y: -Math.cos(angle) * 100 },
      ];
    }),
  );
  const ways: Ways = { ends, places, isRightToLeft: scene.isRightToLeft, steps: () => [] };
  return {
    content: renderChord(withStop(scene, ways), ends),
    frame: CHORD_FRAME,
    ways,
    notes: isPart ? [scene.words.chordTooMany] : [],
    isMovable: false,
  };
}
