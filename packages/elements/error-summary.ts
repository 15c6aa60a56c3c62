import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FoundViolation } from 'talkoot/engine';
import type { Asking } from './asking.ts';
import { labelOf } from './asking.ts';
import { heading } from './heading.ts';
import { errorIcon } from './icons.ts';
import { msg, str } from './localize.ts';
import { rowName } from './option-text.ts';
import { violationText } from './violation-text.ts';

/**
 * What must be mended before going on (GOV.UK error summary): every question by name with the same words as at the
 * field, each a link to its control. Focus moves to it, which is what announces it; it has no live role, or it would
 * be read twice.
 */
export function renderErrorSummary(
  asking: Asking,
  violations: readonly FoundViolation[],
  level: number,
  goTo: (address: string) => void,
): TemplateResult | typeof nothing {
  if (violations.length === 0) return nothing;
  return html`<div
    class="error-summary"
    part="error-summary"
    id="error-summary"
    role="group"
    aria-labelledby="error-summary-title"
    tabindex="-1"
  >
    ${heading(level, html`${errorIcon}${msg('Korjaa nämä kohdat', { id: 'error-summary' })}`, 'error-summary-title', 'error-summary-title')}
    <ul>
      ${violations.map(({ address }) => {
        const state = asking.questionnaire.question(address);
        const follow = (event: Event): void => {
          event.preventDefault();
          goTo(address);
        };
        return html`<li>
          <a href="#${address}" @click=${follow}
            >${nameOf(asking, address)} ${violationText(asking, state)}</a
          >
        </li>`;
      })}
    </ul>
  </div>`;
}

/** What a question is called before the words of its error: "Nimi:", or "Mikä on nimesi? –" after a mark of its own. */
export function nameOf(asking: Asking, address: string): string {
  const label = placeOf(asking, address);
  return /[\p{P}]$/u.test(label) ? `${label} –` : `${label}:`;
}

/** A question by name; inside a row the row is named first: "Tavoite 2, Mihin mennessä?". */
function placeOf(asking: Asking, address: string): string {
  const own = labelOf(asking, asking.questionnaire.question(address));
  const parts = address.split('/');
  for (let length = parts.length - 2; length > 0; length--) {
    const group = outer(asking, parts.slice(0, length).join('/'));
    const position = group?.rows?.findIndex(({ id }) => id === parts[length]) ?? -1;
    if (group && position >= 0) {
      return msg(str`${rowName(asking, group, position)}, ${own}`, { id: 'place-in-row' });
    }
  }
  return own;
}

function outer(asking: Asking, address: string): ReturnType<Asking['questionnaire']['question']> | undefined {
  try {
    return asking.questionnaire.question(address);
  } catch (error) {
    // A part of an address is a row and no question; anything else is a fault.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
