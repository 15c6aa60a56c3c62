import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate } from 'talkoot/engine';
import { heading } from 'talkoot/elements/heading.js';
import { renderAnswers } from './answers-view.ts';
import { gapSentences, gapTitle, widestGaps } from './gaps.ts';
import { renderPracticeTable } from './practice-table.ts';
import { headlineOf } from './profile-view.ts';
import { ruleSentence } from './sentences.ts';
import type { Showing } from './showing.ts';
import { sideMark } from './side-mark.ts';
import { answeredSentence, hasTooFew, renderTooFew } from './who-answered.ts';

/** What stands at the head and the foot of the page. */
export interface SheetHead {
  /** The name of the instrument: "Osallisuuden portaat". */
  readonly title: string;
  readonly network?: string;
  /** Whose work it stands on. */
  readonly credit?: string;
}

/** The results as one A4 page in black and white. It is on paper only: everything else has to be of class `screen`. */
export function renderSheet(showing: Showing, head: SheetHead): TemplateResult {
  return html`<div class="sheet">
    ${renderHead(showing, head)}
    ${
      hasTooFew(showing)
        ? renderTooFew(showing)
        : html`${renderPractices(showing)} ${renderSheetGaps(showing)}
            <div class="sheet-foot">
              <p>${ruleSentence(showing)}${showing.newInstrument ? ` ${showing.words.newInstrument}` : ''}</p>
              ${head.credit === undefined ? nothing : html`<p>${head.credit}</p>`}
            </div>`
    }
  </div>`;
}

function renderHead(showing: Showing, { title, network }: SheetHead): TemplateResult {
  const { collated, words } = showing;
  const who = collated.groups.map((group) => answeredSentence(showing, group));
  const day = collated.day === undefined ? [] : [words.asOf(formatDate(collated.day, words.language))];
  return html`${heading(1, network ?? title, 'sheet-title')}
    <p class="sheet-who">
      ${[...(network === undefined ? [] : [title]), ...who, ...day].map((each) => `${each}.`).join(' ')}
    </p>`;
}

function renderPractices(showing: Showing): TemplateResult | typeof nothing {
  const { collated, words, labels } = showing;
  if (!collated.reading) return nothing;
  const [first, second] = collated.reading.verdicts.sides.map((side) => labels.group(side));
  return html`<p class="sheet-headline">${headlineOf(showing)}. ${words.headlineWhy}</p>
    ${renderPracticeTable(showing)}
    <p class="sheet-legend">
      ${words.legendPair(first!, second!)}
      ${(['yes', 'split', 'no', 'unknown'] as const).map(
        (verdict) => html`<span>${sideMark(verdict)} ${words.verdict[verdict]}</span>`,
      )}
    </p>`;
}

function renderSheetGaps(showing: Showing): TemplateResult | typeof nothing {
  const { collated, words } = showing;
  if (!collated.reading) return nothing;
  const gaps = widestGaps(showing);
  return html`${heading(2, words.gaps(Math.max(1, gaps.length)), 'sheet-heading')}
    ${gaps.length === 0 ? html`<p>${words.noGaps}</p>` : nothing}
    <div class="sheet-gaps">
      ${gaps.map(
        (gap, at) =>
          html`<div class="sheet-gap">
            ${heading(3, gapTitle(showing, gap), 'sheet-gap-title')}
            <p>${gapSentences(showing, gap).join(' ')}</p>
            ${renderAnswers(showing, gap.question, { prefix: `sheet-${at}`, showsWording: true, brief: 'page' })}
          </div>`,
      )}
    </div>
    ${
      gaps.length > 0
        ? html`<p class="sheet-prompts"><strong>${words.prompts}.</strong> ${words.prompt.join(' ')}</p>`
        : nothing
    }`;
}
