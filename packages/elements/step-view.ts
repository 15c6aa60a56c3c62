import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FoundViolation } from 'talkoot/engine';
import type { Answering } from './answering.ts';
import { partId, textOf } from './asking.ts';
import { heading } from './heading.ts';
import { msg, str } from './localize.ts';
import { readingPart } from './reading.ts';
import type { Step } from './steps.ts';

/** Something rendered, or nothing. */
export type Content = TemplateResult | typeof nothing;

/** One step of the questions, and how to go on from it. */
export interface StepView {
  readonly steps: readonly Step[];
  readonly index: number;
  readonly violations: readonly FoundViolation[];
  /** Level of the sections' headings. */
  readonly level: number;
  /** Counts the section among all: "Osa 2/7". */
  readonly counted: boolean;
  /** What is said above the first question of all. */
  readonly introduction: string | undefined;
  /** Where the answers are: said before the person goes on. */
  readonly draft: Content;
  /** Goes to what was before; absent where nothing was. */
  readonly back: (() => void) | undefined;
  readonly next: () => void;
}

export function renderStep(asking: Answering, view: StepView): TemplateResult {
  const { steps, index, level } = view;
  const step = steps[Math.min(index, steps.length - 1)];
  const relevant = asking.questionnaire.progress.sections.filter((section) => section.relevant);
  return html`${readingPart()?.renderErrorSummary(asking, view.violations, level, (address) => asking.focusQuestion(address)) ?? nothing}
    ${step?.sections.map((section, position) => {
      const number = relevant.findIndex(({ id }) => id === section.id) + 1;
      const count: Count = { number, of: view.counted ? relevant.length : 0 };
      return asking.renderSection(
        section.id,
        [count.number, count.of, section.questions.join(), view.introduction],
        () => renderSection(asking, section, view, position === 0, count),
      );
    })}
    ${view.draft}
    <div class="navigation">
      ${view.back ? renderBack(view.back) : nothing}
      <button type="button" class="primary" @click=${view.next}>
        ${index < steps.length - 1 ? msg('Seuraava', { id: 'next' }) : msg('Yhteenveto', { id: 'to-review' })}
      </button>
    </div>`;
}

export function renderBack(back: () => void): TemplateResult {
  return html`<button type="button" class="secondary" @click=${back}>
    ${msg('Edellinen', { id: 'back' })}
  </button>`;
}

/** Which section among the relevant ones it is; of none where sections are not counted. */
interface Count {
  readonly number: number;
  readonly of: number;
}

function renderSection(
  asking: Answering,
  section: Step['sections'][number],
  view: StepView,
  isFirst: boolean,
  { number, of }: Count,
): TemplateResult {
  const label = textOf(asking, section.id, 'label') ?? section.id;
  const hint = textOf(asking, section.id, 'hint');
  const count =
    of > 1
      ? html`<span class="count">${msg(str`Osa ${number}/${of}`, { id: 'section-of' })}</span> `
      : nothing;
  return html`<section class="section">
    ${heading(view.level, html`${count}${label}`, 'section-heading', isFirst ? 'place' : partId(section.id, 'section'))}
    ${isFirst && view.index === 0 && view.introduction ? html`<p class="lead">${view.introduction}</p>` : nothing}
    ${hint ? html`<p class="lead">${hint}</p>` : nothing}
    ${section.questions.map((address) => asking.render(address))}
  </section>`;
}
