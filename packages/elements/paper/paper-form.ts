import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Definition, Section } from 'talkoot/engine';
import { formatNumber } from '../format.ts';
import { heading } from '../heading.ts';
import { msg } from '../localize.ts';
import { isOnPaper, paperText } from './paper.ts';
import type { Paper } from './paper.ts';
import { renderCondition, renderPaperQuestion } from './paper-question.ts';

/** How the form is headed. */
export interface PaperFormOptions {
  /** Level of the title's heading. */
  readonly level: number;
  readonly title: string;
}

/**
 * A questionnaire to be filled in by hand: all that may be asked, with boxes and lines. Each question has its path in
 * small letters, so that the answers can be typed in later.
 */
export function renderPaperForm(paper: Paper, { level, title }: PaperFormOptions): TemplateResult {
  const { definition } = paper.questionnaire;
  const introductions = ['description', 'start'].flatMap((role) => paperText(paper, [], role) ?? []);
  let asked = 0;
  const next = (): string => `${formatNumber(++asked, paper.language)}.`;
  return html`<div class="paper-form">
    ${heading(level, title, 'document-title')}
    ${introductions.map((words) => html`<p class="paper-lead">${words}</p>`)}
    <p class="paper-how">${msg('Täytä lomake kynällä. Rastita ruutu, joka sopii.', { id: 'paper-how' })}</p>
    ${(definition as Definition).sections.map((section) => renderSection(paper, section, level + 1, next))}
  </div>`;
}

function renderSection(
  paper: Paper,
  section: Section,
  level: number,
  next: () => string,
): TemplateResult | typeof nothing {
  const questions = section.questions.filter(isOnPaper);
  if (questions.length === 0) return nothing;
  const hint = paperText(paper, [section.id], 'hint');
  return html`<section class="paper-section">
    ${heading(level, paperText(paper, [section.id], 'label') ?? section.id, 'review-heading')}
    ${hint ? html`<p class="paper-lead">${hint}</p>` : nothing}${renderCondition(section)}
    ${questions.map((question) =>
      renderPaperQuestion(
        paper,
        { question, path: [question.id], inRow: false },
        question.type === 'note' ? undefined : next(),
      ),
    )}
  </section>`;
}
