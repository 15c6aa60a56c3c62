import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Asking } from './asking.ts';
import type { Rendered } from './question-view.ts';

/** Renders one question with everything that belongs to it, or nothing while it is not relevant. */
export function renderQuestion(asking: Asking, address: string): Rendered {
  const state = asking.questionnaire.question(address);
  if (!state.relevant) return nothing;
  const { type } = state.question;
  return asking.views[type]?.render?.(asking, state) ?? renderUnknown(address, type);
}

/** To leave a question out would be to lose answers, so what is wrong is seen. */
function renderUnknown(address: string, type: string): TemplateResult {
  return html`<p class="error" lang="en" dir="ltr">
    ${address}: nothing is given to show questions of type "${type}". Set it in questionTypes of the element.
  </p>`;
}
