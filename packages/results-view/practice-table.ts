import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CellReading } from 'talkoot/results';
import type { GridRow } from './grid.ts';
import { sideMarks, toneOf } from './side-mark.ts';
import { sideSentence } from './sentences.ts';
import { cellOf } from './showing.ts';
import type { Showing } from './showing.ts';

/** What can be done in the table: a practice is opened, with its details below its row. */
export interface TableActions {
  /** The question whose details are open. */
  readonly open: string | undefined;
  toggle(question: string): void;
  /** The details of a question: see `renderDetails`. */
  details(question: string): TemplateResult;
}

/**
 * The practices as a table: status of each in words, with a square for each side. On a narrow page the same rows stand as
 * cards. Without actions, nothing can be opened: for paper and presenting.
 *
 * Roles are written out because browsers forget them when the rows are laid out as cards.
 */
export function renderPracticeTable(
  showing: Showing,
  actions?: TableActions,
): TemplateResult | typeof nothing {
  const { grid, words } = showing;
  if (!grid || !showing.collated.reading) return nothing;
  const { rowsName = words.rungs, columnsName = words.stages, columns, rows } = grid;
  return html`<div class="practices">
    <table class="practice-table" role="table">
      <caption>
        ${words.gridCaption(rowsName, columnsName)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell"></td>
          ${columns.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => renderRow(showing, row, actions))}
      </tbody>
    </table>
  </div>`;
}

function renderRow(showing: Showing, { name, questions }: GridRow, actions?: TableActions): TemplateResult {
  const open = questions.find((each) => each !== undefined && each === actions?.open);
  return html`<tr role="row">
      <th scope="row" role="rowheader">${name}</th>
      ${questions.map((question, at) => renderCell(showing, question, showing.grid!.columns[at] ?? '', actions))}
    </tr>
    ${
      open === undefined
        ? nothing
        : html`<tr role="row" class="details-row">
            <td role="cell" colspan=${questions.length + 1} id="details-${open}">
              ${actions!.details(open)}
            </td>
          </tr>`
    }`;
}

function renderCell(
  showing: Showing,
  question: string | undefined,
  column: string,
  actions?: TableActions,
): TemplateResult {
  const cell = question === undefined ? undefined : cellOf(showing, question);
  if (!cell) return html`<td role="cell" class="practice is-empty"></td>`;
  const lacksExample = needsExample(showing, cell);
  const content = renderContent(showing, cell, lacksExample);
  const isOpen = actions?.open === cell.question;
  return html`<td
    role="cell"
    class="practice tone-${toneOf(cell.status)} ${lacksExample ? 'lacks-example' : ''}"
  >
    <span class="practice-column" aria-hidden="true">${column}</span>
    ${
      actions
        ? html`<button
            type="button"
            class="practice-open"
            data-question=${cell.question}
            aria-expanded=${isOpen ? 'true' : 'false'}
            aria-controls=${isOpen ? `details-${cell.question}` : nothing}
            @click=${() => actions.toggle(cell.question)}
          >
            ${content}
          </button>`
        : html`<div class="practice-open">${content}</div>`
    }
  </td>`;
}

function renderContent(showing: Showing, cell: CellReading, lacksExample: boolean): TemplateResult {
  const { words } = showing;
  return html`<span class="marks">${sideMarks(cell)}</span>
    <span class="status"
      >${words.status[cell.status]}<span class="visually-hidden"
        >. ${cell.sides.map((side) => sideSentence(showing, side)).join('. ')}.</span
      >${lacksExample ? html`<span class="practice-note"><span class="visually-hidden"> </span>${words.noExample}</span>` : nothing}</span
    >`;
}

/** Whether somebody says that a practice is established, and the network has recorded no example of it. */
export function needsExample({ examples }: Showing, { question, sides }: CellReading): boolean {
  return (
    examples !== undefined &&
    sides.some(({ verdict }) => verdict === 'yes') &&
    (examples[question] ?? []).length === 0
  );
}
