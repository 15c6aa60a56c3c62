import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DateQuestion, QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { partId } from '../asking.ts';
import { icon } from '../icons.ts';
import { msg } from '../localize.ts';
import { renderDateParts } from './date-parts.ts';

export { renderDateAnswer } from './date-parts.ts';

const calendarIcon = icon(
  'M6 1v2H3.5A1.5 1.5 0 0 0 2 4.5v12A1.5 1.5 0 0 0 3.5 18h13a1.5 1.5 0 0 0 1.5-1.5v-12A1.5 1.5 0 0 0 16.5 3H14V1h-2v2H8V1ZM4 8h12v8H4Z',
);

/** A day: typed in parts, or picked from the browser's own calendar. */
export function renderDate(asking: Asking, state: QuestionState): TemplateResult {
  return renderDateParts(asking, state, opensCalendar() ? renderCalendar(asking, state) : nothing);
}

/**
 * A button for the calendar of the browser. The native control that owns it is there for that alone: whoever types or
 * listens has the parts, which say the same.
 */
function renderCalendar(asking: Asking, state: QuestionState): TemplateResult {
  const { address, answer } = state;
  const { min, max } = state.question as DateQuestion;
  const open = ({ currentTarget }: Event): void => {
    const control = (currentTarget as HTMLElement).parentElement!.querySelector('input')!;
    control.showPicker();
  };
  const pick = (event: Event): void => {
    asking.answer(address, (event.target as HTMLInputElement).value || undefined);
    asking.commit(address);
  };
  return html`<div class="calendar">
    <input
      type="date"
      tabindex="-1"
      aria-hidden="true"
      min=${min ?? nothing}
      max=${max ?? '9999-12-31'}
      .value=${live(typeof answer === 'string' ? answer : '')}
      @change=${pick}
    />
    <button type="button" class="secondary" aria-describedby=${partId(address, 'label')} @click=${open}>
      ${calendarIcon}${msg('Valitse kalenterista', { id: 'date-calendar' })}
    </button>
  </div>`;
}

/** Whether a page may open the calendar: old browsers cannot, and frames inside pages of others may not. */
function opensCalendar(): boolean {
  try {
    return 'showPicker' in HTMLInputElement.prototype && globalThis.top?.origin !== undefined;
  } catch {
    return false;
  }
}
