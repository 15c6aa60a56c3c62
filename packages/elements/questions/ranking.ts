import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { partId } from '../asking.ts';
import { formatNumber } from '../format.ts';
import { renderFieldset } from '../frame.ts';
import { addIcon, icon } from '../icons.ts';
import { msg, str } from '../localize.ts';
import { optionText } from '../option-text.ts';
import type { Rendered } from '../question-view.ts';
import { nextText, orderOf, toldText } from './ranking-order.ts';
import type { Order } from './ranking-order.ts';

const upIcon = icon('M10 3.2 17.4 10.6 15.8 12.2 11.1 7.5V17H8.9V7.5L4.2 12.2 2.6 10.6Z');
const downIcon = icon('M10 16.8 2.6 9.4 4.2 7.8 8.9 12.5V3H11.1V12.5L15.8 7.8 17.4 9.4Z');
const outIcon = icon(
  'M4.6 3 10 8.4 15.4 3 17 4.6 11.6 10 17 15.4 15.4 17 10 11.6 4.6 17 3 15.4 8.4 10 3 4.6Z',
);

/**
 * Options put in order by pressing them one after the other, the best first, and moved by buttons. Nothing stands in
 * the order before somebody has put it there: an order that is there already would be taken for an answer.
 */
export function renderRanking(asking: Asking, state: QuestionState): TemplateResult {
  const order = orderOf(state);
  const { ranked, free } = order;
  const acts = new Acts(asking, state.address, order);
  return renderFieldset(
    asking,
    state,
    html`<div class="ranking" tabindex="-1">
      ${ranked.length > 0 ? renderRanked(asking, state, order, acts) : nothing}
      ${free.length > 0 ? renderFree(asking, state, order, acts) : nothing}
      ${
        ranked.length > 1
          ? html`<button
              type="button"
              class="quiet"
              aria-describedby=${partId(state.address, 'label')}
              @click=${acts.clear}
            >
              ${msg('Aloita alusta', { id: 'ranking-clear' })}
            </button>`
          : nothing
      }
      <p class="visually-hidden" role="status">${toldText(asking, state)}</p>
    </div>`,
  );
}

/** The options in order, as far as they have been put in one. */
export function renderRankingAnswer(asking: Asking, state: QuestionState): Rendered {
  const { ranked } = orderOf(state);
  if (ranked.length === 0) return nothing;
  return html`<ol class="answer">
    ${ranked.map((value) => html`<li>${optionText(asking, state, value)}</li>`)}
  </ol>`;
}

/** What can be done with the order. Focus stays with what moves, or goes on to what may come next. */
class Acts {
  readonly #asking: Asking;
  readonly #address: string;
  readonly #order: Order;

  constructor(asking: Asking, address: string, order: Order) {
    this.#asking = asking;
    this.#address = address;
    this.#order = order;
  }

