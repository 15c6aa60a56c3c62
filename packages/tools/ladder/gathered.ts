import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Response } from 'talkoot/engine';
import { notice } from './start.ts';
import type { Words } from './words/words.ts';

export { eraseFromOutbox, listOutbox, saveFile } from 'talkoot/device';

/** How far the organiser is with taking the responses of a shared device along. */
export type GatheredState = 'no' | 'saved' | 'asks' | 'erased' | 'failed';

export interface GatheredView {
  readonly words: Words['gathered'];
  readonly responses: readonly Response[];
  readonly state: GatheredState;
  readonly save: () => void;
  readonly ask: (isAsked: boolean) => void;
  readonly erase: () => void;
}

/** For the organiser of a shared device: the responses that wait on it, to be saved and only then erased. */
export function renderGathered(view: GatheredView): TemplateResult {
  const { words, responses, state } = view;
  const count = responses.length;
  return html`<div class="gathered on-screen">
    <div role="status" id="gathered" tabindex="-1">
      ${state === 'erased' || state === 'failed' || state === 'saved' ? notice(words[state]) : nothing}
    </div>
    ${
      count === 0
        ? nothing
        : html`<details class="more" ?open=${state !== 'no'}>
            <summary>${words.title(count)}</summary>
            <p class="lead">${words.lead}</p>
            <div class="draft-actions">
              <button type="button" class="secondary" @click=${() => view.save()}>
                ${words.save(count)}
              </button>
              ${state === 'saved' ? erasing(view) : nothing}
            </div>
            ${state === 'asks' ? confirming(view) : nothing}
          </details>`
    }
  </div>`;
}

function erasing({ words, ask }: GatheredView): TemplateResult {
  return html`<button type="button" class="quiet" id="gathered-erase" @click=${() => ask(true)}>
    ${words.erase}
  </button>`;
}

function confirming({ words, ask, erase }: GatheredView): TemplateResult {
  return html`<p>${words.eraseAsk}</p>
    <div class="draft-actions">
      <button type="button" class="secondary" id="gathered-yes" @click=${() => erase()}>
        ${words.eraseYes}
      </button>
      <button type="button" class="quiet" @click=${() => ask(false)}>${words.cancel}</button>
    </div>`;
}

/** The file of all responses: what `talkoot-results` takes. */
export function fileOf(responses: readonly Response[], day: string): { name: string; text: string } {
  const [first] = responses;
  return {
    name: `${first?.questionnaire ?? 'talkoot'}-${responses.length}-${day}.json`,
    text: JSON.stringify(responses, null, 2),
  };
}
