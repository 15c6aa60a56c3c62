import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { partId } from '../asking.ts';
import { formatNumber } from '../format.ts';
import { icon } from '../icons.ts';
import { msg, str } from '../localize.ts';
import { findOptions } from '../option-search.ts';

/** Something that may be chosen. */
export interface Offered {
  /** What it is known by among the others. */
  readonly key: string;
  readonly label: string;
  readonly isChosen: boolean;
}

/** How the options of one question look. */
export interface OptionsView {
  readonly offered: readonly Offered[];
  readonly renderOne: (option: Offered) => TemplateResult;
  /** What can be done when a search finds nothing; `end` empties it. */
  readonly renderMissing?: (text: string, end: () => void) => TemplateResult;
}

/** More options than these are searched, not looked through. */
export const MANY = 12;
/** Of more than these, the first ones are shown until all are asked for: nobody reads three hundred. */
const MOST = 30;
const FIRST = 20;

/** What a person looks for among the options of one question. */
interface Search {
  readonly text: string;
  /** All that was found is shown, however much it is. */
  readonly isWhole: boolean;
  /** What was chosen when the text was written: taken back, it stays until the next text, and focus with it. */
  readonly kept: ReadonlySet<string>;
}

const NO_SEARCH: Search = { text: '', isWhole: false, kept: new Set() };
const searches = new WeakMap<Asking, Map<string, Search>>();

const searchIcon = icon(
  'M8.5 2a6.5 6.5 0 0 1 5.2 10.4l4.6 4.6-1.4 1.4-4.6-4.6A6.5 6.5 0 1 1 8.5 2Zm0 2a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z',
);
const clearIcon = icon(
  'M5.1 3.7 10 8.6l4.9-4.9 1.4 1.4L11.4 10l4.9 4.9-1.4 1.4L10 11.4l-4.9 4.9-1.4-1.4L8.6 10 3.7 5.1Z',
);

/** Options one below the other; where there are many, a search above them leaves what fits and what is chosen. */
export function renderOptions(asking: Asking, state: QuestionState, view: OptionsView): TemplateResult {
  return view.offered.length > MANY
    ? renderSearched(asking, state.address, view)
    : renderAll(view.offered, view);
}

function renderAll(options: readonly Offered[], { renderOne }: OptionsView): TemplateResult {
  return html`<div class="options">${repeat(options, ({ key }) => key, renderOne)}</div>`;
}

function renderSearched(asking: Asking, address: string, view: OptionsView): TemplateResult {
  const { offered } = view;
  const search = searches.get(asking)?.get(address) ?? NO_SEARCH;
  const set = (next: Partial<Search>): Promise<unknown> => {
    const all = searches.get(asking) ?? new Map<string, Search>();
    searches.set(asking, all.set(address, { ...search, ...next }));
    return asking.refresh(address);
  };
  const look = (text: string): void => {
    const chosen = offered.filter(({ isChosen }) => isChosen);
    void set({ text, isWhole: false, kept: new Set(chosen.map(({ key }) => key)) });
  };
  const end = (event: Event): void => {
    searchOf(event).focus();
    look('');
  };
  const showAll = async (event: Event): Promise<void> => {
    const whole = placeOf(event);
    await set({ isWhole: true });
    whole.querySelectorAll<HTMLInputElement>('.option > input')[FIRST]?.focus();
  };

  const found = findOptions(offered, search.text, asking.language);
  const shown = search.isWhole || found.length <= MOST ? found : found.slice(0, FIRST);
  const stays = ({ key, isChosen }: Offered): boolean => isChosen || search.kept.has(key);
  const others = offered.filter((option) => stays(option) && !shown.includes(option));
  return html`<div class="searched" @keydown=${(event: KeyboardEvent) => onKey(event, search.text, end)}>
    <label class="search-label" for=${partId(address, 'search')}
      >${msg('Hae vaihtoehdoista', { id: 'search-options' })}</label
    >
    <div class="search">
      ${searchIcon}<input
        type="search"
        id=${partId(address, 'search')}
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby=${partId(address, 'label')}
        .value=${live(search.text)}
        @input=${(event: Event) => look((event.target as HTMLInputElement).value)}
      />${
        search.text === ''
          ? nothing
          : html`<button type="button" class="search-clear" @click=${end}>
              ${clearIcon}<span class="visually-hidden">${msg('Tyhjennä haku', { id: 'search-clear' })}</span>
            </button>`
      }
    </div>
    <p class="hint found" role="status">${countText(found.length, asking.language)}</p>
    ${found.length === 0 ? view.renderMissing?.(search.text, () => look('')) : renderAll(shown, view)}
    ${others.length === 0 ? nothing : html`<div class=${search.text === '' ? '' : 'chosen'}>${renderAll(others, view)}</div>`}
    ${
      shown.length === found.length
        ? nothing
        : html`<button type="button" class="quiet" @click=${showAll}>
            ${msg(str`Näytä kaikki ${formatNumber(found.length, asking.language)}`, { id: 'show-all-options' })}
          </button>`
    }
  </div>`;
}

/** Escape empties the search, from the options too; arrow down and Enter lead from the search to what it found. */
function onKey(event: KeyboardEvent, text: string, end: (event: Event) => void): void {
  if (event.isComposing) return;
  const isInSearch = event.target === searchOf(event);
  if (event.key === 'Escape' && text !== '') end(event);
  else if (isInSearch && (event.key === 'Enter' || event.key === 'ArrowDown'))
    placeOf(event).querySelector<HTMLInputElement>('.option > input')?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function placeOf(event: Event): HTMLElement {
  return (event.currentTarget as HTMLElement).closest('.searched')!;
}

function searchOf(event: Event): HTMLInputElement {
  return placeOf(event).querySelector('input[type=search]')!;
}

function countText(count: number, language: string): string {
  if (count === 0)
    return msg('Haulla ei löydy mitään. Kokeile lyhyempää sanaa.', { id: 'options-found-none' });
  return count === 1
    ? msg('1 vaihtoehto', { id: 'options-found-one' })
    : msg(str`${formatNumber(count, language)} vaihtoehtoa`, { id: 'options-found' });
}
