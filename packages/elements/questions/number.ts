import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isInvalid } from 'talkoot/engine';
import type { NumberQuestion, QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { partId } from '../asking.ts';
import { formatNumber, parseNumber } from '../format.ts';
import { describedBy, isWrong, renderLabelled } from '../frame.ts';
import { keyboardFor } from './keyboard.ts';

/** A text control, because number controls of browsers drop what they cannot read and change by the mouse wheel. */
export function renderNumber(asking: Asking, state: QuestionState): TemplateResult {
  const { address, answer, readonly } = state;
  const stored =
    typeof answer === 'number'
      ? formatNumber(answer, asking.language)
      : isInvalid(answer)
        ? answer.invalid
        : '';
  const input = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    asking.typed.set(address, value);
    asking.answer(address, value.trim() === '' ? undefined : (parseNumber(value) ?? { invalid: value }));
  };
  const change = (): void => {
    asking.typed.delete(address);
    asking.commit(address);
  };
  return renderLabelled(
    asking,
    state,
    html`<input
      type="text"
      inputmode=${keyboardFor(state.question as NumberQuestion)}
      class="short"
      id=${partId(address, 'control')}
      autocomplete="off"
      .value=${live(asking.typed.get(address) ?? stored)}
      ?readonly=${readonly || asking.locked}
      ?required=${state.required}
      aria-describedby=${describedBy(asking, state)}
      aria-invalid=${isWrong(asking, state)}
      @input=${input}
      @change=${change}
    />`,
  );
}
