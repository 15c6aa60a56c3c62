import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isOther } from 'talkoot/engine';
import type { Answer, QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { partId } from '../asking.ts';
import { optionText } from '../option-text.ts';

/** Where the text of "other, what?" is kept while something else is chosen. */
export function otherKey(address: string): string {
  return `${address}:other`;
}

/** Keeps the text of "other" before something else is chosen in its place. */
export function keepOther(asking: Asking, { address, answer }: QuestionState): void {
  const chosen: readonly Answer[] = Array.isArray(answer) ? answer : answer === undefined ? [] : [answer];
  const other = chosen.find((item) => isOther(item));
  if (other?.other) asking.typed.set(otherKey(address), other.other);
}

/** The text of "other, what?". */
export function renderOtherText(
  asking: Asking,
  state: QuestionState,
  text: string,
  store: (text: string) => void,
): TemplateResult {
  const { address } = state;
  const isMissing = state.violation?.code === 'other';
  // When it is the text that is missing, the way from the summary leads to it and not to the first option.
  const id = partId(address, isMissing ? 'control' : 'other');
  const shows = isMissing && asking.showsViolation(state);
  return html`<div class="other">
    <label class="visually-hidden" for=${id}>${optionText(asking, state, 'other')}</label>
    <input
      type="text"
      id=${id}
      autocomplete="off"
      aria-invalid=${shows ? 'true' : nothing}
      aria-describedby=${shows ? partId(address, 'error') : nothing}
      .value=${live(text)}
      ?readonly=${state.readonly || asking.locked}
      @input=${(event: Event) => store((event.target as HTMLInputElement).value)}
      @change=${() => asking.commit(address)}
    />
  </div>`;
}
