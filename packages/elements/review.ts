import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { QuestionState } from 'talkoot/engine';
import { renderAnswer } from './answer-view.ts';
import type { Asking } from './asking.ts';
import { labelOf, textOf } from './asking.ts';
import { heading } from './heading.ts';
import { msg } from './localize.ts';

/** How answers are laid out for reading. */
export interface ReviewOptions {
  /** Level of the sections' headings. */
  readonly level: number;
  /** Numbers sections and questions, as in a document that is talked about. */
  readonly numbered: boolean;
  /** Goes to a question; without it the review is for reading only. */
  readonly change?: (address: string) => void;
}

/** All relevant questions with their answers, section by section; unanswered ones say so. */
export function renderReview(asking: Asking, options: ReviewOptions): TemplateResult[] {
  const sections = asking.questionnaire.progress.sections.filter(({ relevant }) => relevant);
  return sections.map((section, index) => {
    const number = options.numbered ? `${index + 1}. ` : '';
    const states = section.questions
      .map((address) => asking.questionnaire.question(address))
      .filter(({ relevant, question }) => relevant && question.type !== 'note');
    return html`<section class="review-section">
      ${heading(options.level, `${number}${textOf(asking, section.id, 'label') ?? section.id}`, 'review-heading')}
      <dl class="review">
        ${states.map((state, position) => renderLine(asking, state, options, number && `${index + 1}.${position + 1} `))}
      </dl>
    </section>`;
  });
}

function renderLine(
  asking: Asking,
  state: QuestionState,
  options: ReviewOptions,
  number: string,
): TemplateResult {
  const { change } = options;
  const label = labelOf(asking, state);
  const answer = renderAnswer(asking, state);
  return html`<div class="review-line">
    <dt>${number}${label}</dt>
    <dd>
      ${answer === nothing ? html`<p class="unanswered">${msg('Ei vielä vastausta', { id: 'unanswered' })}</p>` : answer}
    </dd>
    ${
      change && !asking.locked && !state.readonly && state.question.type !== 'calculation'
        ? html`<dd class="review-change">
            <button type="button" class="quiet" @click=${() => change(state.address)}>
              ${msg('Muuta', { id: 'change' })}<span class="visually-hidden">: ${label}</span>
            </button>
          </dd>`
        : nothing
    }
  </div>`;
}
