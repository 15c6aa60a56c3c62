import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AllocationQuestion, QuestionState } from 'talkoot/engine';
import { announced } from '../announced.ts';
import type { Asking } from '../asking.ts';
import { partId } from '../asking.ts';
import { parseNumber } from '../format.ts';
import { renderFieldset } from '../frame.ts';
import { checkIcon } from '../icons.ts';
import { optionText } from '../option-text.ts';
import type { Rendered } from '../question-view.ts';
import { sharesOf, storeShares } from './allocation-text.ts';
import { leftOf, leftText, offeredIn, wrongOptions } from './allocation-words.ts';
import { keyboardFor } from './keyboard.ts';

/**
 * A total divided by typing the share of each option. What is left is seen at once and said when the person pauses.
 * Nothing is filled in for her: what is left may be a mistake as well as a share.
 */
export function renderAllocation(asking: Asking, state: QuestionState): TemplateResult {
  const { address } = state;
  const { integer, min = 0, total } = state.question as AllocationQuestion;
  const offered = offeredIn(state);
  const shares = sharesOf(asking, state);
  const wrong = asking.showsViolation(state) ? wrongOptions(asking, state) : [];
  const first = wrong[0] ?? offered[0];
  const row = (value: string): TemplateResult => {
    const id = partId(address, value === first ? 'control' : `share.${value}`);
    const text = shares.get(value) ?? '';
    const input = (event: Event): void =>
      storeShares(asking, state, new Map([...shares, [value, (event.target as HTMLInputElement).value]]));
    return html`<div class="share">
      <label for=${id}>${optionText(asking, state, value)}</label>
      <input
        type="text"
        inputmode=${keyboardFor({ integer: integer ?? false, min })}
        id=${id}
        autocomplete="off"
        .value=${live(text)}
        aria-invalid=${wrong.includes(value) ? 'true' : nothing}
        @input=${input}
        @change=${() => asking.commit(address)}
      />
      ${renderBar(parseNumber(text) ?? 0, total)}
    </div>`;
  };
  const words = leftText(asking, state);
  const left = leftOf(asking, state);
  const stand = left === 0 ? 'all' : left < 0 ? 'over' : '';
  return renderFieldset(
    asking,
    state,
    html`<div class="shares">
      ${offered.map(row)}
      <p class="share-left ${stand}">${left === 0 ? checkIcon : nothing}${words}</p>
      <p class="visually-hidden" role="status" ${announced(words)}></p>
    </div>`,
  );
}

/** The shares by option; what is no number is read as it was typed. */
export function renderAllocationAnswer(asking: Asking, state: QuestionState): Rendered {
  const { total } = state.question as AllocationQuestion;
  const shares = sharesOf(asking, state);
  const given = offeredIn(state).filter((value) => shares.get(value)?.trim());
  if (given.length === 0) return nothing;
  return html`<dl class="answer shares">
    ${given.map((value) => {
      const text = shares.get(value)!;
      return html`<div class="share">
        <dt>${optionText(asking, state, value)}</dt>
        <dd>${text}</dd>
        ${renderBar(parseNumber(text) ?? 0, total)}
      </div>`;
    })}
  </dl>`;
}

/** How much of the total it is, at a glance; the number beside it says the same. */
function renderBar(share: number, total: number): TemplateResult {
  const width = total > 0 ? Math.min(100, Math.max(0, (100 * share) / total)) : 0;
  return html`<svg class="share-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect width=${width} height="1" />`}
  </svg>`;
}
