import { html, nothing } from 'lit';
import type { Content } from 'talkoot/elements/step-view.js';
import { errorIcon } from 'talkoot/elements/icons.js';
import type { FileRefusal } from '../network-file/open-network-file.ts';
import { wordsIn } from './words/load.ts';

/** Why a chosen file was not opened; the map stays as it was. */
export function renderRefusal(refusal: FileRefusal | undefined, language: string): Content {
  if (!refusal) return nothing;
  const words = wordsIn(language);
  return html`<div class="notice error-notice">
    <p>
      ${errorIcon}<span
        ><strong>${words.refused(refusal.file)}</strong> ${words.refusals[refusal.reason]}
        ${words.unchanged}</span
      >
    </p>
    ${
      refusal.details.length > 0
        ? html`<details class="more">
            <summary>${words.more}</summary>
            <ul lang="en" dir="ltr">
              ${refusal.details.map((detail) => html`<li>${detail}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </div>`;
}
