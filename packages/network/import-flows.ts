import type { Flow } from './flow.ts';
import { readCells } from './import-cells.ts';
import { columnOf, kindOf, stateOf } from './import-headings.ts';
import type { FlowColumn } from './import-headings.ts';
import { LONGEST_NAME } from './import-problem.ts';
import type { ImportProblem } from './import-problem.ts';
import { comparable } from './value-name.ts';

/** A flow as a table has it, by names: nothing is in the network yet. */
export interface ImportedFlow extends Pick<Flow, 'kind' | 'state' | 'weight'> {
  /** Row of the table, counted from 1. */
  readonly row: number;
  readonly from: string;
  readonly to: string;
  readonly value: string;
  readonly evidence?: string;
  /** The groups that the giver and the receiver belong to. */
  readonly giverGroup?: string;
  readonly receiverGroup?: string;
}

/** Each row of a table is among the flows, among the problems, or empty. */
export interface ImportedTable {
  readonly flows: readonly ImportedFlow[];
  readonly problems: readonly ImportProblem[];
}

/** The columns of a table without headings. */
const USUAL: readonly FlowColumn[] = ['from', 'to', 'value', 'kind', 'state', 'weight', 'evidence'];

/** Columns that hold a name, and have to. */
const NAMES = ['from', 'to', 'value'] as const;
/** The columns of groups, each with whose group it is. */
const GROUPS = [
  ['giverGroup', 'from'],
  ['receiverGroup', 'to'],
] as const;

/** What earlier rows have said. */
interface Earlier {
  /** Rows of flows, by what makes a flow the same. */
  readonly flows: Map<string, number>;
  /** The group of each actor, by its name as it is compared, and the row that said so. */
  readonly groups: Map<string, { readonly group: string; readonly row: number }>;
}

/**
 * Reads a table of flows: CSV, or rows pasted from a spreadsheet. The first row may have headings in Finnish, Swedish or
 * English, in any order; without them the columns are giver, receiver, value, kind, state, weight, evidence. With
 * headings there may also be the groups of giver and receiver, one for each actor. Every mistake is listed with its row
 * and column, all of a row at once; the rows without one are offered.
 */
export function readFlowTable(text: string): ImportedTable {
  const rows = readCells(text).map(({ cells }, index) => ({ row: index + 1, cells }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first] = filled;
  if (!first) {
    const message = 'nothing in it; needed: rows with giver, receiver and value';
    return { flows: [], problems: [{ row: 1, code: 'no-table', given: '', message, cells: [] }] };
  }
  const named = first.cells.map(columnOf);
  const hasHeadings = named.filter((column) => column !== undefined).length >= 2;
  const columns = hasHeadings ? named : USUAL;
  const missing = (['from', 'to', 'value'] as const).filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    const problems = missing.map((column): ImportProblem => {
      const message = `no column for ${column}; needed: from, to and value, in any order`;
      return {
        row: first.row,
        code: 'no-column',
        given: first.cells.join(' | '),
        message,
        cells: first.cells,
      };
    });
    const rest = filled.slice(1).map(({ row, cells }): ImportProblem => {
      const message = 'not read: the table lacks a column';
      return { row, code: 'no-column', given: cells.join(' | '), message, cells };
    });
    return { flows: [], problems: [...problems, ...rest] };
  }
  const flows: ImportedFlow[] = [];
  const problems: ImportProblem[] = [];
  const earlier: Earlier = { flows: new Map(), groups: new Map() };
  for (const { row, cells } of hasHeadings ? filled.slice(1) : filled) {
    const { flow, problems: found } = readRow(row, cells, columns, earlier);
    problems.push(...found);
    if (flow) flows.push(flow);
  }
  return { flows, problems };
}

function readRow(
  row: number,
  cells: readonly string[],
  columns: readonly (FlowColumn | undefined)[],
  earlier: Earlier,
): { flow?: ImportedFlow; problems: ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const tell = (code: ImportProblem['code'], column: number | undefined, message: string): void => {
    const given = column === undefined ? cells.join(' | ') : (cells[column] ?? '');
    problems.push({ row, ...(column !== undefined && { column: column + 1 }), code, given, message, cells });
  };
  const place = (column: FlowColumn): number => columns.indexOf(column);
  const cell = (column: FlowColumn): string => (place(column) === -1 ? '' : (cells[place(column)] ?? ''));
  cells.forEach((text, index) => {
    if (text !== '' && index >= columns.length)
      tell('extra-cell', index, `beyond the last column; the table has ${columns.length}`);
  });
  for (const column of NAMES) {
    if (cell(column) === '') tell('empty', place(column), `empty; needed: a name for ${column}`);
  }
  for (const column of [...NAMES, ...GROUPS.map(([group]) => group)]) {
    if ([...cell(column)].length > LONGEST_NAME)
      tell('too-long', place(column), `longer than ${LONGEST_NAME} characters`);
  }
  for (const [column, end] of GROUPS) {
    const said = earlier.groups.get(comparable(cell(end)));
    if (cell(column) !== '' && said && comparable(said.group) !== comparable(cell(column)))
      tell('other-group', place(column), `in row ${said.row} the group is "${said.group}"`);
  }
  const [kind, state] = [kindOf(cell('kind')), stateOf(cell('state'))];
  if (cell('kind') !== '' && kind === undefined)
    tell('unknown-kind', place('kind'), 'no kind; allowed: tangible, intangible, or nothing');
  if (cell('state') !== '' && state === undefined)
    tell('unknown-state', place('state'), 'no state; allowed: works, weak, missing, planned, or nothing');
  const weight = cell('weight') === '' ? undefined : Number(cell('weight').replace(',', '.'));
  if (weight !== undefined && !(weight > 0 && Number.isFinite(weight)))
    tell('bad-weight', place('weight'), 'no weight; allowed: a number above 0, or nothing');
  const [from, to, value] = [cell('from'), cell('to'), cell('value')];
  if (from !== '' && comparable(from) === comparable(to))
    tell('self-flow', place('to'), 'giver and receiver are the same; they are two');
  if (problems.length > 0) return { problems };
  const key = JSON.stringify([from, to, value].map(comparable).concat(kind ?? ''));
  const same = earlier.flows.get(key);
  if (same !== undefined) {
    tell('duplicate', undefined, `the same flow as in row ${same}`);
    return { problems };
  }
  earlier.flows.set(key, row);
  for (const [column, end] of GROUPS) {
    const name = comparable(cell(end));
    if (cell(column) !== '' && !earlier.groups.has(name))
      earlier.groups.set(name, { group: cell(column), row });
  }
  const [evidence, giverGroup, receiverGroup] = [cell('evidence'), cell('giverGroup'), cell('receiverGroup')];
  const flow: ImportedFlow = {
    row,
    from,
    to,
    value,
    ...(kind && { kind }),
    ...(state && { state }),
    ...(weight !== undefined && { weight }),
    ...(evidence !== '' && { evidence }),
    ...(giverGroup !== '' && { giverGroup }),
    ...(receiverGroup !== '' && { receiverGroup }),
  };
  return { flow, problems };
}
