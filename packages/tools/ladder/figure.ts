import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { credits, rungs, stances } from 'talkoot/content/participation-ladder';
import { heading } from 'talkoot/elements/heading.js';
import type { Words } from './words/words.ts';

/** The words of the figure by key, in one language: `figureTexts` of the content. */
export type FigureTexts = Readonly<Record<string, string>>;

export interface FigureView {
  readonly texts: FigureTexts;
  readonly words: Words['figure'];
  /** Whose words the ways of acting are told in: those of `participants`, or else those of the source. */
  readonly group: string;
  /** Level of the rungs' headings. */
  readonly level: number;
  /** The rung that is explained. */
  readonly chosen: string | undefined;
  /** Explains a rung, or none any more. */
  readonly choose: (rung: string | undefined) => void;
}

/**
 * The ladder: four rungs, and beside them the three ways of acting to which they belong. In the document they stand from
 * the lowest to the highest, as one climbs; on screen the lowest is below. Paper gets all that is told of them.
 */
export function renderFigure(view: FigureView): TemplateResult {
  return html`<ol class="ladder" aria-label=${view.words.list}>
    ${stances.map((stance) => renderStance(view, stance))}
  </ol>`;
}

function renderStance(view: FigureView, stance: (typeof stances)[number]): TemplateResult {
  const own = rungs.filter((rung) => rung.stance === stance);
  return html`<li class="stance">
    <p class="stance-name">
      ${view.texts[`stance.${stance}@${view.group}`] ?? view.texts[`stance.${stance}`]}
    </p>
    <span class="bracket" aria-hidden="true"></span>
    ${poles}
    <ol class="rungs">
      ${own.map((rung) => renderRung(view, rung))}
    </ol>
  </li>`;
}

function renderRung(view: FigureView, { id, examples }: (typeof rungs)[number]): TemplateResult {
  const { texts, words, level, chosen, choose } = view;
  const isChosen = chosen === id;
  const button = html`<button
    type="button"
    class="rung-button"
    aria-expanded=${isChosen ? 'true' : 'false'}
    aria-controls="${id}-told"
    @click=${() => choose(isChosen ? undefined : id)}
    @keydown=${climb}
  >
    <span class="rung-number">${rungs.findIndex((rung) => rung.id === id) + 1}</span>
    <span>${texts[`${id}.name`]}</span>
  </button>`;
  return html`<li class="rung ${isChosen ? 'chosen' : ''}">
    ${step}
    <div class="rung-words">
      ${heading(level, button, 'rung-name')}
      <div class="rung-told" id="${id}-told" ?hidden=${!isChosen}>
        <p>${texts[`${id}.explanation`]}</p>
        <p class="rung-examples">${words.examples}</p>
        <ul>
          ${examples.map((example) => html`<li>${texts[`${id}.example.${example}`]}</li>`)}
        </ul>
      </div>
    </div>
  </li>`;
}

/** Two poles beside the rungs of a way of acting; the pieces stand on each other. */
const poles = svg`<svg class="poles" aria-hidden="true" focusable="false">
  <line x1="18%" y1="-1%" x2="18%" y2="101%" />
  <line x1="82%" y1="-1%" x2="82%" y2="101%" />
</svg>`;

/** The step between the poles that a rung is. */
const step = svg`<svg class="step" aria-hidden="true" focusable="false">
  <line x1="18%" y1="50%" x2="82%" y2="50%" />
</svg>`;

/** Arrow keys climb: up is up on screen. */
function climb(event: KeyboardEvent): void {
  const button = event.currentTarget as HTMLElement;
  const ladder = (button.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>('.rung-button');
  const all = [...ladder];
  const at = all.indexOf(button);
  const next = { ArrowUp: at + 1, ArrowDown: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  all[Math.min(all.length - 1, Math.max(0, next))]!.focus();
}

/** Whose work the ladder stands on. */
export function renderCredits(texts: FigureTexts, title: string): TemplateResult {
  return html`<div class="credit">
    <p class="credit-title">${title}</p>
    <p>${texts['credit.adapted']}</p>
    <ul>
      ${credits.map(({ id, address }) => {
        const words = texts[`credit.${id}`];
        return html`<li>${address === undefined ? words : html`<a href=${address}>${words}</a>`}</li>`;
      })}
    </ul>
  </div>`;
}
