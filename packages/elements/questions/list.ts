import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Item, ListQuestion, QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { labelOf, partId } from '../asking.ts';
import { describedBy, isWrong, renderFieldset } from '../frame.ts';
import { addIcon } from '../icons.ts';
import { msg } from '../localize.ts';
import { renderCheckbox } from './choices.ts';

/** Items of a list kept elsewhere: check boxes, or a menu where only one may be picked; new ones are added on the spot. */
export function renderList(asking: Asking, state: QuestionState): TemplateResult {
  const question = state.question as ListQuestion;
  const picked = Array.isArray(state.answer) ? (state.answer as readonly string[]) : [];
  const items = withUnknown(state.items ?? [], picked);
  const pick = question.max === 1 ? renderMenu : renderBoxes;
  return renderFieldset(asking, state, [pick(asking, state, items, picked), renderAdd(asking, state)]);
}

/** What is picked but no longer in the list stays visible, or nobody could take it away. */
function withUnknown(items: readonly Item[], picked: readonly string[]): readonly Item[] {
  const known = new Set(items.map(({ id }) => id));
  const lost = picked.filter((id) => !known.has(id));
  return [
    ...items,
    ...lost.map((id) => ({ id, label: msg('Poistettu listalta', { id: 'list-item-gone' }) })),
  ];
}

function renderBoxes(
  asking: Asking,
  state: QuestionState,
  items: readonly Item[],
  picked: readonly string[],
): TemplateResult {
  const { address } = state;
  const toggle = (id: string, checked: boolean): void => {
    asking.answer(address, checked ? [...picked, id] : picked.filter((other) => other !== id));
    asking.commit(address);
  };
  return html`<div class="options">
    ${items.map(({ id, label }) => renderCheckbox(asking, state, label, picked.includes(id), (now) => toggle(id, now)))}
  </div>`;
}

function renderMenu(
  asking: Asking,
  state: QuestionState,
  items: readonly Item[],
  picked: readonly string[],
): TemplateResult {
  if (items.length === 0) return html`${nothing}`;
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

function renderAdd(asking: Asking, state: QuestionState): TemplateResult {
  const { address } = state;
  const question = state.question as ListQuestion;
  if (question.add === false || state.readonly || asking.locked) return html`${nothing}`;
  // What nobody took stays in the control.
  const store = async (control: HTMLInputElement): Promise<void> => {
    const label = control.value.trim();
    if (label !== '' && (await asking.addItem(address, label)) && control.value.trim() === label)
      control.value = '';
  };
  const add = (control: HTMLInputElement): void => {
    void store(control);
    control.focus();
  };
  const controlOf = (event: Event): HTMLInputElement =>
    (event.currentTarget as HTMLElement).parentElement!.querySelector('input')!;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    add(event.currentTarget as HTMLInputElement);
  };
  // Typed and left without pressing the button: it was meant to be added, and nothing typed may be lost.
  const leave = (event: Event): void => {
    const control = event.currentTarget as HTMLInputElement;
    asking.whenFree(() => void store(control));
  };
  const form = html`<div class="add">
    <label for=${partId(address, 'add')}>${msg('Lisää listalle uusi', { id: 'list-add-label' })}</label>
    <div class="add-row">
      <input
        type="text"
        id=${partId(address, 'add')}
        autocomplete="off"
        aria-describedby=${partId(address, 'label')}
        @keydown=${onKey}
        @change=${leave}
      />
      <button
        type="button"
        class="secondary"
        aria-describedby=${partId(address, 'label')}
        @click=${(event: Event) => add(controlOf(event))}
      >
        ${addIcon}${msg('Lisää', { id: 'list-add' })}
      </button>
    </div>
  </div>`;
  const isShort = question.max === 1 && (state.items ?? []).length > 0;
  if (!isShort) return form;
  return html`<details class="more">
    <summary>
      ${msg('Eikö oikeaa ole listalla?', { id: 'list-missing' })}<span class="visually-hidden"
        >: ${labelOf(asking, state)}</span
      >
    </summary>
    ${form}
  </details>`;
}
