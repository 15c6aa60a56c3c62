import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from 'talkoot/elements/heading.js';
import { renderAnswers } from './answers-view.ts';
import { placeOf } from './grid.ts';
import { sideSentence } from './sentences.ts';
import { cellOf, levelOf } from './showing.ts';
import type { Showing } from './showing.ts';

/**
 * A practice closer: its status and what it means, what each group was asked and answered, how sure that is, the examples
 * that are recorded.
 *
 * @param more - what can be done with it, such as recording an example.
 */
export function renderDetails(
  showing: Showing,
  question: string,
  close?: () => void,
  more: unknown = nothing,
): TemplateResult {
  const { words, grid, collated, examples } = showing;
  const cell = cellOf(showing, question);
  const recorded = examples?.[question] ?? [];
  const place = placeOf(grid, question);
  return html`<div class="details">
    ${heading(levelOf(showing, 1), place.join(': ') || showing.labels.question({ question }), 'question-name')}
    ${
      cell
        ? html`<p>
            <strong>${words.status[cell.status]}.</strong> ${words.statusMeaning[cell.status]}
            ${cell.sides.map((side) => `${sideSentence(showing, side)}.`).join(' ')}
          </p>`
        : nothing
    }
    ${renderAnswers(showing, question, {
      prefix: `open-${collated.items.findIndex(({ id }) => id === question)}`,
      showsWording: cell !== undefined,
    })}
    ${recorded.map((example) => html`<p class="example"><strong>${words.example}:</strong> ${example}</p>`)}
    ${more}
    ${
      close
        ? html`<button type="button" class="quiet" @click=${close}>${words.closeDetails}</button>`
        : nothing
    }
  </div>`;
}
