import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { GroupQuestion, QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { partId, textOf } from '../asking.ts';
import { renderFieldset } from '../frame.ts';
import { addIcon } from '../icons.ts';
import { msg, str } from '../localize.ts';
import { rowName } from '../option-text.ts';

/** Questions asked together: once, or in rows that are added and removed. */
export function renderGroup(asking: Asking, state: QuestionState): TemplateResult {
  const content = state.rows
    ? renderRows(asking, state)
    : html`${state.questions?.map((address) => asking.render(address))}`;
  return renderFieldset(asking, state, content);
}

function renderRows(asking: Asking, state: QuestionState): TemplateResult {
  const { address, rows = [] } = state;
  const { max = Infinity } = state.question as GroupQuestion;
  const isFixed = state.readonly || asking.locked;
  const add = textOf(asking, state.address, 'add') ?? msg('Lisää rivi', { id: 'add-row' });
  return html`${repeat(
    rows,
    ({ id }) => id,
    (row, position) =>
      html`<fieldset class="row" id=${partId(address, row.id)} tabindex="-1">
        <legend class="row-name">${rowName(asking, state, position)}</legend>
        ${row.questions.map((question) => asking.render(question))}
        ${
          isFixed
            ? nothing
            : html`<button type="button" class="quiet" @click=${() => asking.removeRow(address, row.id)}>
                ${msg(str`Poista: ${rowName(asking, state, position)}`, { id: 'remove-row' })}
              </button>`
        }
      </fieldset>`,
  )}
  ${renderUndo(asking, state)}
  ${
    isFixed || rows.length >= max
      ? nothing
      : html`<button
          type="button"
          class="secondary"
          id=${partId(address, 'add')}
          aria-describedby=${partId(address, 'label')}
          @click=${() => asking.addRow(address)}
        >
          ${addIcon}${add}
        </button>`
  }`;
}

function renderUndo(asking: Asking, state: QuestionState): TemplateResult {
  const removed = asking.removed.get(state.address);
  return html`<div class="undo" role="status">
    ${
      removed
        ? html`<p>
            ${msg(str`${rowName(asking, state, removed.position)} poistettiin.`, { id: 'row-removed' })}
            <button
              type="button"
              class="quiet"
              id=${partId(state.address, 'undo')}
              aria-describedby=${partId(state.address, 'label')}
              @click=${() => asking.undoRemove(state.address)}
            >
              ${msg('Kumoa poisto', { id: 'undo-remove' })}
            </button>
          </p>`
        : nothing
    }
  </div>`;
}
