import { readCells } from './import-cells.ts';
import type { ImportedFlow, ImportedTable } from './import-flows.ts';
import { LONGEST_NAME } from './import-problem.ts';
import type { ImportProblem } from './import-problem.ts';
import { comparable } from './value-name.ts';

const TOO_LONG = `longer than ${LONGEST_NAME} characters`;

function isTooLong(name: string): boolean {
  return [...name].length > LONGEST_NAME;
}

/**
 * Reads a give/get matrix: givers down the first column, receivers along the first row, and in the cells what the one
 * gives the other, several values on lines of their own or with semicolons between. A mark alone (`x`, `1`) is no value.
 * Every mistake is listed with its row and column; the values without one are offered.
 */
export function readMatrix(text: string): ImportedTable {
  const rows = readCells(text).map(({ cells }, index) => ({ row: index + 1, cells }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [head, ...body] = filled;
  if (!head || head.cells.slice(1).every((cell) => cell === '')) {
    const message = 'no receivers; needed: their names along the first row, from the second column on';
    const lost = filled.length === 0 ? [{ row: 1, cells: [] as readonly string[] }] : filled;
    return {
      flows: [],
      problems: lost.map(({ row, cells }) => ({
        row,
        code: 'no-table',
        given: cells.join(' | '),
        message,
        cells,
      })),
    };
  }
  const flows: ImportedFlow[] = [];
  const problems: ImportProblem[] = nameProblems(head.row, head.cells);
  for (const { row, cells } of body) {
    const [from = ''] = cells;
    const tell = (code: ImportProblem['code'], column: number, given: string, message: string): void => {
      problems.push({ row, column: column + 1, code, given, message, cells });
    };
    if (from === '') tell('empty', 0, '', 'empty; needed: the name of the giver');
    if (isTooLong(from)) tell('too-long', 0, from, TOO_LONG);
    if (from === '' || isTooLong(from)) continue;
    cells.forEach((cell, column) => {
      if (column === 0) return;
      const to = head.cells[column] ?? '';
      const seen = new Set<string>();
      for (const value of cell.split(/[;\n]/).map((part) => part.trim())) {
        if (value === '') continue;
        if (to === '') tell('extra-cell', column, value, 'the column has no receiver in the first row');
        else if (isTooLong(to)) tell('too-long', column, value, `the name of the receiver is ${TOO_LONG}`);
        else if (comparable(from) === comparable(to))
          tell('self-flow', column, value, 'giver and receiver are the same; they are two');
        else if (/^(x|✓|✔|\d+)$/iu.test(value)) tell('empty', column, value, 'a mark; needed: what is given');
        else if (isTooLong(value)) tell('too-long', column, value, TOO_LONG);
        else if (seen.has(comparable(value))) tell('duplicate', column, value, 'twice in one cell');
        else {
          seen.add(comparable(value));
          flows.push({ row, from, to, value });
        }
      }
    });
  }
  return { flows, problems };
}

function nameProblems(row: number, cells: readonly string[]): ImportProblem[] {
  const seen = new Set<string>();
  return cells.flatMap((given, index): ImportProblem[] => {
    if (index === 0 || given === '') return [];
    const place = { row, column: index + 1, given, cells };
    if (isTooLong(given)) return [{ ...place, code: 'too-long', message: TOO_LONG }];
    if (seen.has(comparable(given)))
      return [{ ...place, code: 'duplicate', message: 'a receiver twice; their cells are read together' }];
    seen.add(comparable(given));
    return [];
  });
}
