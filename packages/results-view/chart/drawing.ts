import { isolated } from '../words/isolated.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** How wide a letter is on the average of common fonts, in the size of the type. */
const LETTER = 0.54;
const BOLD_LETTER = 0.6;
const LINE = 1.3;
export const INK = '#1a1a1a';
export const ACCENT = '#0b5394';

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  /** Room for a line; what is longer goes on in the next one. */
  readonly width?: number;
  readonly middle?: boolean;
  readonly fill?: string;
}

/**
 * An SVG picture that stands alone: white ground, no style sheet, fonts by their general name, a title and a description.
 * Everything is placed from the start of the line; on a page read from right to left it is mirrored here.
 */
export class Drawing {
  readonly #width: number;
  readonly #isMirrored: boolean;
  readonly #parts: string[] = [];
  #bottom = 0;

  constructor(width: number, isMirrored: boolean) {
    this.#width = width;
    this.#isMirrored = isMirrored;
  }

  /** Where the next thing may begin. */
  get bottom(): number {
    return this.#bottom;
  }

  rect(x: number, y: number, width: number, height: number, attributes: Attributes): void {
    const start = this.#isMirrored ? this.#width - x - width : x;
    this.#add('rect', { x: start, y, width, height, ...attributes }, y + height);
  }

  line(x: number, from: number, to: number): void {
    const at = this.#isMirrored ? this.#width - x : x;
    this.#add('line', { x1: at, x2: at, y1: from, y2: to, stroke: INK, 'stroke-dasharray': '4 4' }, to);
  }

  /** A path in a square of 16 by 16, put where it belongs; what is drawn into it has no direction. */
  path(x: number, y: number, size: number, d: string, attributes: Attributes): void {
    const start = this.#isMirrored ? this.#width - x - size : x;
    if (d === '') return;
    this.#add(
      'path',
      { d, transform: `translate(${round(start)} ${round(y)}) scale(${size / 16})`, ...attributes },
      y + size,
    );
  }

  /** Writes a text from `y` down and returns where it ends. */
  text(
    x: number,
    y: number,
    text: string,
    { size = 16, bold, width, middle, fill = INK }: TextStyle = {},
  ): number {
    const lines = linesOf(text, { size, bold: bold === true, ...(width !== undefined && { width }) });
    const at = this.#isMirrored ? this.#width - x : x;
    lines.forEach((each, nth) => {
      const attributes = {
        x: round(at),
        y: round(y + size * (0.95 + LINE * nth)),
        'font-size': size,
        fill,
        ...(bold && { 'font-weight': 700 }),
        ...(middle && { 'text-anchor': 'middle' }),
      };
      this.#parts.push(
        `<text${attributesOf(attributes)}>${escaped(this.#isMirrored ? isolated(each) : each)}</text>`,
      );
    });
    const end = y + lines.length * size * LINE;
    this.#bottom = Math.max(this.#bottom, end);
    return end;
  }

  /** The file. */
  toString(title: string, description: string): string {
    const height = Math.ceil(this.#bottom + 16);
    const head = {
      xmlns: 'http://www.w3.org/2000/svg',
      width: this.#width,
      height,
      viewBox: `0 0 ${this.#width} ${height}`,
      role: 'img',
      'font-family': 'sans-serif',
      direction: this.#isMirrored ? 'rtl' : 'ltr',
    };
    return [
      `<svg${attributesOf(head)}>`,
      `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
      PATTERNS,
      '<rect width="100%" height="100%" fill="#fff"/>',
      ...this.#parts,
      '</svg>\n',
    ].join('\n');
  }

  #add(name: string, attributes: Attributes, end: number): void {
    this.#parts.push(`<${name}${attributesOf(attributes)}/>`);
    this.#bottom = Math.max(this.#bottom, end);
  }
}

const PATTERNS = [
  '<defs>',
  `<pattern id="step-1" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1" fill="${ACCENT}"/></pattern>`,
  `<pattern id="step-2" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 3h6" stroke="${ACCENT}" stroke-width="1.5"/></pattern>`,
  `<pattern id="step-3" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0h2.75v5h-2.75Z" fill="${ACCENT}"/></pattern>`,
  `<pattern id="apart" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0h3v9h-3Z" fill="#ddd"/></pattern>`,
  '</defs>',
].join('');

/** How high a text is when written in lines. */
export function heightOf(text: string, style: TextStyle): number {
  return linesOf(text, style).length * (style.size ?? 16) * LINE;
}

function linesOf(text: string, { size = 16, bold, width }: TextStyle): string[] {
  return width === undefined ? [text] : wrap(text, width / (size * (bold ? BOLD_LETTER : LETTER)));
}

/** Words in lines of at most so many letters; a longer word has a line of its own. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(typeof value === 'number' ? String(round(value)) : value)}"`)
    .join('');

const round = (value: number): number => Math.round(value * 100) / 100;

/** Text for a file of XML: signs of markup escaped, and what no XML may hold left out. */
function escaped(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- control signs are what must go
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  );
}
