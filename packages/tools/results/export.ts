import { saveFile } from 'talkoot/device';
import { csv } from 'talkoot/results';
import type { Collated } from 'talkoot/results';
import { answersSvg, pngOf, practicesSvg } from 'talkoot/results-view';
import type { Showing } from 'talkoot/results-view';

/** A name for a file: what it is, of which questionnaire, and the day. */
export function exportName(
  kind: string,
  { questionnaire, day }: Pick<Collated, 'questionnaire' | 'day'>,
  ending: string,
): string {
  return `${[kind, questionnaire, day].filter(Boolean).join('-')}.${ending}`;
}

/** Offers the results as a table for spreadsheets. */
export function saveCsv(kind: string, collated: Collated): void {
  // Spreadsheets take a text without the mark for one of their own old alphabets.
  saveFile(exportName(kind, collated, 'csv'), `\ufeff${csv(collated)}`, 'text/csv');
}

/** Offers the results as they are, with all that must not be seen left out. */
export function saveJson(kind: string, collated: Collated): void {
  saveFile(
    exportName(kind, collated, 'json'),
    `${JSON.stringify(collated, undefined, 2)}\n`,
    'application/json',
  );
}

/**
 * The picture of a question, or with '' of the table of practices, as an SVG file that stands alone.
 *
 * @param title - what the table is of
 */
export function pictureOf(showing: Showing, subject: string, title: string): string {
  return subject === '' ? practicesSvg(showing, title) : answersSvg(showing, subject);
}

export function saveSvg(kind: string, showing: Showing, subject: string, title: string): void {
  saveFile(pictureName(kind, showing, subject, 'svg'), pictureOf(showing, subject, title), 'image/svg+xml');
}

/** Offers the picture in points. Rejects when the browser cannot draw it. */
export async function savePng(kind: string, showing: Showing, subject: string, title: string): Promise<void> {
  const png = await pngOf(pictureOf(showing, subject, title));
  const address = URL.createObjectURL(png);
  const link = document.createElement('a');
  link.href = address;
  link.download = pictureName(kind, showing, subject, 'png');
  link.click();
  // Browsers may begin to read the file only after a person has said where to put it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function pictureName(kind: string, { collated }: Showing, subject: string, ending: string): string {
  return exportName([kind, subject.replaceAll('/', '-')].filter(Boolean).join('-'), collated, ending);
}
