import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Item, ListQuestion, QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { partId } from '../asking.ts';
import { describedBy, isWrong, renderFieldset, renderLabelled } from '../frame.ts';
import { msg } from '../localize.ts';
import { renderRadio } from './choice.ts';
import { renderCheckbox } from './choices.ts';
import { renderClear } from './clear.ts';
import { renderAdd, renderAddFound } from './list-add.ts';
import { MANY, renderOptions } from './option-filter.ts';
import type { OptionsView } from './option-filter.ts';

/** Items of a list kept elsewhere, of which some are picked; where the list lets one, new ones are added on the spot. */
export function renderList(asking: Asking, state: QuestionState): TemplateResult {
  const { add, max } = state.question as ListQuestion;
  const picked = Array.isArray(state.answer) ? (state.answer as readonly string[]) : [];
  const items = withUnknown(state, picked);
  const isMenu = max === 1 && items.length > 0 && items.length <= MANY;
  const menu = isMenu ? renderMenu(asking, state, items, picked) : undefined;
  const isFixed = state.readonly || asking.locked;
  if (menu && add === false && !isFixed) return renderLabelled(asking, state, menu);
  return renderFieldset(asking, state, [
    menu ?? (items.length > 0 ? renderItems(asking, state, items, picked) : renderNone(add)),
    add === false ? html`` : renderAdd(asking, state, items),
  ]);
}

/**
 * What is picked but no longer in the list stays visible, or nobody could take it away. What a filter withholds is
 * not lost: it is kept and not shown.
 */
function withUnknown({ items = [], question, violation }: QuestionState, picked: readonly string[]): Item[] {
  const { filter } = question as ListQuestion;
  const known = new Set(items.map(({ id }) => id));
  const lost = picked.filter((id) => !known.has(id) && (filter === undefined || violation?.given === id));
  return [
    ...items,
    ...lost.map((id) => ({ id, label: msg('Poistettu listalta', { id: 'list-item-gone' }) })),
  ];
}

function renderNone(add: boolean | undefined): TemplateResult {
  return add === false
    ? html`<p class="unanswered">${msg('Listalla ei ole vielä mitään.', { id: 'list-empty' })}</p>`
    : html``;
}

/** Check boxes, or radio buttons where only one may be picked. */
function renderItems(
  asking: Asking,
  state: QuestionState,
  items: readonly Item[],
  picked: readonly string[],
): TemplateResult {
  const { add, max } = state.question as ListQuestion;
  const { address } = state;
  const toggle = (id: string, checked: boolean): void => {
    asking.answer(address, checked ? [...picked, id] : picked.filter((other) => other !== id));
    asking.commit(address);
  };
  const options: OptionsView = {
    offered: items.map(({ id, label }) => ({ key: id, label, isChosen: picked.includes(id) })),
    renderOne: ({ key, label, isChosen }) =>
      max === 1
        ? renderRadio(asking, state, key, label, [key])
        : renderCheckbox(asking, state, label, isChosen, (now) => toggle(key, now)),
    ...(add !== false && { renderMissing: (text, end) => renderAddFound(asking, state, items, text, end) }),
  };
  return html`${renderOptions(asking, state, options)}${max === 1 ? renderClear(asking, state) : nothing}`;
}

function renderMenu(
  asking: Asking,
  state: QuestionState,
  items: readonly Item[],
  picked: readonly string[],
): TemplateResult {
  const { address } = state;
  const change = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    asking.answer(address, value === '' ? undefined : [value]);
    asking.commit(address);
  };
  return html`<select
    id=${partId(address, 'control')}
    aria-labelledby=${partId(address, 'label')}
    aria-describedby=${describedBy(asking, state)}
    aria-invalid=${isWrong(asking, state)}
    ?disabled=${state.readonly || asking.locked}
    .value=${live(picked[0] ?? '')}
    @change=${change}
  >
    <option value="" .selected=${picked.length === 0}>${msg('Valitse', { id: 'choose' })}</option>
    ${items.map(({ id, label }) => html`<option value=${id} .selected=${picked[0] === id}>${label}</option>`)}
  </select>`;
}
