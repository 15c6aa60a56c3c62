import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { GroupQuestion, QuestionState } from 'talkoot/engine';
import type { Asking, RemovedRow } from '../asking.ts';
import { partId, textOf } from '../asking.ts';
import { renderFieldset } from '../frame.ts';
import { addIcon, icon } from '../icons.ts';
import { msg, str } from '../localize.ts';
import { rowName } from '../option-text.ts';

const upIcon = icon('M10 3.2 16.8 10l-1.5 1.5-4.2-4.2V17H8.9V7.3l-4.2 4.2L3.2 10Z');
const downIcon = icon('M10 16.8 3.2 10l1.5-1.5 4.2 4.2V3h2.2v9.7l4.2-4.2 1.5 1.5Z');

type Row = NonNullable<QuestionState['rows']>[number];

/** Questions asked together: once, or in rows that are added, moved and removed. */
export function renderGroup(asking: Asking, state: QuestionState): TemplateResult {
  const content = state.rows
    ? renderRows(asking, state)
    : html`${state.questions?.map((address) => asking.render(address))}`;
  return renderFieldset(asking, state, content);
}

function renderRows(asking: Asking, state: QuestionState): TemplateResult {
  const { address, rows = [] } = state;
  const removed = asking.removed.get(address);
  // What was removed is spoken of where it stood, so that nothing on the page moves far.
  const shown: (Row | RemovedRow)[] = [...rows];
  if (removed) shown.splice(removed.position, 0, removed);
  return html`${repeat(
      shown,
      (each) => ('row' in each ? 'removed' : each.id),
      (each) => ('row' in each ? renderUndo(asking, address, each) : renderRow(asking, state, each)),
    )}
    <p class="visually-hidden" role="status">${movedText(asking, address)}</p>
    ${state.readonly || asking.locked ? nothing : renderAdd(asking, state)}`;
}

function renderRow(asking: Asking, state: QuestionState, row: Row): TemplateResult {
  const { address, rows = [] } = state;
  const position = rows.indexOf(row);
  const name = rowName(asking, state, position);
  return html`<fieldset class="row" id=${partId(address, row.id)} tabindex="-1">
    <legend class="row-name">
      ${name}${rows.length > 1 ? html`<span class="row-count">/${rows.length}</span>` : nothing}
    </legend>
    ${row.questions.map((question) => asking.render(question))}
    ${state.readonly || asking.locked ? nothing : renderActs(asking, state, row, name)}
  </fieldset>`;
}

/** What can be done to a row as a whole. */
function renderActs(asking: Asking, state: QuestionState, row: Row, name: string): TemplateResult {
  const { address, rows = [] } = state;
  const position = rows.indexOf(row);
  const move = (to: number): void => asking.moveRow(address, row.id, to, name);
  const moving = html`<button
      type="button"
      class="quiet"
      id=${partId(address, `${row.id}:up`)}
      ?disabled=${position === 0}
      aria-label=${msg(str`Siirrä ylös: ${name}`, { id: 'move-row-up' })}
      @click=${() => move(position - 1)}
    >
      ${upIcon}${msg('Ylös', { id: 'up' })}
    </button>
    <button
      type="button"
      class="quiet"
      id=${partId(address, `${row.id}:down`)}
      ?disabled=${position === rows.length - 1}
      aria-label=${msg(str`Siirrä alas: ${name}`, { id: 'move-row-down' })}
      @click=${() => move(position + 1)}
    >
      ${downIcon}${msg('Alas', { id: 'down' })}
    </button>`;
  return html`<div class="row-acts">
    ${rows.length > 1 ? moving : nothing}
    <button type="button" class="quiet" @click=${() => asking.removeRow(address, row.id, name)}>
      ${msg(str`Poista: ${name}`, { id: 'remove-row' })}
    </button>
  </div>`;
}

function movedText(asking: Asking, address: string): string | typeof nothing {
  const [what, name, position, count] = asking.told.get(address) ?? [];
  return what === 'moved' ? msg(str`${name} on nyt ${position}/${count}.`, { id: 'row-moved' }) : nothing;
}

function renderAdd(asking: Asking, state: QuestionState): TemplateResult {
  const { address, question, rows = [] } = state;
  const { max = Infinity } = question as GroupQuestion;
  if (rows.length >= max)
    return html`<p class="hint rows-full">${msg('Enempää ei voi lisätä.', { id: 'rows-full' })}</p>`;
  return html`<button
    type="button"
    class="secondary"
    id=${partId(address, 'add')}
    aria-describedby=${partId(address, 'label')}
    @click=${() => asking.addRow(address)}
  >
    ${addIcon}${textOf(asking, address, 'add') ?? msg('Lisää rivi', { id: 'add-row' })}
  </button>`;
}

/** Focus moves to the button here, which says what was removed: it needs no live region besides. */
function renderUndo(asking: Asking, address: string, { name }: RemovedRow): TemplateResult {
  return html`<p class="undo">
    <span id=${partId(address, 'removed')}>${msg(str`${name} poistettiin.`, { id: 'row-removed' })}</span>
    <button
      type="button"
      class="quiet"
      id=${partId(address, 'undo')}
      aria-describedby="${partId(address, 'removed')} ${partId(address, 'label')}"
      @click=${() => asking.undoRemove(address)}
    >
      ${msg('Kumoa poisto', { id: 'undo-remove' })}
    </button>
  </p>`;
}
