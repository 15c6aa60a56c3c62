import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { announced } from 'talkoot/elements/announced.js';
import type { Scene } from '../view/scene.ts';
import { findInNetwork } from './find-network.ts';
import type { Hit } from './find-network.ts';
import { findWords } from './find-words.ts';

/** So many are shown; more are told as a number. */
const MOST = 10;

/**
 * What was found, as buttons that choose it. How many there are is said once the person pauses.
 *
 * @param isPart - whether a filter or hidden actors leave something out of the views
 */
export function renderHits(
  scene: Scene,
  text: string,
  isPart: boolean,
  choose: (hit: Hit) => void,
): TemplateResult {
  const words = findWords(scene.language);
  const isLooking = text.trim() !== '';
  const hits = isLooking ? findInNetwork(scene, text) : [];
  const told = !isLooking ? '' : hits.length === 0 ? words.none : words.hits(hits.length);
  const list = html`<div class="hits">
    <p class="quiet-text"><bdi>${told} ${isPart ? words.partly : nothing}</bdi></p>
    ${
      hits.length === 0
        ? nothing
        : html`<ul class="plain-list" aria-label=${words.list}>
            ${hits.slice(0, MOST).map(
              (hit) =>
                html`<li>
                  <button type="button" class="hit" @click=${() => choose(hit)}>
                    <bdi class="hit-name">${hit.name}</bdi> <bdi class="quiet-text">${hit.is}</bdi>
                  </button>
                </li>`,
            )}
          </ul>`
    }
    ${hits.length > MOST ? html`<p class="quiet-text"><bdi>${words.more(hits.length - MOST)}</bdi></p>` : nothing}
  </div>`;
  return html`<p class="visually-hidden" role="status" ${announced(told)}></p>
    ${isLooking ? list : nothing}`;
}
