import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { QuestionState, TextQuestion } from 'talkoot/engine';
import { announced } from '../announced.ts';
import type { Asking } from '../asking.ts';
import { partId } from '../asking.ts';
import { formatNumber } from '../format.ts';
import { describedBy, isWrong, renderLabelled } from '../frame.ts';
import { msg, str } from '../localize.ts';

/** How a kind of text is typed: its control, which shows its keys on phones, and what browsers can fill in. */
const KINDS = {
  email: { type: 'email', autocomplete: 'email' },
  url: { type: 'url', autocomplete: 'url' },
  phone: { type: 'tel', autocomplete: 'tel' },
} as const;

/** Characters of an answer that fit into one line of a phone. */
const LINE = 28;

/** So many characters before the limit it is said how many are left; of long texts a tenth. */
const NEAR = 20;

export function renderText(asking: Asking, state: QuestionState): TemplateResult {
  const { address, answer, readonly } = state;
  const question = state.question as TextQuestion;
  const value = typeof answer === 'string' ? answer : '';
  const fixed = readonly || asking.locked;
  const count = fixed ? '' : countText(asking, question, value.length);
  const described = [describedBy(asking, state), count ? partId(address, 'count') : nothing];
  const descriptions = described.filter((ids) => ids !== nothing).join(' ') || nothing;
  const input = (event: Event): void => asking.answer(address, (event.target as HTMLInputElement).value);
  const change = (): void => asking.commit(address);
  const kind = question.format && KINDS[question.format];
  // What can only be read must not be cut off at the end of the line.
  const rows = question.multiline ? 3 : readonly ? Math.ceil(value.length / LINE) : 1;
  const control =
    question.multiline || rows > 1
      ? html`<textarea
          id=${partId(address, 'control')}
          rows=${rows}
          .value=${live(value)}
          ?readonly=${fixed}
          ?required=${state.required}
          aria-describedby=${descriptions}
          aria-invalid=${isWrong(asking, state)}
          @input=${input}
          @change=${change}
        ></textarea>`
      : html`<input
          type=${kind?.type ?? 'text'}
          id=${partId(address, 'control')}
          autocomplete=${(!asking.leavesNoTrace && kind?.autocomplete) || 'off'}
          autocapitalize=${kind ? 'off' : nothing}
          spellcheck=${kind ? 'false' : nothing}
          .value=${live(value)}
          ?readonly=${fixed}
          ?required=${state.required}
          aria-describedby=${descriptions}
          aria-invalid=${isWrong(asking, state)}
          @input=${input}
          @change=${change}
        />`;
  return renderLabelled(
    asking,
    state,
    question.maxLength === undefined
      ? control
      : html`${control}${renderCount(address, count, value.length > question.maxLength)}`,
  );
}

/** Nothing is cut off: what is too long is said, and can be shortened where the person wants. */
function renderCount(address: string, count: string, isOver: boolean): TemplateResult {
  return html`${count ? html`<p class="hint ${isOver ? 'over' : ''}" id=${partId(address, 'count')}>${count}</p>` : nothing}
    <p class="visually-hidden" role="status" ${announced(count)}></p>`;
}

/** How many characters are left, near the limit, or too many. */
function countText(asking: Asking, { maxLength }: TextQuestion, length: number): string {
  if (maxLength === undefined || length === 0) return '';
  const left = maxLength - length;
  if (left > Math.max(NEAR, maxLength / 10)) return '';
  const number = formatNumber(Math.abs(left), asking.language);
  return left < 0
    ? msg(str`Merkkejä liikaa: ${number}`, { id: 'text-over' })
    : msg(str`Merkkejä jäljellä: ${number}`, { id: 'text-left' });
}