  /** The id of a button; going to the question leads to the first option that is not in the order yet. */
  id(act: string, value: string, free = this.#order.free): string {
    return partId(this.#address, act === 'add' && value === free[0] ? 'control' : `${act}.${value}`);
  }

  add(value: string, event: MouseEvent): void {
    // The second half of a double click would rank what has moved to that place meanwhile.
    if (event.detail > 1) return;
    const { ranked, free, places } = this.#order;
    const left = free.filter((other) => other !== value);
    const next = left[Math.min(free.indexOf(value), left.length - 1)];
    const goesOn = next !== undefined && ranked.length + 1 < places;
    this.#store([...ranked, value], value, event, goesOn ? this.id('add', next, left) : this.id('up', value));
  }

  move(value: string, by: 1 | -1, event: Event): void {
    const { ranked } = this.#order;
    const place = ranked.indexOf(value) + by;
    if (place < 0 || place >= ranked.length) return;
    const next = ranked.filter((other) => other !== value);
    next.splice(place, 0, value);
    this.#store(next, value, event, this.id(by < 0 ? 'up' : 'down', value));
  }

  takeOut(value: string, event: Event): void {
    const { ranked, offered } = this.#order;
    const next = ranked.filter((other) => other !== value);
    const left = offered.filter((other) => !next.includes(other));
    // What no longer exists does not come back among the options.
    const focus = left.includes(value) ? value : (left[0] ?? '');
    this.#store(next, value, event, this.id('add', focus, left));
  }

  readonly clear = (event: Event): void => {
    this.#store([], '', event, this.id('add', this.#order.offered[0]!, this.#order.offered));
  };

  #store(next: readonly string[], moved: string, event: Event, focus: string): void {
    // The control that has focus may move or go: meanwhile focus waits where it is not lost.
    (event.currentTarget as HTMLElement).closest<HTMLElement>('.ranking')!.focus({ preventScroll: true });
    const all = [...next, ...this.#order.withheld];
    this.#asking.answer(this.#address, all.length > 0 ? all : undefined);
    this.#asking.tell(this.#address, [moved]);
    this.#asking.commit(this.#address);
    this.#asking.focus(focus);
  }
}

function renderRanked(asking: Asking, state: QuestionState, order: Order, acts: Acts): TemplateResult {
  const { ranked } = order;
  const item = (value: string, index: number): TemplateResult => {
    const text = optionText(asking, state, value);
    const button = (
      act: string,
      words: string,
      drawn: TemplateResult,
      run: (event: Event) => void,
      leadsOn = true,
    ): TemplateResult =>
      html`<button
        type="button"
        id=${acts.id(act, value)}
        aria-disabled=${leadsOn ? nothing : 'true'}
        @click=${run}
      >
        ${drawn}<span class="visually-hidden">${words}</span>
      </button>`;
    return html`<li>
      <span class="place">${formatNumber(index + 1, asking.language)}</span>
      ${renderText(text)}
      <span class="ranked-acts">
        ${button('up', msg(str`Siirrä ylöspäin: ${text}`, { id: 'ranking-up' }), upIcon, (event) => acts.move(value, -1, event), index > 0)}
        ${button('down', msg(str`Siirrä alaspäin: ${text}`, { id: 'ranking-down' }), downIcon, (event) => acts.move(value, 1, event), index < ranked.length - 1)}
        ${button('out', msg(str`Ota pois: ${text}`, { id: 'ranking-out' }), outIcon, (event) => acts.takeOut(value, event))}
      </span>
    </li>`;
  };
  return html`<ol class="ranked" aria-label=${msg('Järjestyksesi', { id: 'ranking-order' })}>
    ${repeat(ranked, (value) => value, item)}
  </ol>`;
}

/** What would run over many lines beside the buttons on a phone, and words that may have to be broken. */
const LONG = /^.{33}|\S{20}/s;

function renderText(text: string): TemplateResult {
  return html`<span class="ranked-text ${LONG.test(text) ? 'long' : ''}">${text}</span>`;
}

function renderFree(asking: Asking, state: QuestionState, order: Order, acts: Acts): TemplateResult {
  const { ranked, free, places } = order;
  const isFull = ranked.length >= places;
  const next = formatNumber(ranked.length + 1, asking.language);
  const item = (value: string): TemplateResult => {
    const text = renderText(optionText(asking, state, value));
    if (isFull) return html`<li class="left-over">${text}</li>`;
    return html`<li>
      <button
        type="button"
        id=${acts.id('add', value)}
        @click=${(event: MouseEvent) => acts.add(value, event)}
        @keydown=${(event: KeyboardEvent) => event.repeat && event.key === 'Enter' && event.preventDefault()}
      >
        <span class="place">${addIcon}</span
        ><span class="visually-hidden">${msg(str`Lisää sijalle ${next}:`, { id: 'ranking-add' })} </span
        >${text}
      </button>
    </li>`;
  };
  const heading = partId(state.address, 'free');
  return html`<p class="ranking-next" id=${heading}>${nextText(order, asking.language)}</p>
    <ul class="free" aria-labelledby=${heading}>
      ${repeat(free, (value) => value, item)}
    </ul>`;
}
