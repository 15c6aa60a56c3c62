import { MARKS, PAPER, TYPEFACE } from './marks.ts';
import type { Mark } from './marks.ts';
import { DOCUMENT_MARK } from './read-svg.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Sheets in landscape, in millimetres: ISO 216. */
export const SHEETS = { A4: [297, 210], A3: [420, 297], A1: [841, 594] } as const;

export type Sheet = keyof typeof SHEETS;

export interface FileFrame {
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly isRightToLeft: boolean;
  /** The part of the plane: x, y, width, height. */
  readonly frame: readonly [number, number, number, number];
  /** Text of the document that the file carries; none when it carries none. */
  readonly document?: string | undefined;
  readonly sheet?: Sheet | undefined;
  /** Lines below the picture: numbered flows, say. */
  readonly notes?: readonly string[] | undefined;
}

const HEAD = 52;
const NOTE = 17;

/**
 * A drawing as a file of its own: no style sheets and no scripts, only attributes, which every drawing program reads;
 * one typeface that machines have, with others that are as wide; a title, and the document in its metadata.
 */
export function standaloneSvg(drawing: SVGElement, file: FileFrame): string {
  const [x, y, width, height] = file.frame;
  const notes = file.notes ?? [];
  const [top, whole] = [y - HEAD, height + HEAD + (notes.length > 0 ? notes.length * NOTE + 16 : 0)];
  const root = document.createElementNS(SVG, 'svg');
  const set = (target: Element, attributes: Readonly<Record<string, string | number>>): void =>
    Object.entries(attributes).forEach(([name, value]) => target.setAttribute(name, String(value)));
  const add = (
    name: string,
    text: string,
    attributes: Readonly<Record<string, string | number>> = {},
  ): Element => {
    const element = document.createElementNS(SVG, name);
    set(element, attributes);
    element.textContent = text;
    root.append(element);
    return element;
  };
  const size = file.sheet ? SHEETS[file.sheet].map((side) => `${side}mm`) : [width, whole];
  set(root, {
    viewBox: `${x} ${top} ${width} ${whole}`,
    width: size[0]!,
    height: size[1]!,
    'font-family': TYPEFACE,
    lang: file.language,
    direction: file.isRightToLeft ? 'rtl' : 'ltr',
    role: 'img',
  });
  add('title', file.title);
  add('desc', file.summary);
  if (file.document !== undefined) add('metadata', file.document, { id: DOCUMENT_MARK });
  add('rect', '', { x, y: top, width, height: whole, fill: PAPER.ground });
  const begin = file.isRightToLeft ? x + width - 14 : x + 14;
  add('text', file.title, { x: begin, y: top + 24, class: 'caption' });
  add('text', file.summary, { x: begin, y: top + 42, class: 'small' });
  for (const node of [...drawing.childNodes]) root.append(node.cloneNode(true));
  notes.forEach((note, index) =>
    add('text', note, { x: begin, y: y + height + 20 + index * NOTE, class: 'small' }),
  );
  clean(root);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}

/** Takes away what only a page can use, and writes the look of each part into it. */
function clean(root: SVGElement): void {
  for (const comment of commentsOf(root)) comment.remove();
  root.querySelectorAll('.ring').forEach((ring) => ring.remove());
  for (const element of root.querySelectorAll('*')) {
    const mark = markOf(element.getAttribute('class') ?? '');
    for (const name of element.getAttributeNames()) {
      if (/^(?:aria-|data-|class$|role$|tabindex$|pointer-events$)/.test(name)) element.removeAttribute(name);
    }
    if (mark) paint(element, mark);
  }
}

function commentsOf(root: Node): Comment[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Comment);
  return found;
}

/** The look of the first class and, where there is one, of both first classes together. */
function markOf(classes: string): Mark | undefined {
  const [first = '', ...others] = classes.split(/\s+/).filter(Boolean);
  const special = others.map((other) => MARKS[`${first} ${other}`]).find((mark) => mark !== undefined);
  return MARKS[first] && special ? { ...MARKS[first], ...special } : (special ?? MARKS[first]);
}

function paint(element: Element, { fill, stroke, width, dash, bold, size, anchor }: Mark): void {
  const colour = (given: string): string => (given === 'none' ? given : PAPER[given as keyof typeof PAPER]);
  const attributes = {
    fill: fill && colour(fill),
    stroke: stroke && colour(stroke),
    'stroke-width': width,
    'stroke-dasharray': dash,
    'font-weight': bold && 700,
    'font-size': size,
    'text-anchor': anchor,
  };
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && !element.hasAttribute(name)) element.setAttribute(name, String(value));
}
