import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ComputedValue, QuestionState } from 'talkoot/engine';
import { announced } from '../announced.ts';
import type { Asking } from '../asking.ts';
import { labelOf, partId, textOf } from '../asking.ts';
import { formatDate, formatList, formatNumber } from '../format.ts';
import { describedBy, renderLabelled } from '../frame.ts';
import { msg } from '../localize.ts';
import type { Rendered } from '../question-view.ts';

/** A value that follows from the answers: seen at once, and said once it stands, not at each key that changes it. */
export function renderCalculation(asking: Asking, state: QuestionState): TemplateResult {
  const { address } = state;
  const text = valueText(asking, state, state.value);
  const words = `${labelOf(asking, state)}: ${text || emptyText()}`;
  return renderLabelled(
    asking,
    state,
    html`<output
        id=${partId(address, 'control')}
        class="calculated"
        aria-live="off"
        aria-describedby=${describedBy(asking, state)}
        >${text || renderEmpty()}</output
      >
      <p class="visually-hidden" role="status" ${announced(words)}></p>`,
  );
}

export function renderCalculationAnswer(asking: Asking, state: QuestionState): Rendered {
  return html`<p class="answer">${valueText(asking, state, state.value) || renderEmpty()}</p>`;
}

function renderEmpty(): TemplateResult {
  return html`<span aria-hidden="true">–</span><span class="visually-hidden">${emptyText()}</span>`;
}

function emptyText(): string {
  return msg('Ei vielä tulosta', { id: 'calculation-empty' });
}

/** A value as people of the language write it; empty when there is none. */
function valueText(asking: Asking, state: QuestionState, value: ComputedValue | undefined): string {
  const { language } = asking;
  switch (typeof value) {
    case 'undefined':
      return '';
    case 'number':
      return formatNumber(value, language);
    case 'boolean':
      return value
        ? (textOf(asking, state.address, 'option.true') ?? msg('Kyllä', { id: 'yes' }))
        : (textOf(asking, state.address, 'option.false') ?? msg('Ei', { id: 'no' }));
    case 'string':
      return formatDate(value, language);
    default: {
      const text = (item: ComputedValue): string => valueText(asking, state, item);
      const items = Array.isArray(value)
        ? value.map(text)
        : Object.entries(value).map(([name, item]) => `${name}: ${text(item)}`);
      return formatList(items, language);
    }
  }
}
