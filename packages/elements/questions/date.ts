import { html, noChange } from 'lit';
import type { TemplateResult } from 'lit';
import { isInvalid } from 'talkoot/engine';
import type { QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { partId } from '../asking.ts';
import { describedBy, isWrong, renderLabelled } from '../frame.ts';

/** The browser's own date control: it speaks the person's notation and opens the phone's calendar. */
export function renderDate(asking: Asking, state: QuestionState): TemplateResult {
  const { address, answer, readonly } = state;
  const read = (event: Event): void => {
    const control = event.target as HTMLInputElement;
    // A half-typed day has no value yet; the browser keeps it on screen and says that it is not whole.
    const unfinished = control.value === '' && control.validity.badInput;
    const before = typeof answer === 'string' ? answer : isInvalid(answer) ? answer.invalid : undefined;
    const now = unfinished ? '' : control.value || undefined;
    if (now !== before) asking.answer(address, unfinished ? { invalid: '' } : control.value);
  };
  return renderLabelled(
    asking,
    state,
    html`<input
      type="date"
      class="short"
      id=${partId(address, 'control')}
      max="9999-12-31"
      .value=${isInvalid(answer) ? noChange : typeof answer === 'string' ? answer : ''}
      ?readonly=${readonly || asking.locked}
      ?required=${state.required}
      aria-describedby=${describedBy(asking, state)}
      aria-invalid=${isWrong(asking, state)}
      @input=${read}
      @blur=${read}
      @change=${() => asking.commit(address)}
    />`,
  );
}
