import type { LayoutFlow } from './layout/flow-graph.ts';
import type { FlowPicture } from './layout/flow-layout.ts';
import type { Point } from './layout/geometry.ts';
import { redrawAround } from './layout/redraw.ts';
import { headPoints, linePath } from './view/arc-shape.ts';

/** How far the pointer goes before a press is a drag, in pixels of the screen. */
const THRESHOLD = 4;

/** What is dragged, in the units and the direction of the drawing on the screen. */
export interface Dragged {
  readonly id: string;
  /** The element that moves, with a `transform` of its own. */
  readonly element: SVGGElement;
  readonly at: Point;
  /** Pixels of the screen for one unit of the drawing. */
  readonly scale: number;
  /** The flows that follow; none on the client map, where the spoke does. */
  readonly picture: FlowPicture | undefined;
  readonly flows: readonly LayoutFlow[];
  readonly client: Point | undefined;
  /**
   * Called at the end with the new place, once and only after a real drag.
   *
   * @param restore - puts the drawing back as the last rendering left it; to be called before the next one
   */
  drop(at: Point, restore: () => void): void;
}

/** Lets a pointer drag something. Only what moves is written, directly. */
export function startDrag(event: PointerEvent, svg: SVGSVGElement, dragged: Dragged): void {
  const { id, element, at, scale, picture, flows, client } = dragged;
  const written = new Map<Element, Map<string, string | null>>();
  const write = (target: Element | null | undefined, name: string, value: string): void => {
    if (!target) return;
    const before = written.get(target) ?? new Map<string, string | null>();
    if (!before.has(name)) before.set(name, target.getAttribute(name));
    written.set(target, before);
    target.setAttribute(name, value);
  };
  const find = (attribute: string, of: string): Element | null =>
    svg.querySelector(`[${attribute}="${CSS.escape(of)}"]`);
  const ways = new Map(flows.map((flow) => [flow.id, find('data-way', flow.id)]));
  const labels = new Map(flows.map((flow) => [flow.id, find('data-flow', flow.id)]));
  const spoke = client && find('data-way', id);
  let isDragging = false;
  let place = at;
  let frame = 0;

  const move = (to: PointerEvent): void => {
    const [dx, dy] = [to.clientX - event.clientX, to.clientY - event.clientY];
    if (!isDragging && Math.hypot(dx, dy) < THRESHOLD) return;
    if (!isDragging) {
      isDragging = true;
      svg.setPointerCapture(event.pointerId);
      element.classList.add('is-moved');
    }
    place = { x: at.x + dx / scale, y: at.y + dy / scale };
    // A pointer may tell of several moves between two pictures of the screen: only the last is drawn.
    frame ||= requestAnimationFrame(draw);
  };
  const draw = (): void => {
    frame = 0;
    const moved = { x: place.x - at.x, y: place.y - at.y };
    write(element, 'transform', `translate(${place.x} ${place.y})`);
    if (client) write(spoke, 'points', `${place.x},${place.y} ${client.x},${client.y}`);
    if (!picture) return;
    const drawn = redrawAround(picture, flows, id, moved);
    for (const [flow, arc] of drawn.arcs) {
      const way = ways.get(flow);
      write(way?.firstElementChild, 'd', linePath(arc));
      write(way?.lastElementChild, 'points', headPoints(arc));
    }
    for (const [flow, label] of drawn.labels)
      write(labels.get(flow), 'transform', `translate(${label.x} ${label.y})`);
  };
  const restore = (): void => {
    for (const [target, attributes] of written) {
      for (const [name, value] of attributes) {
        if (value === null) target.removeAttribute(name);
        else target.setAttribute(name, value);
      }
    }
  };
  const end = (last: Event): void => {
    controller.abort();
    cancelAnimationFrame(frame);
    element.classList.remove('is-moved');
    if (!isDragging || last.type === 'pointercancel') return restore();
    // The click that ends a drag chooses nothing.
    svg.addEventListener('click', (click) => click.stopImmediatePropagation(), { capture: true, once: true });
    dragged.drop({ x: Math.round(place.x), y: Math.round(place.y) }, restore);
  };
  const controller = new AbortController();
  const { signal } = controller;
  svg.addEventListener('pointermove', move, { signal });
  svg.addEventListener('pointerup', end, { signal });
  svg.addEventListener('pointercancel', end, { signal });
  svg.addEventListener('lostpointercapture', end, { signal });
}
