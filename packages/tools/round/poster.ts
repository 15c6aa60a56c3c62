import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { QrPath } from 'talkoot/device';
import { heading } from 'talkoot/elements/heading.js';
import { directionOf } from 'talkoot/elements/language.js';
import type { Round } from 'talkoot/network';
import type { Materials } from './materials.ts';
import type { RoundToolWords } from './words/fi.ts';

/** A QR code, black on white whatever the page's colours. */
export function renderQr({ size, path }: QrPath, name: string): TemplateResult {
  return svg`<svg
    class="qr"
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label=${name}
    shape-rendering="crispEdges"
  ><rect class="qr-light" width=${size} height=${size} /><path class="qr-dark" d=${path} /></svg>`;
}

/** Posters of A4, a page each, for walls and notice boards. */
export function renderPosters(
  posters: readonly Materials[],
  round: Round,
  words: RoundToolWords,
  level: number,
): TemplateResult {
  return html`<div class="round-posters">
    ${posters.map((poster) => renderPoster(poster, round, words, level))}
  </div>`;
}

function renderPoster(
  { words, language, qr, group }: Materials,
  round: Round,
  own: RoundToolWords,
  level: number,
): TemplateResult | undefined {
  if (!qr) return undefined;
  const name = own.groups[group] ?? group;
  return html`<section class="poster" lang=${language.replace(/-simple$/, '')} dir=${directionOf(language)}>
    ${heading(level, words['poster.title'], 'poster-title')}
    <p class="poster-text">${words['poster.text']}</p>
    <div class="poster-middle">
      ${renderQr(qr, own.qrName(name))}
      <div>
        <p class="poster-scan">${words['poster.scan']}</p>
        ${sentences(words['poster.time'], language).map((line) => html`<p class="poster-time">${line}</p>`)}
      </div>
    </div>
    <p class="poster-told">${words['poster.told']}</p>
    <div class="poster-privacy">
      <p>${words['privacy.notice']}</p>
      <p>${words['poster.help']}</p>
    </div>
    <p class="poster-mark">${own.formFor(name, round.id.slice(0, 8))}</p>
  </section>`;
}

/** A day such as "13. joulukuuta" ends no sentence: the language knows. */
function sentences(text: string, language: string): string[] {
  if (!('Segmenter' in Intl)) return [text];
  const segmenter = new Intl.Segmenter(language.replace(/-simple$/, ''), { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((line) => line !== '');
}
