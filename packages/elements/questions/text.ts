import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { partId } from '../asking.ts';
import { describedBy, isWrong, renderLabelled } from '../frame.ts';

export function renderText(asking: Asking, state: QuestionState): TemplateResult {
  const { address, answer, readonly } = state;
  const question = state.question as QuestionState['question'] & { type: 'text' };
  const value = typeof answer === 'string' ? answer : '';
  const input = (event: Event): void => asking.answer(address, (event.target as HTMLInputElement).value);
  const change = (): void => asking.commit(address);
  const control = question.multiline
    ? html`<textarea
        id=${partId(address, 'control')}
        rows="3"
        .value=${live(value)}
        ?readonly=${readonly || asking.locked}
        ?required=${state.required}
        aria-describedby=${describedBy(asking, state)}
        aria-invalid=${isWrong(asking, state)}
        @input=${input}
        @change=${change}
      ></textarea>`
    : html`<input
        type="text"
        id=${partId(address, 'control')}
        autocomplete="off"
        .value=${live(value)}
        ?readonly=${readonly || asking.locked}
        ?required=${state.required}
        aria-describedby=${describedBy(asking, state)}
        aria-invalid=${isWrong(asking, state)}
        @input=${input}
        @change=${change}
      />`;
  return renderLabelled(asking, state, control);
}
