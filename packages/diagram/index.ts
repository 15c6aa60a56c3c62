/**
 * `talkoot/diagram`: the value flow of a network, drawn. `Diagram` is the element that tools extend; it registers
 * nothing. The layouts are pure functions that need no browser.
 */
export { Diagram } from './diagram-element.ts';
export { DIAGRAM_VIEWS } from './views.ts';
export type { DiagramView } from './views.ts';
export { fi as diagramFi } from './words/fi.ts';
export { diagramWords, loadDiagramWords } from './words/words.ts';
export type { DiagramWords } from './words/words.ts';
export { readSvgDocument } from './export/read-svg.ts';
export type { PictureExport } from './export/export-picture.ts';
export type { Sheet } from './export/standalone.ts';
export { svgToPng } from './export/png.ts';
export { textWidth, wrapText } from './drawing/text.ts';

export { layoutFlows } from './layout/flow-layout.ts';
export type { FlowPicture, FlowPictureOptions } from './layout/flow-layout.ts';
export { arcBetween, pointsOf } from './layout/arcs.ts';
export type { Arc } from './layout/arcs.ts';
export type { LayoutBox, LayoutFlow } from './layout/flow-graph.ts';
export type { Point, Rect } from './layout/geometry.ts';
export { redrawAround } from './layout/redraw.ts';
export { layoutCards } from './layout/cards.ts';
export type { Card, CardPicture, CardPictureOptions, PlacedCard } from './layout/cards.ts';
export { chooseView, inkShare } from './layout/view-choice.ts';
export type { FlowView } from './layout/view-choice.ts';
export { gatherFlows } from './layout/gather.ts';
export type { GatheredFlows } from './layout/gather.ts';
export { placeNear } from './layout/place-near.ts';
export { nextActor } from './layout/walk.ts';
export type { Direction } from './layout/walk.ts';
