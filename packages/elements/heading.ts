import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * A heading of a level between 1 and 6. It can take focus by program, so that a person who goes to another page of
 * the questionnaire begins at its top.
 */
export function heading(
  level: number,
  content: unknown,
  className: string,
  id: string | typeof nothing = nothing,
): TemplateResult {
  switch (Math.min(6, Math.max(1, Math.round(level)))) {
    case 1:
      return html`<h1 class=${className} id=${id} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 class=${className} id=${id} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 class=${className} id=${id} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 class=${className} id=${id} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 class=${className} id=${id} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 class=${className} id=${id} tabindex="-1">${content}</h6>`;
  }
}
