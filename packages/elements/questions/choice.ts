import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isOther } from 'talkoot/engine';
import type { Answer, ChoiceQuestion, QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { partId } from '../asking.ts';
import { renderFieldset } from '../frame.ts';
import { msg } from '../localize.ts';
import { optionText } from '../option-text.ts';

export function renderChoice(asking: Asking, state: QuestionState): TemplateResult {
  const question = state.question as ChoiceQuestion;
  const { answer, address } = state;
  const options = question.options.map(({ value }) =>
    renderRadio(asking, state, value, optionText(asking, state, value), value),
  );
  if (question.other) {
    const chosen = isOther(answer);
    options.push(
      renderRadio(asking, state, 'other', optionText(asking, state, 'other'), {
        // What was written before another option was tried comes back.
        other: asking.typed.get(otherKey(address)) ?? '',
      }),
      renderOtherText(asking, state, chosen ? answer.other : undefined, (other) => {
        asking.typed.set(otherKey(address), other);
        asking.answer(address, { other });
      }),
    );
  }
  return renderFieldset(asking, state, [...options, renderClear(asking, state)]);
}

function otherKey(address: string): string {
  return `${address}:other`;
}

/** One radio button; `answer` is what choosing it stores. */
export function renderRadio(
  asking: Asking,
  state: QuestionState,
  value: string,
  label: string,
  answer: Answer,
): TemplateResult {
  const { address } = state;
  const checked = typeof answer === 'object' ? isOther(state.answer) : state.answer === answer;
  const change = (): void => {
    asking.answer(address, answer);
    asking.commit(address);
  };
  return html`<label class="option" part="option"
    ><input
      type="radio"
      name=${address}
      value=${value}
      .checked=${live(checked)}
      ?disabled=${state.readonly || asking.locked}
      @change=${change}
    /><span>${label}</span></label
  >`;
}

/** The text of "other, what?", there once it is chosen. */
export function renderOtherText(
  asking: Asking,
  state: QuestionState,
  text: string | undefined,
  store: (text: string) => void,
): TemplateResult {
  if (text === undefined) return html`${nothing}`;
  const { address } = state;
  return html`<div class="other">
    <label class="visually-hidden" for=${partId(address, 'other')}
      >${optionText(asking, state, 'other')}</label
    >
    <input
      type="text"
      id=${partId(address, 'other')}
      autocomplete="off"
      .value=${live(text)}
      ?readonly=${state.readonly || asking.locked}
      @input=${(event: Event) => store((event.target as HTMLInputElement).value)}
      @change=${() => asking.commit(address)}
    />
  </div>`;
}

/** A radio button cannot be unchosen by itself: an answer that is not needed can be taken back here. */
export function renderClear(asking: Asking, state: QuestionState): TemplateResult {
  if (state.answer === undefined || state.required || state.readonly || asking.locked)
    return html`${nothing}`;
  const clear = (event: Event): void => {
    const fieldset = (event.currentTarget as HTMLElement).closest('fieldset');
    asking.answer(state.address, undefined);
    asking.commit(state.address);
    fieldset?.querySelector<HTMLInputElement>('input')?.focus();
  };
  return html`<button
    type="button"
    class="quiet"
    @click=${clear}
    aria-describedby=${partId(state.address, 'label')}
  >
    ${msg('Poista valinta', { id: 'clear-choice' })}
  </button>`;
}
