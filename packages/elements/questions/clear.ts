import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { QuestionState } from 'talkoot/engine';
import type { Asking } from '../asking.ts';
import { partId } from '../asking.ts';
import { msg } from '../localize.ts';

/**
 * A radio button cannot be unchosen by itself: an answer that is not needed can be taken back here, and so can one
 * that is no longer to be seen among the options.
 */
export function renderClear(asking: Asking, state: QuestionState): TemplateResult {
  if (!state.answered || state.required || state.readonly || asking.locked) return html`${nothing}`;
  const clear = (event: Event): void => {
    const fieldset = (event.currentTarget as HTMLElement).closest('fieldset');
    asking.answer(state.address, undefined);
    asking.commit(state.address);
    fieldset?.querySelector<HTMLInputElement>('input')?.focus();
  };
  return html`<button
    type="button"
    class="quiet clear"
    @click=${clear}
    aria-describedby=${partId(state.address, 'label')}
  >
    ${msg('Poista valinta', { id: 'clear-choice' })}
  </button>`;
}
