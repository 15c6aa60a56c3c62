/**
 * A table as CSV, RFC 4180, with a byte order mark so that Excel reads it as UTF-8 and semicolons because Finnish and
 * Swedish Excel expect them. A cell that a spreadsheet would take for a formula gets `'` in front (OWASP, CSV injection).
 */
export function writeCells(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(writeCell).join(';')).join('\r\n')}\r\n`;
}

function writeCell(text: string): string {
  const safe = /^'*\s*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text;
  return /[";,\t\r\n]|^\s|\s$|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
