import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { isNonresponse } from 'talkoot/engine';
import type { MatrixAnswer, MatrixQuestion, NonresponseAnswer, QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { partId, textOf } from '../asking.ts';
import { formatNumber } from '../format.ts';
import { renderFieldset } from '../frame.ts';
import { errorIcon } from '../icons.ts';
import { msg, str } from '../localize.ts';
import { optionText } from '../option-text.ts';
import type { Rendered } from '../question-view.ts';
import { readingPart } from '../reading.ts';
import { columnWidth, fitClass } from './column-fit.ts';

/** What is chosen in a row. */
type Entry = MatrixAnswer[string];

/** What can be chosen in every row: an option or a nonresponse. */
interface Column {
  readonly entry: Entry;
  readonly label: string;
}

const closeIcon = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <path d="m5.4 4 4.6 4.6L14.6 4 16 5.4 11.4 10l4.6 4.6-1.4 1.4-4.6-4.6L5.4 16 4 14.6 8.6 10 4 5.4Z" />
</svg>`;

/** More rows than these get the heads of the columns again, or one would have to remember them. */
const ROWS_IN_SIGHT = 7;

/**
 * The same options for several rows. Each row is a group of radio buttons of its own, named by the row alone, so that
 * row and option are read and nothing else. Where there is room they stand under heads; else each row has them below
 * it. It is one and the same document: what is only seen, the heads, is hidden from those who listen.
 */
export function renderMatrix(asking: Asking, state: QuestionState): TemplateResult {
  return renderFieldset(asking, declinedByRow(state), renderGrid(asking, state));
}

/** Where rows are declined one by one, the question needs no box for all; one declined as a whole gets it back. */
function declinedByRow(state: QuestionState): QuestionState {
  if (isNonresponse(state.answer)) return state;
  const { nonresponse: _, ...question } = state.question as MatrixQuestion;
  return { ...state, question };
}

function renderGrid(asking: Asking, state: QuestionState): TemplateResult {
  const columns = columnsOf(asking, state);
  const { matrixRows: rows = [] } = state;
  const width = columns.length * columnWidth(columns.map(({ label }) => label));
  const share = width < 18 ? 'half' : 'third';
  const beside = Math.max(width / (share === 'half' ? 0.5 : 0.66) + (state.required ? 0 : 2.75), 30);
  const isLacking = (row: string): boolean => lacks(asking, state, row) !== undefined;
  const control = (rows.find(({ id }) => isLacking(id)) ?? rows[0])?.id;
  const parts = Math.ceil(rows.length / ROWS_IN_SIGHT);
  const inPart = Math.ceil(rows.length / parts);
  return html`<div class="columns">
    <div
      class="matrix-grid ${share} ${fitClass('across', width)} ${fitClass('beside', beside)} ${state.required ? '' : 'clearable'}"
    >
      ${repeat(
        rows,
        ({ id }) => id,
        ({ id }, index) =>
          html`${index % inPart === 0 ? renderHeads(columns) : nothing}
          ${renderRow(asking, state, id, columns, id === control)}`,
      )}
    </div>
    ${state.required ? nothing : html`<p class="hint keys">${msg('Delete-näppäin poistaa rivin valinnan.', { id: 'matrix-keys' })}</p>`}
  </div>`;
}

function columnsOf(asking: Asking, state: QuestionState): readonly Column[] {
  const { options, nonresponse = [] } = state.question as MatrixQuestion;
  return [
    ...options.map(({ value }) => ({ entry: value, label: optionText(asking, state, value) })),
    ...nonresponse.map((code) => ({
      entry: { nonresponse: code },
      label: nonresponseText(asking, state.address, code),
    })),
  ];
}

function nonresponseText(asking: Asking, address: string, code: string): string {
  return textOf(asking, address, `nonresponse.${code}`) ?? textOf(asking, 'nonresponse', code) ?? code;
}

function renderHeads(columns: readonly Column[]): TemplateResult {
  return html`<div class="matrix-heads" aria-hidden="true">
    <div class="cells">
      ${columns.map(({ entry, label }) => html`<span class=${kindOf(entry)}>${label}</span>`)}
    </div>
  </div>`;
}

function kindOf(entry: Entry): string {
  return isNonresponse(entry) ? 'cell declining' : 'cell';
}

function renderRow(
  asking: Asking,
  state: QuestionState,
  row: string,
  columns: readonly Column[],
  isControl: boolean,
): TemplateResult {
  const { address } = state;
  const part = (name: string): string => partId(address, `${row}:${name}`);
  const entry = entryOf(state, row);
  const lack = lacks(asking, state, row);
  const chosen = columns.findIndex((column) => isSame(column.entry, entry));
  const canClear = entry !== undefined && !state.required;
  const clear = (event: Event): void => {
    const group = (event.currentTarget as HTMLElement).closest('.matrix-row');
    store(asking, state, row, undefined);
    if (event.type === 'click') group?.querySelector('input')?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (!canClear || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
    event.preventDefault();
    clear(event);
  };
  return html`<div
    class="matrix-row"
    role="radiogroup"
    aria-labelledby=${part('label')}
    aria-describedby=${lack === undefined ? nothing : part('error')}
    aria-invalid=${lack === undefined ? nothing : 'true'}
    @keydown=${press}
  >
    <p class="matrix-label" id=${part('label')}>${rowText(asking, state, row)}</p>
    ${
      lack === undefined
        ? nothing
        : html`<p class="error" part="error" id=${part('error')}>
            ${errorIcon}<span class="visually-hidden">${msg('Virhe:', { id: 'error-prefix' })} </span>${lack}
          </p>`
    }
    <div class="cells">
      ${columns.map((column, index) => {
        const isHome = isControl && index === Math.max(chosen, 0);
        return html`<label class="option ${kindOf(column.entry)}" part="option"
          ><input
            type="radio"
            id=${isHome ? partId(address, 'control') : nothing}
            name=${part('choice')}
            value=${isNonresponse(column.entry) ? column.entry.nonresponse : column.entry}
            .checked=${live(index === chosen)}
            @change=${() => store(asking, state, row, column.entry)}
          /><span>${column.label}</span></label
        >`;
      })}
    </div>
    ${canClear ? renderClearRow(part('label'), clear) : nothing}
  </div>`;
}

/** For pointers and those who listen; by keyboard Delete does the same, so that Tab goes from row to row. */
function renderClearRow(label: string, clear: (event: Event) => void): TemplateResult {
  const words = msg('Poista valinta', { id: 'clear-choice' });
  return html`<button
    type="button"
    class="quiet clear-row"
    tabindex="-1"
    title=${words}
    aria-keyshortcuts="Delete"
    aria-describedby=${label}
    @click=${clear}
  >
    ${closeIcon}<span class="visually-hidden">${words}</span>
  </button>`;
}

function rowText(asking: Asking, { address }: QuestionState, row: string): string {
  return textOf(asking, address, `row.${row}`) ?? row;
}

function entryOf({ answer }: QuestionState, row: string): Entry | undefined {
  if (answer === undefined || isNonresponse(answer) || !Object.hasOwn(answer as object, row))
    return undefined;
  return (answer as MatrixAnswer)[row];
}

function isSame(one: Entry, other: Entry | undefined): boolean {
  return isNonresponse(one) && isNonresponse(other) ? one.nonresponse === other.nonresponse : one === other;
}

/** The words for what is wrong with a row by itself, once that is to be shown. */
function lacks(asking: Asking, state: QuestionState, row: string): string | undefined {
  if (!asking.showsViolation(state)) return undefined;
  const entry = entryOf(state, row);
  if (entry === undefined)
    return state.required ? msg('Vastaus puuttuu', { id: 'matrix-row-unanswered' }) : undefined;
  const isOffered = isNonresponse(entry) || (state.options ?? []).some(({ value }) => value === entry);
  return isOffered ? undefined : readingPart()?.violationText(asking, state);
}

/** How many rows wait for an answer, and which, when it is one only; each of them says so itself. */
export function matrixViolationText(asking: Asking, state: QuestionState): string | undefined {
  const { violation, matrixRows = [] } = state;
  if (violation?.code === 'required') return msg('Vastaa jokaiseen riviin', { id: 'violation-row' });
  if (violation?.code !== 'row') return undefined;
  const waiting = matrixRows.filter(({ id }) => entryOf(state, id) === undefined);
  return waiting.length === 1
    ? msg(str`Vastaa vielä riviin ”${rowText(asking, state, waiting[0]!.id)}”`, { id: 'violation-row-one' })
    : msg(str`Vastaa jokaiseen riviin. Vastaamatta: ${formatNumber(waiting.length, asking.language)}`, {
        id: 'violation-rows',
      });
}

/** Stored in the order of the rows, so that the order of answering is not told. */
function store(asking: Asking, { address }: QuestionState, row: string, entry: Entry | undefined): void {
  // Two rows may be answered before the next rendering.
  const state = asking.questionnaire.question(address);
  const entries = (state.question as MatrixQuestion).rows
    .map(({ id }) => [id, id === row ? entry : entryOf(state, id)] as const)
    .filter((each): each is [string, string | NonresponseAnswer] => each[1] !== undefined);
  asking.answer(address, entries.length > 0 ? Object.fromEntries(entries) : undefined);
  asking.commit(address);
}

/** Each row with what was chosen in it; rows without an answer say so. */
export function renderMatrixAnswer(asking: Asking, state: QuestionState): Rendered {
  if (!state.answered) return nothing;
  return html`<dl class="answer matrix-answer">
    ${(state.matrixRows ?? []).map(
      ({ id }) =>
        html`<div>
          <dt>${rowText(asking, state, id)}</dt>
          ${renderEntry(asking, state, entryOf(state, id))}
        </div>`,
    )}
  </dl>`;
}

function renderEntry(asking: Asking, state: QuestionState, entry: Entry | undefined): TemplateResult {
  if (entry === undefined)
    return html`<dd class="unanswered">${msg('Ei vielä vastausta', { id: 'unanswered' })}</dd>`;
  return isNonresponse(entry)
    ? html`<dd class="declined">${nonresponseText(asking, state.address, entry.nonresponse)}</dd>`
    : html`<dd>${optionText(asking, state, entry)}</dd>`;
}
