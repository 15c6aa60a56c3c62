/**
 * Advance widths of Arial, in thousandths of the type size, for the letters from space to tilde. Liberation Sans, Arimo
 * and Helvetica have the same, so that text is as wide on every machine and the same document gives the same picture.
 * Source: the metrics of Helvetica that Adobe published (AFM, 1997).
 */
const WIDTHS =
  '278278355556556889667191333333389584278333278278556556556556556556556556556556278278584584584556' +
  '*667667722722667611778722278500667556833722778667778722667611722667944667667611278278278469556' +
  '333556556500556556278556556222222500222833556556556556333500278556500722500500500334260334584';

const widths = WIDTHS.replace('*', '').match(/\d{3}/g)!.map(Number);
/** The at sign is the only one with four digits; it stands apart, before A. */
const AT = 1015;
const OTHER = 610;
const FULL = 1000;

/** Bold letters are a little wider; the ratio of the means over running text. */
const BOLD = 1.07;

/** How wide a text is, in pixels, in the typeface of the drawings. Letters of other scripts are taken for wide ones. */
export function textWidth(text: string, size: number, isBold = false): number {
  let sum = 0;
  const letters = text.normalize('NFD');
  for (let index = 0; index < letters.length; index++) {
    const code = letters.charCodeAt(index);
    // Marks above letters take no room; of a letter in two units, the second is none.
    if ((code >= 0x300 && code < 0x370) || (code >= 0xdc00 && code < 0xe000)) continue;
    sum += code === 64 ? AT : (widths[code < 64 ? code - 32 : code - 33] ?? (code >= 0x2e80 ? FULL : OTHER));
  }
  return (sum / 1000) * size * (isBold ? BOLD : 1);
}

/**
 * Breaks a text into lines of a width: between words, after hyphens, and within a word that is longer than a line. With
 * a greatest number of lines, the last one ends in an ellipsis when not all fits.
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  { isBold = false, most = Infinity }: { readonly isBold?: boolean; readonly most?: number } = {},
): string[] {
  const fits = (line: string): boolean => textWidth(line, size, isBold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+|(?<=[-/])/u)) {
    const glue = line === '' || /[-/]$/u.test(line) ? '' : ' ';
    if (fits(line + glue + word)) {
      line += glue + word;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line)) {
      const head = headOf(line, fits);
      lines.push(`${head}-`);
      line = line.slice(head.length);
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  let last = lines[most - 1]!.replace(/-$/u, '');
  while (last !== '' && !fits(`${last}…`)) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`];
}

/** The beginning of a word that fits a line with a hyphen; one letter at least, so that it comes to an end. */
function headOf(word: string, fits: (line: string) => boolean): string {
  let end = 1;
  while (end < word.length - 1 && fits(`${word.slice(0, end + 1)}-`)) end++;
  return word.slice(0, end);
}
