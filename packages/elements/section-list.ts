import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SectionState } from 'talkoot/engine';
import type { Asking } from './asking.ts';
import { textOf } from './asking.ts';
import { checkIcon } from './icons.ts';
import { msg, str } from './localize.ts';

/** How far the person is, in words, and the way to any other section. */
export function renderSectionList(
  asking: Asking,
  current: string | undefined,
  goTo: (section: string) => void,
): TemplateResult {
  const { answered, total, sections } = asking.questionnaire.progress;
  const relevant = sections.filter((section) => section.relevant);
  if (relevant.length < 2) return html``;
  return html`<nav class="progress" aria-label=${msg('Osat', { id: 'sections' })}>
    <div class="bar" aria-hidden="true">
      ${relevant.map((section) => html`<span class=${barClass(section, current)}></span>`)}
    </div>
    <p class="progress-words">
      ${msg(str`Vastattu ${answered}/${total} kohtaan`, { id: 'progress-answered' })}
    </p>
    <details class="more">
      <summary>${msg('Näytä kaikki osat', { id: 'show-sections' })}</summary>
      <ol class="section-list">
        ${relevant.map((section) => renderSection(asking, section, section.id === current, goTo))}
      </ol>
    </details>
  </nav>`;
}

function barClass(section: SectionState, current: string | undefined): string {
  const done = section.answered === section.total ? 'done' : section.answered > 0 ? 'begun' : '';
  return `${done} ${section.id === current ? 'current' : ''}`.trim();
}

function renderSection(
  asking: Asking,
  section: SectionState,
  isCurrent: boolean,
  goTo: (section: string) => void,
): TemplateResult {
  const { answered, total } = section;
  const label = textOf(asking, section.id, 'label') ?? section.id;
  return html`<li>
    <button
      type="button"
      class="link"
      aria-current=${isCurrent ? 'step' : nothing}
      @click=${() => goTo(section.id)}
    >
      ${label}
    </button>
    <span class="section-progress">
      ${answered === total && total > 0 ? checkIcon : nothing}${msg(str`${answered}/${total} vastattu`, { id: 'section-answered' })}
    </span>
  </li>`;
}
