import type { ImportProblem } from 'talkoot/network';

/**
 * The rows with problems as CSV, each once, as they were: for whoever mends the table. The last cell tells the number of
 * the row, the column, and what is wrong.
 */
export function problemRows(
  problems: readonly ImportProblem[],
  wordsOf: (code: ImportProblem['code']) => string,
): string {
  const rows = new Map<number, { readonly cells: readonly string[]; readonly notes: string[] }>();
  for (const { row, code, cells, column } of problems) {
    const present = rows.get(row) ?? { cells, notes: [] };
    present.notes.push(`${row}${column === undefined ? '' : `:${column}`} ${wordsOf(code)}`);
    rows.set(row, present);
  }
  const widest = Math.max(0, ...[...rows.values()].map(({ cells }) => cells.length));
  const lines = [...rows.values()].map(({ cells, notes }) => [
    ...cells,
    ...Array.from({ length: widest - cells.length }, () => ''),
    notes.join(' / '),
  ]);
  return `\uFEFF${lines.map((line) => line.map(cellOf).join(';')).join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet would take for a formula gets `'` in front, as in our other tables. */
function cellOf(text: string): string {
  const safe = /^'*\s*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text;
  return /[";,\t\r\n]|^\s|\s$|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
