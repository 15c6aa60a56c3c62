/** Colours of the drawings outside a page: on paper and in files, where no text colour is inherited. */
export const PAPER = {
  ink: '#1a1a1a',
  muted: '#4d4d4d',
  ground: '#ffffff',
  line: '#767676',
  accent: '#0b5394',
  'on-accent': '#ffffff',
  gap: '#a31515',
  tint: '#eef3f8',
} as const;

export type Colour = keyof typeof PAPER | 'none';

export interface Mark {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly width?: number;
  readonly dash?: string;
  readonly bold?: true;
  readonly size?: number;
  readonly anchor?: 'middle' | 'start';
}

/**
 * How each part of a drawing looks, by its class. The style sheet of the element and the attributes of an exported file
 * are both made from this table: drawing programs read attributes, and few of them style sheets.
 */
export const MARKS: Readonly<Record<string, Mark>> = {
  ground: { fill: 'ground', stroke: 'none' },
  box: { fill: 'ground', stroke: 'muted', width: 1.25 },
  'box core': { fill: 'ground', stroke: 'accent', width: 2.25 },
  'box client': { fill: 'accent', stroke: 'accent', width: 2 },
  name: { fill: 'ink', bold: true, size: 12, anchor: 'middle' },
  'name on-client': { fill: 'on-accent', bold: true, size: 12, anchor: 'middle' },
  'name big': { fill: 'on-accent', bold: true, size: 16, anchor: 'middle' },
  group: { fill: 'muted', size: 12, anchor: 'middle' },
  line: { fill: 'none', stroke: 'muted', width: 1 },
  'line tangible': { fill: 'none', stroke: 'accent', width: 1.9 },
  'line intangible': { fill: 'none', stroke: 'accent', width: 1.9, dash: '7 4' },
  'line gap': { fill: 'none', stroke: 'gap', width: 1.6, dash: '1.5 4' },
  head: { fill: 'muted', stroke: 'none' },
  'head tangible': { fill: 'accent', stroke: 'none' },
  'head intangible': { fill: 'accent', stroke: 'none' },
  'head gap': { fill: 'gap', stroke: 'none' },
  plate: { fill: 'ground', stroke: 'none' },
  chip: { fill: 'ground', stroke: 'muted', width: 1.25 },
  label: { fill: 'ink', size: 12, anchor: 'start' },
  count: { fill: 'ink', bold: true, size: 12, anchor: 'middle' },
  'sign tangible': { fill: 'accent', stroke: 'none' },
  'sign intangible': { fill: 'ground', stroke: 'accent', width: 1.75 },
  spoke: { fill: 'none', stroke: 'line', width: 1.5 },
  card: { fill: 'ground', stroke: 'line', width: 1.25 },
  'card core': { fill: 'ground', stroke: 'accent', width: 2 },
  'card-name': { fill: 'ink', bold: true, size: 13, anchor: 'start' },
  rule: { fill: 'none', stroke: 'line', width: 1 },
  more: { fill: 'accent', bold: true, size: 12, anchor: 'start' },
  'ribbon one': { fill: 'ground', stroke: 'muted', width: 1 },
  'ribbon both': { fill: 'tint', stroke: 'accent', width: 1.25 },
  arc: { fill: 'tint', stroke: 'accent', width: 1.25 },
  'arc-name': { fill: 'ink', bold: true, size: 12 },
  caption: { fill: 'ink', bold: true, size: 16, anchor: 'start' },
  small: { fill: 'muted', size: 12, anchor: 'start' },
};

/** The typeface of the drawings and what is measured like it; see `textWidth`. */
export const TYPEFACE = "Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif";
