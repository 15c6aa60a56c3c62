import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { End, ShownFlow } from '../drawing/shown-network.ts';
import type { MatrixOrder } from '../views.ts';
import { inOrder, ordersOf, sectionsIn } from './end-order.ts';
import type { Section } from './end-order.ts';
import type { MatrixPlace } from './matrix-place.ts';
import { isFlowChosen } from './scene.ts';
import type { Scene } from './scene.ts';
import { inWindow, renderPaging } from './paging.ts';
import type { Window } from './paging.ts';

/** Above this many columns cells hold a count rather than words. */
const MOST_WORDED = 8;

export interface MatrixActions {
  readonly place: MatrixPlace;
  readonly goTo: (place: Partial<MatrixPlace>) => void;
  /** Opens a cell: its flow, or a new one in it. */
  open(from: End, to: End, flows: readonly ShownFlow[]): void;
  /** Tells a person something that has changed on screen. */
  say(text: string): void;
}

/** The place with the cell of two ends at the Tab key, in another order too; on the page they are on. */
export function placeAt({ shown, words }: Scene, place: MatrixPlace, from: End, to: End): MatrixPlace {
  const ends = inOrder(shown, place.order, words).flatMap((section) => section.ends);
  const at = (end: End, { size }: Window): readonly [number, number] => {
    const index = Math.max(0, ends.indexOf(end));
    return [index - (index % size), index % size];
  };
  const [[firstRow, row], [firstColumn, column]] = [at(from, place.rows), at(to, place.columns)];
  return {
    ...place,
    row,
    column,
    rows: { ...place.rows, first: firstRow },
    columns: { ...place.columns, first: firstColumn },
  };
}

/** Who gives (rows) whom (columns) what: a real table, walked by arrow keys, one Tab stop. */
export function renderMatrix(scene: Scene, actions: MatrixActions): TemplateResult {
  const { words, shown, editable } = scene;
  const { place } = actions;
  // The order by group or kind may have lost its last one.
  const order = ordersOf(shown).includes(place.order) ? place.order : 'entered';
  const sections = inOrder(shown, order, words);
  const ends = sections.flatMap((section) => section.ends);
  const [rows, columns] = [inWindow(ends, place.rows), inWindow(ends, place.columns)];
  const isWorded = columns.length <= MOST_WORDED;
  const row = Math.min(place.row, rows.length - 1);
  const column = Math.min(place.column, columns.length - 1);
  const setOrder = (next: MatrixOrder): void => {
    actions.goTo(placeAt(scene, { ...place, order: next }, rows[row]!, columns[column]!));
    actions.say(words.ordered(words.orders[next]));
  };
  const renderRow = (from: End): TemplateResult => {
    const y = rows.indexOf(from);
    return html`<tr>
      <th scope="row" class=${scene.selection === from.id ? 'chosen' : nothing}>${from.name}</th>
      ${columns.map((to, x) =>
        renderCell(scene, actions, from, to, isWorded, [y, x], y === row && x === column ? 0 : -1),
      )}
    </tr>`;
  };
  return html`<p class="help" id="matrix-help">${editable ? words.matrixHelpEdit : words.matrixHelp}</p>
    ${shown.ends.length > 2 ? renderOrder(scene, order, setOrder) : nothing}
    ${renderPaging(words, ends.length, place.rows, words.rowsShown, (first) =>
      actions.goTo({ rows: { ...place.rows, first }, row: 0 }),
    )}
    ${renderPaging(words, ends.length, place.columns, words.columnsShown, (first) =>
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
        <colgroup></colgroup>
        ${sectionsIn(sections, columns).map(({ ends: { length } }) => html`<colgroup span=${length}></colgroup>`)}
        <thead>
          <tr>
            <th scope="col" class="corner">
              <span>${words.giver} ↓</span> <span>${words.getter} ${scene.isRightToLeft ? '←' : '→'}</span>
            </th>
            ${sectionsIn(sections, columns).map((section) => renderHeads(scene, section))}
          </tr>
        </thead>
        ${sectionsIn(sections, rows).map(
          ({ title, ends: members }) =>
            html`<tbody>
              ${
                title === undefined
                  ? nothing
                  : html`<tr class="section">
                      <th scope="rowgroup" colspan=${columns.length + 1}><span>${title}</span></th>
                    </tr>`
              }
              ${members.map(renderRow)}
            </tbody>`,
        )}
      </table>
    </div>`;
}

function renderOrder(
  { words, shown }: Scene,
  order: MatrixOrder,
  setOrder: (order: MatrixOrder) => void,
): TemplateResult {
  return html`<label class="field inline order"
    ><span>${words.order}</span>
    <select
      @change=${(event: Event) => setOrder((event.currentTarget as HTMLSelectElement).value as MatrixOrder)}
    >
      ${ordersOf(shown).map(
        (one) => html`<option value=${one} .selected=${one === order}>${words.orders[one]}</option>`,
      )}
    </select></label
  >`;
}

/** The columns of a section, each with the section's title below its name: columns are too narrow for one title over all. */
function renderHeads({ selection }: Scene, { title, ends }: Section): unknown {
  return ends.map(
    (end) =>
      html`<th scope="col" class=${selection === end.id ? 'chosen' : nothing}>
        ${end.name}${title === undefined ? nothing : html` <span class="section-name">${title}</span>`}
      </th>`,
  );
}

function renderCell(
  scene: Scene,
  actions: MatrixActions,
  from: End,
  to: End,
  isWorded: boolean,
  [row, column]: readonly [number, number],
  stop: 0 | -1,
): TemplateResult {
  const { words, editable } = scene;
  const flows = from.gives.filter((flow) => flow.to === to);
  const isChosen = flows.some(({ id }) => isFlowChosen(scene, id));
  const label = from === to ? from.name : words.cellIs(from.name, to.name, flows.length);
  const canOpen = from !== to && (editable || flows.length > 0);
  return html`<td class="${from === to ? 'self' : ''} ${isChosen ? 'chosen' : ''}">
    <button
      type="button"
      class="cell"
      data-row=${row}
      data-column=${column}
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
  const { row: y, column: x } = (event.target as HTMLElement).dataset;
  if (y === undefined || x === undefined) return;
  const table = event.currentTarget as HTMLTableElement;
  const isRightToLeft = table.closest('[dir]')?.getAttribute('dir') === 'rtl';
  const step = STEPS[event.key];
  const next = step
    ? [Number(y) + step[0], Number(x) + step[1] * (isRightToLeft ? -1 : 1)]
    : event.key === 'Home'
      ? [event.shiftKey ? 0 : Number(y), 0]
      : event.key === 'End'
        ? [event.shiftKey ? rows - 1 : Number(y), columns - 1]
        : undefined;
  if (!next) return;
  event.preventDefault();
  const [row, column] = [clamp(next[0]!, rows), clamp(next[1]!, columns)];
  goTo({ ...place, row, column });
  table.querySelector<HTMLElement>(cellAt(row, column))?.focus();
}

/** Finds the button of a cell, counted in the window. */
export function cellAt(row: number, column: number): string {
  return `.cell[data-row="${row}"][data-column="${column}"]`;
}

const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
