import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { End, ShownFlow } from '../drawing/shown-network.ts';
import type { Scene } from './scene.ts';
import { inWindow, renderPaging } from './paging.ts';
import type { Window } from './paging.ts';

/** So many rows and columns are on screen at once. */
export const MATRIX_SIZE = 30;

/** Above this many columns cells hold a count rather than words. */
const MOST_WORDED = 8;

export interface MatrixPlace {
  /** Which cell the Tab key reaches, counted in the window. */
  readonly row: number;
  readonly column: number;
  readonly rows: Window;
  readonly columns: Window;
}

export interface MatrixActions {
  readonly place: MatrixPlace;
  readonly goTo: (place: Partial<MatrixPlace>) => void;
  /** Opens a cell: its flow, or a new one in it. */
  open(from: End, to: End, flows: readonly ShownFlow[]): void;
}

/** Who gives (rows) whom (columns) what: a real table, walked by arrow keys, one Tab stop. */
export function renderMatrix(scene: Scene, actions: MatrixActions): TemplateResult {
  const { words, shown, editable } = scene;
  const { place } = actions;
  const [rows, columns] = [inWindow(shown.ends, place.rows), inWindow(shown.ends, place.columns)];
  const isWorded = columns.length <= MOST_WORDED;
  const row = Math.min(place.row, rows.length - 1);
  const column = Math.min(place.column, columns.length - 1);
  return html`<p class="help" id="matrix-help">${editable ? words.matrixHelpEdit : words.matrixHelp}</p>
    ${renderPaging(words, shown.ends.length, place.rows, words.rowsShown, (first) =>
      actions.goTo({ rows: { ...place.rows, first }, row: 0 }),
    )}
    ${renderPaging(words, shown.ends.length, place.columns, words.columnsShown, (first) =>
      actions.goTo({ columns: { ...place.columns, first }, column: 0 }),
    )}
    <div class="wide-table matrix ${isWorded ? 'worded' : 'counted'}">
      <table
        aria-describedby="matrix-help"
        @keydown=${(event: KeyboardEvent) => walkTable(event, actions, rows.length, columns.length)}
      >
        <caption class="visually-hidden">
          ${words.matrixCaption}
        </caption>
        <thead>
          <tr>
            <td class="corner"><span>${words.giver} ↓</span> <span>${words.getter} →</span></td>
            ${columns.map((end) => html`<th scope="col">${end.name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (from, y) =>
              html`<tr>
                <th scope="row">${from.name}</th>
                ${columns.map((to, x) =>
                  renderCell(scene, actions, from, to, isWorded, y === row && x === column ? 0 : -1),
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function renderCell(
  { words, selection, editable }: Scene,
  actions: MatrixActions,
  from: End,
  to: End,
  isWorded: boolean,
  stop: 0 | -1,
): TemplateResult {
  const flows = from.gives.filter((flow) => flow.to === to);
  const isChosen = flows.some(({ id }) => id === selection);
  const label = from === to ? from.name : words.cellIs(from.name, to.name, flows.length);
  const canOpen = from !== to && (editable || flows.length > 0);
  return html`<td class="${from === to ? 'self' : ''} ${isChosen ? 'chosen' : ''}">
    <button
      type="button"
      class="cell"
      tabindex=${stop}
      aria-label=${label}
      aria-disabled=${canOpen ? 'false' : 'true'}
      aria-pressed=${flows.length > 0 ? (isChosen ? 'true' : 'false') : nothing}
      @click=${() => canOpen && actions.open(from, to, flows)}
    >
      ${flows.length === 0 ? (from === to ? '' : editable ? '+' : '·') : isWorded ? nothing : flows.length}
    </button>
    ${
      isWorded && flows.length > 0
        ? html`<ul class="plain-list">
            ${flows.map((flow) => html`<li class=${flow.flow.kind ?? ''}>${flow.value}</li>`)}
          </ul>`
        : nothing
    }
  </td>`;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function walkTable(
  event: KeyboardEvent,
  { place, goTo }: MatrixActions,
  rows: number,
  columns: number,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const cell = (event.target as Element).closest('td');
  const line = cell?.parentElement as HTMLTableRowElement | undefined;
  if (!cell || !line) return;
  const table = event.currentTarget as HTMLTableElement;
  const isRightToLeft = table.closest('[dir]')?.getAttribute('dir') === 'rtl';
  const [y, x] = [line.sectionRowIndex, cell.cellIndex - 1];
  const step = STEPS[event.key];
  const next = step
    ? [y + step[0], x + step[1] * (isRightToLeft ? -1 : 1)]
    : event.key === 'Home'
      ? [event.shiftKey ? 0 : y, 0]
      : event.key === 'End'
        ? [event.shiftKey ? rows - 1 : y, columns - 1]
        : undefined;
  if (!next) return;
  event.preventDefault();
  const [row, column] = [clamp(next[0]!, rows), clamp(next[1]!, columns)];
  goTo({ ...place, row, column });
  const target = table.tBodies[0]?.rows[row]?.cells[column + 1]?.querySelector('button');
  target?.focus();
}

const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
