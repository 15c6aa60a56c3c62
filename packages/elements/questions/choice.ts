import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isOther } from 'talkoot/engine';
import type { Answer, ChoiceQuestion, QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { renderFieldset } from '../frame.ts';
import { optionText } from '../option-text.ts';
import { renderClear } from './clear.ts';
import { renderOptions } from './option-filter.ts';
import { keepOther, otherKey, renderOtherText } from './other-text.ts';

export function renderChoice(asking: Asking, state: QuestionState): TemplateResult {
  const { other } = state.question as ChoiceQuestion;
  const { answer } = state;
  const offered = (state.options ?? []).map(({ value }) => ({
    key: value,
    label: optionText(asking, state, value),
    isChosen: answer === value,
  }));
  return renderFieldset(asking, state, [
    renderOptions(asking, state, {
      offered,
      renderOne: ({ key, label }) => renderRadio(asking, state, key, label, key),
    }),
    other ? renderOther(asking, state) : html``,
    renderClear(asking, state),
  ]);
}

function renderOther(asking: Asking, state: QuestionState): TemplateResult {
  const { answer, address } = state;
  const store = (text: string): void => {
    asking.typed.set(otherKey(address), text);
    asking.answer(address, { other: text });
  };
  return html`${renderRadio(asking, state, 'other', optionText(asking, state, 'other'), {
    // What was written before another option was tried comes back.
    other: asking.typed.get(otherKey(address)) ?? '',
  })}
  ${isOther(answer) ? renderOtherText(asking, state, answer.other, store) : nothing}`;
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
  const change = (): void => {
    keepOther(asking, state);
    asking.answer(address, answer);
    asking.commit(address);
  };
  return html`<label class="option" part="option"
    ><input
      type="radio"
      name=${address}
      value=${value}
      .checked=${live(isSame(state.answer, answer))}
      ?disabled=${state.readonly || asking.locked}
      @change=${change}
    /><span>${label}</span></label
  >`;
}

/** Whether an answer is the one a radio button stands for: a value, an only item, or "other" with any text. */
function isSame(given: Answer | undefined, offered: Answer): boolean {
  if (Array.isArray(offered)) return Array.isArray(given) && given[0] === offered[0];
  return typeof offered === 'object' ? isOther(given) : given === offered;
}
