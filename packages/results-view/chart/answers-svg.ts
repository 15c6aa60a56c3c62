import type { CollatedGroup, Item, ShownTable } from 'talkoot/results';
import { fillOf, lineOf, reachOf, segmentsOf } from '../bar-geometry.ts';
import { placeOf } from '../grid.ts';
import { answerSentences } from '../sentences.ts';
import { groupsOf, itemOf, percent, tableOf } from '../showing.ts';
import type { Showing } from '../showing.ts';
import { MOST_STEPS } from '../step-bar.ts';
import { ACCENT, Drawing } from './drawing.ts';

const WIDTH = 800;
const MARGIN = 16;
const INNER = WIDTH - 2 * MARGIN;
const BAR = 24;

/**
 * The answers to a question as an SVG file that stands alone: bars of each group, with the sentences that belong to them.
 *
 * @throws RangeError for a question that is not in the picture.
 */
export function answersSvg(showing: Showing, question: string): string {
  const { labels, grid, direction, collated } = showing;
  const [item, at] = itemOf(showing, question);
  const drawing = new Drawing(WIDTH, direction === 'rtl');
  const place = placeOf(grid, question);
  const title = place.length > 0 ? place.join(': ') : labels.question(item);
  drawing.text(MARGIN, MARGIN, title, { size: 19, bold: true, width: INNER });
  const isStepped = item.ordered && item.options.length <= MOST_STEPS;
  const verdicts = collated.reading?.verdicts;
  const from = verdicts?.questions.includes(question) ? item.options.indexOf(verdicts.established) : 0;
  const groups = groupsOf(showing, question);
  const shown = groups.map((group) => tableOf(group, at)).filter((table) => table.state === 'shown');
  if (isStepped && shown.length > 0) drawKey(drawing, showing, item);
  const told: string[] = [];
  for (const group of groups) {
    const table = tableOf(group, at);
    const name = `${labels.group(group.id)}${table.state === 'hidden' ? '' : ` (${table.answers})`}`;
    drawing.text(MARGIN, drawing.bottom + 12, name, { bold: true });
    if (verdicts?.questions.includes(question))
      drawing.text(MARGIN, drawing.bottom, labels.question(item, group.id), { size: 15, width: INNER });
    if (table.state === 'shown') {
      if (isStepped)
        drawSteps(
          drawing,
          table,
          item,
          from,
          reachOf(
            shown.map(({ counts }) => counts),
            from,
          ),
        );
      else drawOptions(drawing, showing, item, table);
    }
    const sentences = answerSentences(showing, item, group, at);
    for (const sentence of sentences)
      drawing.text(MARGIN, drawing.bottom + 2, sentence, { size: 14, width: INNER });
    told.push(`${name}: ${[...countsOf(showing, item, group, at), ...sentences].join(' ')}`);
  }
  return drawing.toString(title, told.join(' '));
}

function countsOf({ labels }: Showing, item: Item, group: CollatedGroup, at: number): string[] {
  const table = tableOf(group, at);
  if (table.state !== 'shown') return [];
  return [
    item.options.map((option, nth) => `${labels.option(item, option)} ${table.counts[nth]}`).join(', ') + '.',
  ];
}

const fill = (step: number): string => (step === 0 ? '#fff' : step === 4 ? ACCENT : `url(#step-${step})`);

function drawKey(drawing: Drawing, { labels }: Showing, item: Item): void {
  const y = drawing.bottom + 6;
  const width = INNER / item.options.length;
  item.options.forEach((option, at) => {
    const x = MARGIN + at * width;
    drawing.rect(x, y + 1, 28, 16, { fill: fill(fillOf(at, item.options.length)), stroke: ACCENT });
    drawing.text(x + 36, y, labels.option(item, option), { size: 14, width: width - 40 });
  });
}

function drawSteps(
  drawing: Drawing,
  { counts }: ShownTable,
  item: Item,
  from: number,
  reach: ReturnType<typeof reachOf>,
): void {
  const y = drawing.bottom + 4;
  const x = (share: number): number => MARGIN + (share / 100) * INNER;
  for (const { at, count, start, width } of segmentsOf(counts, from, reach)) {
    drawing.text(x(start + width / 2), y, String(count), { size: 14, bold: true, middle: true });
    drawing.rect(x(start), y + 20, (width / 100) * INNER, BAR, {
      fill: fill(fillOf(at, item.options.length)),
      stroke: ACCENT,
    });
  }
  if (from > 0) drawing.line(x(lineOf(reach)), y, y + 20 + BAR + 6);
}

function drawOptions(drawing: Drawing, showing: Showing, item: Item, { counts, answers }: ShownTable): void {
  item.options.forEach((option, at) => {
    const y = drawing.bottom + 4;
    const count = counts[at]!;
    const share = answers === 0 ? 0 : count / answers;
    drawing.text(MARGIN, y, showing.labels.option(item, option), { size: 14, width: 250 });
    drawing.rect(MARGIN + 270, y + 1, 380, 16, { fill: '#fff', stroke: '#999' });
    drawing.rect(MARGIN + 270, y + 1, 380 * share, 16, { fill: ACCENT });
    drawing.text(MARGIN + 662, y, `${count}/${answers} (${percent(showing, share)})`, { size: 14 });
  });
}
