import { html, noChange, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Item, ListQuestion, QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { labelOf, partId } from '../asking.ts';
import { addIcon } from '../icons.ts';
import { msg, str } from '../localize.ts';
import { isSameName } from '../option-search.ts';
import { MANY } from './option-filter.ts';

/** Questions that wait for a host to take an item, by what they are asked in: it is not to be added twice. */
const waiting = new WeakMap<Asking, Set<string>>();

/**
 * Adds an item to the list of a question and picks it; one that is there already is picked instead of a double.
 *
 * @returns whether it is picked now.
 */
async function addItem(
  asking: Asking,
  state: QuestionState,
  items: readonly Item[],
  label: string,
): Promise<boolean> {
  const { address, question, answer } = state;
  const waits = waiting.get(asking) ?? new Set();
  if (label === '' || waits.has(address)) return false;
  const known = items.find((item) => isSameName(item.label, label, asking.language));
  if (known) {
    const picked = Array.isArray(answer) ? (answer as readonly string[]) : [];
    const rest = picked.filter((id) => id !== known.id);
    asking.answer(address, (question as ListQuestion).max === 1 ? [known.id] : [...rest, known.id]);
    asking.tell(address, ['known', known.label]);
    asking.commit(address);
    return true;
  }
  waiting.set(asking, waits.add(address));
  try {
    const isAdded = await asking.addItem(address, label);
    asking.tell(address, isAdded ? ['added', label] : ['refused']);
    return isAdded;
  } catch (error) {
    console.warn(`"${label}" could not be added:`, error);
    asking.tell(address, ['refused']);
    return false;
  } finally {
    waits.delete(address);
  }
}

/** Where a new item is written; behind a question where it is a rare wish. */
export function renderAdd(asking: Asking, state: QuestionState, items: readonly Item[]): TemplateResult {
  const { address, question } = state;
  if (state.readonly || asking.locked) return html`${nothing}`;
  const typed = asking.typed.get(addKey(address)) ?? '';
  const form = renderForm(asking, state, items, typed);
  const told = html`<p class="hint told" role="status">${toldText(asking, address)}</p>`;
  const isRare = items.length > MANY || ((question as ListQuestion).max === 1 && items.length > 0);
  if (!isRare) return html`${form}${told}`;
  // What was typed earlier is to be seen; apart from that, the person opens and closes it.
  return html`<details class="more" .open=${typed === '' ? noChange : true}>
      <summary>
        ${msg('Eikö oikeaa ole listalla?', { id: 'list-missing' })}<span class="visually-hidden"
          >: ${labelOf(asking, state)}</span
        >
      </summary>
      ${form}
    </details>
    ${told}`;
}

/** Where the name of an item is kept until it is added. */
function addKey(address: string): string {
  return `${address}:add`;
}

function renderForm(
  asking: Asking,
  state: QuestionState,
  items: readonly Item[],
  typed: string,
): TemplateResult {
  const { address } = state;
  // What nobody took stays in the control.
  const store = async (control: HTMLInputElement): Promise<void> => {
    const label = withoutGaps(control.value);
    if ((await addItem(asking, state, items, label)) && withoutGaps(control.value) === label)
      asking.keepTyped(addKey(address), '');
    void asking.refresh(address);
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
  return html`<div class="add">
    <label for=${partId(address, 'add')}>${msg('Lisää listalle uusi', { id: 'list-add-label' })}</label>
    <div class="add-row">
      <input
        type="text"
        id=${partId(address, 'add')}
        autocomplete="off"
        aria-describedby=${partId(address, 'label')}
        .value=${live(typed)}
        @input=${(event: Event) => {
          asking.keepTyped(addKey(address), (event.target as HTMLInputElement).value);
          asking.tell(address);
        }}
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
}

/** What was looked for and not found may be added at once. */
export function renderAddFound(
  asking: Asking,
  state: QuestionState,
  items: readonly Item[],
  text: string,
  end: () => void,
): TemplateResult {
  const label = withoutGaps(text);
  const add = async (event: Event): Promise<void> => {
    const search = (event.currentTarget as HTMLElement).closest('.searched')?.querySelector('input');
    if (!(await addItem(asking, state, items, label))) return;
    search?.focus();
    end();
  };
  return html`<button type="button" class="secondary" @click=${add}>
    ${addIcon}${msg(str`Lisää listalle ”${label}”`, { id: 'list-add-found' })}
  </button>`;
}

function withoutGaps(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function toldText(asking: Asking, address: string): string | typeof nothing {
  const [what, label = ''] = asking.told.get(address) ?? [];
  switch (what) {
    case 'known':
      return msg(str`”${label}” on jo listalla. Valitsimme sen.`, { id: 'list-known' });
    case 'added':
      return msg(str`”${label}” on nyt listalla ja valittuna.`, { id: 'list-added' });
    case 'refused':
      return msg('Lisääminen ei onnistunut. Kirjoittamasi on tallessa tässä.', { id: 'list-refused' });
    default:
      return nothing;
  }
}
