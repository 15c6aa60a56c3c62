import { formatDate } from 'talkoot/engine';
import type { CellReading } from 'talkoot/results';
import { headlineOf, profileSentences } from '../profile-view.ts';
import { toneOf, VERDICT_PATHS } from '../side-mark.ts';
import type { Tone } from '../side-mark.ts';
import { cellOf } from '../showing.ts';
import type { Showing } from '../showing.ts';
import { answeredSentence } from '../who-answered.ts';
import { ACCENT, Drawing, heightOf, INK } from './drawing.ts';

const WIDTH = 1120;
const MARGIN = 16;
const ROW_NAME = 190;
const CELL_GAP = 6;
/** Room for the marks above the words of a cell. */
const MARKS = 32;
const STATUS = { size: 14, bold: true } as const;

const GROUNDS: Readonly<Record<Tone, Readonly<Record<string, string | number>>>> = {
  achieved: { fill: ACCENT, stroke: ACCENT },
  partly: { fill: '#d9e5f1', stroke: ACCENT },
  apart: { fill: 'url(#apart)', stroke: INK, 'stroke-width': 2.5 },
  divided: { fill: '#fff', stroke: INK, 'stroke-width': 1.5 },
  absent: { fill: '#fff', stroke: '#999' },
  'half-known': { fill: '#eef3f8', stroke: INK, 'stroke-dasharray': '6 4' },
  unknown: { fill: '#fff', stroke: INK, 'stroke-dasharray': '2 3' },
};

/**
 * The table of practices as an SVG file that stands alone.
 *
 * @param title - what it is a picture of, such as the network and the instrument.
 * @throws RangeError where there is no table: no grid, or nothing read as practices.
 */
export function practicesSvg(showing: Showing, title: string): string {
  const { collated, grid, words, labels, direction } = showing;
  const { reading } = collated;
  if (!grid || !reading) throw new RangeError('There are no practices in a table to draw');
  const drawing = new Drawing(WIDTH, direction === 'rtl');
  const inner = WIDTH - 2 * MARGIN;
  drawing.text(MARGIN, MARGIN, title, { size: 22, bold: true, width: inner });
  const day = collated.day === undefined ? [] : [words.asOf(formatDate(collated.day, words.language))];
  const who = [...collated.groups.map((group) => answeredSentence(showing, group)), ...day];
  drawing.text(MARGIN, drawing.bottom + 2, who.map((each) => `${each}.`).join(' '), {
    size: 15,
    width: inner,
  });
  drawing.text(MARGIN, drawing.bottom + 4, `${headlineOf(showing)}. ${words.headlineWhy}`, {
    bold: true,
    width: inner,
  });
  const cell = (inner - ROW_NAME) / grid.columns.length;
  const top = drawing.bottom + 12;
  const xOf = (column: number): number => MARGIN + ROW_NAME + column * cell;
  grid.columns.forEach((name, at) =>
    drawing.text(xOf(at), top, name, { size: 15, bold: true, width: cell - 8 }),
  );
  for (const { name, questions } of grid.rows) {
    const y = drawing.bottom + CELL_GAP;
    drawing.text(MARGIN, y + 8, name, { size: 15, bold: true, width: ROW_NAME - 12 });
    const found = questions.map((question) =>
      question === undefined ? undefined : cellOf(showing, question),
    );
    const heights = found.map((each) =>
      each ? heightOf(words.status[each.status], { ...STATUS, width: cell - CELL_GAP - 12 }) : 0,
    );
    const height = MARKS + Math.max(...heights) + 8;
    found.forEach((each, at) => {
      if (each) drawCell(drawing, showing, each, { x: xOf(at), y, width: cell - CELL_GAP, height });
    });
  }
  drawKey(drawing, showing);
  const [first, second] = reading.verdicts.sides.map((side) => labels.group(side));
  drawing.text(MARGIN, drawing.bottom + 2, words.legendPair(first!, second!), { size: 14 });
  if (showing.newInstrument)
    drawing.text(MARGIN, drawing.bottom, words.newInstrument, { size: 14, width: inner });
  return drawing.toString(title, [`${headlineOf(showing)}.`, ...profileSentences(showing)].join(' '));
}

function drawCell(
  drawing: Drawing,
  { words }: Showing,
  { status, sides }: CellReading,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): void {
  const tone = toneOf(status);
  const isDark = tone === 'achieved';
  drawing.rect(x, y, width, height, { rx: 4, ...GROUNDS[tone] });
  if (isDark) drawing.rect(x + 5, y + 5, 46, 24, { rx: 3, fill: '#fff' });
  sides.forEach(({ verdict }, at) => drawMark(drawing, verdict, x + 9 + 20 * at, y + 9));
  drawing.text(x + 8, y + MARKS, words.status[status], {
    ...STATUS,
    width: width - 12,
    fill: isDark ? '#fff' : INK,
  });
}

function drawMark(drawing: Drawing, verdict: keyof typeof VERDICT_PATHS, x: number, y: number): void {
  drawing.rect(x, y, 16, 16, {
    fill: '#fff',
    stroke: INK,
    'stroke-width': 1.5,
    ...(verdict === 'unknown' && { 'stroke-dasharray': '2 2' }),
  });
  drawing.path(x, y, 16, VERDICT_PATHS[verdict], { fill: INK });
}

function drawKey(drawing: Drawing, { words }: Showing): void {
  const y = drawing.bottom + 14;
  (['yes', 'split', 'no', 'unknown'] as const).forEach((verdict, at) => {
    drawMark(drawing, verdict, MARGIN + 210 * at, y);
    drawing.text(MARGIN + 210 * at + 24, y, words.verdict[verdict], { size: 14 });
  });
}
