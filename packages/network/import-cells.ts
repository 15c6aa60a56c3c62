/** A cell as it stood in the text, with the line it began on, counted from 1. */
export interface CellRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a table of text: CSV with commas or semicolons, or what a spreadsheet puts on the clipboard (tabs). Quoted cells
 * may hold separators, line breaks and doubled quotes (RFC 4180). A quote that never closes ends with the text. Empty
 * rows are kept, so that rows count as people see them.
 */
export function readCells(text: string): CellRow[] {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(source);
  const rows: CellRow[] = [];
  let cells: string[] = [];
  let [line, start] = [1, 1];
  let offset = 0;
  while (offset < source.length) {
    const { cell, end } = readCell(source, offset, separator);
    cells.push(unescapeFormula(cell.trim()));
    line += count(source.slice(offset, end), '\n');
    offset = end;
    const mark = source[offset];
    offset++;
    if (mark === separator) {
      if (offset === source.length) cells.push('');
      continue;
    }
    rows.push({ line: start, cells });
    cells = [];
    start = ++line;
  }
  if (cells.length > 0) rows.push({ line: start, cells });
  return rows;
}

function readCell(source: string, begin: number, separator: string): { cell: string; end: number } {
  const opening = /[ ]*"/y;
  opening.lastIndex = begin;
  if (!opening.test(source)) {
    const end = endOfPlain(source, begin, separator);
    return { cell: source.slice(begin, end), end };
  }
  let cell = '';
  let offset = opening.lastIndex;
  for (;;) {
    const quote = source.indexOf('"', offset);
    if (quote === -1) return { cell: cell + source.slice(offset), end: source.length };
    cell += source.slice(offset, quote);
    offset = quote + 1;
    if (source[offset] !== '"') break;
    cell += '"';
    offset++;
  }
  // What follows a closing quote is no CSV, but it is somebody's text.
  const end = endOfPlain(source, offset, separator);
  return { cell: cell + source.slice(offset, end), end };
}

function endOfPlain(source: string, begin: number, separator: string): number {
  for (let offset = begin; offset < source.length; offset++) {
    if (source[offset] === separator || source[offset] === '\n') return offset;
  }
  return source.length;
}

/** Tabs if the first line has any, and else whichever there is more of outside quotes, semicolons or commas. */
function separatorOf(source: string): string {
  const first = source.replace(/"(?:[^"]|"")*"/g, '').split('\n', 1)[0]!;
  if (first.includes('\t')) return '\t';
  return count(first, ';') >= count(first, ',') && first.includes(';') ? ';' : ',';
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** Our own export puts `'` before what a spreadsheet would take for a formula. */
function unescapeFormula(cell: string): string {
  return /^'+\s*[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}
